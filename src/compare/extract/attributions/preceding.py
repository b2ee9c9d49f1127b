"""Statements whose content stands before the cue: '..., Hill said', '..., said Hill, a doctor', '..., he said, ...'."""

from compare.extract.attributions.addressee import addressees
from compare.extract.attributions.content import content
from compare.extract.attributions.cue import cues
from compare.extract.attributions.group import Group
from compare.extract.attributions.opening import NOMINAL
from compare.extract.attributions.source import left_source, right_source, timed, with_relative
from compare.extract.attributions.statement import Found, part_before, stated
from compare.extract.attributions.view import EDGE, Tokens, View
from compare.grammar.phrase import FINITE, NAMES
from compare.grammar.tag import DASHES
from compare.span import Span

_AFTERWARDS = frozenset((",", ".", "!", "?", ";", ":")) | DASHES
_ADJUNCTS = frozenset(
    "in on at during after before via through to from by with of about for outside over when while as".split()
)
_CONTRAST = frozenset(("but", "while", "and", "though", "although", "as"))
_MARKS = frozenset(("”", "’", '"', "'", "''", "»"))
_TITLE = 10  # words in the title of a work or a broadcast
_SMALL = 3  # letters of the words that a title need not capitalise


def preceded(view: View, group: Group, bound: int) -> Found | None:
    """The statement of a cue whose content stands before it, no earlier than token `bound`."""
    if not group.speaks or group.passive or view.tags[group.head] in ("VBG", "VB"):
        return None
    return _inverted(view, group, bound) or _straight(view, group, bound)


def _inverted(view: View, group: Group, bound: int) -> Found | None:
    """'..., said Hill, a doctor.'"""
    if group.first != group.head or not closed_before(view, group.first):
        return None
    if view.quote(group.first - 1) is not None and not _awaits_speaker(view, group.first - 1):
        return None
    source = right_source(view, group.last, view.size)
    if source is None or view.tag(source[1]) in FINITE or view.word(source[1]) in ("that", "'s", "’s"):
        return None
    unquoted = view.quote(group.first - 1) is None
    interrupts = view.word(source[1]) == ","
    if unquoted and not interrupts and view.role != "headline" and not view.finite(bound, group.first):
        return None  # Velt, speaking in Lund, said the bridge had ...: there is nothing that could be said
    ambiguous = unquoted and not group.entry.frames.isdisjoint(("whom", "object"))
    if ambiguous and not _closing_name(view, group, bound, source[1]):
        return None  # 'Velt, the mayor, told ...' and 'Velt, who left, repeated ...' are no inversions
    end = with_relative(view, source[1], view.size)
    return held_before(view, group, (group.last, end), bound, group.first, end)


def _closing_name(view: View, group: Group, bound: int, end: int) -> bool:
    """Whether a name closes the sentence, nothing being inserted before the cue: 'It will flood, warned Ada Moll.'"""
    whole = "," not in view.low[bound : group.first - 1] and view.word(end) in (".", EDGE)
    return whole and group.entry.lemma != "tell" and view.tag(group.last) in NAMES


def _straight(view: View, group: Group, bound: int) -> Found | None:
    """'..., Hill said.' and '..., Hill said, ...'"""
    source = left_source(view, group.first, bound)
    if source is None or view.tag(source[0]) in ("WP", "WDT"):
        return None
    first = source[0] - (view.word(source[0] - 1) == "as")
    if first <= bound:
        return _asked_before(view, group, source) if source[0] == 0 else None
    if not closed_before(view, first) and view.word(first - 1) not in DASHES:
        return None
    if "clause" not in group.entry.frames and not _awaits_speaker(view, first - 1):
        return None
    after = _past_adjuncts(view, group)
    if not _ends_here(view, group, first, after):
        return None
    return held_before(view, group, source, bound, first, after)


def closed_before(view: View, i: int) -> bool:
    """Whether token i follows a closed content: a comma, or the end of a quotation."""
    if view.word(i - 1) in _MARKS and view.quote(i - 1) is None:
        return view.word(i - 2) in (",", "!", "?")  # its opening mark is missing
    return view.word(i - 1) == "," or (i > 0 and view.quote(i - 1) is not None and view.quote(i) is None)


def _ends_here(view: View, group: Group, first: int, after: int) -> bool:
    """Whether nothing that could be the content follows the cue."""
    if view.quote(first - 1) is not None and _awaits_speaker(view, first - 1):
        titled = after < view.size and view.word(after) not in _AFTERWARDS and _is_title(view, first - 1)
        return view.word(after) != ":" and not _clause_at(view, group) and not titled
    if view.quote(after) is not None or (view.word(after) == "," and view.quote(after + 1) is not None):
        return view.quote(first - 1) is not None
    return after >= view.size or view.word(after) in _AFTERWARDS or view.tag(after) in ("VBG", "CC")


def _clause_at(view: View, group: Group) -> bool:
    """Whether a bare clause begins right after the cue: 'Hill said *she had* left'."""
    if "whom" in group.entry.frames or view.tag(group.last) not in NOMINAL:
        return False
    nearest = (view.tag(k) for k in range(group.last, min(group.last + 6, view.size)) if view.tag(k) not in NOMINAL)
    return next(nearest, "") in FINITE


def _awaits_speaker(view: View, close: int) -> bool:
    """Whether the quotation that closes at this token ends as one that a speaker follows: with a comma, ! or ?."""
    last = close
    while view.word(last) in _MARKS and last > 0:
        last -= 1
    mark = view.word(last)
    return mark in {",", "!", "?", "…", "...", "-", "—"}


