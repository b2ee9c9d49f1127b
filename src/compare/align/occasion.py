"""When and where the one event of two stories was: its hour and day, its street and town, the hospital of its victim.

"A man was shot at Elm and Oak streets" and "it happened about 9 p.m. near the Mallard" share hardly a word with the
other article's answers; that both tell of one event is what makes them answer one question. Answers that can be one
stand together first; where none can be, and both articles tell of the deed itself, those that clash. Which answers
clash is read off in align/event_slot.py, here and by the judge alike.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import Any

from compare.align.alignment import Alignment, brevity
from compare.align.central import Central, Telling, central, telling
from compare.align.event_slot import SLOTS, Slot, clash
from compare.align.feature import Features, Story
from compare.align.rule import by_rule, question_of
from compare.claim import Claim
from compare.record import Record

_MEETS = 6.0  # bits that the heads have in common where answers that can be one are those of one event
_CLASHES = 8.0  # the same of answers that cannot
_ONE = 1.4  # how well two answers meet, with what they tell of the deed, from which they are one
_MOST = 3  # claims of one article in a line-up
_EACH = 40  # answers of one article that are weighed: each against all of the other
_OF_A_DAY = ("hour", "street")  # which two deeds of two days have each for itself
_SURE = {"deed": 0.5, "report": 0.4}  # what an answer adds that is surely of the event


class Told(Record):
    """An answer, the claim that gives it, and what of the event that tells."""

    answer: Any
    claim: Claim
    what: Telling


def clashing(row: Alignment) -> bool:
    """Whether the answers of a line-up clash."""
    return clash(question_of(row, "occasion"), row.claims[0], row.claims[-1])


def occasions(features: Mapping[str, Sequence[Features]], story: Story) -> Iterator[Alignment]:
    """The line-ups of when and where the event was."""
    for one, other in combinations(sorted(features), 2):
        event = central(story, one, other)
        if event is None or event.bits < _MEETS:
            continue
        told = {
            name: (_told(slot, features[one], event, story), _told(slot, features[other], event, story))
            for name, slot in SLOTS.items()
            if story.of_one(slot.of, one, other)
        }
        of_another = _OF_A_DAY if _two_days(*told["day"]) else ()
        for name, (left, right) in told.items():
            slot = SLOTS[name]
            rows = _meeting(slot, left, right) or ([] if name in of_another else _clashing(slot, left, right, event))
            yield from (_row(name, slot, row, event) for row in rows)


def _row(name: str, slot: Slot, told: Sequence[Told], event: Central) -> Alignment:
    why = "both tell of one event, and this is when or where it was"
    return by_rule(slot.kind, (it.claim for it in told), "occasion", why, name)._replace(about=event.noun)


def _told(slot: Slot, features: Sequence[Features], event: Central, story: Story) -> list[Told]:
    """What an article answers; the more exact answers alone where it gives some: the hour, not the evening."""
    read = [(slot.read(it.claim), it) for it in features if it.claim.kind == slot.kind]
    tells = [
        Told(answer, it.claim, telling(it, event, story) if slot.of == "event" else "deed")
        for answer, it in read
        if answer is not None
    ]
    found: Sequence[Told] = [it for it in tells if it.what != "none"]
    if slot is SLOTS["street"]:
        found = _surely_of_it(slot, found)
    return [*([it for it in found if slot.exact(it.answer)] or found)[:_EACH]]


def _surely_of_it(slot: Slot, told: Sequence[Told]) -> Sequence[Told]:
    """The answers without those that are only perhaps of the event, and that no answer surely of it can be one with.

    Shots were fired on Elm Road, and one of the wounded was found on Oak Road.
    """
    sure = [it for it in told if it.what in _SURE]
    if not sure:
        return told
    return [it for it in told if it.what in _SURE or any(slot.meets(it.answer, one.answer) for one in sure)]


def _two_days(left: Sequence[Told], right: Sequence[Told]) -> bool:
    """Whether two articles put the deed itself on days of which none is common, or one puts it on two days.

    Then their hours are of two deeds: a teen was shot on Thursday; in Wednesday's shooting, another.
    """
    one, other = (
        [it.answer for it in told if it.what == "deed" and it.answer.calendar.weekday is not None]
        for told in (left, right)
    )  # fmt: skip
    clashes = SLOTS["day"].clash
    inside = any(clashes(a, b) for days in (one, other) for a, b in combinations(days, 2))
    return inside or (bool(one and other) and all(clashes(a, b) for a, b in product(one, other)))


def _meeting(slot: Slot, left: Sequence[Told], right: Sequence[Told]) -> list[list[Told]]:
    """The pairs of answers that can be one, the best first; those that say the same again stand in one line-up."""
    pairs = [(_worth(slot, a, b), i, j) for (i, a), (j, b) in product(enumerate(left), enumerate(right))]
    rows: list[list[Told]] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for worth, i, j in sorted(pairs, key=lambda it: (-it[0], it[1], it[2])):
        if worth < _ONE or i in used[0] or j in used[1]:
            continue
        used[0].add(i)
        used[1].add(j)
        pair = [left[i], right[j]]
        row = next((row for row in rows if _again(slot, row, pair)), None)
        if row is None:
            rows.append(pair)
        elif len(row) < 2 * _MOST:
            row += pair
    return rows


def _again(slot: Slot, row: Sequence[Told], pair: Sequence[Told]) -> bool:
    """Whether two further answers are one with all of a line-up."""
    return all(slot.meets(a.answer, b.answer) and not slot.clash(a.answer, b.answer) for a, b in product(row, pair))


def _worth(slot: Slot, one: Told, other: Told) -> float:
    """How well two answers meet, with what they tell of the deed; none where they clash or one is of another event."""
    if "other" in (one.what, other.what) or slot.clash(one.answer, other.answer):
        return 0.0
    return slot.meets(one.answer, other.answer) + _SURE.get(one.what, 0.0) + _SURE.get(other.what, 0.0)


def _clashing(slot: Slot, left: Sequence[Told], right: Sequence[Told], event: Central) -> list[list[Told]]:
    """The shortest passages of answers that all clash, if each article tells of the deed itself and of one answer."""
    if event.bits < _CLASHES or not (event.named and event.once):
        return []
    one, other = ([it for it in told if it.what in slot.strict] for told in (left, right))
    if not (one and other):
        one, other = ([it for it in told if it.what in slot.slips] for told in (left, right))
        if not all(slot.slip(a.answer, b.answer) for a, b in product(one, other)):
            return []
    apart = all(slot.clash(a.answer, b.answer) for a, b in _across(one, other, left, right))
    inside = any(slot.clash(a.answer, b.answer) for some in (one, other) for a, b in combinations(some, 2))
    if not (one and other and apart) or inside:
        return []
    return [[min(told, key=lambda it: brevity(it.claim)) for told in (one, other)]]


def _across(
    one: Sequence[Told], other: Sequence[Told], left: Sequence[Told], right: Sequence[Told]
) -> Iterator[tuple[Told, Told]]:
    """All pairs of answers, and of these with what the other article tells of other events."""
    yield from product(one, other)
    yield from product([it for it in left if it.what == "other"], other)
    yield from product([it for it in right if it.what == "other"], one)
