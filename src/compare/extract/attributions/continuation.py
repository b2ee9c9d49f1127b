"""Quotations that go on with a statement: '"Yes," she said. "We knew."', and on into the next paragraph."""

from bisect import bisect_left
from collections.abc import Sequence

from compare.extract.attributions.quotation import Quotation
from compare.layout import Paragraph
from compare.span import Span


def continued(
    text: str, last: Span, end: int, quoted: Sequence[Quotation], starts: Sequence[int], paragraphs: Sequence[Paragraph]
) -> list[Span]:
    """The quotations that carry on a statement whose words end at `end` and whose last content piece is `last`."""
    found: list[Span] = []
    k = bisect_left(starts, end)
    inside = bisect_left(starts, last.start)
    goes_on = inside < len(quoted) and quoted[inside].span == last and quoted[inside].continues
    while k < len(quoted):
        gap = text[end : quoted[k].span.start]
        across = _breaks(gap) and not goes_on
        if not _nothing_but_stops(gap) or (across and not _fills(text, quoted[k].span)) or not _free(text, quoted[k].span):
            break
        found.append(quoted[k].span)
        goes_on = quoted[k].continues
        end = quoted[k].span.end
        k += 1
    return found


def _nothing_but_stops(gap: str) -> bool:
    return len(gap) < 12 and not gap.strip(" .,\n\r\t\u00a0")


def _breaks(gap: str) -> bool:
    return "\n" in gap


def _fills(text: str, quotation: Span) -> bool:
    """Whether a quotation is a paragraph of its own."""
    return text[quotation.end : quotation.end + 1] in ("", "\n", "\r")


def _free(text: str, quotation: Span) -> bool:
    """Whether a quotation stands by itself: it ends a sentence, and no speaker of its own follows it."""
    inner = text[quotation.start : quotation.end].rstrip("\"'”’ ")
    if not inner.endswith((".", "!", "?", "…", "-", "—")):
        return text[quotation.end : quotation.end + 1] in (".", "!", "?")
    following = text[quotation.end : quotation.end + 40].lstrip(" ")
    return not following or following[0] in "\n\r\"“'" or following[0].isupper()
