"""Counts whose noun stands before them: "the number of confirmed cases rose by 40 to 310", "a majority of 9,000",
"raise the retirement age from 63 to 66".
"""

import re
from functools import cache
from itertools import accumulate

from compare.extract.figures.group import Chain
from compare.extract.figures.word import people
from compare.lexicon import table
from compare.record import Record

_REACH = 14  # groups before a number in which the phrase stands
_STOOD = frozenset(("was", ":", "at"))


class Numbered(Record):
    """The group where the phrase begins, the noun that is counted, in small letters, and whether that is people."""

    first: int
    noun: str
    people: bool = False


_VERBS = (
    "rose risen rises rising grew grown grows climbed climbs jumped jumps fell fallen falls dropped drops declined "
    "increased increases decreased soared swelled reached reaches hit hits stood stands stand is was are were been "
    "topped tops passed passes exceeded exceeds"
)


@cache
def _phrase() -> re.Pattern[str]:
    verb = rf"(?:(?:has|have|had|since|now|already) ){{0,2}}(?:{'|'.join(_VERBS.split())})"
    way = r"(?: (?:now|only|by [^ ]{1,15}|from [^ ]{1,15}|to|at)){0,3}"
    return re.compile(rf"\bnumber of (?P<counted>(?:[^ ,;.]{{1,20}} ){{1,12}}?)(?:{verb}{way}|to|at)$")


_CHANGES = (
    "raise raises raised raising lift lifts lifted lifting cut cuts cutting lower lowers lowered lowering reduce "
    "reduces reduced reducing increase increases increased increasing boost boosts boosted boosting expand expands "
    "expanded "
    "expanding extend extends extended extending shrink shrinks shrank trim trims trimmed slash slashes slashed bring "
    "brings brought bringing limit limits limited limiting"
)
_CHANGING = (
    "rise rises rose risen rising grow grows grew grown climb climbs climbed fall falls fell fallen drop drops dropped "
    "shrink shrinks shrank go goes went gone jump jumps jumped increase increases increased decline declines declined "
    "raised lifted cut lowered reduced boosted expanded extended trimmed slashed limited"
)


@cache
def _change() -> re.Pattern[str]:
    """What is changed, before the new number: "lift the retirement age to", "its staff shrank from 900 to"."""
    whose = "(?:the|its|their|his|her|a|an) "
    thing = r"(?P<{}>(?:(?!from |to |by |and |of )[a-z-]{{2,20}} ){{1,4}}?)"
    way = r"(?:up |down )?(?:from [^ ]{1,12} )?to$"
    changed = rf"(?P<verb>(?:{'|'.join(_CHANGES.split())}) )(?:{whose})?{thing.format('made')}{way}"
    modal = r"(?:(?:will|would|has|had|is|was|are|were|be|been|could|may|to|set) ){0,3}"
    changing = rf"{whose}{thing.format('going')}{modal}(?:{'|'.join(_CHANGING.split())}) {way}"
    return re.compile(rf"\b(?:{changed}|{changing})")


def _changed(links: Chain, place: int) -> Numbered | None:
    """The noun that a change leaves with the number: "raise the retirement age from 63 to 66"."""
    if links.letters[place - 1 : place] != "t":
        return None
    words = links.words(max(0, place - _REACH), place)
    found = _change().search(" ".join(words))
    if found is None:
        return None
    thing = re.split(r" (?:for|in|on|at|with) ", (found["made"] or found["going"]).strip())[0]
    first = links.groups[place].first - found.group().count(" ") - 1
    return Numbered(links.group_at(first), thing, thing.split()[-1] in people())


def numbered(links: Chain, place: int) -> Numbered | None:
    """The phrase before a number that says what it counts; None for most."""
    return _sized(links, place) or _number_of(links, place) or _changed(links, place)


def _number_of(links: Chain, place: int) -> Numbered | None:
    """The noun in "the number of confirmed cases rose by 40 to"."""
    words = links.words(max(0, place - _REACH), place)
    if not any(word.startswith("number") for word in words):  # "number of houses destroyed" is one of them
        return None
    found = _phrase().search(" ".join(words))
    noun = _noun(found["counted"].split()) if found else ""
    if not found or not noun:
        return None
    ends = accumulate(len(word) + 1 for word in words)
    first = links.groups[place].first - len(words) + sum(end <= found.start() for end in ends)
    return Numbered(links.group_at(first), noun, noun.split()[-1] in people())


def _sized(links: Chain, place: int) -> Numbered | None:
    """The noun whose size a number is: "a town of 8,000"."""
    words = links.words(max(0, place - 2), place)
    if words[:1] == ["attendance"] and words[-1] in _STOOD:
        return Numbered(place - 2, "attendance", people=True)
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
