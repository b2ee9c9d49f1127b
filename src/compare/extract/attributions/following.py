"""Statements whose content stands after the cue: 'Hill said that ...', 'denied firing', 'accused them of ...'."""

from compare.extract.attributions.content import FINITE, clause_end, without_stop
from compare.extract.attributions.cue import papers
from compare.extract.attributions.group import Group
from compare.extract.attributions.relay import addressees
from compare.extract.attributions.source import Tokens, left_source, right_source, timed
from compare.extract.attributions.statement import Found, Statement, reach
from compare.extract.attributions.view import View

_NOMINAL = frozenset(
    ("DT", "PDT", "JJ", "JJR", "JJS", "CD", "PRP", "PRP$", "EX", "NN", "NNS", "NNP", "NNPS", "$", "POS")
)
_SUBJECTS = frozenset(("PRP", "DT", "NNP", "NNS", "EX", "PRP$", "CD", "JJ", "NN"))
_QUESTIONS = frozenset(("what", "why", "how", "whether", "who", "where", "when", "if", "which"))
_OPENING = frozenset(("“", '"', "''", "``", "‘", "'", "«", "„"))
_UNFINISHED = frozenset(("IN", "DT", "JJ", "PRP$", "POS", "CD", "CC", "TO"))
_HYPOTHETICAL = frozenset(("if", "whether", "when", "where", "until", "unless"))
_SUBORDINATORS = frozenset(("while", "although", "though", "after", "as", "when", "since", "because", "before", "if"))
_LEADING = frozenset(("after", "before", "by", "in", "while", "despite", "without", "when"))
_HEDGES = frozenset(("about", "around", "nearly", "almost", "more", "fewer", "over", "at"))
_WINDOW = 25  # tokens between a cue and the clause it introduces; more is another clause


def followed(view: View, group: Group, bound: int, limit: int, subject: Tokens | None) -> Found | None:
    """The statement of a cue whose content stands between it and token `limit`."""
    start = content_start(view, group, limit)
    if start is None:
        return None
    first, last = start
    source = subject_of(view, group, bound, subject)
    if source is not None and view.word(source[0]) == "i":
        return None  # outside quotation marks that is the writer
    opening = _inverted_opening(view, group, first)
    if source is None and view.tags[group.head] != "VBG" and not opening:
        return None
    if _hypothetical(view, group, source) or _describes(view, group) or _adjectival(view, group):
        return None
    end = _opening_clause(view, first, limit) if _opens_sentence(view, group, source) else None
    end = without_stop(view, first, end or _end(view, first, _main_verb(view, first, limit, group, source), group))
    if end <= first:
        return None
    if source is None and opening:
        source = group.last, right_source(view, group.last, first)
    if source is None and end < limit:
        source = _after_comma(view, end, limit)
    cue = view.span(group.first, last)
    speaker = view.span(*source) if source else None
    content = (reach(view, first, end),)
    statement = Statement(speaker, cue, content, group.entry, group.negated, addressees(view, group))
    return Found(statement, min(group.first, source[0] if source else group.first), end, source)


def _main_verb(view: View, first: int, limit: int, group: Group, source: Tokens | None) -> int:
    """The verb of the main clause after an object in a relative one: 'those that back him *say*'; else the limit."""
    relative = source is not None and view.tag(source[0]) in ("WP", "WDT")
    if not relative or not {"clause", "quote", "to"}.isdisjoint(group.entry.frames):
        return limit
    for i in range(first + 1, limit):
        if view.tag(i) in FINITE:
            return i
        if view.tag(i) in ("WP", "WDT", "WRB", "TO") or view.word(i) == "that" or view.quote(i) is not None:
            break
    return limit


def _end(view: View, first: int, limit: int, group: Group) -> int:
    """A quotation set off by a comma or colon ends with its marks; anything else at the end of its clause."""
    if view.quote(first) is not None and view.word(first - 1) in (",", ":"):
        after = view.past_quote(first)
        if view.tag(after) != "CC" and view.quote(first + 1) is view.quote(first):
            return min(after, limit)
    return clause_end(view, first, limit, group.head)


