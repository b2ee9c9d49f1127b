"""A count of people and the list right behind it that divides them by age and sex: six people, three men and two women.

The list is held to be whole where it stands between dashes, brackets or commas, or behind a colon; "including three men
and two women" tells of some only.
"""

import re
from collections.abc import Iterator

from compare.extract.figures.cardinal import UNITS
from compare.record import Record
from compare.span import Span

_COUNT = rf"(?:\d{{1,3}}|{'|'.join(sorted(UNITS))})"
_EITHER = "people|persons|victims|patients|students|employees|passengers|workers|civilians|teens|teenagers|adults"
_CLASS = "men|man|women|woman|boys?|girls?|males?|females?|children|child|teens?|teenagers?|adults?"
_PART = rf"(?:{_COUNT}|an?) (?:{_CLASS})"
_WHOLE = re.compile(
    rf"(?<![\w,.:$/-])(?P<whole>{_COUNT}) (?:other |more )?(?:{_EITHER})(?P<told> (?:were|are|was) [a-z]{{3,12}})?"
    rf"(?:,| ?[—–(:]| ?--)\s?(?P<parts>{_PART}(?:,? (?:and )?{_PART}){{1,4}})(?=[,.;:)—–]| ?--| [—–])",
    re.IGNORECASE,
)
_ONE = re.compile(rf"(?P<count>{_COUNT}|an?) (?:{_CLASS})\b", re.IGNORECASE)
_HEDGED = re.compile(
    r"\b(?:at least|about|around|nearly|almost|more than|over|up to|as many as|some) \Z", re.IGNORECASE
)


class Partition(Record):
    """A count and its list: how many are told, how many the list makes, and where both stand."""

    whole: int
    made: int
    span: Span


def partitions(text: str, start: int, end: int) -> Iterator[Partition]:
    """The counts of a sentence that a list divides, except those that are bounds."""
    for match in _WHOLE.finditer(text, start, end):
        if not _HEDGED.search(text, max(start, match.start() - 15), match.start()):
            parts = (_value(part["count"]) for part in _ONE.finditer(match["parts"]))
            yield Partition(_value(match["whole"]), sum(parts), Span(*match.span()))


def _value(printed: str) -> int:
    if printed.isdigit():
        return int(printed)
    return 1 if printed.casefold() in ("a", "an") else int(UNITS[printed.casefold()])
