"""Tests on two lengths of time: of what they are, and whether both measure how long or how far apart."""

import re

from compare.claim import Claim, Figure
from compare.extract.figures.unit import group_of
from compare.judge.around import after, before
from compare.judge.judgement import Case
from compare.judge.wording import telling

_BESIDE = 80  # characters beside a length of time that tell of what it is
_TIES = 2  # telling words in common
# Words that passages have in common by chance.
IDLE = frozenset(("with", "from", "over", "after", "during", "this", "that", "last", "have", "been"))
_APART = re.compile(r"\s(?:\w+\s)?(?:after|before|ago|later|earlier|prior)\b")
_SPENT = re.compile(r"\s(?:in (?:power|office|prison|jail|hospital|exile|charge)|behind bars|at (?:sea|war))\b")
_WITHIN = re.compile(r"\b(?:in|within|over|during|for|past|last|span of) (?:the )?(?:past |last |about |some )?\Z")


def one_stretch(one: Figure, other: Figure, case: Case) -> bool:
    """Whether two lengths of time are those of one thing: what stands around both has telling words in common.

    Two of them, or three where the line-up is not sure.
    """
    if not group_of(one.unit) == group_of(other.unit) == "duration":
        return False
    around = (
        before(claim, case)[-_BESIDE:] + claim.quote + after(claim, case)[:_BESIDE] for claim in (case.left, case.right)
    )
    left, right = (frozenset(telling(words)) for words in around)
    return len((left & right) - IDLE) >= (_TIES if case.sure else _TIES + 1)


def distance_and_period(one: Figure, other: Figure, case: Case) -> bool:
    """Whether one tells how far two things are apart and the other within what time: four days after, in five days."""
    if not group_of(one.unit) == group_of(other.unit) == "duration":
        return False
    sorts = {_sort(one, case.left, case), _sort(other, case.right, case)}
    return sorts in ({"apart", "within"}, {"apart", "spent"})


def _sort(length: Figure, claim: Claim, case: Case) -> str:
    """Whether a length of time is a distance ("four days after") or a period ("in five days")."""
    first, printed, rest = claim.quote.partition(length.as_printed)
    following = rest + after(claim, case)
    if _APART.match(following.partition(length.unit)[2].removeprefix("s")):
        return "apart"
    if _SPENT.match(following.partition(length.unit)[2].removeprefix("s")):
        return "spent"
    return "within" if printed and _WITHIN.search(before(claim, case) + first) else ""
