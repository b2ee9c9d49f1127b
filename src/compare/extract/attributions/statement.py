"""Statements introduced by a verb: which words are the source, which the cue, which the content."""

from collections.abc import Iterator
from typing import NamedTuple

from compare.extract.attributions.content import clause_end
from compare.extract.attributions.cue import Cue, cues
from compare.extract.attributions.source import left_source, right_source
from compare.extract.attributions.view import View
from compare.grammar.context import BE, HAVE
from compare.grammar.phrase import WEEK
from compare.span import Span

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_VERBS = frozenset(("VB", "VBD", "VBZ", "VBP", "VBG", "VBN"))
_NOMINAL = frozenset(("DT", "PDT", "JJ", "JJR", "JJS", "CD", "PRP", "PRP$", "EX", "NN", "NNS", "NNP", "NNPS", "$"))
_AUXILIARY = BE | HAVE | {"do", "does", "did", "'d", "’d"}
_SUBORDINATORS = frozenset(("while", "after", "although", "though", "as", "when", "since", "because", "before", "if"))
_QUESTION = frozenset(("what", "why", "how", "whether", "who", "where", "when", "if", "which"))
_TIMED = WEEK | {"last", "this", "earlier", "late", "early", "week", "month", "year", "night", "morning"}
_ADJUNCT = frozenset(("in", "on", "at", "during", "after", "before", "via", "through", "to", "from", "by", "with", "of", "about", "for", "later", "outside", "over"))


class Statement(NamedTuple):
    """A statement as spans of the article. pieces: the content, in text order; more than one where it is broken up."""

    source: Span | None
    cue: Span
    pieces: tuple[Span, ...]
    entry: Cue
    negated: bool = False


class Group(NamedTuple):
    """A cue with its auxiliaries, adverbs and particle, as token indices; `head` is the verb itself."""

    first: int
    last: int
    head: int
    entry: Cue
    negated: bool
    passive: bool


def verb_statements(view: View) -> Iterator[Statement]:
    """The statements of a sentence whose cue is a verb, outermost first, in text order."""
    bound = 0
    previous: tuple[int, int] | None = None
    i = 0
    while i < view.size:
        group = _group(view, i)
        if group is None:
            i += 1
            continue
        found = _statement(view, group, bound, previous)
        if found is None:
            i = group.last
            continue
        statement, previous, after = found
        yield statement
        bound = max(bound, after)
        i = max(after, group.last)


def _group(view: View, head: int) -> Group | None:
    """The verb group of a cue at token `head`, if there stands one, outside quotations."""
    entry = cues().phrasal.get((view.low[head], view.word(head + 1))) or cues().verbs.get(view.low[head])
    if entry is None or view.quotes[head] is not None or view.tags[head] not in _VERBS:
        return None
    first = head
    while first > 0 and view.quotes[first - 1] is None and (view.low[first - 1] in _AUXILIARY or view.tags[first - 1] in ("MD", "RB", "TO")):
        if view.tags[first-1] == "TO" and view.tags[head] != "VB": break
        first -= 1
    while first < head and view.tags[first] == "RB" and view.low[first] not in ("also", "never", "not", "n't", "n’t"):
        first += 1
    last = head + 1 + (" " in entry.lemma)
    words = view.low[first:head]
    negated = not {"not", "n't", "n’t", "never"}.isdisjoint(words)
    passive = view.tags[head] == "VBN" and not BE.isdisjoint(words) and HAVE.isdisjoint(words[-1:])
    return Group(first, last, head, entry, negated, passive)


Found = tuple[Statement, tuple[int, int] | None, int]


def _statement(view: View, group: Group, bound: int, previous: tuple[int, int] | None) -> Found | None:
    if not {"clause", "quote"}.isdisjoint(group.entry.frames):
        found = _inverted(view, group, bound)
        if found:
            return found
    source = _source(view, group, bound, previous)
    if not {"clause", "quote"}.isdisjoint(group.entry.frames) and source is not None:
        found = _after_content(view, group, source, bound)
        if found:
            return found
    return _before_content(view, group, source)


def _source(view: View, group: Group, bound: int, previous: tuple[int, int] | None) -> tuple[int, int] | None:
    before = view.tag(group.first - 1)
    if before == "CC" or (before == "," and view.tags[group.head] == "VBG"):
        return previous or _first_subject(view, group.first, bound)
    return left_source(view, group.first, bound)


def _first_subject(view: View, end: int, bound: int) -> tuple[int, int] | None:
    """The subject of the first finite verb of the clause, for a cue that shares it."""
    for i in range(bound, end):
        if view.tags[i] in _FINITE and view.quotes[i] is None:
            return left_source(view, i, bound)
    return None


def _closed_before(view: View, i: int) -> bool:
    """Whether token i follows a closed content: a comma, or the end of a quotation."""
    return view.word(i - 1) == "," or (i > 0 and view.quote(i - 1) is not None and view.quote(i) is None)


