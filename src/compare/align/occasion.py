"""When and where the one event of two stories was: its hour and day, its street and town, the hospital of its victim.

"A man was shot at Elm and Oak streets" and "it happened about 9 p.m. near the Mallard" share hardly a word with the
other article's answers; that both tell of one event is what makes them answer one question. The line-up is of the
event's slots: answers that can be one stand together first; where none can be, and both tell of the deed itself, those
that clash. Which answers clash is read off here and by the judge alike (`clash`).
"""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import Any, Literal

from compare.align.address import Address, address, alike, elsewhere, misread
from compare.align.alignment import Alignment, Weight
from compare.align.central import Central, Telling, central, telling
from compare.align.clock import apart, far
from compare.align.feature import Features, Story
from compare.align.toponym import is_hospital, other_hospital, road, same_place
from compare.align.weight import probability
from compare.claim import Claim, Kind, Place, When
from compare.extract.places.gazetteer import kind_of, kind_of_name
from compare.record import Record

FEATURE = "occasion "  # how the evidence of such a line-up begins; the name of the slot follows
_BITS = 1.0  # what such a line-up is worth: twice as likely as not
_MEETS = 6.0  # bits that the heads have in common where answers that can be one are those of one event
_CLASHES = 8.0  # the same of answers that cannot
_HOUR = 60  # minutes between two clock times that are still of one event
_ONE = 1.4  # how well two answers meet, with what they tell of the deed, from which they are one
_MOST = 3  # claims of one article in a line-up
_CLOCK = ("hour", "minute")
_DYING = frozenset(("die", "kill", "murder", "pronounce", "death"))
_WEEK = 7  # days
_DEATHS = frozenset(("die", "pronounce"))
_SITES = ("building", "site")
_TOWNS = (None, "settlement", "area", "capital")
_DAYS = ("day", "part", "hour", "minute")
Told = tuple[Any, Features, Telling]  # an answer, the claim that gives it, and what of the event it tells


class Slot(Record):
    """One thing that is asked of an event.

    read: the answer of a claim, None where it gives none. exact: whether an answer is one that makes others needless. meets: how well two answers can be one, 0 where they cannot.
    clash: whether they cannot both be true. of: what is asked for the time or place of: the event; the way of its only
    victim to a hospital, or the death of the only one who died. strict: what of the event answers tell that can clash.
    slip: whether two answers are one but for a digit or a letter, and so of one event, whatever they tell of it.
    """

    kind: Kind
    read: Callable[[Claim], Any]
    meets: Callable[[Any, Any], float]
    clash: Callable[[Any, Any], bool]
    exact: Callable[[Any], bool] = bool
    of: Literal["event", "victim", "dead"] = "event"
    strict: tuple[Telling, ...] = ("deed",)
    slip: Callable[[Any, Any], bool] | None = None


def slot_of(alignment: Alignment) -> str:
    """The name of the slot of which a line-up is; empty for all others."""
    how = (weight.feature for weight in alignment.weights)
    return next((name.removeprefix(FEATURE) for name in how if name.startswith(FEATURE)), "")


def clashing(row: Alignment) -> bool:
    """Whether the answers of a line-up clash."""
    return clash(slot_of(row), row.claims[0], row.claims[-1])


def clash(name: str, left: Claim, right: Claim) -> bool:
    """Whether what two claims answer to the question of that name clashes."""
    slot = SLOTS.get(name)
    one, other = (slot.read(left), slot.read(right)) if slot else (None, None)
    return slot is not None and one is not None and other is not None and slot.clash(one, other)


def occasions(
    features: Mapping[str, Sequence[Features]], story: Story, lone: Container[str] = (), died: Container[str] = ()
) -> Iterator[Alignment]:
    """The line-ups of when and where the event was. lone, died: the articles that tell of one victim, of one dead."""
    stories: Mapping[str, Container[str]] = {"event": features.keys(), "victim": lone, "dead": died}
    for one, other in combinations(sorted(features), 2):
        event = central(story, one, other)
        if event is None or event.bits < _MEETS:
            continue
        for name, slot in SLOTS.items():
            if one not in stories[slot.of] or other not in stories[slot.of]:
                continue
            left, right = (_told(slot, features[it], event, story) for it in (one, other))
            rows = list(_meeting(slot, left, right)) or list(_clashing(slot, left, right, event))
            yield from (_row(name, slot, row, event) for row in rows)


