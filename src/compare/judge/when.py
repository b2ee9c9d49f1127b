"""Tests on two dates or times of one question: intervals of local time."""

from datetime import datetime, timedelta

from compare.claim import When
from compare.interval import Interval, disjoint, inside
from compare.judge.judgement import Case

_CLOCK = frozenset(("hour", "minute"))
_NEAR = timedelta(minutes=15)  # clock times of one event this near are one time, hedged or read off other clocks
_DAY = timedelta(days=1)


def same_words(one: When, other: When, _case: Case) -> bool:
    """Both are relative to something undated, in the same words."""
    return _open(one) and _open(other) and one.as_printed.casefold() == other.as_printed.casefold()


def undated(one: When, other: When, _case: Case) -> bool:
    """One of them cannot be placed on the calendar."""
    return _open(one) or _open(other)


def same(one: When, other: When, _case: Case) -> bool:
    """The same days or moments."""
    return one.interval == other.interval


def near_clock(one: When, other: When, _case: Case) -> bool:
    """Two clock times a few minutes apart."""
    if one.precision not in _CLOCK or other.precision not in _CLOCK or not disjoint(one.interval, other.interval):
        return False
    gap = _gap(one.interval, other.interval)
    return gap is not None and gap <= _NEAR


def apart(one: When, other: When, _case: Case) -> bool:
    """No moment fits both, and neither is a guess ("about two weeks earlier") that could reach the other."""
    slack = _DAY if one.approximate or other.approximate else timedelta(0)
    gap = _gap(one.interval, other.interval)
    return disjoint(one.interval, other.interval) and gap is not None and gap > slack


def within(one: When, other: When, _case: Case) -> bool:
    """One is more precise than the other."""
    return inside(one.interval, other.interval) or inside(other.interval, one.interval)


def overlapping(_one: When, _other: When, _case: Case) -> bool:
    """Some moments fit both."""
    return True


def _open(value: When) -> bool:
    return value.interval.low is None and value.interval.high is None


def _gap(one: Interval[datetime], other: Interval[datetime]) -> timedelta | None:
    """The time between two intervals that do not meet; None where an open end or a time zone hides it."""
    early, late = sorted((one, other), key=lambda i: (i.low or i.high or datetime.min).replace(tzinfo=None))
    if early.high is None or late.low is None:
        return None
    return late.low.replace(tzinfo=None) - early.high.replace(tzinfo=None)
