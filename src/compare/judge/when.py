"""Tests on two dates or times of one question: intervals of local time."""

import re
from datetime import datetime, timedelta

from compare.align.clock import CLOCK, between, hours_apart
from compare.claim import Claim, When
from compare.interval import Interval, disjoint
from compare.judge import wording
from compare.judge.judgement import Case, Severity
from compare.judge.one_deed import untied

_NEAR = timedelta(minutes=15)  # clock times of one event this near are one time, hedged or read off other clocks
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_HALF_HOUR = timedelta(minutes=30)  # how far "about 9.15 p.m." may reach
_SEASON = timedelta(days=200)  # no two articles on one event are so far apart; the year was a guess
_MONTHS = timedelta(days=60)
_YEAR = re.compile(r"\d{4}")
_LATE = timedelta(hours=2)  # late on Thursday night, early on Friday
_NEAR_WEEKS = timedelta(days=14)
_TODAY = re.compile(
    r"\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening|week)|(?:last|next) (?:week|month))\b",
    re.IGNORECASE,
)
_LOOSE = re.compile(r"\b(?:last|this|next) week\b", re.IGNORECASE)


def same_passage(one: When, other: When, case: Case) -> bool:
    """The same passage word for word, copied from one article into the other: its "today" is one day."""
    return one.as_printed == other.as_printed and wording.same(None, None, case)


def same_words(one: When, other: When, _case: Case) -> bool:
    """The same words without a year, relative to something undated or to days far apart: "in February"."""
    if one.as_printed.casefold() != other.as_printed.casefold() or _YEAR.search(one.as_printed):
        return False
    gap = _gap(one.interval, other.interval)
    return (one.interval.is_open and other.interval.is_open) or (gap is not None and gap > _SEASON)


def same_weekday(one: When, other: When, case: Case) -> bool:
    """The same day of the week, where the date is known of one of them at most: Tuesday, and Tuesday 31 March."""
    return _undated_day(one, other, case) and one.precision == other.precision == "day"


def finer_weekday(one: When, other: When, case: Case) -> bool:
    """The same day of the week, and in one of them a part of that day or an hour: Friday, Friday morning."""
    return _undated_day(one, other, case) and "day" in (one.precision, other.precision)


def _undated_day(one: When, other: When, case: Case) -> bool:
    days = one.calendar.weekday, other.calendar.weekday
    return None not in days and days[0] == days[1] and case.sure and undated(one, other, case)


def undated(one: When, other: When, _case: Case) -> bool:
    """One of them cannot be placed on the calendar."""
    return one.interval.is_open or other.interval.is_open


def asked_day(one: When, other: When, case: Case) -> bool:
    """One day of the event that both articles tell, whatever hour of it each gives: Friday, late on Friday."""
    left, right = one.calendar, other.calendar
    weekdays = left.weekday is not None and left.weekday == right.weekday
    return case.slot == "day" and (weekdays or (left.day is not None and left.day == right.day))


def same_hour(one: When, other: When, case: Case) -> bool:
    """One hour of the event, with its day or without: about 4 p.m., about 4 p.m. Friday."""
    return case.slot == "hour" and one.calendar.clock is not None and one.calendar.clock == other.calendar.clock


def part_of_day(one: When, other: When, case: Case) -> bool:
    """The hour of the event, and the part of the day in which it lies: 9 p.m., in the evening."""
    return case.slot == "hour" and "part" in (one.precision, other.precision)


def other_deed(one: When, other: When, case: Case) -> bool:
    """Two days, but not said of one thing that happened: the shooting and the arrest, what was and what is planned.

    Nor do two dates of saying something clash, for what is said is said again; nor those of verbs that tell nothing.
    """
    return apart(one, other, case) and untied(one, other, case)


def other_clock(one: When, other: When, case: Case) -> bool:
    """Two clock times of one deed, where the day is known of one of them at most: at 8:18 p.m., at 9:20 p.m."""
    left, right = one.calendar.clock, other.calendar.clock
    if left is None or right is None or not undated(one, other, case) or untied(one, other, case):
        return False
    return _one_weekday(one, other) and clocks_clash(one, other)


def clocks_clash(one: When, other: When) -> bool:
    """Two times of day that no slack brings together."""
    left, right = one.calendar.clock, other.calendar.clock
    if left is None or right is None:
        return False
    clocks = {one.precision, other.precision} <= CLOCK
    return between(left, right) > _clock_slack(one, other) or (clocks and hours_apart(left, right))


def other_calendar(one: When, other: When, case: Case) -> bool:
    """Two days of the calendar of one deed, where a year is known of one of them at most: May 14, April 15."""
    if not undated(one, other, case) or one.approximate or other.approximate or untied(one, other, case):
        return False
    left, right = one.calendar, other.calendar
    if None not in (left.year, right.year) or (left.zone and right.zone and left.zone != right.zone):
        return False
    if left.month is None or right.month is None:
        nights = "part" in (one.precision, other.precision) and abs((left.weekday or 0) - (right.weekday or 0)) in (
            1,
            6,
        )
        dated = left.month is not None or right.month is not None
        return None not in (left.weekday, right.weekday) and left.weekday != right.weekday and not (nights or dated)
    return left.month != right.month or (None not in (left.day, right.day) and left.day != right.day)