def _row(name: str, slot: Slot, claims: Sequence[Claim], event: Central) -> Alignment:
    why = Weight(f"{FEATURE}{name}", _BITS, "both tell of one event, and this is when or where it was")
    ordered = tuple(sorted(claims, key=lambda claim: (claim.article, claim.span)))
    return Alignment(slot.kind, ordered, (why,), probability(_BITS), about=event.noun)


def _told(slot: Slot, features: Sequence[Features], event: Central, story: Story) -> list[Told]:
    """What an article answers; the more exact answers alone where it gives some: the hour, not the evening."""
    found: list[Told] = []
    for it in features:
        answer = slot.read(it.claim) if it.claim.kind == slot.kind else None
        if answer is None:
            continue
        what: Telling = telling(it, event, story) if slot.of == "event" else "deed"
        if what != "none":
            found.append((answer, it, what))
    return [it for it in found if slot.exact(it[0])] or found


def _meeting(slot: Slot, left: Sequence[Told], right: Sequence[Told]) -> Iterator[list[Claim]]:
    """The pairs of answers that can be one, the best first, each with the answers of its articles that say it again."""
    pairs = [
        (slot.meets(a[0], b[0]) + _sure(a, b), i, j)
        for (i, a), (j, b) in product(enumerate(left), enumerate(right))
        if "other" not in (a[2], b[2]) and not slot.clash(a[0], b[0])
    ]
    used: tuple[set[int], set[int]] = (set(), set())
    for worth, i, j in sorted((it for it in pairs if it[0] >= _ONE), key=lambda it: (-it[0], it[1], it[2])):
        if i in used[0] or j in used[1]:
            continue
        used[0].add(i)
        used[1].add(j)
        claims = [left[i][1].claim, right[j][1].claim]
        yield claims


def _sure(one: Told, other: Told) -> float:
    """Whether both tell of the deed, one, or neither: then the answers themselves must be one."""
    return sum({"deed": 0.5, "report": 0.4}.get(it[2], 0.0) for it in (one, other))


def _clashing(slot: Slot, left: Sequence[Told], right: Sequence[Told], event: Central) -> Iterator[list[Claim]]:
    """The shortest passages of answers that all clash, if each article tells of the deed itself and of one answer."""
    if event.bits < _CLASHES or not event.named:
        return
    one, other = ([it for it in told if it[2] in slot.strict] for told in (left, right))
    near = [[it for it in told if it[2] not in ("other", "none")] for told in (left, right)]
    if slot.slip and not (one and other):
        one, other = near
        if not all(slot.slip(a[0], b[0]) for a, b in product(one, other)):
            return
    if one and other and all(slot.clash(a[0], b[0]) for a, b in _every(one, other, left, right)) and not any(
        slot.clash(a[0], b[0]) for some in (one, other) for a, b in combinations(some, 2)
    ):
        yield [min((it[1].claim for it in told), key=lambda claim: (len(claim.quote), claim.span)) for told in (one, other)]


def _every(
    one: Sequence[Told], other: Sequence[Told], left: Sequence[Told], right: Sequence[Told]
) -> Iterator[tuple[Told, Told]]:
    """All pairs of answers, and of those with what the articles tell of other events."""
    yield from product(one, other)
    yield from product([it for it in left if it[2] == "other"], other)
    yield from product([it for it in right if it[2] == "other"], one)


def _clock(claim: Claim) -> When | None:
    """The clock time of a date claim."""
    when = claim.value
    timed = isinstance(when, When) and when.precision in (*_CLOCK, "part") and when.calendar.clock is not None
    return when if timed and isinstance(when, When) else None


def _near_clock(one: When, other: When) -> float:
    """Two times of one day within the hour."""
    clocks = one.calendar.clock or (0, 0), other.calendar.clock or (0, 0)
    if not _one_day(one, other) or one.calendar.zone != other.calendar.zone or one.precision == other.precision == "part":
        return 0.0
    if "part" in (one.precision, other.precision):
        return 1.0 if _meet(*clocks) else 0.0
    minutes = apart(*clocks)
    return 0.0 if minutes > _HOUR else 1.3 - minutes / _HOUR / 2


