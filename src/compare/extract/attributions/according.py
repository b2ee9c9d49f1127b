"""'According to X': before the content, after it, or inside it."""

from compare.extract.attributions.content import FINITE, clause_end, without_stop
from compare.extract.attributions.cue import Cue
from compare.extract.attributions.source import right_source
from compare.extract.attributions.statement import Found, Statement, reach
from compare.extract.attributions.view import View
from compare.span import Span

ACCORDING = Cue("according to", "neutral", frozenset())


def according(view: View, i: int, bound: int) -> Found | None:
    """The statement of 'according to' at token i, outside quotation marks."""
    if view.word(i + 1) != "to" or view.quote(i) is not None:
        return None
    end = right_source(view, i + 2, view.size)
    if end == i + 2:
        return None
    opens = view.word(i - 1) in ("<s>", ",", ";", "and", "but") and not any(
        view.tags[k] in FINITE for k in range(bound, i)
    )
    return _leading(view, i, end) if opens else _trailing(view, i, end, bound)


def _leading(view: View, i: int, end: int) -> Found | None:
    """'According to the ministry, ...'"""
    first = next((k + 1 for k in range(end, view.size) if view.word(k) == "," and view.quote(k) is None), view.size)
    last = without_stop(view, first, clause_end(view, first, view.size, i))
    if last <= first:
        return None
    content = reach(view, first, last)
    return Found(Statement(view.span(i + 2, end), view.span(i, i + 2), (content,), ACCORDING), i, last, None)


def _trailing(view: View, i: int, end: int, bound: int) -> Found | None:
    """'..., according to the ministry'"""
    first = bound
    while first < i and view.tags[first] in (",", "CC") and view.quote(first) is None and first > 0:
        first += 1
    last = without_stop(view, first, i)
    if last <= first:
        return None
    held = view.quote(first)
    start = held.span.start if held else view.tokens[first].start
    content = Span(start, view.tokens[last - 1].end)
    return Found(Statement(view.span(i + 2, end), view.span(i, i + 2), (content,), ACCORDING), first, end, None)