def one_clock(one: When, other: When, case: Case) -> bool:
    """The same time of day, or nearly, where the day is known of one of them at most."""
    left, right = one.calendar.clock, other.calendar.clock
    if left is None or right is None or not undated(one, other, case) or not _one_weekday(one, other):
        return False
    near = between(left, right) <= _clock_slack(one, other) and not hours_apart(left, right)
    return {one.precision, other.precision} <= CLOCK and near


def same_clock(one: When, other: When, case: Case) -> bool:
    """The same time of day of no known day in both."""
    return one_clock(one, other, case) and one.calendar == other.calendar


def _one_weekday(one: When, other: When) -> bool:
    return None in (one.calendar.weekday, other.calendar.weekday) or one.calendar.weekday == other.calendar.weekday


def _clock_slack(one: When, other: When) -> int:
    return (_HALF_HOUR if one.approximate or other.approximate else _NEAR).seconds // 60


def other_season(one: When, other: When, case: Case) -> bool:
    """Two days months apart, as far apart as the articles that tell of them: each is of its own article's event."""
    gap = _gap(one.interval, other.interval)
    days = {one.precision, other.precision}.isdisjoint(("month", "year"))
    return days and gap is not None and gap > _MONTHS and case.days_between > _MONTHS.days


def other_week(one: When, other: When, case: Case) -> bool:
    """A day of the week, counted from a day of writing that may be wrong, and the same day of another week."""
    bare = [value.calendar.day is None for value in (one, other)]
    if all(bare) and one.as_printed.casefold() == other.as_printed.casefold():
        return apart(one, other, case)  # overnight, in a report of the day and in one written over the next day
    same = one.calendar.weekday is not None and one.calendar.weekday == other.calendar.weekday
    gap = _gap(one.interval, other.interval)
    if any(bare) and gap is not None and gap <= _WEEK and _LOOSE.search(one.as_printed + " " + other.as_printed):
        return apart(one, other, case)  # to a Saturday last week may be the week that ends
    spoken = any(_spoken(it, claim) for it, claim in ((one, case.left), (other, case.right)))
    if (spoken or not case.dated) and _TODAY.search(one.as_printed + " " + other.as_printed):
        return apart(one, other, case)  # the day of writing is a guess
    near = all(bare) or (any(bare) and gap is not None and gap <= _NEAR_WEEKS)
    return same and near and not _clocks_apart(one, other) and apart(one, other, case)


def _spoken(value: When, claim: Claim) -> bool:
    """Whether a day is "today" to somebody quoted, whose day need not be that of the article."""
    said = claim.attribution is not None and claim.attribution.form != "indirect"
    return said and _TODAY.search(value.as_printed) is not None


def _clocks_apart(one: When, other: When) -> bool:
    left, right = one.calendar.clock, other.calendar.clock
    return left is not None and right is not None and (left[1] < right[0] or right[1] < left[0])


def other_year(one: When, other: When, case: Case) -> bool:
    """The same month (and day, where both give one) in two years of which one at least was guessed."""
    left, right = one.calendar, other.calendar
    months = left.month is not None and left.month == _month(other) if left.year is None else False
    also = right.month is not None and right.month == _month(one) if right.year is None else False
    days = left.day is None or right.day is None or left.day == right.day
    years = {_year_of(one), _year_of(other)}
    return (months or also) and days and len(years) > 1 and apart(one, other, case)


def _month(value: When) -> int | None:
    if value.calendar.month is not None:
        return value.calendar.month
    low, high = value.interval.low, value.interval.high
    return low.month if low and high and (low.year, low.month) == (high.year, high.month) else None


def _year_of(value: When) -> int | None:
    return value.interval.low.year if value.interval.low else None


def near_clock(one: When, other: When, _case: Case) -> bool:
    """Two clock times a few minutes apart, or two parts of the day on either side of midnight."""
    if not {one.precision, other.precision} <= {*CLOCK, "part"} or not disjoint(one.interval, other.interval):
        return False
    gap = _gap(one.interval, other.interval)
    clocks = {one.precision, other.precision} <= CLOCK
    return gap is not None and gap <= (_NEAR if clocks else _LATE)


def apart(one: When, other: When, _case: Case) -> bool:
    """No moment fits both, and neither is a guess ("about two weeks earlier") that could reach the other."""
    gap = _gap(one.interval, other.interval)
    return disjoint(one.interval, other.interval) and gap is not None and gap > _slack(one, other)


def _slack(one: When, other: When) -> timedelta:
    """How far a hedged time may reach: half an hour between two clock times, else a day."""
    if not (one.approximate or other.approximate):
        return timedelta(0)
    return _HALF_HOUR if {one.precision, other.precision} <= CLOCK else _DAY


def severity(one: When, other: When) -> Severity:
    """Hours of one day are minor, days notable, more than a week major."""
    gap = _gap(one.interval, other.interval) or timedelta(0)
    return (
        "minor" if gap < _DAY and CLOCK & {one.precision, other.precision} else "notable" if gap <= _WEEK else "major"
    )


def _gap(one: Interval[datetime], other: Interval[datetime]) -> timedelta | None:
    """The time between two intervals that do not meet; None where an open end or a time zone hides it."""
    early, late = sorted((one, other), key=lambda i: (i.low or i.high or datetime.min).replace(tzinfo=None))
    if early.high is None or late.low is None:
        return None
    return late.low.replace(tzinfo=None) - early.high.replace(tzinfo=None)
