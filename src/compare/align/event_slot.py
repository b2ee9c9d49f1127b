"""What is asked of an event: its hour and day, its street, place and town, the hospital of its victim.

For each what a claim answers to it, how well two answers can be one, and whether they clash.
"""

import re
from collections.abc import Callable, Mapping
from itertools import product
from typing import Any

from compare.align.address import Address, alike, core, elsewhere, misread, of_two_kinds, spot
from compare.align.central import CARRYING, Telling
from compare.align.clock import CLOCK, apart, far
from compare.align.feature import Only
from compare.align.response import of_one_moment, stage, too_early
from compare.align.toponym import is_hospital, other_hospital, road, same_hospital, same_place
from compare.claim import Claim, Kind, Place, When
from compare.extract.places.gazetteer import kind_of, kind_of_name
from compare.record import Record

STREET = "street"
TOWN = "town"  # in which town or part of a town it was: its street is asked for by itself
_HOUR = 60  # minutes between two clock times that are still of one event
_WEEK = 7  # days
_STAMP = re.compile(r"\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?:?", re.IGNORECASE)
_END = re.compile(r"(?:until|till|by)\b", re.IGNORECASE)
_SINCE = re.compile(r"since\b(?! the\b)", re.IGNORECASE)
_ENDING = re.compile(r"\b(?:until|till|by)(?: (?:about|around|at))?\s{0,3}\Z", re.IGNORECASE)
_BARE = re.compile(r"[^\W\d_]{3,6}day(?:[’']s)?(?: (?:morning|afternoon|evening|night))?", re.IGNORECASE)
_DAYS = ("day", "part", "hour", "minute")
_DEATHS = frozenset(("die", "pronounce"))
_DYING = _DEATHS | {"kill", "murder", "death"}
_TAKEN = CARRYING | frozenset("bring hospitalize admit treat".split())
_SITES = ("building", "site")
_ONE_OF = ("a ", "an ", "A ", "An ")
_ON_A_STREET = re.compile(r"\b(?:block|corner|intersection) of\b")  # no town, whatever kind of street it leaves out
_TOWNS = (None, "settlement", "area", "capital")


def _never(_one: object, _other: object) -> bool:
    return False


class Slot(Record):
    """One thing that is asked of an event.

    read: the answer of a claim, None where it gives none. exact: whether an answer is one that makes others needless.
    meets: how well two answers can be one, 0 where they cannot.
    clash: whether they cannot both be true. of: what is asked for the time or place of: the event; the way of its only
    victim to a hospital, or the death of the only one who died. strict: what of the event answers tell that can clash.
    slip: whether two answers are one but for a digit or a letter, and so of one event, whatever they tell of it, or a
    call comes before the deed. slips: what of the event answers tell that can be such.
    """

    kind: Kind
    read: Callable[[Claim], Any]
    meets: Callable[[Any, Any], float]
    clash: Callable[[Any, Any], bool]
    exact: Callable[[Any], bool] = bool
    of: Only = "event"
    strict: tuple[Telling, ...] = ("deed",)
    slip: Callable[[Any, Any], bool] = _never
    slips: tuple[Telling, ...] = ("deed", "report", "near")


def clash(name: str, left: Claim, right: Claim) -> bool:
    """Whether what two claims answer to the question of that name clashes."""
    slot = SLOTS.get(name)
    one, other = (slot.read(left), slot.read(right)) if slot else (None, None)
    return slot is not None and one is not None and other is not None and slot.clash(one, other)


def _clock(claim: Claim) -> When | None:
    """The clock time of a date claim; a time alone is the stamp of an entry, and an end is not the hour itself."""
    when = claim.value
    if not isinstance(when, When) or when.calendar.clock is None or _STAMP.fullmatch(claim.quote):
        return None
    if _END.match(when.as_printed) or _ENDING.search(claim.quote.partition(when.as_printed)[0]):
        return None  # the fire was out by 6 a.m.
    return when if when.precision in (*CLOCK, "part") else None


