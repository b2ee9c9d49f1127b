"""Votes as they are told, by the two sides: "passed 218-210", "voted 51 to 49", "in a 5-4 ruling".

The larger side is counted in votes, the smaller in minority votes: the winners of one telling never meet the losers of
another.
"""

import re
from collections.abc import Iterator
from functools import cache

from compare.claim import Figure
from compare.extract.figures.quantity import Quantity
from compare.interval import Interval
from compare.span import Span

_TWO = re.compile(r"\d(?:[-–]|\sto\s|\sagainst\s)\d")
_CAST = (
    "vote votes voted voting passed passes passage approved approves approval rejected rejects rejection confirmed "
    "confirms confirmation failed fails adopted adopts ruled rules ruling decision decided majority"
)
_SIDES = ("votes", "minority votes")


@cache
def _pattern() -> re.Pattern[str]:
    """The two sides right after a word for the vote, or right before one."""
    no_vote = r"(?![\w%/–-]|[.,:]\d|\s(?:percent|per|million|points?|years?|runs?)\b)"
    sides = rf"(?<![\w.,$/-])(\d{{1,3}})(?:[-–]|\sto\s|\sagainst\s)(\d{{1,3}}){no_vote}"
    cast = "|".join(sorted(_CAST.split(), key=len, reverse=True))
    way = r"(?:(?:was|is|it|him|her|them)\s)?(?:(?:by|of|with|on)\s)?(?:(?:an?|the)\s(?:(?:vote|majority)\sof\s)?)?"
    noun = r"(?=,?\s(?:[a-z-]{1,14}\s)?(?:votes?|ruling|decision|majority|passage)\b)"
    return re.compile(rf"\b(?:{cast})\s{way}{sides}|{sides}{noun}", re.IGNORECASE)


def votes(text: str, start: int, end: int) -> Iterator[Quantity]:
    """The votes told in a sentence, both sides of each."""
    if _TWO.search(text, start, end) is None:
        return
    for match in _pattern().finditer(text, start, end):
        sides = sorted((int(side) for side in match.groups() if side), reverse=True)
        span = Span(*match.span())
        for count, side in zip(sides, _SIDES, strict=True):
            figure = Figure(Interval(count, count), "exact", str(count), side, printed=(count,), counted=side)
            yield Quantity(span, figure)
