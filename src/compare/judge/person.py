"""Whether two passages can speak of one person: the ages that they print, and the names."""

import re
from functools import lru_cache

from compare.interval import Interval, disjoint

_AGE = re.compile(
    r"\b(?P<years>\d{1,3})(?:[- ]years?[- ]olds?\b|(?=,? (?:years )?of age\b))"
    r"|\baged? (?:of )?(?P<aged>\d{1,3})\b"
    r"|(?<=[a-z.]), (?P<alone>\d{1,3})(?=[,;.)]|\s*$| of [A-Z])"
    r"|\b(?P<months>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)[- ]months?[- ]old\b"
    r"|\b(?P<teen>teen(?:ager)?s?|teenaged?)\b"
)
_NAME = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w’'-]{2,}")
Years = Interval[int | float]
_TEEN: Years = Interval(13, 19)
_INFANT: Years = Interval(0, 1)
_BIRTHDAY = 1  # years that two reports of one age may be apart


@lru_cache(maxsize=4096)
def ages(text: str) -> tuple[Years, ...]:
    """The ages that a passage prints, in years: "34-year-old", "Ines Duarte, 34,", "a teenager" ([13, 19])."""
    return tuple(_age(match) for match in _AGE.finditer(text[:2000]))


def _age(match: re.Match[str]) -> Years:
    if match["teen"]:
        return _TEEN
    if match["months"]:
        return _INFANT
    years = int(match["years"] or match["aged"] or match["alone"])
    return Interval(years, years)


def other_age(left: str, right: str) -> bool:
    """Both passages print one age, and no birthday explains the difference."""
    one, other = ages(left), ages(right)
    if len(one) != 1 or len(other) != 1:
        return False
    wider: Years = Interval((one[0].low or 0) - _BIRTHDAY, (one[0].high or 0) + _BIRTHDAY)
    return disjoint(wider, other[0])


def other_person(left: str, right: str) -> bool:
    """Two people by their ages, unless a name ties them together."""
    return other_age(left, right) and not common_name(left, right)


def common_name(left: str, right: str) -> bool:
    """Whether a word with a capital, beyond the first of a passage, stands in both."""
    return not _names(left).isdisjoint(_names(right))


@lru_cache(maxsize=4096)
def _names(text: str) -> frozenset[str]:
    return frozenset(match.group().casefold().removesuffix("’s").removesuffix("'s") for match in _NAME.finditer(text))
