"""'According to X' and 'in the words of X': before the content, after it, or inside it."""

from functools import cache

from compare.extract.attributions.content import content, without_stop
from compare.extract.attributions.cue import Cue, listed
from compare.extract.attributions.group import Group
from compare.extract.attributions.source import right_source
from compare.extract.attributions.statement import Found, part_after, part_before, stated
from compare.extract.attributions.view import EDGE, Tokens, View

ACCORDING = Cue("according to", "neutral", frozenset())


@cache
def prepositional() -> frozenset[str]:
    """The words around which such a cue stands."""
    return listed("voices") | {"according"}


def according(view: View, i: int, bound: int) -> Found | None:
    """The statement of 'according to' or 'in the words of' at token i, outside quotation marks."""
    first, named = _phrase(view, i)
    if named == i or view.quote(i) is not None or first < bound:
        return None
    source = right_source(view, named, view.size)
    if source is None:
        return None
    opens = view.word(first - 1) in {EDGE, ",", ";", "and", "but"} and not view.finite(bound, first)
    cue = Group(first, named, first, ACCORDING, False, False)
    return _leading(view, cue, source) if opens else _trailing(view, cue, source, bound)


def _phrase(view: View, i: int) -> tuple[int, int]:
    """Where the cue around token i begins, and where the source begins after it; i, i where no such cue stands."""
    if (view.word(i), view.word(i + 1)) == ("according", "to"):
        return i, i + 2
    voiced = view.low[max(0, i - 2) : i] == ["in", "the"] and view.word(i + 1) == "of"
    return (i - 2, i + 2) if voiced else (i, i)


def _leading(view: View, cue: Group, source: Tokens) -> Found | None:
    """'According to the ministry, ...'"""
    after = range(source[1], view.size)
    first = next((k + 1 for k in after if view.word(k) == "," and view.quote(k) is None), view.size)
    said = content(view, first, view.size, cue.head)
    return Found(stated(view, source, cue, part_after(view, *said)), None, said[1], cue.first) if said else None


def _trailing(view: View, cue: Group, source: Tokens, bound: int) -> Found | None:
    """'..., according to the ministry'"""
    first = bound
    while first < cue.first and view.tags[first] in (",", "CC") and view.quote(first) is None and first > 0:
        first += 1
    last = without_stop(view, first, cue.first)
    if last <= first:
        return None
    return Found(stated(view, source, cue, part_before(view, first, last)), None, source[1], first)
