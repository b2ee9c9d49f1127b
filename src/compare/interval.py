"""Which values: closed intervals over numbers, days or moments; `None` is an open end.

The one convention of the project: both ends belong to the interval. "60+" is [60, open), "62-100" is [62, 100],
"up to 40" is [1, 40], "in March" is [1 March, 31 March].
"""

from datetime import datetime
from typing import Generic, TypeVar

from compare.record import Record

Value = TypeVar("Value", int | float, datetime)
Number = int | float


class Interval(Record, Generic[Value]):
    """All values from `low` to `high`, both included; `None` means that this side is open."""

    low: Value | None
    high: Value | None

    @property
    def is_point(self) -> bool:
        """Whether it is one single value."""
        return self.low is not None and self.low == self.high

    @property
    def is_open(self) -> bool:
        """Whether nothing bounds it."""
        return self.low is None and self.high is None


def disjoint(one: Interval[Value], other: Interval[Value]) -> bool:
    """Whether no value lies in both."""
    return below(one, other) or below(other, one)


def below(one: Interval[Value], other: Interval[Value]) -> bool:
    """Whether every value of the first is smaller than every value of the second."""
    return one.high is not None and other.low is not None and one.high < other.low


def near(one: Interval[Number], other: Interval[Number], share: float) -> bool:
    """Whether what lies between two is at most a share of the upper one's nearer end."""
    lower, upper = (one, other) if below(one, other) else (other, one)
    return (upper.low or 0) - (lower.high or 0) <= share * (upper.low or 0)


def times(interval: Interval[Number], factor: float) -> Interval[Number]:
    """All values of an interval, each so many times: in another unit."""
    low, high = interval.low, interval.high
    return Interval(None if low is None else low * factor, None if high is None else high * factor)


def inside(inner: Interval[Value], outer: Interval[Value]) -> bool:
    """Whether every value of `inner` also lies in `outer` (equal intervals lie inside each other)."""
    low_fits = outer.low is None or (inner.low is not None and outer.low <= inner.low)
    high_fits = outer.high is None or (inner.high is not None and inner.high <= outer.high)
    return low_fits and high_fits


def last_place(number: Number) -> float:
    """The worth of the last figure that is not zero: 100 for 1,200, 0.1 for what is not whole."""
    if number == 0 or number != int(number):
        return 0.1
    place = 1
    while number % (place * 10) == 0:
        place *= 10
    return float(place)
