"""Which of two answers says more: the narrower interval, the place that lies in the other, the longer statement."""

from datetime import timedelta
from math import inf
from typing import Any

from compare.claim import Claim, Figure, Place, When
from compare.interval import Interval
from compare.judge.judgement import Case
from compare.judge.wording import said


def finer(case: Case) -> str:
    """The article whose answer is the more specific; "one" where that is not plain."""
    left, right = _breadth(case.left), _breadth(case.right)
    places = [one.value for one in (case.left, case.right) if isinstance(one.value, Place)]
    if len(places) > 1:
        left, right = _rank(places[1], places[0], case), _rank(places[0], places[1], case)
    if left is None or right is None or left == right:
        return "one"
    return case.left.article if left < right else case.right.article


def _breadth(claim: Claim) -> Any:
    """How much an answer leaves open: days, numbers, or words that are not said."""
    if isinstance(claim.value, When):
        return _width(claim.value.interval), -len(claim.value.as_printed)
    if isinstance(claim.value, Figure):
        return _width(claim.value.interval)
    return -len(said(claim)) if claim.value is None else None


def _width(interval: Interval[Any]) -> float:
    if interval.low is None or interval.high is None:
        return inf
    width = interval.high - interval.low
    return width.total_seconds() if isinstance(width, timedelta) else float(width)


def _rank(one: Place, other: Place, case: Case) -> tuple[bool, int]:
    """How much more one place says: whether a text puts it into the other, then with how many it is told."""
    return any(case.named_alike(name, other.name) for name in one.within), len(one.within)
