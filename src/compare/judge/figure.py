"""Tests on two figures of one question: intervals, never averages.

Source: practice of casualty recorders (Every Casualty standards; ACLED, Airwars); the order of the tests is policy.py.
"""

import re

from compare.claim import Figure
from compare.interval import Interval, below, disjoint, inside
from compare.judge.judgement import Case, Severity
from compare.unit import factor, family

Number = int | float
_PEOPLE = frozenset((None, "people"))
_CLASSES: dict[str, str] = {"child": "civilian", "woman": "civilian", "elderly": "civilian"}
_COMBATANTS = frozenset(("military", "fighter", "perpetrator"))
_TOLLS = frozenset(("incident", "cumulative"))
_LEFT_OUT = frozenset(("other", "others", "more", "another", "remaining", "rest"))
_BOUND = re.compile(r"\bmore\s+than\b|\bor\s+more\b")
_WIDE = 1.5  # a bound further away than this gives readers another picture
_ROUNDING = 0.05  # how far apart a plain rounding may be
_ROUNDED_FROM = 100  # counts of people below this are never rounded


def other_harm(one: Figure, other: Figure, _case: Case) -> bool:
    """The dead are not the injured; "killed or injured" may be compared with neither."""
    return one.harm != other.harm


def other_victims(one: Figure, other: Figure, _case: Case) -> bool:
    """Soldiers are not civilians: two classes of which none holds the other."""
    return related(one.victims, other.victims) == "apart"


def other_unit(one: Figure, other: Figure, _case: Case) -> bool:
    """Numbers of different things that no factor turns into each other."""
    return family(one.unit) != family(other.unit)


def other_basis(one: Figure, other: Figure, _case: Case) -> bool:
    """A day's count is not a war's, a part not the whole, a forecast not a count."""
    return one.basis != other.basis and not {one.basis, other.basis} <= _TOLLS


def other_person(one: Figure, other: Figure, case: Case) -> bool:
    """Both describe a person instead of counting, and not by one name."""
    if not (_described(one) and _described(other)):
        return False
    names = (one.counted or one.as_printed, other.counted or other.as_printed)
    return all(name[:1].isupper() for name in names) and not case.named_alike(*names)


def described(one: Figure, other: Figure, _case: Case) -> bool:
    """One counts, the other describes a person: who it was is no other number."""
    return _described(one) != _described(other)


def others(one: Figure, other: Figure, _case: Case) -> bool:
    """One leaves out those counted before ("three others"), the other does not."""
    return _leaves_out(one) != _leaves_out(other) and disjoint(one.interval, other.interval)


def doubtful(one: Figure, other: Figure, case: Case) -> bool:
    """No value fits both, but it is not likely enough that both answer one question; tolls of one harm are."""
    return not case.sure and one.harm is None and apart(one, other, case)


def same(one: Figure, other: Figure, _case: Case) -> bool:
    """The same interval and shape."""
    return (
        (one.interval, one.shape, one.approximate) == (other.interval, other.shape, other.approximate)
        and one.unit == other.unit
        and related(one.victims, other.victims) == "same"
    ) or (one.printed == other.printed and len(one.printed) == 1 and one.shape == other.shape == "exact")


def same_number(one: Figure, other: Figure, _case: Case) -> bool:
    """The same printed number with another qualifier: 12 and at least 12, 100 and more than 100."""
    return bool(one.printed) and one.printed == other.printed and one.unit == other.unit


def rounding(one: Figure, other: Figure, _case: Case) -> bool:
    """At most 5 % apart, and the rounder number is what the other rounds to; never for few casualties."""
    left, right = _scaled(one, other)
    if not (_single(left) and _single(right)):
        return False
    small, big = sorted((_number(left), _number(right)))
    if one.unit != other.unit:
        return big - small <= _ROUNDING * big
    floor = small if one.harm else big
    return floor >= _ROUNDED_FROM and big - small <= _ROUNDING * big and _rounds(small, big)


def part_of_whole(one: Figure, other: Figure, _case: Case) -> bool:
    """One counts a class that holds the other's, and its count leaves room for it: 12 people, 3 of them police."""
    relation = related(one.victims, other.victims)
    if relation not in ("holds", "held"):
        return False
    whole, part = (one, other) if relation == "holds" else (other, one)
    return below(part.interval, whole.interval)


