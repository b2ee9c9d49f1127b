"""Two sentences that are one but for one word: the tent and the stove weigh the same, one toll in two countries.

Alike as they are, they tell two facts. What weights cannot see, since all else speaks for one question, is barred.
"""

import re
from collections.abc import Mapping
from functools import cache

from compare import lexicon
from compare.align.name import skeleton
from compare.extract.figures.unit import group_of, units

_COMMON = 2  # other words that the two sentences must share
_BONES = 2  # consonants that two spellings of one name have in common at least
_MEASURED = re.compile(r"\d[ -]?([A-Za-z]{1,12})\b")
_NUMBERS = 8  # measures of a passage that are looked at
_MEASURES = frozenset(("length", "weight", "area", "volume", "speed", "temperature"))
# Stretches of time over which a count runs.
_PERIOD = re.compile(
    r"\b(?:(?:past|last|previous) (?:\w+ )?(?:hours?|days?|weeks?|months?|years?|decade)"
    r"|since (?:the (?:start|beginning) of (?:the )?\w+|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|\d{4})"
    r"|so far this (?:year|month|week))\b"
)
_YEARS = re.compile(r"past \w+ (?:years|months|decades)$|past decade$|since \d{4}|so far")
_SHORT = re.compile(r"(?:hours?|days?|weeks?)$")


def exchanged(left: Mapping[str, float], right: Mapping[str, float]) -> tuple[str, str] | None:
    """The one word that each of two sentences has and the other has not, where all else is common."""
    if len(left) != len(right) or len(left) <= _COMMON:
        return None
    one, other = left.keys() - right.keys(), right.keys() - left.keys()
    return (next(iter(one)), next(iter(other))) if len(one) == len(other) == 1 else None


def two_names(one: str, other: str) -> bool:
    """Whether two names are no two spellings of one, nor two days: they sound and begin otherwise."""
    if any(day.startswith(word) for day in _calendar() for word in (one, other)):
        return False
    return one[:_BONES] != other[:_BONES] and skeleton(one)[:_BONES] != skeleton(other)[:_BONES]


@cache
def _calendar() -> tuple[str, ...]:
    dates = lexicon.table("dates")
    return (*dates["weekdays"], *dates["months"])


def measures(quote: str) -> bool:
    """Whether a passage gives a length, a weight or another measure of a thing."""
    words = _MEASURED.findall(quote)[:_NUMBERS]
    return any(group_of(units().get(word.casefold(), "")) in _MEASURES for word in words)


def period(text: str) -> str:
    """The stretch of time over which a sentence counts ("past 24 hours", "since january"); empty where it has none."""
    found = _PERIOD.search(text)
    return re.sub(r"\W+", " ", found.group()).casefold().replace("last", "past") if found else ""


def other_period(one: str, other: str) -> bool:
    """Whether two stretches of time are surely two: a day and since January, since March and since May.

    The past four years may be the time since 2027.
    """
    if not (one and other) or one == other:
        return False
    begun = [stretch.startswith("since") for stretch in (one, other)]
    if all(begun):
        return True
    short = [_SHORT.search(stretch) is not None for stretch in (one, other)]
    return short[0] != short[1]


def only_one_of_years(one: str, other: str) -> bool:
    """Whether one sentence tells of what happened over years ("in the past eight years"): it is background there."""
    return (_YEARS.match(one) is None) != (_YEARS.match(other) is None)
