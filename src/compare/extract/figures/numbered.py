"""Counts whose noun stands before them: "the number of confirmed cases rose by 40 to 310", "a majority of 9,000"."""

import re
from functools import cache

from compare.extract.figures.group import Chain
from compare.extract.figures.word import people
from compare.lexicon import table
from compare.record import Record

_REACH = 14  # groups before a number in which the phrase stands


class Numbered(Record):
    """The group where the phrase begins, the noun that is counted, in small letters, and whether that is people."""

    first: int
    noun: str
    people: bool = False


_VERBS = (
    "rose risen rises rising grew grown climbed jumped fell fallen dropped declined increased decreased soared swelled "
    "reached hit stood stands stand is was are were topped passed exceeded"
)


@cache
def _phrase() -> re.Pattern[str]:
    verb = rf"(?:(?:has|have|had|since|now|already) ){{0,2}}(?:{'|'.join(_VERBS.split())})"
    way = r"(?: (?:now|only|by [^ ]{1,15}|from [^ ]{1,15}|to|at)){0,3}"
    return re.compile(rf"\bnumber of (?P<counted>(?:[^ ,;.]{{1,20}} ){{1,6}}?){verb}{way}$")


def numbered(links: Chain, place: int) -> Numbered | None:
    """The phrase before a number that says what it counts; None for most."""
    sized = _sized(links, place)
    if sized:
        return sized
    start = max(0, place - _REACH)
    words = links.words(start, place)
    if "number" not in words:
        return None
    found = _phrase().search(" ".join(words))
    noun = _noun(found["counted"].split()) if found else ""
    if not found or not noun:
        return None
    first = links.groups[place].first - found.group().count(" ") - 1
    return Numbered(links.group_at(first), noun)


def _sized(links: Chain, place: int) -> Numbered | None:
    """The noun whose size a number is: "a town of 8,000"."""
    words = links.words(max(0, place - 2), place)
    if words[-1:] != ["of"] or len(words) < 2:
        return None
    kinds = table("counts")["sized"]
    kind = next((kind for kind in kinds if words[-2] in kinds[kind]), "")
    return Numbered(place - 2, words[-2], kind == "people") if kind else None


def _noun(words: list[str]) -> str:
    """The words up to the first plural: "confirmed cases" of "confirmed cases in the north"."""
    for i, word in enumerate(words):
        if word in people() or (word.endswith("s") and len(word) > 3):
            return " ".join(words[: i + 1])
    return ""
