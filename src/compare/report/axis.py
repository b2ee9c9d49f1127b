"""The picture of a numeric question: every interval on one axis, open ends as arrows, so that gap and overlap are seen.

Geometry only, in per cent of the width, so that the drawing stretches while its lettering does not.
"""

import math
from collections.abc import Callable, Iterable

from compare.interval import Interval
from compare.record import Record
from compare.report.record import Passage, Row

_LEFT, _RIGHT = 4.0, 96.0
_LOG_FROM = 30.0  # where the largest end is so many times the smallest, the axis counts in powers of ten
_LARGEST = 1e15  # beyond it a float no longer holds whole numbers
_LETTER = 2.6  # the width of a letter in per cent of the narrowest drawing (a phone held upright)


class Bar(Record):
    """One interval: its ends in per cent, which of them are open, and the words beside it."""

    article: str
    value: str
    left: float
    right: float
    open_low: bool
    open_high: bool

    @property
    def point(self) -> bool:
        """Whether it is one value."""
        return self.left == self.right

    @property
    def label_at_end(self) -> bool:
        """Whether the words stand to the left of the bar's end, since they would leave the drawing at the right."""
        return self.left > 60


class Tick(Record):
    """A number under the axis and where it stands."""

    at: float
    label: str


class Axis(Record):
    """Bars from top to bottom, ticks from left to right; shared: the stretch in which all bars lie, if there is one."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    shared: tuple[float, float] | None
    logarithmic: bool
    unit: str | None


def axis(row: Row) -> Axis | None:
    """The drawing of a row, or None where fewer than two passages give a number."""
    passages = [p for p in row.passages if p.numeric and (p.low is not None or p.high is not None)]
    passages = list({(p.article, p.low, p.high): p for p in reversed(passages)}.values())[::-1]
    ends = sorted({end for p in passages for end in (p.low, p.high) if end is not None})
    if len(passages) < 2 or any(abs(end) > _LARGEST for end in ends):
        return None
    scale, logarithmic = _scale(ends)
    bars = tuple(_bar(passage, scale) for passage in passages)
    unit = next((p.unit for p in passages if p.unit), None)
    return Axis(bars, _ticks(ends, scale), _shared(passages, scale), logarithmic, unit)


def _scale(ends: list[int | float]) -> tuple[Callable[[float], float], bool]:
    """From a number to per cent. Room is left at both sides, so that an arrow is seen to go on."""
    low, high = ends[0], ends[-1]
    logarithmic = low > 0 and high / low >= _LOG_FROM
    measure: Callable[[float], float] = math.log10 if logarithmic else float
    first, last = measure(low), measure(high)
    margin = (last - first) * 0.18 or 1.0
    first, last = first - margin, last + margin

    def place(number: float) -> float:
        return round(_LEFT + (measure(number) - first) / (last - first) * (_RIGHT - _LEFT), 2)

    return place, logarithmic


def _bar(passage: Passage, scale: Callable[[float], float]) -> Bar:
    left = _LEFT if passage.low is None else scale(passage.low)
    right = _RIGHT if passage.high is None else scale(passage.high)
    value = passage.value or number(passage.low if passage.low is not None else passage.high)
    return Bar(passage.article, value, left, right, passage.low is None, passage.high is None)


def _shared(passages: Iterable[Passage], scale: Callable[[float], float]) -> tuple[float, float] | None:
    intervals = [Interval(p.low, p.high) for p in passages]
    left = max((scale(i.low) for i in intervals if i.low is not None), default=_LEFT)
    right = min((scale(i.high) for i in intervals if i.high is not None), default=_RIGHT)
    return (left, right) if left <= right else None


def _ticks(ends: list[int | float], scale: Callable[[float], float]) -> tuple[Tick, ...]:
    """The ends themselves as ticks, the first and the last always, others where their numbers do not collide."""
    ticks = [Tick(scale(end), number(end)) for end in ends]
    kept = ticks[:1]
    for tick in ticks[1:-1]:
        if _apart(kept[-1], tick) and _apart(tick, ticks[-1]):
            kept.append(tick)
    return (*kept, *(tick for tick in ticks[1:][-1:] if _apart(kept[-1], tick)))


def _apart(one: Tick, other: Tick) -> bool:
    return other.at - one.at > _LETTER * (len(one.label) + len(other.label)) / 2 + 2


def number(value: float | None) -> str:
    """A number as people write it: thousands apart, no needless decimals."""
    if value is None or not math.isfinite(value):
        return "?"
    return f"{value:,.0f}" if value == round(value) else f"{value:,.4g}"
