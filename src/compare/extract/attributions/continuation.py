"""Quotations that go on with a statement: '"Yes," she said. "We knew."', and on into the next paragraph."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from compare.extract.attributions.quotation import Quotation
from compare.extract.attributions.statement import Statement
from compare.span import Span


def carried_on(text: str, found: Statement, end: int, quoted: Sequence[Quotation], starts: Sequence[int]) -> Statement:
    """The statement with the quotations that go on with it; `end`: where its sentence ends, if it is the last."""
    if found.source is None:
        return found  # "reportedly": nobody is named who could go on speaking
    reach = max(end, found.cue.end, found.source.end, found.parts[-1].end)
    more = list(_following(text, reach, quoted, starts))
    return found._replace(parts=_merged(text, [*found.parts, *more])) if more else found


def _following(text: str, end: int, quoted: Sequence[Quotation], starts: Sequence[int]) -> Iterator[Span]:
    for k in range(bisect_left(starts, end), len(quoted)):
        span = quoted[k].span
        if not _goes_on(text, end, span):
            return
        yield span
        end = span.end


def _goes_on(text: str, end: int, quotation: Span) -> bool:
    """Whether a quotation belongs to the words that end at `end`: stops between, no speaker of its own after it."""
    gap = text[end : quotation.start]
    if gap.strip(" .,\n\r\t\u00a0"):
        return False
    fills = text[quotation.end : quotation.end + 1] in ("", "\n", "\r")
    return (fills or "\n" not in gap) and _free(text, quotation)


def _free(text: str, quotation: Span) -> bool:
    """Whether a quotation stands by itself: it ends a sentence, and no speaker of its own follows it."""
    inner = text[quotation.start : quotation.end].rstrip("\"'”’ ")
    if not inner.endswith((".", "!", "?", "…", "-", "—")):
        return text[quotation.end : quotation.end + 1] in (".", "!", "?")
    following = text[quotation.end : quotation.end + 40].lstrip(" ")
    return not following or following[0] in "\n\r\"“'" or following[0].isupper()


def _merged(text: str, parts: list[Span]) -> tuple[Span, ...]:
    """Parts with nothing but stops and white space between them are one."""
    merged: list[Span] = []
    for part in parts:
        if merged and not text[merged[-1].end : part.start].strip(" .,\n\r\t"):
            merged[-1] = Span(merged[-1].start, part.end)
        else:
            merged.append(part)
    return tuple(merged)
