"""Counts of all to whom one of two things was done: services cancelled or rerouted, homes damaged or destroyed.

Who counts those and who counts the cancelled alone have two numbers of two things, the second a part of the first.
"""

import re

from compare.claim import Claim, Figure
from compare.interval import disjoint
from compare.judge.around import after
from compare.judge.judgement import Case

_NEAR = 60  # characters after a passage in which the second thing stands
_DONE = r"(?:[a-z]{2,14}(?:ed|en)|lost|hurt|hit|cut|shut)"
_EITHER = re.compile(rf"\b{_DONE},? (?:and/)?or (?:\w+ )?{_DONE}\b(?! (?:by|in|at|on) \d)", re.IGNORECASE)


def of_either(one: Figure, other: Figure, case: Case) -> bool:
    """One counts those to whom either of two things was done, the other does not, and no value fits both."""
    either = [_tells_either(claim, case) for claim in (case.left, case.right)]
    return either[0] != either[1] and not one.toll and not other.toll and disjoint(one.reach, other.reach)


def _tells_either(claim: Claim, case: Case) -> bool:
    return _EITHER.search(claim.quote + after(claim, case)[:_NEAR]) is not None
