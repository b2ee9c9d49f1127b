"""A date as a reader is told it: the words that are printed, with the day of the calendar that they come to.

"Sunday night (4 September 2016)" says at a glance what 2016-09-04 18:00 to 2016-09-05 05:59 leaves to be worked out;
that form, which claims.yaml reads back, stays in the JSON.
"""

import re
from datetime import datetime, timedelta

from compare.claim import When
from compare.stamp import MONTH

_NIGHT = timedelta(hours=13)  # a night belongs to the day on which it begins
_DAWN = 6  # o'clock, until which it is night
_LONG = timedelta(days=400)  # a stretch of years
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_MONTH = re.compile(rf"\b{MONTH}", re.IGNORECASE)
_DIGIT = re.compile(r"\d|\bnoon\b|\bmidnight\b")
_BOUND = re.compile(r"\b(?:until|till|through|by|before|since|after|from)\b", re.IGNORECASE)


def told(when: When) -> str:
    """The words of a date as printed, and in brackets what they leave out of the calendar: the day, or its year."""
    words, days = " ".join(when.as_printed.split()), _days(when)
    if not days or _YEAR.search(words):
        return words
    if not _MONTH.search(words):
        return f"{words} ({days})"
    year = days.split()[-1]
    return f"{words} ({year})"


def calendar(told: str, quote: str) -> str:
    """The day alone of a date, where the words stand beside it that are printed for it; an hour is told with it."""
    words, _, days = told.rstrip(")").rpartition(" (")  # the words may have brackets of their own
    bare = bool(words) and not days.isdecimal() and not _DIGIT.search(words)
    return days if bare and words in quote else told


def _days(when: When) -> str:
    """The days of a date in words; the month or the year alone where it is one; empty where none is known."""
    low, high = when.interval.low, when.interval.high
    if low is None or high is None:
        end = low or high
        bound = "" if _BOUND.search(when.as_printed) else "since " if low else "until "
        return f"{bound}{_day(end)}" if end else ""
    if when.precision in ("month", "year") or high - low > _LONG:
        return _months(low, high)
    if low.date() == high.date() or (high - low < _NIGHT and high.hour < _DAWN):
        return _day(low)
    return f"{_opening(low, high)} to {_day(high)}"


def _months(low: datetime, high: datetime) -> str:
    if low.year != high.year:
        return f"{low.year} to {high.year}"
    return f"{low:%B} {low.year}" if low.month == high.month else str(low.year)


def _opening(low: datetime, high: datetime) -> str:
    """The first of two days, without what it has in common with the last."""
    if low.year != high.year:
        return _day(low)
    return f"{low.day}" if low.month == high.month else f"{low.day} {low:%B}"


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%B} {moment.year}"
