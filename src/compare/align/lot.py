"""What befell the one whose age a passage tells: he died, or the law has him. Nobody is both in one story.

"A 23-year-old was gunned down" and "Brandt, 23, was arrested" tell of two, whatever else their sentences share.
"""

import re
from typing import Literal

from compare.article import Article
from compare.claim import Claim, Figure
from compare.unit import AGE

Lot = Literal["dead", "accused", ""]
_NEAR = 90  # characters beside an age in which its bearer's lot is told
_BEFORE: tuple[tuple[Lot, re.Pattern[str]], ...] = (
    ("dead", re.compile(
        r"\b(?:killed|killing of|killing|death of|deaths of|murder of|slaying of|fatally shot|body of|life of"
        r"|shot (?:and killed|dead)) (?:[\w’'.-]{1,20},? ){0,4}\Z")),
    ("accused", re.compile(
        r"\b(?:arrested|charged|indicted|sentenced|against|suspect,?|suspects,?) (?:[\w’'.-]{1,20},? ){0,3}\Z")),
)  # fmt: skip
_AFTER: tuple[tuple[Lot, re.Pattern[str]], ...] = (
    ("accused", re.compile(
        r"(?:[^.;:]{0,60}?\b(?:was|were|is|are|has (?:not )?been|have been) (?:\w{1,12} ){0,2}?| (?:\w{1,12} )?)"
        r"(?:charged|arrested|accused"
        r"|denied bail|indicted|convicted|sentenced|arraigned|booked|jailed|ordered held|held without|in custody"
        r"|taken into custody)\b"
        r"|[^.;:]{0,60}?\b(?:(?:faces|facing|face) (?:[\w-]{1,14} ){0,4}?(?:charges?|counts?)|pleaded)\b")),
    ("dead", re.compile(
        r"[^.;:]{0,70}?\b(?:died|dies|dead|killed|gunned down|shot to death|fatally (?:shot|stabbed|hit|struck))\b")),
)  # fmt: skip
_ANOTHER = re.compile(r"\b(?:who|whom|when|after|whose|for|he|she|they|said|that)\b")


def lot(claim: Claim, article: Article) -> Lot:
    """What befell the bearer of an age, by the words right beside it; empty where they do not tell."""
    if not isinstance(claim.value, Figure) or claim.value.unit != AGE:
        return ""
    text, (start, end) = article.text, claim.span
    after = text[end : end + _NEAR].partition("\n")[0]
    for name, pattern in _AFTER:
        found = pattern.match(after)
        if found and not _ANOTHER.search(found.group()):
            return name
    before = text[max(0, start - _NEAR) : start].rpartition("\n")[2]
    return next((name for name, pattern in _BEFORE if pattern.search(before)), "")


def two_lots(one: Lot, other: Lot) -> bool:
    """Whether one is dead, and the law has the other."""
    return {one, other} == {"dead", "accused"}
