"""What the words of a date say, before anything is known of the day on which they were written."""

from typing import Literal

from compare.record import Record
from compare.span import Span

Unit = Literal["minute", "hour", "day", "week", "weekend", "month", "year", "decade", "century"]
Which = Literal["last", "this", "next"]
Portion = Literal["early", "mid", "late"]
Side = Literal["before", "until", "after", "since", "as of", "just before", "just after"]
Clock = tuple[int, int]


class Shift(Record):
    """A distance from the day of writing: `low` to `high` units, negative in the past ("last week" is -1 to -1)."""

    unit: Unit
    low: int
    high: int


class Expression(Record):
    """A date as words: every field is None where the words say nothing of it.

    weekday: 0 is Monday. clock: minutes after midnight, both ends included. last: the second day of "May 9-11".
    span_years: how many years from `year` on are meant (10 for "the 1990s"). season: first and last month.
    rule: a holiday that moves, as (month, weekday, which). exact: the clock is printed with a.m., p.m. or 24 hours.
    minutes: the clock is printed to the minute. side: the date is a bound. half: "earlier" or "later" than the writing.
    floating: it counts from something in the text, not from the day of writing ("the next day").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    last: int | None = None
    weekday: int | None = None
    clock: Clock | None = None
    exact: bool = False
    minutes: bool = False
    zone: str | None = None
    shift: Shift | None = None
    which: Which | None = None
    portion: Portion | None = None
    half: Literal["earlier", "later"] | None = None
    season: tuple[int, int] | None = None
    rule: tuple[int, int, int] | None = None
    span_years: int = 1
    side: Side | None = None
    approximate: bool = False
    floating: bool = False

    @property
    def has_day(self) -> bool:
        """Whether it says anything of the day, month or year."""
        return any(f is not None for f in (self.year, self.month, self.weekday, self.shift, self.season, self.rule))


class Mention(Record):
    """A date where it stands: `span` with its modifiers, `core` without, and its reading; `end` closes a range.

    attributive: it stands inside a noun phrase, as in "the July 4 shooting" or "Friday's vote".
    """

    span: Span
    core: Span
    expression: Expression
    end: Expression | None = None
    attributive: bool = False


Tense = Literal["past", "future", "open"]


def merged(one: Expression, other: Expression) -> Expression | None:
    """Both as one date ("Friday night" + "around 9:25 p.m."); None where they speak of different dates."""
    if not _fits(one, other):
        return None
    fields = {name: value for name, value in other._asdict().items() if value != Expression._field_defaults[name]}
    clock, exact, minutes = _clocks(one, other)
    return one._replace(**fields)._replace(clock=clock, exact=exact, minutes=minutes)


def _fits(one: Expression, other: Expression) -> bool:
    if (one.exact and other.exact) or (one.side and other.side):
        return False
    if any(getattr(one, name) is not None and getattr(other, name) is not None for name in _ONCE):
        return False
    if one.floating or other.floating:
        return False
    return not (one.has_day and other.has_day) or _complete(one, other) or _complete(other, one)


_ONCE = ("year", "month", "day", "weekday", "season", "rule")


def _complete(one: Expression, other: Expression) -> bool:
    """Whether the other adds to a date what it lacks: a weekday to a day, a year to a month, today to a weekday."""
    named = one.weekday is not None and one.month is None and one.year is None
    if named:
        return other.day is not None or (other.shift is not None and other.shift.unit in ("day", "week"))
    return one.month is not None and one.year is None and other.month is None and other.weekday is None


_NIGHT, _SIX = (1080, 1799), 360  # minutes after midnight


def _clocks(one: Expression, other: Expression) -> tuple[Clock | None, bool, bool]:
    """The clock of the two: a printed time beats a part of the day, which says which half a bare hour is in."""
    if one.clock is None or other.clock is None:
        best = one if other.clock is None else other
        return best.clock, best.exact, best.minutes
    hour, part = (one, other) if one.exact else (other, one)
    if not hour.exact:
        return other.clock, False, False
    low, high = hour.clock or (0, 0)
    _, latest = part.clock or (0, 0)
    if high < 720 <= latest and (part.clock != _NIGHT or low >= _SIX):  # 11:30 at night, but half past one
        low, high = low + 720, high + 720
    return (low, high), True, hour.minutes