def _near_clock(one: When, other: When) -> float:
    """Two times of one day within the hour."""
    clocks = one.calendar.clock or (0, 0), other.calendar.clock or (0, 0)
    if (
        not _one_day(one, other)
        or one.calendar.zone != other.calendar.zone
        or one.precision == other.precision == "part"
    ):
        return 0.0
    if "part" in (one.precision, other.precision):
        return 1.0 if _meet(*clocks) else 0.0
    if too_early(one, other) or not of_one_moment(one, other):
        return 0.0
    minutes = apart(*clocks)
    return 0.0 if minutes > _HOUR else 1.3 - minutes / _HOUR / 2 if minutes else 1.4


def _other_clock(one: When, other: When) -> bool:
    """Two times of one day, or of no two days, that no hedge explains."""
    if (
        "part" in (one.precision, other.precision)
        or not _one_day(one, other)
        or one.calendar.zone != other.calendar.zone
    ):
        return False
    if stage(one) or stage(other):  # when police were called clashes with no hour before it
        return too_early(one, other)
    return far(one.calendar.clock or (0, 0), other.calendar.clock or (0, 0))


def _one_day(one: When, other: When) -> bool:
    """Whether no day is told of both, or one day."""
    left, right = one.calendar, other.calendar
    pairs = ((left.weekday, right.weekday), (left.day, right.day), (left.month, right.month))
    return all(None in pair or pair[0] == pair[1] for pair in pairs)


def _day(claim: Claim) -> When | None:
    """A day, or a part of one."""
    when = claim.value
    if not isinstance(when, When) or when.precision not in _DAYS or _SINCE.match(when.as_printed):
        return None
    return when


def _same_day(one: When, other: When) -> float:
    """One day of the week or the calendar, and times of it that can be one."""
    left, right = one.calendar, other.calendar
    known = (left.weekday is not None and left.weekday == right.weekday) or (
        left.day is not None and (left.month, left.day) == (right.month, right.day)
    )
    if not known or not _one_day(one, other) or _other_week(one, other):
        return 0.0
    if left.clock and right.clock and apart(left.clock, right.clock) > _HOUR and not _meet(left.clock, right.clock):
        return 0.0
    return 1.2 if one.precision == other.precision else 1.0


def _other_week(one: When, other: When) -> bool:
    """One weekday of two weeks; bare ones count from days of writing, of which one may be wrong by a week or so."""
    early, late = one.interval.low, other.interval.low
    bare = all(_BARE.fullmatch(" ".join(when.as_printed.split())) for when in (one, other))
    least = 2 * _WEEK if bare else _WEEK
    return early is not None and late is not None and abs(early.toordinal() - late.toordinal()) >= least


def _other_day(one: When, other: When) -> bool:
    """Two days of one week; a night and the morning after it may be one, and who was shot may die another day."""
    left, right = one.calendar.weekday, other.calendar.weekday
    if left is None or right is None or left == right or {one.about, other.about} & _DYING:
        return False
    if "part" in (one.precision, other.precision) and (left - right) % 7 in (1, 6):
        return False
    early, late = one.interval.low, other.interval.low
    return early is None or late is None or abs(early.toordinal() - late.toordinal()) < _WEEK


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return max(one[0], other[0]) <= min(one[1], other[1])


def _street(claim: Claim) -> Address | None:
    """The street, with its block or cross street where they are told."""
    place = claim.value
    if not isinstance(place, Place) or place.role == "origin":
        return None
    return spot(place, claim.quote)


def _same_street(one: Address, other: Address) -> float:
    return 1.3 if alike(one.road, other.road) and not of_two_kinds(one.road, other.road) else 0.0


def one_spot(left: Claim, right: Claim) -> bool:
    """Whether two place claims tell one street, and its block and cross street alike or neither."""
    one, other = _street(left), _street(right)
    if one is None or other is None or not _same_street(one, other) or one.block != other.block:
        return False
    if not all(_is_on(claim, it) for claim, it in ((left, one), (right, other))):
        return False
    return bool(one.cross) == bool(other.cross) and (not one.cross or alike(one.cross, other.cross))