def _is_title(view: View, close: int) -> bool:
    """Whether the quotation that ends before token close is a title: 'In "The Long Night," Moll said ...'."""
    held = [text for text in view.texts[view.before_quote(close) : close] if text[0].isalpha()]
    return 1 < len(held) <= _TITLE and all(word[0].isupper() for word in held if len(word) > _SMALL)


def _past_adjuncts(view: View, group: Group) -> int:
    """Past an addressee, times and places after the cue: 'told reporters in Geneva on Monday'."""
    i = group.last
    while i < view.size and view.quote(i) is None:
        led = i > group.last or "whom" in group.entry.frames or view.tag(i) == "NNP"
        if view.word(i) in _ADJUNCTS or view.tag(i) == "RB" or timed(view, i) or (led and view.tag(i) in NOMINAL):
            i += 1
        else:
            break
    return i


def _asked_before(view: View, group: Group, source: Tokens) -> Found | None:
    """'"Is that all?" Hill asked.' where the mark has ended the sentence before."""
    before = view.quotation_before()
    after = _past_adjuncts(view, group)
    if before is None or (after < view.size and view.word(after) not in _AFTERWARDS):
        return None
    return Found(stated(view, source, group, before.span), source, after)


def held_before(view: View, group: Group, source: Tokens, bound: int, end: int, after: int) -> Found | None:
    """The statement whose content ends before token `end`; what follows `after` may go on with it."""
    while end > bound and view.word(end - 1) in {",", *DASHES, *_MARKS} and view.quote(end - 1) is None:
        end -= 1
    quoted = end > bound and view.quote(end - 1) is not None
    if not quoted and _opens_with_speech(view, bound, end):
        return None
    if not quoted and "clause" not in group.entry.frames:
        return None
    first = _content_start(view, bound, end, quoted)
    rest, last = _rest(view, group, after, quoted)
    clausal = quoted or view.role == "headline" or view.finite(first, end)
    if not clausal and not (rest and group.speaks and view.word(after) == ","):
        return None
    parts = (*_part(view, first, end), *rest)
    if not parts:
        return None
    found = stated(view, source, group, *parts)
    told = tuple(span for span in addressees(view, group) if not span.overlaps(view.span(*source)))
    return Found(found._replace(addressees=told), source, last, first)


def _opens_with_speech(view: View, bound: int, end: int) -> bool:
    """Whether what would be the content has a speaker of its own at its head: 'Hill said it shows ..., he noted'."""
    for k in range(bound, min(end, bound + 12)):
        if view.tag(k) in FINITE:
            entry = cues().verbs.get(view.low[k])
            return entry is not None and "clause" in entry.frames and "object" not in entry.frames
    return False


def _part(view: View, first: int, end: int) -> tuple[Span, ...]:
    """The part of the content in the tokens first..end (exclusive), if more than a joint stands there: '..., and'."""
    if all(view.tags[k] in ("CC", ",") for k in range(first, end)):
        return ()
    return (part_before(view, first, end),)


def _content_start(view: View, bound: int, end: int, quoted: bool) -> int:
    """Where the content begins: after an earlier statement of the same sentence, if it has a cue of its own."""
    first = bound
    while first < end and view.tags[first] in (",", "CC", ":") and first > 0:
        first += 1
    spoken = [k for k in range(first, end) if view.quotes[k] is None and _speaks(view, k)]
    if quoted and (spoken or view.word(view.before_quote(end - 1) - 1) == ":"):
        return max(first, view.before_quote(end - 1))
    for k in range(end - 1, spoken[0] if spoken else end, -1):
        if view.word(k) in _CONTRAST and view.word(k - 1) == ",":
            return k + 1
    return first


def _speaks(view: View, i: int) -> bool:
    entry = cues().verbs.get(view.low[i])
    return entry is not None and view.tags[i] in ("VBD", "VBZ", "VBP") and "clause" in entry.frames


def _rest(view: View, group: Group, after: int, quoted: bool) -> tuple[tuple[Span, ...], int]:
    """The second half of a content that source and cue interrupt: '..., he said, ...'"""
    i = after
    while i < view.size and view.quote(i) is None and view.word(i) not in {",", ";", *DASHES}:
        if view.word(i) in (".", ":") or view.tag(i) in {"VBG", "CC", "WDT", "WP"}:
            return (), i
        i += 1
    i += i < view.size and view.quote(i) is None
    if i >= view.size:
        return (), i
    held = view.quote(i)
    if held is not None:
        return (held.span,), view.past_quote(i)
    if quoted:
        return _quoted_rest(view, i)
    if view.tag(i) in ("VBG", "WDT", "WP") or _own_cue(view, i):
        return (), i
    more = content(view, i, view.size, group.head)
    clausal = more and any(view.tags[k] in FINITE for k in range(*more) if view.quotes[k] is None)
    return ((view.span(*more),), more[1]) if more and clausal else ((), i)


def _quoted_rest(view: View, i: int) -> tuple[tuple[Span, ...], int]:
    """'"...," he said, *and still "..."*': a few words lead back into the quotation."""
    for k in range(i, min(i + 6, view.size)):
        if view.quote(k) is not None:
            after = view.past_quote(k)
            return (view.span(i, after),), after
        if view.tag(k) in FINITE or view.tag(k) in ("VBG", "WDT", "WP") or view.word(k) in (".", "according"):
            break
    return (), i


def _own_cue(view: View, i: int) -> bool:
    """Whether what goes on after a comma is a statement of its own: 'and she urged', 'according to'."""
    finite = next((k for k in range(i, min(i + 12, view.size)) if view.tag(k) in FINITE), None)
    return finite is not None and view.low[finite] in cues().verbs
