"""Dates as a person types and reads them in claims.yaml: '2016-09-17', '17 Sept 2016', 'before 03:00', 'Saturday'."""

from datetime import datetime

from compare.claim import When
from compare.extract.dates.mention import mentions
from compare.extract.dates.resolve import resolved
from compare.interval import Interval


def read_when(text: str, anchor: datetime | None = None) -> When | None:
    """The date that a text is, seen from `anchor`; None where it is no date, or a date and something else."""
    found = mentions(text, bare=True)
    if len(found) != 1:
        return None
    outside = text[: found[0].span.start] + text[found[0].span.end :]
    if outside.strip(" \t\r\n.,()"):
        return None
    return resolved(found[0], text.strip(), anchor)


def write_when(when: When) -> str:
    """A date in words that `read_when` reads back: ISO days and hours, words where the text gives no day."""
    low, high = when.interval.low, when.interval.high
    if low is None and high is None:
        return when.as_printed
    if low is None:
        return f"until {_end(high)}"
    if high is None:
        return f"since {_start(low)}"
    return _whole(low, high) or f"{_start(low)} to {_end(high)}"


def _whole(low: datetime, high: datetime) -> str:
    """A moment, day, month or year, where the two ends are those of exactly one."""
    if low == high:
        return f"{low:%Y-%m-%d %H:%M}"
    if (low.hour, low.minute, high.hour, high.minute) != (0, 0, 23, 59):
        return ""
    for form in (f"{low:%Y-%m-%d}", f"{low:%B} {low.year}", f"{low.year:04}"):
        again = read_when(form)
        if again is not None and again.interval == Interval(low, high):
            return form
    return ""


def _start(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d}" if (moment.hour, moment.minute) == (0, 0) else f"{moment:%Y-%m-%d %H:%M}"


def _end(moment: datetime | None) -> str:
    if moment is None:
        return ""
    return f"{moment:%Y-%m-%d}" if (moment.hour, moment.minute) == (23, 59) else f"{moment:%Y-%m-%d %H:%M}"