def _is_on(claim: Claim, told: Address) -> bool:
    """Whether a road that a place claim is of is that of its address: on Mill Pike near Elm Street it is not."""
    place = claim.value
    return not isinstance(place, Place) or place.type != "road" or core(told.road) in place.name


def _site(claim: Claim) -> tuple[str, ...] | None:
    """The buildings and grounds that a place claim names, or tells by a noun."""
    place = claim.value
    if not isinstance(place, Place) or place.role != "event" or place.type not in _SITES:
        return None
    return tuple(name for name in (place.name, *place.within) if not road(name) and _kind(name) in _SITES) or None


def _same_site(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """A proper name in common, or the noun of what has none: a home, his home."""
    if any(_proper(a) and _proper(b) and same_place(a, b) for a, b in product(one, other)):
        return 1.2
    return 0.5 if one[0].split()[-1] == other[0].split()[-1] else 0.0


def _town(claim: Claim) -> tuple[str, ...] | None:
    """The towns and parts of towns that a place claim names."""
    place = claim.value
    if not isinstance(place, Place) or place.role != "event":
        return None
    told = (name for name in (place.name, *place.within) if not name.startswith(_ONE_OF))  # a Harwick store: no town
    told = (name for name in told if not _ON_A_STREET.search(name))
    names = (name for name in told if _proper(name) and not road(name) and not _is_of_a_site(name))
    return tuple(name for name in names if _kind(name) in _TOWNS) or None


def _is_of_a_site(name: str) -> bool:
    """Whether a name begins with what it is of: Club Marrow."""
    first, *others = name.split()
    return bool(others) and kind_of(first.casefold()) == "building"


def in_one_town(left: Claim, right: Claim) -> bool:
    """Whether two place claims name one town or part of a town."""
    return any(same_place(a, b) for a, b in product(_town(left) or (), _town(right) or ()))


def _same_town(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """A name in common, or one in the other: Harwick, southwest Harwick."""
    pairs = list(product(one, other))
    if any(same_place(a, b) for a, b in pairs):
        return 1.2
    return 1.0 if any(_within(a, b) or _within(b, a) for a, b in pairs) else 0.0


def _within(inner: str, outer: str) -> bool:
    return outer.replace("’s", "").replace("'s", "") in inner.replace("’s", "").replace("'s", "").split()


def _kind(name: str) -> str | None:
    """The kind of place that a name or phrase is of, by a list or its last noun."""
    return kind_of_name(name) or kind_of(name.split()[-1].casefold())


def _proper(name: str) -> bool:
    return any(word[:1].isupper() for word in name.split())


def _hospital(claim: Claim) -> str | None:
    """The hospital to which somebody was taken; where police came, or he died later, may be another."""
    place = claim.value
    if not isinstance(place, Place) or place.role == "origin" or (place.about or "").casefold() not in _TAKEN:
        return None
    found = next((name for name in (place.name, *place.within) if is_hospital(name)), None)
    if found is None or _proper(found) or not place.within:
        return found
    town = next((name for name in place.within if _proper(name)), "")
    return f"{found} in {town}" if town else found


def _same_hospital(one: str, other: str) -> float:
    return 1.5 if same_hospital(one, other) else 0.0


def _exact(when: When) -> bool:
    return when.precision in CLOCK


def _death(claim: Claim) -> When | None:
    """The clock time at which somebody died."""
    when = _clock(claim)
    return when if when and (when.about or "").casefold() in _DEATHS else None


SLOTS: Mapping[str, Slot] = {
    "hour": Slot("date", _clock, _near_clock, _other_clock, _exact, slip=too_early, slips=("deed", "report")),
    STREET: Slot("place", _street, _same_street, elsewhere, strict=("deed", "report"), slip=misread),
    "site": Slot("place", _site, _same_site, _never),
    TOWN: Slot("place", _town, _same_town, _never),
    "day": Slot("date", _day, _same_day, _other_day),
    "hospital": Slot("place", _hospital, _same_hospital, other_hospital, _proper, of="victim"),
    "hour of death": Slot("date", _death, _near_clock, _other_clock, _exact, of="dead"),
}