def _inverted(view: View, group: Group, bound: int) -> Found | None:
    """'..., said Hill, a doctor.'"""
    if not _closed_before(view, group.first) or group.first != group.head:
        return None
    if view.tags[group.head] not in ("VBD", "VBZ", "VBP", "VBN", "VB"):
        return None
    end = right_source(view, group.last, view.size)
    if end == group.last or view.tag(end) in _FINITE or view.word(end) in ("that", "'s", "’s"):
        return None
    return _before(view, group, (group.last, end), bound, group.first, end)


def _after_content(view: View, group: Group, source: tuple[int, int], bound: int) -> Found | None:
    """'..., Hill said.' and '..., Hill said, ...'"""
    if not _closed_before(view, source[0]):
        return None
    i = _past_adjuncts(view, group)
    quoted = view.quote(source[0] - 1) is not None
    if quoted and _ended(view, source[0] - 1) and view.word(i) not in (":", "that"):
        return _before(view, group, source, bound, source[0], i)
    if i < view.size and view.word(i) not in (",", ".", "!", "?", ";", ":", "-", "—", "–", "--") and view.quote(i) is None and view.tag(i) not in ("VBG", "CC"):
        return None
    if view.word(i) == "," and view.quote(i + 1) is not None and not quoted:
        return None
    if view.quote(i) is not None and not quoted:
        return None
    return _before(view, group, source, bound, source[0], i)


def _ended(view: View, i: int) -> bool:
    """Whether the quotation that closes at token i ends like one that a speaker follows: with a comma, ! or ?."""
    mark = view.word(i) if view.word(i) in (",", "!", "?") else view.word(i - 1)
    return mark in (",", "!", "?", "…", "...") or view.word(i + 1) == ","


def _past_adjuncts(view: View, group: Group) -> int:
    """Past an addressee, times and places after the cue: 'told reporters in Geneva on Monday'."""
    i = group.last
    while i < view.size and view.quote(i) is None:
        if view.word(i) in _ADJUNCT or view.tag(i) == "RB" or view.word(i) in _TIMED:
            i += 1
        elif view.tag(i) in _NOMINAL | {"POS"} and (i > group.last or "whom" in group.entry.frames or view.tag(i) in ("NNP",)):
            i += 1
        else:
            break
    return i


def _before(view: View, group: Group, source: tuple[int, int], bound: int, end: int, after: int) -> Found | None:
    """A statement whose content ends at token `end`; what follows `after` may go on with it."""
    while end > bound and view.word(end - 1) == "," and view.quote(end - 1) is None:
        end -= 1
    if end <= bound:
        return None
    first = bound
    while first < end and view.tags[first] in (",", "CC") and view.quote(first) is None and first > 0:
        first += 1
    held = view.quote(end - 1)
    if held is None and not any(view.tags[k] in _FINITE for k in range(first, end)):
        return None
    if first >= end:
        return None
    start = view.tokens[first].start
    if view.quote(first) is not None:
        start = view.quote(first).span.start
    pieces = [Span(start, view.tokens[end - 1].end)]
    rest, last = _rest(view, group, after, held is not None)
    if rest is not None:
        pieces.append(rest)
    return Statement(view.span(*source), view.span(group.first, group.last), tuple(pieces), group.entry, group.negated), source, last


def _rest(view: View, group: Group, after: int, quoted: bool) -> tuple[Span | None, int]:
    """The second half of a content that source and cue interrupt: '..., he said, ...'"""
    i = after
    while i < view.size and view.quote(i) is None and view.word(i) != ",":
        if view.word(i) in (".", ":") or view.tag(i) in ("VBG", "CC", "WDT", "WP"):
            return None, i
        if view.word(i) in (";", "-", "—", "–", "--"):
            break
        i += 1
    if i >= view.size:
        return None, i
    if view.word(i) in (",", ";", "-", "—", "–", "--") and view.quote(i) is None:
        i += 1
    held = view.quote(i)
    if held is not None:
        return held.span, view.past_quote(i)
    if quoted or view.tag(i) in ("VBG", "WDT", "WP") or i >= view.size or _own_cue(view, i):
        return None, i
    end = clause_end(view, i, view.size, group.head)
    end = _without_stop(view, i, end)
    if not any(view.tags[k] in _FINITE for k in range(i, end) if view.quotes[k] is None):
        return None, i
    return view.span(i, end), end


def _own_cue(view: View, i: int) -> bool:
    """Whether what goes on after a comma is a statement of its own, or the writer's: 'and she urged', 'who left'."""
    if view.word(i) == "according":
        return True
    for k in range(i, min(i + 12, view.size)):
        if view.tag(k) in _FINITE:
            return view.low[k] in cues().verbs and view.word(k) not in BE
    return False


