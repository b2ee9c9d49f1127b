"""The days that an expression means, counted from the day on which it was written."""

from datetime import date, timedelta

from compare.claim import Precision
from compare.extract.dates.expression import Expression, Portion, Shift, Tense, Which
from compare.record import Record

_LONG_AGO, _SOON = 300, 60  # days
_EARLY = 2  # days by which a page may be dated before what it says
_LAST_YEAR = 9990  # a date some years later must still be a date


class Days(Record):
    """The first and the last day, both included, and how fine the words are."""

    first: date
    last: date
    precision: Precision


def days(e: Expression, anchor: date | None, tense: Tense) -> Days | None:
    """The days of an expression; None where they need an anchor that is not known, or do not exist.

    tense: of the clause; in the future a bare weekday or day is the next one instead of the last, and where the tense
    is open (a headline, an infinitive) a day without a year is the nearest.
    """
    try:
        return _absolute(e) or (_anchored(e, anchor, tense) if anchor else None)
    except (ValueError, OverflowError):
        return None


def _absolute(e: Expression) -> Days | None:
    """Expressions with a year."""
    if e.year is None or not 1 <= e.year <= _LAST_YEAR:
        return None
    return _in_year(e, e.year)


def _in_year(e: Expression, year: int) -> Days | None:
    if e.rule:
        day = _by_rule(year, *e.rule)
        return Days(day, day, "day")
    if e.season:
        return _months(year, *e.season)
    if e.month and e.day:
        return Days(date(year, e.month, e.day), date(year, e.month, e.last or e.day), "day")
    if e.month:
        return _part_of(_months(year, e.month, e.month), e.portion)
    return _part_of(Days(date(year, 1, 1), date(year + e.span_years - 1, 12, 31), "year"), e.portion)


def _anchored(e: Expression, anchor: date, tense: Tense) -> Days | None:
    if e.shift:
        return _shifted(e, e.shift, anchor, tense)
    if e.month or e.season or e.rule:
        return _nearest_year(e, anchor, tense)
    if e.weekday is not None:
        return _about(e.weekday, anchor) if e.side == "as of" else _weekday(e.weekday, e.which, anchor, tense)
    return None


def _nearest_year(e: Expression, anchor: date, tense: Tense) -> Days | None:
    """The year that a day or month without one means: the last that has begun, the next, or the nearest of the two.

    A day ahead of the anchor by no more than one is still the past: writers and servers sit in different time zones.
    """
    found = _in_years(e, anchor.year, 2)
    if len(found) < 5:  # the 29th of February
        found = _in_years(e, anchor.year, 8)
    edge = anchor + timedelta(days=1)
    past = [d for d in found if (d.last < anchor if e.which == "last" else d.first <= edge)]
    ahead = [d for d in found if (d.first > anchor if e.which == "next" else d.last >= anchor)]
    if e.which == "next" or not past:
        return ahead[0] if ahead else None
    if e.which == "last" or not ahead:
        return past[-1]
    return ahead[0] if _is_ahead(past[-1], ahead[0], anchor, tense) else past[-1]


def _in_years(e: Expression, year: int, reach: int) -> list[Days]:
    """The days in the years about one."""
    return [days for near in range(year - reach, year + reach + 1) if (days := _try_year(e, near))]


def _is_ahead(past: Days, ahead: Days, anchor: date, tense: Tense) -> bool:
    """Whether the coming one of two years is meant; what was most of a year ago is seldom dated without its year."""
    if tense == "future":
        return True
    since, until = (anchor - past.last).days, (ahead.first - anchor).days
    return since > until if tense == "open" else since > _LONG_AGO and until < _SOON


def _try_year(e: Expression, year: int) -> Days | None:
    """The days in that year; none for the 29th of February of most."""
    try:
        return _in_year(e, year)
    except ValueError:
        return None


def _weekday(weekday: int, which: Which | None, anchor: date, tense: Tense) -> Days:
    """The nearest such day in the past, the anchor itself included; ahead after 'next' or in the future tense."""
    back = (anchor.weekday() - weekday) % 7
    if which == "next" or (tense == "future" and which != "last"):
        ahead = -back % 7
        day = anchor + timedelta(days=ahead or (7 if which == "next" else 0))
    else:
        day = anchor - timedelta(days=back or (7 if which == "last" else 0))
    return Days(day, day, "day")


