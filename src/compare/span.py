"""Where in a text: character offsets, half-open, counted on the text exactly as it was handed over."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import partial
from typing import Self

from compare.record import Record


class Span(Record):
    """A stretch of a text: `text[start:end]`. *Span* is the word for places in a text, *interval* for values."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words themselves."""
        return text[self.start : self.end]

    def covers(self, other: Self) -> bool:
        """Whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Self) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def shared(self, other: Self) -> int:
        """How many characters both have."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))


spanned = partial(tuple.__new__, Span)  # a span of two offsets; the record's own constructor costs twice as much


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without the white space at its two ends (empty at `start` where there is nothing else)."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return spanned((start, end))


def covered(span: Span, spans: Sequence[Span]) -> bool:
    """Whether a span lies inside one of several that stand in text order and do not overlap."""
    at = bisect_left(spans, spanned((span.start + 1, 0))) - 1
    return at >= 0 and spans[at].covers(span)


def inside_word(text: str, at: int) -> bool:
    """Whether a place lies between two letters or digits: Syria is not named in Syrian."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
