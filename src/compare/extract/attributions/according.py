"""'According to X' and 'in the words of X': before the content, after it, or inside it."""

from functools import cache

from compare.extract.attributions.content import clause_end, without_stop
from compare.extract.attributions.cue import Cue, voices
from compare.extract.attributions.source import right_source
from compare.extract.attributions.statement import Found, Statement, reach
from compare.extract.attributions.view import View
from compare.span import Span

ACCORDING = Cue("according to", "neutral", frozenset())


@cache
def prepositional() -> frozenset[str]:
    """The words around which such a cue stands."""
    return voices() | {"according"}


def according(view: View, i: int, bound: int) -> Found | None:
    """The statement of 'according to' or 'in the words of' at token i, outside quotation marks."""
    first, named = _phrase(view, i)
    if named == i or view.quote(i) is not None or first < bound:
        return None
    end = right_source(view, named, view.size)
    if end == named:
        return None
    i = first
    opens = view.word(i - 1) in {"<s>", ",", ";", "and", "but"} and not view.finite(bound, i)
    return _leading(view, i, named, end) if opens else _trailing(view, i, named, end, bound)


def _phrase(view: View, i: int) -> tuple[int, int]:
    """Where the cue around token i begins, and where the source begins after it; i, i where no such cue stands."""
    if (view.word(i), view.word(i + 1)) == ("according", "to"):
        return i, i + 2
    voiced = view.word(i) in voices() and view.low[max(0, i - 2) : i] == ["in", "the"] and view.word(i + 1) == "of"
    return (i - 2, i + 2) if voiced else (i, i)


def _leading(view: View, i: int, named: int, end: int) -> Found | None:
    """'According to the ministry, ...'"""
    first = next((k + 1 for k in range(end, view.size) if view.word(k) == "," and view.quote(k) is None), view.size)
    last = without_stop(view, first, clause_end(view, first, view.size, i))
    if last <= first:
        return None
    content = reach(view, first, last)
    return Found(Statement(view.span(named, end), view.span(i, named), (content,), ACCORDING), i, last, None)


def _trailing(view: View, i: int, named: int, end: int, bound: int) -> Found | None:
    """'..., according to the ministry'"""
    first = bound
    while first < i and view.tags[first] in (",", "CC") and view.quote(first) is None and first > 0:
        first += 1
    last = without_stop(view, first, i)
    if last <= first:
        return None
    held = view.quote(first)
    start = held.span.start if held else view.starts[first]
    content = Span(start, view.ends[last - 1])
    return Found(Statement(view.span(named, end), view.span(i, named), (content,), ACCORDING), first, end, None)
