"""Tests on two dates or times of one question: intervals of local time."""

import re
from datetime import datetime, timedelta

from compare.align.synonym import concept
from compare.claim import When
from compare.interval import Interval, disjoint, inside
from compare.judge.judgement import Case

_CLOCK = frozenset(("hour", "minute"))
_NEAR = timedelta(minutes=15)  # clock times of one event this near are one time, hedged or read off other clocks
_DAY = timedelta(days=1)
_HALF_HOUR = timedelta(minutes=30)  # how far "about 9.15 p.m." may reach
_SEASON = timedelta(days=200)  # no two articles on one event are so far apart; the year was a guess
_YEAR = re.compile(r"\d{4}")


def same_words(one: When, other: When, _case: Case) -> bool:
    """The same words without a year, relative to something undated or to days far apart: "in February"."""
    if one.as_printed.casefold() != other.as_printed.casefold() or _YEAR.search(one.as_printed):
        return False
    gap = _gap(one.interval, other.interval)
    return (_open(one) and _open(other)) or (gap is not None and gap > _SEASON)


def undated(one: When, other: When, _case: Case) -> bool:
    """One of them cannot be placed on the calendar."""
    return _open(one) or _open(other)


def same(one: When, other: When, _case: Case) -> bool:
    """The same days or moments."""
    return one.interval == other.interval


def other_deed(one: When, other: When, case: Case) -> bool:
    """Two days, but not said of one thing that happened: the shooting and the arrest."""
    about = (one.about or "", other.about or "")
    told = all(about) and concept(about[0].casefold()) == concept(about[1].casefold())
    return not told and apart(one, other, case)


def near_clock(one: When, other: When, _case: Case) -> bool:
    """Two clock times a few minutes apart."""
    if one.precision not in _CLOCK or other.precision not in _CLOCK or not disjoint(one.interval, other.interval):
        return False
    gap = _gap(one.interval, other.interval)
    return gap is not None and gap <= _NEAR


def apart(one: When, other: When, _case: Case) -> bool:
    """No moment fits both, and neither is a guess ("about two weeks earlier") that could reach the other."""
    gap = _gap(one.interval, other.interval)
    return disjoint(one.interval, other.interval) and gap is not None and gap > _slack(one, other)


def _slack(one: When, other: When) -> timedelta:
    """How far a hedged time may reach: half an hour between two clock times, else a day."""
    if not (one.approximate or other.approximate):
        return timedelta(0)
    return _HALF_HOUR if {one.precision, other.precision} <= _CLOCK else _DAY


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