def later_higher(one: Figure, other: Figure, case: Case) -> bool:
    """Both are tolls of one event, wholly apart, and the later article has the higher: the toll rose.

    Those missing may also have become fewer: they are found, alive or dead.
    """
    if case.later is None or one.harm is None or not {one.basis, other.basis} <= _TOLLS:
        return False
    late, early = (one, other) if case.later == "left" else (other, one)
    fell = one.harm == other.harm == "missing" and below(_widest(late), _widest(early))
    return fell or below(_widest(early), _widest(late))


def apart(one: Figure, other: Figure, _case: Case) -> bool:
    """No value fits both, even if every vague word is read as widely as it can be."""
    return disjoint(*_scaled(one, other))


def same_interval(one: Figure, other: Figure, _case: Case) -> bool:
    """The same values, said in another way."""
    return one.interval == other.interval


def within(one: Figure, other: Figure, _case: Case) -> bool:
    """One interval lies inside the other."""
    return inside(one.interval, other.interval) or inside(other.interval, one.interval)


def wide(one: Figure, other: Figure, case: Case) -> bool:
    """A bound holds only by being open, and the other's nearest end is over 1.5 times away."""
    if not within(one, other, case):
        return False
    low = sorted((one, other), key=lambda f: f.interval.low if f.interval.low is not None else 0)
    floor, inner = low[0].interval, low[1].interval
    opens = floor.high is None and low[0].shape != "vague" and floor.low
    return bool(opens) and inner.low is not None and inner.low > _WIDE * (floor.low or 0)


def overlapping(one: Figure, other: Figure, _case: Case) -> bool:
    """Some values fit both, if only by a wide reading of a vague word: nothing contradicts, nothing confirms."""
    return not disjoint(_widest(one), _widest(other))


def severity(one: Figure, other: Figure) -> Severity:
    """How much it matters: none against some is major; gaps of small numbers by count, of large ones by share."""
    if "none" in (one.shape, other.shape):
        return "major"
    left, right = _scaled(one, other)
    lower, upper = (left, right) if below(left, right) else (right, left)
    small, big = lower.high or 0, upper.low or 0
    gap = big - small
    if small < 10:
        return _few(gap, big)
    share = gap / small
    return "minor" if share < 0.1 else "notable" if share <= 0.5 else "major"


def _few(gap: Number, big: Number) -> Severity:
    if gap <= 1 and big >= 5:
        return "minor"
    return "notable" if gap <= 2 else "major"


def related(one: str | None, other: str | None) -> str:
    """How two classes of victims stand: same, holds (the first holds the second), held, or apart."""
    if one == other or (one in _PEOPLE and other in _PEOPLE):
        return "same"
    if one in _PEOPLE or _CLASSES.get(other or "") == one:
        return "holds"
    if other in _PEOPLE or _CLASSES.get(one or "") == other:
        return "held"
    closed = {one, other} <= {*_CLASSES, *_CLASSES.values(), *_COMBATANTS, "police"}
    return "apart" if closed else "same"


def _described(figure: Figure) -> bool:
    return not figure.printed and figure.shape == "exact"


def _leaves_out(figure: Figure) -> bool:
    """Whether those counted before are left out; a bound ("more than 40", "40 or more") leaves nobody out."""
    counted = _BOUND.sub(" ", (figure.counted or "").casefold())
    return bool(_LEFT_OUT & set(counted.split()))


def _scaled(one: Figure, other: Figure) -> tuple[Interval[Number], Interval[Number]]:
    """The widest readings of both, in one unit."""
    if one.unit == other.unit:
        return _widest(one), _widest(other)
    return _times(_widest(one), factor(one.unit)), _times(_widest(other), factor(other.unit))


def _times(interval: Interval[Number], factor: float) -> Interval[Number]:
    low, high = interval.low, interval.high
    return Interval(None if low is None else low * factor, None if high is None else high * factor)


def _widest(figure: Figure) -> Interval[Number]:
    return figure.widest or figure.interval


def _single(interval: Interval[Number]) -> bool:
    return interval.is_point


def _number(interval: Interval[Number]) -> Number:
    return interval.low or 0


def _rounds(small: Number, big: Number) -> bool:
    """Whether the rounder of the two is the other, rounded to as many figures as the rounder has."""
    unit_small, unit_big = _last_place(small), _last_place(big)
    return unit_small != unit_big and abs(big - small) <= max(unit_small, unit_big) / 2


def _last_place(number: Number) -> float:
    """The worth of the last figure that is not zero: 100 for 1,200, 0.5 for nothing finer than halves."""
    if number == 0 or number != int(number):
        return 0.1
    place = 1
    while number % (place * 10) == 0:
        place *= 10
    return float(place)