def _without_stop(view: View, first: int, end: int) -> int:
    while end > first and view.word(end - 1) in (".", ",", "!", "?", ";", ":") and view.quote(end - 1) is None:
        end -= 1
    return end


def _before_content(view: View, group: Group, source: tuple[int, int] | None) -> Found | None:
    """'Hill said that ...', 'told reporters: ...', 'accused them of ...'"""
    start = _content_start(view, group)
    if start is None:
        return None
    first, cue_last = start
    if source is None and view.tags[group.head] not in ("VBG",) and not group.passive:
        return None
    if group.passive:
        return None
    held = view.quote(first)
    end = clause_end(view, first, view.size, group.head)
    end = _without_stop(view, first, end)
    if end <= first:
        return None
    span = view.span(first, end)
    if view.quote(end - 1) is not None:
        span = Span(span.start, max(span.end, view.quote(end - 1).span.end))
    return Statement(view.span(*source) if source else None, view.span(group.first, cue_last), (span,), group.entry, group.negated), source, end


def _content_start(view: View, group: Group) -> tuple[int, int] | None:
    """The first token of what the cue introduces and the end of the cue, if one of its frames is met."""
    frames = group.entry.frames
    i = group.last
    if view.word(i) in group.entry.prepositions:
        return (i + 1, i + 1) if view.tag(i + 1) in _NOMINAL | {"VBG", "WP", "WRB"} or view.quote(i+1) else None
    if "clause" in frames or "quote" in frames:
        at = _clause_start(view, i, group)
        if at is not None:
            return at, group.last
    if "to" in frames:
        k = i
        if view.tag(k) != "TO" and "whom" in frames:
            while k < view.size and k < i + 8 and view.tag(k) in _NOMINAL | {"POS"}:
                k += 1
        if view.tag(k) == "TO":
            return k, group.last
    if "ing" in frames and view.tag(i) == "VBG":
        return i, group.last
    if "object" in frames and (view.tag(i) in _NOMINAL or view.quote(i) is not None):
        return i, group.last
    return None


def _clause_start(view: View, start: int, group: Group) -> int | None:
    """Where a that-clause, a bare clause, a question or a quotation begins after the cue, adjuncts skipped."""
    i = start
    limit = min(view.size, start + 25)
    clause = "clause" in group.entry.frames
    if clause and view.tag(i) in _NOMINAL and "whom" not in group.entry.frames and _has_clause(view, i, limit):
        return _bare_start(view, i, limit)
    while i < limit:
        word = view.word(i)
        held = view.quote(i)
        if held is not None:
            return i if i == start or word in ("“", '"', "''", "``", "‘", "'") else None
        if word in (":",):
            return i + 1 if i + 1 < view.size else None
        if word == ",":
            nxt = view.quote(i + 1)
            if nxt is not None:
                return i + 1
            close = _closing_comma(view, i)
            if close is None:
                return None
            i = close + 1
            continue
        if clause and word == "that" and view.tag(i) in ("IN", "WDT", "DT"):
            return i
        if clause and i > start and word in ("if", "whether", "what", "how", "why"):
            return i
        if clause and i == start and word in _QUESTION:
            return i
        if view.tag(i) in _FINITE or view.tag(i) in ("VBG", "CC", "WDT", "WP", ".") :
            return None
        if clause and i > start and view.tag(i) in ("PRP", "DT", "NNP", "NNS", "EX", "PRP$", "CD", "JJ", "NN") and _clause_here(view, i, start, limit, group):
            return i
        i += 1
    return None


def _closing_comma(view: View, comma: int) -> int | None:
    for k in range(comma + 1, min(view.size, comma + 14)):
        if view.word(k) == "," and view.quote(k) is None:
            return k
    return None


def _has_clause(view: View, i: int, limit: int) -> bool:
    """Whether a finite verb follows its subject here: 'said *the road was* closed'."""
    for k in range(i + 1, limit + 10):
        tag = view.tag(k)
        if tag in _FINITE:
            return True
        if view.word(k) in (".", ";", ":") or tag in ("WDT", "WP", "<s>"):
            return tag in ("WDT", "WP") 
    return False


def _bare_start(view: View, i: int, limit: int) -> int:
    """A day right after the cue is not the clause's: 'said Monday the road was closed'."""
    while view.word(i) in WEEK:
        i += 1
    return i


def _clause_here(view: View, i: int, start: int, limit: int, group: Group) -> bool:
    """Whether a bare clause begins at token i, some adjunct standing between it and the cue."""
    before = view.tag(i - 1)
    if before in ("IN", "DT", "JJ", "PRP$", "POS", "CD", "CC", "TO") or (before in ("NNP", "NN", "NNS") and view.tag(i) in ("NNP", "NN", "NNS", "CD", "JJ") and view.tag(i) == before):
        return False
    return _has_clause(view, i, limit)