def _other_clock(one: When, other: When) -> bool:
    """Two times of one day, or of no two days, that no hedge explains."""
    if "part" in (one.precision, other.precision) or not _one_day(one, other) or one.calendar.zone != other.calendar.zone:
        return False
    return far(one.calendar.clock or (0, 0), other.calendar.clock or (0, 0))


def _one_day(one: When, other: When) -> bool:
    """Whether no day is told of both, or one day."""
    left, right = one.calendar, other.calendar
    pairs = ((left.weekday, right.weekday), (left.day, right.day), (left.month, right.month))
    return all(None in pair or pair[0] == pair[1] for pair in pairs)


def _day(claim: Claim) -> When | None:
    """A day, or a part of one."""
    when = claim.value
    return when if isinstance(when, When) and when.precision in _DAYS else None


def _same_day(one: When, other: When) -> float:
    """One day of the week or the calendar, and times of it that can be one."""
    left, right = one.calendar, other.calendar
    known = (left.weekday is not None and left.weekday == right.weekday) or (
        left.day is not None and (left.month, left.day) == (right.month, right.day)
    )
    if not known or not _one_day(one, other):
        return 0.0
    if left.clock and right.clock and apart(left.clock, right.clock) > _HOUR and not _meet(left.clock, right.clock):
        return 0.0
    return 1.2 if one.precision == other.precision else 1.0


def _other_day(one: When, other: When) -> bool:
    """Two days of one week; a night and the morning after it may be one, and who was shot on one day may die on another."""
    left, right = one.calendar.weekday, other.calendar.weekday
    if left is None or right is None or left == right or {one.about, other.about} & _DYING:
        return False
    if "part" in (one.precision, other.precision) and (left - right) % 7 in (1, 6):
        return False
    lows = [it.interval.low for it in (one, other)]
    return None in lows or abs((lows[0] - lows[1]).days) < _WEEK


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return max(one[0], other[0]) <= min(one[1], other[1])


def _never(_one: object, _other: object) -> bool:
    return False


def _street(claim: Claim) -> Address | None:
    """The street, with its block or cross street where they are told."""
    place = claim.value
    if not isinstance(place, Place) or place.role == "origin":
        return None
    named = next((name for name in (place.name, *place.within) if road(name)), "")
    return address(claim.quote) or (Address(named) if named else None)


def _same_street(one: Address, other: Address) -> float:
    return 1.3 if alike(one.road, other.road) else 0.0


def _site(claim: Claim) -> tuple[str, ...] | None:
    """The buildings and grounds that a place claim names, or tells by a noun."""
    place = claim.value
    if not isinstance(place, Place) or place.role != "event" or place.type not in ("building", "site"):
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
    names = (name for name in (place.name, *place.within) if _proper(name) and not road(name))
    return tuple(name for name in names if _kind(name) in _TOWNS) or None


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
    """The hospital to which somebody was taken."""
    place = claim.value
    if not isinstance(place, Place) or place.role == "origin":
        return None
    return next((name for name in (place.name, *place.within) if is_hospital(name)), None)


def _same_hospital(one: str, other: str) -> float:
    return 1.5 if same_place(one, other) or not (_proper(one) and _proper(other)) else 0.0


def _exact(when: When) -> bool:
    return when.precision in _CLOCK


def _death(claim: Claim) -> When | None:
    """The clock time at which somebody died."""
    when = _clock(claim)
    return when if when and (when.about or "").casefold() in _DEATHS else None


SLOTS: Mapping[str, Slot] = {
    "hour": Slot("date", _clock, _near_clock, _other_clock, _exact),
    "street": Slot("place", _street, _same_street, elsewhere, strict=("deed", "report"), slip=misread),
    "site": Slot("place", _site, _same_site, _never),
    "town": Slot("place", _town, _same_town, _never),
    "day": Slot("date", _day, _same_day, _other_day),
    "hospital": Slot("place", _hospital, _same_hospital, other_hospital, _proper, of="victim"),
    "hour of death": Slot("date", _death, _near_clock, _other_clock, _exact, of="dead"),
}
