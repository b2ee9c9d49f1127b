"""Quantities that are no harm: counted things and people, money, shares, distances, durations, magnitudes.

Each is told by a clause around its amount: the verb before it ("flattening seven villages"), the verb after it ("four
men rammed their car"), or the phrase that places it ("about 940 miles south of the capital").
"""

import re
from collections.abc import Iterator
from functools import cache

from compare.claim import Figure, Shape
from compare.extract.figures import unit
from compare.extract.figures.amount import Amount, amounts
from compare.extract.figures.convention import convention
from compare.extract.figures.elided import alone
from compare.extract.figures.group import Chain, Group, is_money, span_of
from compare.extract.figures.label import is_label, is_line, is_torn
from compare.extract.figures.listing import Listing
from compare.extract.figures.numbered import numbered
from compare.extract.figures.outcome import gathered, outcome
from compare.extract.figures.settling import PARENTS
from compare.extract.figures.stretch import clause, with_subject
from compare.extract.figures.value import figure_of, unit_of
from compare.extract.spacing import spaced
from compare.interval import Interval
from compare.record import Record
from compare.span import Span
from compare.unit import MAGNITUDE, family

_COUNTED = "GEQz"
_ONE = Interval(1, 1)
_SMALL = 10  # counts below this are no figure by themselves
_ALONE = 2  # words of such a count
_MEASURED = frozenset(("share", "length", "area", "currency"))  # told of a noun, not of what is counted
_LIST = 16  # groups of a list before its last member
_COUNTS_BEFORE = re.compile(r"[vgbKIT][rot]{0,2}[QG](?:,?c?[QG]){0,6}(?:,c?|c)$")
_IDLE = frozenset(("many", "a number", "multiple", "numerous", "countless", "a few", "a couple"))


class Quantity(Record):
    """A quantity: where its clause stands and the figure in it."""

    span: Span
    figure: Figure


def of_side(span: Span, count: int, side: str) -> Quantity:
    """The exact count of one side of a vote or of a record."""
    return Quantity(span, Figure(Interval(count, count), "exact", str(count), side, printed=(count,), counted=side))


def quantities(text: str, links: Chain, taken: set[int]) -> Iterator[Quantity]:
    """The quantities of a sentence; the groups in `taken` are told of as casualties already."""
    for place, group in enumerate(links.groups):
        if group.amount and place not in taken and group.letter in _COUNTED:
            measured = unit_of(text, group.amount) or _shared(text, links, place)
            if _counts(text, links, place, measured) and not _is_converted(text, links, place, measured):
                counted = _counted(text, links, place, measured)
                if not _bare(text, counted) or _ends_list(links, place):
                    yield counted
            if group.partitive:
                yield from _of_which(text, links, group)


def _of_which(text: str, links: Chain, group: Group) -> Iterator[Quantity]:
    """The whole of which a group is a part, where it is counted: the 12 children of "one of her 12 children"."""
    outline = links.outline
    inner = next((i for i in range(group.first + 2, group.last) if outline.amounts[i]), 0)
    amount = outline.amounts[inner] if inner else None
    if amount is None or amount.kind == "zero" or amount.word in _IDLE or inner + 1 == group.last:
        return
    span = span_of(outline, group.first, group.last)
    noun = Span(outline.starts[inner + 1], span.end).of(text)
    people = group.letter == "G"
    figure = figure_of(text, amount, "people" if people else _head(noun))
    yield Quantity(span, figure._replace(victims=group.victims if people else None, counted=noun))


def children(text: str, plain: Chain) -> Iterator[Quantity]:
    """The children whom a parent is told to have: "a mother of 13"."""
    outline = plain.outline
    for i in () if PARENTS.isdisjoint(outline.lows) else range(len(outline.lows)):
        span = Span(outline.starts[i], outline.ends[i])
        printed = span.of(text)
        if outline.lows[i] in PARENTS and " of " in printed:
            found = amounts(printed, 0, len(printed), convention(None))
            figure = figure_of(printed, found[-1], "people")
            yield Quantity(span, figure._replace(victims="child", counted="children"))


def listed_quantities(text: str, plain: Chain, lists: Listing, taken: set[int]) -> Iterator[Quantity]:
    """The quantities in lists of people to whom nothing is done: "carrying 214 passengers and 17 crew"."""
    if not lists.members:
        return
    places = {group.first: place for place, group in enumerate(plain.groups)}
    for place, members in lists.members.items():
        if place in taken or lists.chain.groups[place].amount:
            continue
        told = outcome(text, lists.chain, place)
        if told and told.harm == "present" and all(member.amount for member in members):
            yield _together(text, plain, [places[member.first] for member in members])
        for member in members:
            at = places[member.first]
            if member.amount and _counts(text, plain, at, unit_of(text, member.amount)):
                counted = _counted(text, plain, at, "")
                yield counted._replace(figure=counted.figure._replace(harm=told and told.harm))


def _together(text: str, plain: Chain, places: list[int]) -> Quantity:
    """All who were there, where a list tells them by their parts: "203 passengers and 14 crew" are 217 on board."""
    every = [amount for place in places if (amount := plain.groups[place].amount)]
    span = plain.span(places[0], places[-1] + 1)
    low = sum(amount.interval.low or 0 for amount in every)
    highs = [amount.interval.high for amount in every if amount.interval.high is not None]
    closed = len(highs) == len(every)
    shape: Shape = "exact" if all(amount.shape == "exact" for amount in every) else "about" if closed else "floor"
    interval = Interval(low, sum(highs) if closed else None)
    return Quantity(span, Figure(interval, shape, span.of(text), "people", "present", "people", "incident"))