def subject_of(view: View, group: Group, bound: int, subject: Tokens | None) -> Tokens | None:
    """The subject on the left; that of the verb before where the two share it ('rose and said', '..., adding')."""
    if not _shares_subject(view, group) and not _in_a_paper(view, group):
        return left_source(view, group.first, bound)
    if subject is not None:
        return subject
    verbs = (i for i in range(bound, group.first) if view.tags[i] in FINITE and view.quotes[i] is None)
    subjects = (left_source(view, verb, bound) for verb in verbs)
    named = (found for found in subjects if found and view.tag(found[0]) not in ("WP", "WDT"))
    return next(named, None) or left_source(view, group.first, bound)


def _inverted_opening(view: View, group: Group, first: int) -> bool:
    """'Said Hill: "..."'"""
    named = group.last < first - 1 and view.word(first - 1) in (":", ",") and view.quote(first) is not None
    return named and group.first == 0 and right_source(view, group.last, first) == first - 1


def _shares_subject(view: View, group: Group) -> bool:
    """'rose *and said*', '..., *adding*', 'after *hinting*', 'went on *to say*'."""
    i = group.first - 1
    while view.tag(i) == "RB":
        i -= 1
    if view.tag(i) == "CC" or view.tag(group.first) == "TO":
        return True
    joined = view.word(i) in _LEADING or view.tag(i) == "," or view.quote(i) is not None
    return view.tags[group.head] == "VBG" and joined


def _in_a_paper(view: View, group: Group) -> bool:
    """'issued a statement *saying*': the maker is the source where he is in view, not the paper (PolNeAR)."""
    return view.tags[group.head] == "VBG" and view.word(group.first - 1) in papers()


def _hypothetical(view: View, group: Group, source: Tokens | None) -> bool:
    """Nobody has said or wants what stands in 'if you want' and 'whether he would consider'."""
    weak = group.entry.frames.isdisjoint(("clause", "quote")) or "opinion" in group.entry.frames
    return weak and source is not None and view.word(source[0] - 1) in _HYPOTHETICAL


def _adjectival(view: View, group: Group) -> bool:
    """'475 pledged delegates', 'its declared goal': a participle before its noun."""
    before, after = view.tag(group.first - 1), view.tag(group.last)
    return before in ("CD", "POS", "DT", "PRP$") and after in ("NN", "NNS") and view.tags[group.head] in ("VBD", "VBN")


def _describes(view: View, group: Group) -> bool:
    """'anyone expecting a fight': a participle right after its noun, of a verb that tells no speech."""
    nounish = view.tag(group.first - 1) in ("NN", "NNS", "NNP", "NNPS", "PRP")
    named = group.entry.lemma == "call" and view.word(group.last) not in group.entry.prepositions
    if nounish and named and view.tags[group.head] == "VBN":
        return True  # 'a company called Norwood'
    return view.tags[group.head] == "VBG" and group.first == group.head and nounish and (
        "clause" not in group.entry.frames or "opinion" in group.entry.frames
    )


def _opens_sentence(view: View, group: Group, source: Tokens | None) -> bool:
    """Whether the cue stands in a clause before the main one: 'Noting that ...,' or 'While Hill says that ...,'."""
    if source is None:
        return group.first == 0 or (group.first == 1 and view.tag(0) in ("WRB", "IN"))
    return view.word(source[0] - 1) in _SUBORDINATORS and source[0] < 3


def _opening_clause(view: View, first: int, limit: int) -> int | None:
    """The comma after an opening participle: 'Noting *that it was late*, Hill left'."""
    for i in range(first + 1, limit):
        if view.word(i) == "," and view.quote(i) is None and _subject_follows(view, i + 1, limit):
            return i
    return None


def _subject_follows(view: View, i: int, limit: int) -> bool:
    end = right_source(view, i, limit)
    return end > i and (view.tag(end) in FINITE or view.tag(end) == "RB")


def _after_comma(view: View, comma: int, limit: int) -> Tokens | None:
    """The subject that an opening participle shares with the clause after it."""
    if view.word(comma) != ",":
        return None
    end = right_source(view, comma + 1, limit)
    return (comma + 1, end) if end > comma + 1 else None


