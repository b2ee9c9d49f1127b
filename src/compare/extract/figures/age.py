"""Ages, each with the person: "Jane Doe, 29,", "a 17-year-old boy", "sons, aged 6 and 9", "the victim is 15".

An age before or after its person is told apart from a count by `numeral`; here those are read too that look like counts
until the words around them are seen: what somebody is or turned, and the ages of several.
"""

import re
from collections.abc import Generator, Iterator
from functools import cache, lru_cache

from compare.claim import Figure, Shape
from compare.extract.figures.amount import Amount
from compare.extract.figures.decade import decades
from compare.extract.figures.group import Chain, Group, span_of
from compare.extract.figures.number import numbers
from compare.extract.figures.quantity import Quantity
from compare.extract.figures.value import unit_of
from compare.interval import Interval
from compare.span import Span
from compare.unit import AGE

_OLDEST = 110
_TURNING = frozenset(("turned", "turns", "turning", "turn"))
_BEING = frozenset(("is", "was", "are", "were"))
_LAST_OF_ONE = 3  # an age below which "he was two" may be anything
_BOUNDED = re.compile(r"(?:between|from) |.{1,20}(?: to |[-–]\d)")
_HYPHENS = str.maketrans("-–", "  ")


def ages(text: str, plain: Chain) -> Iterator[Quantity]:
    """The ages of a sentence, each with the person; `plain` is the chain in which lists are not yet one group."""
    yield from decades(text, plain)
    several: set[int] = set()
    if "#" in plain.outline.letters or "E" in plain.letters:
        several = yield from _several(text, plain)
        yield from _said(text, plain)
    if "#" in plain.outline.letters:
        letters = plain.outline.letters
        for place, group in enumerate(plain.groups):
            if place not in several and "#" in letters[group.first : group.last]:
                yield from _of_group(text, plain, group)


@cache
def _list() -> re.Pattern[str]:
    """People and their ages after them: "her sons, six and eight,", "the children, ages 4, 7 and 10,"."""
    return re.compile(r"(?P<who>[BGpP])(?:,@?|@)(?P<ages>[#E](?:,?c?[#E]){1,9})(?=[,.;)-]|$)")


def _several(text: str, plain: Chain) -> Generator[Quantity, None, set[int]]:
    """The ages of several people, told after them one by one; returns the places that are read so."""
    places: set[int] = set()
    for match in _list().finditer(plain.letters):
        who, last = match.start("who"), match.end()
        each = (place for place in range(match.start("ages"), last) if plain.letters[place] in "#E")
        found = [_years_of(text, plain, place) for place in each]
        counted = plain.groups[who].amount
        agrees = counted is None or counted.printed == (len(found),)
        if None not in found and agrees:
            places.update(range(who, last))
            phrase = plain.span(who, who + 1).of(text)
            yield from (_aged(plain.span(who, last), printed, years, phrase) for printed, years in filter(None, found))
    return places


def _years_of(text: str, plain: Chain, place: int) -> tuple[str, int] | None:
    """The age that a group of one number is, as printed and in years."""
    group = plain.groups[place]
    low = plain.outline.lows[group.first]
    if group.last != group.first + 1:
        return None
    years = _whole(text, group.amount) if group.letter == "E" else _years(low)
    return None if years is None else (low, years)


def _whole(text: str, amount: Amount | None) -> int | None:
    """The years of a bare whole number that could be an age."""
    if amount is None or amount.kind not in ("digits", "words") or len(amount.printed) != 1 or amount.qualifier:
        return None
    value = amount.printed[0]
    return int(value) if value == int(value) and 0 < value <= _OLDEST and not unit_of(text, amount) else None


@cache
def _predicate() -> re.Pattern[str]:
    """Somebody and what he is or turned: "the victim is 15", "Doe, who turned 55 in May,", "both are 23"."""
    return re.compile(r"(?P<who>[pHE])(?:,?w)?h?(?P<verb>[bv])(?P<age>E)(?=[,.;)cqiD]|$)")


def _said(text: str, plain: Chain) -> Iterator[Quantity]:
    for match in _predicate().finditer(plain.letters):
        who, verb, age = (match.start(name) for name in ("who", "verb", "age"))
        told = plain.words(verb, verb + 1)
        turned = not _TURNING.isdisjoint(told)
        ends = plain.letters[age + 1 : age + 2] not in ("i", "D")
        if not (turned or (ends and not _BEING.isdisjoint(told))):
            continue
        if match["who"] == "E" and plain.words(who, who + 1) != ["both"]:
            continue
        found = _years_of(text, plain, age)
        if found and found[1] > _LAST_OF_ONE:
            yield _aged(plain.span(who, age + 1), *found, plain.span(who, who + 1).of(text))


def _of_group(text: str, plain: Chain, group: Group) -> Iterator[Quantity]:
    """The age that stands in a phrase for a person; all of them in one for several."""
    lows, letters = plain.outline.lows, plain.outline.letters
    told = ((lows[i], _years(lows[i])) for i in range(group.first, group.last) if letters[i] == "#")
    found = [(low, years) for low, years in told if years is not None]
    span = span_of(plain.outline, group.first, group.last)
    counted = span.of(text).strip(" ,")
    span = Span(span.start, span.start + len(span.of(text).rstrip(" ,")))
    many = group.amount is not None and group.least == len(found)
    yield from (_aged(span, printed, years, counted) for printed, years in (found if many else found[:1]))


def _aged(span: Span, printed: str, years: int, counted: str) -> Quantity:
    last = _upper(printed, years)
    both = (years,) if last == years else (years, last)
    shape: Shape = "exact" if last == years else "range"
    return Quantity(span, Figure(Interval(years, last), shape, printed, AGE, printed=both, counted=counted))


def _upper(printed: str, years: int) -> int:
    """The higher end of what is only told within bounds: 18 in "between 16 and 18", 27 in "ages 20-27"."""
    ends = [int(it.value) for it in numbers(printed.translate(_HYPHENS))] if _BOUNDED.match(printed) else []
    return ends[1] if len(ends) > 1 and years < ends[1] <= _OLDEST else years


@lru_cache(maxsize=4096)
def _years(low: str) -> int | None:
    """The years in "34", "34-year-old" or "two-year-old"; None for ages in months or weeks and for "teenage"."""
    if "month" in low or "week" in low or "day" in low:
        return None
    found = next(numbers(low.replace("-", " ")), None)
    return int(found.value) if found and found.kind in ("digits", "words") and 0 < found.value < 120 else None
