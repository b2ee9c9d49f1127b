"""Rows that ask who somebody is, and are answered by no more than the name."""

import re
from collections.abc import Sequence

from compare.report.record import Passage, Row

_WHO_IS = "Who is "
_TITLE = 1  # words of a title that tell nothing new where both articles have it: President, Sheriff


def is_bare(row: Row) -> bool:
    """Whether a row asks who somebody is, and its passages have one name with one common title, or tell of another.

    President Obama, President Barack Obama; a passage that names somebody as the owner alone ("Moe's target") is of
    what is owned. What differs, or was asked for by the person who compares, is never left out.
    """
    if row.kind != "actor" or row.listed or row.verdict not in ("agree", "compatible"):
        return False
    if not row.question.startswith(_WHO_IS):
        return False
    if any(map(_owns, row.passages)):
        return True
    names = [passage.value.split() for passage in row.passages if passage.value]
    beside = {_beside(passage.quote, {word for name in names for word in name}) for passage in row.passages}
    return len(names) == len(row.passages) and len(beside) == 1 and len(beside.pop()) <= _TITLE


def _owns(passage: Passage) -> bool:
    """Whether the passage begins with the name as an owner's: Moe's intended target."""
    name = (passage.value or "").split()[-1:]
    owned = rf"(?:[\w.-]{{1,30}} ){{0,3}}{re.escape(name[0])}['’]s? \w" if name else ""
    return bool(name) and re.match(owned, passage.quote) is not None


def _beside(quote: str, name: set[str]) -> Sequence[str]:
    """The words of a passage without those of the name: the title, where there is no more."""
    return tuple(word for word in quote.casefold().split() if word not in {part.casefold() for part in name})