def _bare(text: str, quantity: Quantity) -> bool:
    """Whether it is a small exact number with its noun and nothing that it does or is: two banks, three jobs."""
    figure = quantity.figure
    low = figure.interval.low
    small = figure.shape == "exact" and figure.victims is None and low is not None and low < _SMALL
    return small and not unit.group_of(figure.unit) and len(quantity.span.of(text).split()) <= _ALONE


def _is_converted(text: str, links: Chain, place: int, measured: str) -> bool:
    """Whether it says the measure before it once more, in brackets and in another unit: 7 kilometers (4.3 miles)."""
    first = links.groups[place - 2].amount if place > 1 else None
    if first is None or links.letters[place - 1] != "(" or links.letters[place + 1 : place + 2] != ")":
        return False
    of = unit_of(text, first)
    return bool(of) and of != measured and family(of) == family(measured)


def _shared(text: str, links: Chain, place: int) -> str:
    """The measure that stands after the second of two numbers: aftershocks of 5.9 and 5.5 magnitude."""
    if links.groups[place].letter != "E" or links.letters[place + 1 : place + 3] not in ("cE", "cQ"):
        return unit.COUNT
    second = links.groups[place + 2].amount
    measured = (
        unit_of(text, second) if second and not is_money(links.outline.lows[links.groups[place + 2].first]) else ""
    )
    return measured if unit.group_of(measured) else unit.COUNT


def _ends_list(links: Chain, place: int) -> bool:
    """Whether it goes on a list of counts with a verb: "sent 12 lorries, four tankers and two ambulances"."""
    before = _COUNTS_BEFORE.search(links.letters[max(0, place - _LIST) : place])
    return before is not None


def _counts(text: str, links: Chain, place: int, measured: str) -> bool:
    """Whether the amount is worth a claim: not "one", "no", "many", and not a place in time ("two years ago")."""
    group = links.groups[place]
    amount = group.amount
    if amount is None or amount.word in _IDLE or is_torn(text, amount):
        return False
    if amount.kind == "zero" and unit.group_of(measured) != "share":  # 0% contained is a measure
        return False
    if is_line(text, amount) or (not measured and (amount.interval == _ONE or is_label(text, amount))):
        return False
    if group.letter == "E" and text[amount.start : amount.end].lower() == "both":
        return False
    if unit.group_of(measured) == "duration" and _temporal(text, amount):
        return False
    return group.letter != "E" or bool(measured) or _is_subject(links, place) or _is_told(links, place)


def _is_told(links: Chain, place: int) -> bool:
    """Whether other words than a noun after it say what a bare number counts: a crowd of 300, the number of cases."""
    named = gathered(links, place) is not None or numbered(links, place) is not None
    return named or alone(links, place) is not None


def _temporal(text: str, amount: Amount) -> bool:
    after, before = text[amount.end : amount.end + 24], text[max(0, amount.start - 16) : amount.start]
    return bool(_later().search(after) or _last().search(before))


@cache
def _later() -> re.Pattern[str]:
    return re.compile(spaced(r"^\s*(?:of )?\w+ (?:ago|later|earlier|old)\b"), re.IGNORECASE)


@cache
def _last() -> re.Pattern[str]:
    return re.compile(spaced(r"\b(?:last|past|next|first|previous|coming|every|within)\s$"), re.IGNORECASE)


def _is_subject(links: Chain, place: int) -> bool:
    return re.match(r"[hu]?[br]{0,2}[vbhK]", links.letters[place + 1 : place + 5]) is not None


def _counted(text: str, links: Chain, place: int, unit_named: str) -> Quantity:
    group = links.groups[place]
    amount = group.amount
    assert amount is not None  # noqa: S101 - the caller asks only for groups with an amount
    first, last = clause(links, place)
    told = None if unit_named else outcome(text, links, place)
    named = numbered(links, place) if group.letter == "E" and not unit_named else None
    if told:
        first, last = told.first if group.letter == "E" else min(first, told.first), max(last, told.last)
    first = named.first if named else first
    if group.letter == "E" and (by_itself := alone(links, place)):
        first, last = min(first, by_itself[0]), max(last, min(by_itself[1], len(links.groups)))
    first = with_subject(links, first) if first < place and unit.group_of(unit_named) in _MEASURED else first
    span = links.span(first, last)
    if unit_named == MAGNITUDE and (named_from := unit.magnitude(text, amount.core, amount.end)) is not None:
        span = Span(min(span.start, named_from), span.end)
    counted = named.noun if named else text[amount.end : links.span(place, place + 1).end].strip(" -")
    figure = figure_of(text, amount, unit_named)
    there = group.letter == "E" and told is not None and told.harm == "present"
    of_people = group.letter == "G" or there or (named is not None and named.people)
    measured = figure.unit or ("people" if of_people else _head(counted))
    victims = group.victims if of_people else None
    whole = Figure(
        figure.interval, figure.shape, figure.as_printed, measured, told and told.harm, victims, "incident",
        figure.approximate, figure.widest, figure.printed, counted or None,
    )  # fmt: skip
    return Quantity(span, whole)


def _head(counted: str) -> str:
    """The counted noun, by which two quantities can be told apart: the last word of the phrase."""
    words = counted.lower().split()
    return words[-1].strip(".,;:") if words else ""