def _about(weekday: int, anchor: date) -> Days:
    """The last such day, or one just ahead: "as of Monday" is of the writing, which pages date a little early."""
    ahead = (weekday - anchor.weekday()) % 7
    day = anchor + timedelta(days=ahead if ahead <= _EARLY else ahead - 7)
    return Days(day, day, "day")


def _shifted(e: Expression, shift: Shift, anchor: date, tense: Tense) -> Days:
    if shift.unit == "minute":
        return Days(anchor, anchor, "day")
    if shift.unit == "hour":  # seen from any hour of the day of writing
        return Days(anchor + timedelta(days=shift.low // 24), anchor + timedelta(days=(shift.high + 23) // 24), "day")
    if shift.unit == "day":
        return Days(anchor + timedelta(days=shift.low), anchor + timedelta(days=shift.high), "day")
    if shift.unit == "weekend":
        return _weekend(e, shift, anchor, tense)
    if shift.unit == "week":
        return _halved(e, _weeks(shift, anchor), anchor)
    if shift.unit == "month":
        return _halved(e, _part_of(_months_away(anchor, shift), e.portion), anchor)
    years = {"year": 1, "decade": 10, "century": 100}[shift.unit]
    first, last = anchor.year + shift.low * years, anchor.year + shift.high * years
    return _halved(e, _part_of(Days(date(first, 1, 1), date(last, 12, 31), "year"), e.portion), anchor)


def _weeks(shift: Shift, anchor: date) -> Days:
    """A week runs from Sunday or from Monday: both are inside. 'Two weeks ago' is any day of about that time."""
    if shift.low < -1:
        return Days(anchor + timedelta(days=7 * shift.low - 3), anchor + timedelta(days=7 * shift.high + 3), "day")
    monday = anchor - timedelta(days=anchor.weekday())
    return Days(monday + timedelta(days=7 * shift.low - 1), monday + timedelta(days=7 * shift.high + 6), "day")


def _weekend(e: Expression, shift: Shift, anchor: date, tense: Tense) -> Days:
    """Friday to Sunday: the last; the coming one in the future tense, and for 'this' from Wednesday on."""
    saturday = anchor - timedelta(days=(anchor.weekday() + 2) % 7)  # the last one; on a Saturday the day itself
    under_way = anchor.weekday() >= 5
    if shift.low > 0 or (not under_way and (tense == "future" or (e.which == "this" and anchor.weekday() >= 2))):
        saturday += timedelta(weeks=1)
    elif shift.low < 0 and under_way:
        saturday -= timedelta(weeks=1)
    return Days(saturday - timedelta(days=1), saturday + timedelta(days=1), "day")


def _months_away(anchor: date, shift: Shift) -> Days:
    first = anchor.year * 12 + anchor.month - 1 + shift.low
    last = anchor.year * 12 + anchor.month - 1 + shift.high
    return Days(date(first // 12, first % 12 + 1, 1), _month_end(last // 12, last % 12 + 1), "month")


def _halved(e: Expression, found: Days, anchor: date) -> Days:
    """'Earlier this month' ends at the day of writing, 'later this week' begins there."""
    if e.half == "earlier" and found.first <= anchor <= found.last:
        return found._replace(last=anchor)
    if e.half == "later" and found.first <= anchor <= found.last:
        return found._replace(first=anchor)
    return found


def _part_of(found: Days, portion: Portion | None) -> Days:
    """The early, middle or late third of a month, a year or a decade."""
    if portion is None:
        return found
    third = (found.last - found.first) / 3
    first = {"early": found.first, "mid": found.first + third, "late": found.last - third}[portion]
    last = {"early": found.first + third, "mid": found.last - third, "late": found.last}[portion]
    return found._replace(first=first, last=last, precision="month" if found.precision == "year" else "day")


def _months(year: int, first: int, last: int) -> Days:
    """Whole months; the 13th is January of the next year."""
    return Days(date(year, first, 1), _month_end(year + (last - 1) // 12, (last - 1) % 12 + 1), "month")


def _month_end(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _by_rule(year: int, month: int, weekday: int, which: int) -> date:
    """The which-th weekday of a month; -1 is the last."""
    if which < 0:
        end = _month_end(year, month)
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
