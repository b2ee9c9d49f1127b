"""Whether every article of a row that asks how many prints a number: who attacked two officers says of no death."""

import re

from compare.align.words import DIGITS
from compare.report.record import Passage, Row

_ASKS = ("How many ", "How much ", "What percentage ")
_BEHIND = 3  # words behind a number
_LITTLE = frozenset("and or of in at on the a were was have had".split())
_WORD = re.compile(r"\d+|[^\W\d_]+")


def is_uncounted(row: Row) -> bool:
    """Whether a row asks how many, nothing but words decides it, and an article prints no number that is an answer.

    One that gives no figure answers with a number of the same: "four men" of "four unidentified men were shot".
    """
    if row.listed or row.reason != "wording" or not row.question.startswith(_ASKS):
        return False
    told = {one.article: frozenset[tuple[str, str]]() for one in row.passages}
    if {one.article for one in row.passages if one.numeric} == told.keys():
        return False
    for one in row.passages:
        told[one.article] |= _counts(one)
    return not frozenset.intersection(*told.values())


def _counts(passage: Passage) -> frozenset[tuple[str, str]]:
    """The numbers that a passage prints, as digits, each with the words behind it, one of which is what it counts."""
    words = [DIGITS.get(word, word) for word in _WORD.findall(passage.quote.casefold())]
    return frozenset(
        (word, behind.removesuffix("s"))
        for i, word in enumerate(words)
        if word.isdecimal() and words[i + 1 : i + 2] != ["of"]  # one of the officers
        for behind in words[i + 1 : i + 1 + _BEHIND]
        if not behind.isdecimal() and behind not in _LITTLE
    )
