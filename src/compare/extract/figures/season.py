"""Records of wins and losses: "the Hawks (9-14)", "improved its record to 52-3", "is now 10-0".

The wins and the losses are two counts, so that each meets its own; a draw, where one is told, is left out. The score of
a game is none: nothing says that it is a record.
"""

import re
from collections.abc import Iterator
from functools import cache

from compare.extract.figures.quantity import Quantity, of_side
from compare.span import Span

_SIDES = ("wins", "losses")


@cache
def _pattern() -> re.Pattern[str]:
    """The record after a word for it, before one, or in brackets after a name."""
    measures = r"\s(?:minute|hour|day|week|month|year|time|people|percent|per|point|yard|inch)"
    sides = r"(?P<{0}>\d{{1,3}})[-–](?P<{1}>\d{{1,3}})(?:[-–]\d{{1,2}})?(?![\w%/–-]|[.,:]\d|" + measures + ")"
    name = r"(?-i:\b[A-Z][\w.’'-]{1,20}\s)"
    named = rf"{name}\({sides.format('w1', 'l1')}(?=\)|,\s\d{{1,2}}\s[A-Z])"
    told = (
        rf"{name}?\b(?:records?(?:\sof|\sto|\sat|\sis)?|(?:improved?|improves|improving|fell|falls|dropped|drops|moved)\sto"
        rf"|(?:is|are)\snow|opened|started)\s(?:an?\s)?{sides.format('w2', 'l2')}"
    )
    before = rf"(?<![\w.,$/–-]){sides.format('w3', 'l3')}(?=\s(?:record|start|mark)\b)"
    return re.compile(rf"{named}|{told}|{before}", re.IGNORECASE)


def seasons(text: str, start: int, end: int) -> Iterator[Quantity]:
    """The wins and the losses of every record that a sentence tells."""
    for match in _pattern().finditer(text, start, end):
        counts = [int(side) for name, side in match.groupdict().items() if side]
        span = Span(match.start(), match.end() + (text[match.end() : match.end() + 1] == ")"))
        yield from (of_side(span, count, side) for count, side in zip(counts, _SIDES, strict=True))
