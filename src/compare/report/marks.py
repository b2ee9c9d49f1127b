"""Marked passages in a text, where they may overlap: the text is cut at every end of a passage, never nested."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Generic, TypeVar

from compare.record import Record
from compare.span import Span

Key = TypeVar("Key")


class Segment(Record, Generic[Key]):
    """A stretch of text under the same passages from end to end; `ending`: those of which it is the last stretch."""

    span: Span
    under: tuple[Key, ...]
    ending: tuple[Key, ...]


def segments(within: Span, marked: Iterable[tuple[Span, Key]]) -> tuple[Segment[Key], ...]:
    """The stretch cut into segments that together are all of it; passages in the order in which they were given."""
    here = [(span, key) for span, key in marked if span.overlaps(within)]
    cuts = sorted({within.start, within.end, *(_clipped(end, within) for span, _ in here for end in span)})
    starts = _by_start(here, within)
    under: list[tuple[Span, Key]] = []
    found = []
    for start, end in pairwise(cuts):
        under = [item for item in under if item[0].end > start] + starts.get(start, [])
        ending = tuple(key for span, key in under if span.end == end)
        found.append(Segment(Span(start, end), tuple(key for _, key in under), ending))
    return tuple(found)


def _clipped(offset: int, within: Span) -> int:
    return max(within.start, min(within.end, offset))


def _by_start(here: Sequence[tuple[Span, Key]], within: Span) -> dict[int, list[tuple[Span, Key]]]:
    starts: dict[int, list[tuple[Span, Key]]] = {}
    for span, key in here:
        starts.setdefault(_clipped(span.start, within), []).append((span, key))
    return starts