def content_start(view: View, group: Group, limit: int) -> Tokens | None:
    """The first token of what the cue introduces, and the end of the cue, if one of its frames is met."""
    frames = group.entry.frames
    i = group.last
    if i >= limit:
        return None
    if view.word(i) in group.entry.prepositions:
        met = view.tag(i + 1) in _NOMINAL | {"VBG", "WP", "WRB"} or view.quote(i + 1) is not None
        return (i + 1, i + 1) if met and i + 1 < limit else None
    if group.speaks and not ("to" in frames and view.tag(i) == "TO"):
        at = _clause_start(view, group, limit)
        if at is not None:
            return at, group.last
    if "to" in frames:
        at = _past_addressee(view, i, limit) if "whom" in frames and view.tag(i) != "TO" else _past_time(view, i)
        if view.tag(at) == "TO" and at < limit:
            return at, group.last
    if "ing" in frames and view.tag(i) == "VBG":
        return i, group.last
    if "object" in frames and (view.tag(i) in _NOMINAL or view.quote(i) is not None):
        return i, group.last
    return None


def _past_time(view: View, i: int) -> int:
    """Past a day between cue and infinitive: 'sought *on Monday* to ease'."""
    after = i + (view.tag(i) == "IN")
    while timed(view, after):
        after += 1
    return after if view.tag(after) == "TO" else i


def _past_addressee(view: View, i: int, limit: int) -> int:
    last = min(limit, i + 8)
    while i < last and view.tag(i) in _NOMINAL:
        i += 1
    return i


def _clause_start(view: View, group: Group, limit: int) -> int | None:
    """Where a that-clause, a bare clause, a question or a quotation begins after the cue, adjuncts skipped."""
    start = i = group.last
    clause = "clause" in group.entry.frames
    last = min(limit, start + _WINDOW)
    if clause and _opens_clause(view, i) and "whom" not in group.entry.frames and _has_verb(view, i, last):
        while timed(view, i):
            i += 1
        return i if i < last and view.tag(i) not in FINITE else None
    while i < last:
        word, tag = view.word(i), view.tag(i)
        if view.quote(i) is not None:
            return i if i == start or word in _OPENING else None
        if word == ":":
            return i + 1 if i + 1 < limit else None
        if word == "(" and ")" in view.low[i : i + 6]:
            i = view.low.index(")", i) + 1
            continue
        if word == ",":
            if view.quote(i + 1) is not None:
                return i + 1
            i = _closing_comma(view, i, limit) + 1
            continue
        if clause and _introduces(view, i, start, last):
            return i
        if tag in FINITE or tag in ("VBG", "CC", "WDT", "WP", ".", "<s>"):
            return None
        i += 1
    return None


def _opens_clause(view: View, i: int) -> bool:
    """Whether a subject begins here, perhaps with a number's hedge: 'said *about 20* people had left'."""
    hedged = view.word(i) in _HEDGES and view.tag(i + 1) in ("CD", "JJS", "IN", "JJR")
    return hedged or view.tag(i) in _NOMINAL or view.tag(i) == "VBG"


def _introduces(view: View, i: int, start: int, limit: int) -> bool:
    """Whether a clause begins at token i: with 'that', a question word, or a subject and its verb."""
    word, tag = view.word(i), view.tag(i)
    if word == "that" and tag in ("IN", "WDT", "DT"):
        return True
    if word in _QUESTIONS:
        return i == start or word in ("if", "whether", "what", "how", "why")
    return i > start and tag in _SUBJECTS and _clause_here(view, i, limit)


def _closing_comma(view: View, comma: int, limit: int) -> int:
    """The comma that closes an insertion ('said, in so many words, that'); the limit where none does."""
    near = range(comma + 1, min(limit, comma + 14))
    return next((k for k in near if view.word(k) == "," and view.quote(k) is None), limit)


def _has_verb(view: View, i: int, limit: int) -> bool:
    """Whether a finite verb follows its subject here: 'said *the road was* closed'."""
    for k in range(i + 1, limit + 10):
        tag = view.tag(k)
        if tag in FINITE:
            return True
        if view.word(k) in (".", ";", ":") or tag in ("WDT", "WP", "<s>"):
            return tag in ("WDT", "WP")
    return False


def _clause_here(view: View, i: int, limit: int) -> bool:
    """Whether a bare clause begins at token i, some adjunct standing between it and the cue."""
    before, tag = view.tag(i - 1), view.tag(i)
    if before in _UNFINISHED or (before in ("NNP", "NN", "NNS") and tag == before):
        return False
    if before in ("NNP", "NN", "NNS") and tag in ("NNP", "NN", "NNS", "CD", "JJ"):
        return False
    return _has_verb(view, i, limit)
