"""Votes as they are told, by the sides: "passed 218-210", "118 against and 112 in favour, with seven abstentions".

The larger side is counted in votes, the smaller in minority votes: the winners of one telling never meet the losers of
another. Who abstained is a side of its own.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from compare.extract.figures.cardinal import TENS, UNITS, count_of
from compare.extract.figures.quantity import Quantity, of_side
from compare.lexicon import any_of
from compare.span import Span

_WORDS = any_of([word for word, value in UNITS.items() if value])
_BETWEEN = r"(?:[-–]|\sto\s|-to-|\sagainst\s)"
_TWO = re.compile(rf"(?:\d|\b(?:{_WORDS})){_BETWEEN}(?:\d|(?:{_WORDS})\b)", re.IGNORECASE)
_CAST = (
    "vote votes voted voting passed passes passage approved approves approval rejected rejects rejection confirmed "
    "confirms confirmation failed fails adopted adopts ruled rules ruling decision decided majority"
)
_SIDES = ("votes", "minority votes")
_ABSTENTIONS = "abstentions"
_APART = 90  # characters between the two sides of one vote
VOTING = frozenset(
    "vote votes voted voting ballot favour favor abstained abstain abstaining abstention abstentions".split()
)


@cache
def _pattern() -> re.Pattern[str]:
    """The two sides right after a word for the vote, or right before one."""
    no_vote = r"(?![\w%/–-]|[.,:]\d|\s(?:percent|per|million|points?|years?|runs?)\b)"
    sides = rf"(?<![\w.,$/-])(\d{{1,3}}){_BETWEEN}(\d{{1,3}}){no_vote}"
    spelled = rf"\b({_WORDS}){_BETWEEN}({_WORDS})\b{no_vote}"  # nothing else is told so but odds
    cast = any_of(_CAST.split())
    way = r"(?:(?:was|is|it|him|her|them)\s)?(?:(?:by|of|with|on)\s)?(?:(?:an?|the)\s(?:(?:vote|majority)\sof\s)?)?"
    noun = r"(?=,?\s(?:[a-z-]{1,14}\s)?(?:votes?|ruling|decision|majority|passage)\b)"
    said = rf"\b(?:{cast})\s{way}"
    split = r"\b(?:held|dismissed|upheld|allowed)\s(?:by\s)?(?:(?:an?|the)\s(?:vote|majority)\sof\s)?"
    return re.compile(rf"{said}{sides}|{sides}{noun}|(?:{said}|{split}){spelled}|{spelled}{noun}", re.IGNORECASE)


@cache
def _side() -> re.Pattern[str]:
    """One side told by itself: "118 deputies voted against", "112 in favour", "38 no", "seven abstentions"."""
    tens, ones = "|".join(TENS), any_of(UNITS)
    number = rf"(?<![\w.,$/-])(?P<count>\d{{1,3}}|(?:{tens})(?:-(?:{ones}))?|{ones})(?![\w%/–-]|[.,:]\d)"
    who = r"(?:\s(?!vot|abst|against\b|in\b|for\b|of\s\w+\s\w+\s\w)[\w’'-]{2,20}){0,3}?"
    what = r"(?:\svotes?|\s(?:had\s)?voted|\svoting|\swere)?(?:\scast)?"
    way = r"\s(?:(?P<yes>in\sfavou?r|for|yes|aye)|(?P<no>against|no|nay|opposed))(?=[\s.,;]|\Z)"
    abstained = r"\s(?P<abstained>(?:abstentions?|abstain(?:ed|ing))\b)"
    return re.compile(rf"\b{number}{who}(?:{what}{way}|{abstained})", re.IGNORECASE)


def in_two(text: str, start: int, end: int) -> bool:
    """Whether two numbers stand against each other in a sentence, as the sides of a vote or a record do."""
    return _TWO.search(text, start, end) is not None


def votes(text: str, start: int, end: int) -> Iterator[Quantity]:
    """The votes told in a sentence by two numbers, both sides of each."""
    for match in _pattern().finditer(text, start, end):
        sides = sorted((count_of(side) or 0 for side in match.groups() if side), reverse=True)
        span = Span(*match.span())
        yield from (of_side(span, count, side) for count, side in zip(sides, _SIDES, strict=True))


def sides(text: str, start: int, end: int) -> Iterator[Quantity]:
    """The sides of a vote that a sentence tells one by one; it has one of the words of `VOTING`."""
    yield from _apart(list(_side().finditer(text, start, end)))


def _apart(told: list[re.Match[str]]) -> Iterator[Quantity]:
    """The sides that are told each by itself: for and against where both are, the larger first; who abstained."""
    sides = [match for match in told if not match["abstained"]]
    for one, other in pairwise(sides):
        if bool(one["yes"]) != bool(other["yes"]) and other.start() - one.end() <= _APART:
            ranked = sorted((one, other), key=lambda match: -_count(match))
            yield from (of_side(Span(*it.span()), _count(it), side) for it, side in zip(ranked, _SIDES, strict=True))
            break
    yield from (of_side(Span(*it.span()), _count(it), _ABSTENTIONS) for it in told if it["abstained"])


def _count(match: re.Match[str]) -> int:
    return count_of(match["count"]) or 0
