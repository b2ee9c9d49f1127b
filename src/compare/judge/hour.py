"""Tests on two times of day of one question: one hour, hedged or not; one inside the other; two that meet."""

from compare.align.clock import CLOCK, Minutes, between, nested
from compare.claim import When
from compare.interval import disjoint
from compare.judge.judgement import Case
from compare.judge.when import one_clock


def same(one: When, other: When, _case: Case) -> bool:
    """One hour on one day, as far as both tell it, with a hedge or without: 3:30 a.m., about 3:30 a.m. on Sunday.

    A hedge leaves the middle where it is; "just after" does not.
    """
    clocks = _clocks(one, other)
    if clocks is None or not {one.precision, other.precision} <= CLOCK or not _one_day(one, other):
        return False
    return sum(clocks[0]) == sum(clocks[1])


def finer(one: When, other: When, case: Case) -> bool:
    """Nearly one time, and one of them lies in the other: 9:01 a.m., about 9 a.m."""
    clocks = _clocks(one, other)
    return clocks is not None and one_clock(one, other, case) and nested(*clocks)


def meeting(one: When, other: When, case: Case) -> bool:
    """Nearly one time, and some minutes are in both: about 11:20 p.m., about 11:40 p.m."""
    clocks = _clocks(one, other)
    if clocks is None or not one_clock(one, other, case):
        return False
    return between(*clocks) <= 0


def _clocks(one: When, other: When) -> tuple[Minutes, Minutes] | None:
    left, right = one.calendar.clock, other.calendar.clock
    return None if left is None or right is None else (left, right)


def _one_day(one: When, other: When) -> bool:
    """Whether nothing that is printed of their days or zones tells them apart, nor their days on the calendar."""
    left, right = one.calendar, other.calendar
    printed = ((left.weekday, right.weekday), (left.day, right.day), (left.month, right.month), (left.zone, right.zone))
    dated = not (one.interval.is_open or other.interval.is_open)
    return all(None in pair or pair[0] == pair[1] for pair in printed) and not (
        dated and disjoint(one.interval, other.interval)
    )
