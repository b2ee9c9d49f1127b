"""From the words of a date to an interval of local time, with its precision."""

from datetime import date, datetime, time, timedelta

from compare.claim import Calendar, Precision, When
from compare.extract.dates.days import Days, days
from compare.extract.dates.expression import Clock, Expression, Mention, Tense
from compare.interval import Interval
from compare.record import Record

_OPEN: Interval[datetime] = Interval(None, None)
_BAND = {"minute": 15, "hour": 30}  # how far "around 9:25" and "around 9" reach, in minutes: a convention, both ways
_NEAR = 30  # how long "shortly after" lasts, in minutes
_DAYS_BAND = {"day": 3, "month": 15, "year": 365}
_SHORT = ("minute", "hour")  # units that come to whole days already, however many "a few" are
_LATE_NIGHT, _MIDNIGHT = 1260, 1439  # minutes of a day: 21:00, 23:59
_EARLY, _LATE = (0, 599), (900, 1439)  # "early Sunday", "late Friday": newspapers mean up to ten, and from three on


class _Read(Record):
    """The days and the clock of one expression."""

    days: Days | None
    clock: Clock | None
    precision: Precision


def resolved(mention: Mention, as_printed: str, anchor: datetime | None, tense: Tense = "past") -> When:
    """The interval that a mention means, seen from `anchor`; open on both ends where the days are not known."""
    expression = mention.expression
    if expression.side == "as of" and tense == "future":  # as of Monday the bridge will be shut
        expression = expression._replace(side="since")
    read = _read(expression, anchor, tense)
    interval = _interval(expression, read, anchor)
    if mention.end is not None:
        interval, read = _closed(interval, expression, mention.end, read, anchor, tense)
    approximate = expression.approximate or (expression.side or "").startswith("just")
    calendar = _calendar(expression, read)
    return When(interval, read.precision, as_printed, approximate=approximate, calendar=calendar)


def _read(e: Expression, anchor: datetime | None, tense: Tense) -> _Read:
    found = None if e.floating else days(e, anchor.date() if anchor else None, tense)
    clock = _clock(e)
    if e.clock is not None:
        return _Read(found, clock, "minute" if e.minutes else "hour" if e.exact else "part")
    if clock is not None:
        return _Read(found, clock, "part")
    return _Read(found, None, found.precision if found else _printed_precision(e))


def _printed_precision(e: Expression) -> Precision:
    if e.day or e.weekday is not None or e.floating or e.rule:
        return "day"
    return "month" if e.month or e.season else "year" if e.year or (e.shift and e.shift.unit == "year") else "day"


def _clock(e: Expression) -> Clock | None:
    """The minutes of the day that are meant, under the words before them."""
    if e.clock is None:
        of_day = e.weekday is not None or e.day is not None or (e.shift is not None and e.shift.unit == "day")
        return {"early": _EARLY, "late": _LATE}.get(e.portion or "") if of_day else None
    low, high = _portioned(e.clock, e)
    if e.side == "just before":
        return (max(0, low - _NEAR), low)
    if low == 1440 and e.side in ("after", "just after"):  # after midnight on Tuesday is early on Tuesday
        low = high = 0
    if e.side == "just after":
        return (high, high + _NEAR)
    if e.side in ("before", "after"):
        return (0, high) if e.side == "before" else (low, max(1439, high))
    if e.side in ("until", "since") and not e.has_day:
        return (0, high) if e.side == "until" else (low, max(1439, high))
    if e.approximate and e.exact:
        band = _BAND["minute" if e.minutes else "hour"]
        return (max(0, low - band), high + band)
    return (low, high)


def _portioned(clock: Clock, e: Expression) -> Clock:
    """Early evening, late morning: the first or last half of the part."""
    if e.exact or e.portion is None:
        return clock
    low, high = clock
    if e.portion == "late" and high > _MIDNIGHT:  # late on Thursday night is no more Friday
        return max(low, _LATE_NIGHT), _MIDNIGHT
    middle = (low + high) // 2
    return {"early": (low, middle), "mid": (low + 60, high - 60), "late": (middle, high)}[e.portion]


def _interval(e: Expression, read: _Read, anchor: datetime | None) -> Interval[datetime]:
    if read.days is None:
        return _OPEN
    low, high = _moments(read.days, read.clock)
    if e.approximate and read.clock is None and not (e.shift and e.shift.unit in _SHORT):
        band = timedelta(days=_DAYS_BAND.get(read.precision, 0))
        low, high = _shifted(low, -band), _shifted(high, band)
    return _bounded(e, low, high, anchor, read.clock is not None)


def _moments(found: Days, clock: Clock | None) -> tuple[datetime, datetime]:
    """The first and last moment; a clock time counts only where one single day is known."""
    if clock is not None and found.first == found.last:
        return _at(found.first, clock[0]), _at(found.first, clock[1])
    return datetime.combine(found.first, time()), datetime.combine(found.last, time(23, 59))


def _at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minutes)


def _shifted(moment: datetime, by: timedelta) -> datetime:
    try:
        return moment + by
    except OverflowError:
        return moment


def _bounded(
    e: Expression, low: datetime, high: datetime, anchor: datetime | None, clocked: bool
) -> Interval[datetime]:
    """Before, until, after and since a date; before and after an hour stay on its day.

    What has lasted since a past day lasts at most until the day of writing.
    """
    if e.side == "until":
        return Interval(None, high)
    if e.side == "before" and not clocked:
        return Interval(None, _shifted(low, -timedelta(minutes=1)))
    if e.side == "since" or (e.side == "after" and not clocked):
        start = low if e.side == "since" else _shifted(high, timedelta(minutes=1))
        ceiling = datetime.combine(anchor.date(), time(23, 59)) if anchor else None
        return Interval(start, ceiling if ceiling and ceiling >= start else None)
    return Interval(low, high)


def _closed(
    first: Interval[datetime], start: Expression, end: Expression, read: _Read, anchor: datetime | None, tense: Tense
) -> tuple[Interval[datetime], _Read]:
    """A range: from the first end of the one to the last of the other, which lends what the first lacks."""
    if start.year is None and end.year and start.month:
        read = _read(start._replace(year=end.year), anchor, tense)
        first = _interval(start._replace(year=end.year), read, anchor)
    if not end.has_day:
        end = end._replace(
            **{name: getattr(start, name) for name in ("year", "month", "day", "weekday", "shift", "which")}
        )
    last_read = _read(end._replace(side=None), anchor, tense)
    last = _interval(end._replace(side=None), last_read, anchor)
    clock = (read.clock[0], last_read.clock[1]) if read.clock and last_read.clock else read.clock
    if first.low is None or last.high is None or first.low > last.high:
        return first, read._replace(clock=clock)
    return Interval(first.low, last.high), read._replace(clock=clock)


def _calendar(e: Expression, read: _Read) -> Calendar:
    """The printed fields, and of a resolved single day also its weekday."""
    weekday = e.weekday
    if weekday is None and read.days is not None and read.days.first == read.days.last:
        weekday = read.days.first.weekday()
    return Calendar(e.year, e.month, e.day, weekday, read.clock, e.zone)
