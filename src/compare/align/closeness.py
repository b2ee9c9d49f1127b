"""How near two answers are: numbers by how many times the one is the other, ages by years, dates by days.

Two counts of one thing are of one size, two dates of one deed some days apart at most: closeness of typed values is
evidence in record linkage (Christen 2012, Data Matching, on comparing numbers and dates). That two great numbers nearly
meet tells more than that two small ones do. All is graded and begins at nothing: answers that are far apart are never a
reason by themselves for not comparing two claims.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import timedelta

from compare.claim import Claim, Figure, When
from compare.extract.figures.unit import group_of
from compare.unit import AGE, factor, family

# Each edge that is reached is one grade: the nearer, the higher.
_TIMES = (1.5, 3.0)
_YEARS = (1, 3)
_DAYS = (0, 1, 3)
_GREAT = (5, 13, 100, 1000)  # sizes from which two numbers that nearly meet do so less and less by chance
_NEARLY = 1.15  # times: a count told twice, rounded or risen a little
NEAR_ANSWERS = frozenset(
    ("casualties great", "quantity times", "quantity great", "things great", "age years", "date days")
)


def closeness(left: Claim, right: Claim) -> list[str]:
    """The levels that two claims of one kind reach, as names of rows of the table of weights."""
    match left.value, right.value:
        case Figure() as one, Figure() as other:
            return _of_figures(one, other)
        case When() as one, When() as other:
            apart = _apart(one, other)
            return [] if apart is None else [f"date days {_grade(_DAYS, apart)}"]
    return []


def _of_figures(one: Figure, other: Figure) -> list[str]:
    first, second = _size(one), _size(other)
    if not first or not second or (one.unit == AGE) != (other.unit == AGE):
        return []
    if one.unit == AGE:
        return [f"age years {_grade(_YEARS, abs(first - second))}"]
    least, most = sorted((first, second))
    times = most / least
    great = bisect_right(_GREAT, least) if times <= _NEARLY else 0
    if one.toll or other.toll:  # a toll rises: how far apart two of them are tells nothing
        return [f"casualties great {great}"]
    if family(one.unit) == family(other.unit):
        return [f"quantity times {_grade(_TIMES, times)}", f"quantity great {great}"]
    return [] if group_of(one.unit) or group_of(other.unit) else [f"things great {great}"]


def _size(figure: Figure) -> float:
    """About how many or how much: the first number that is printed, else a bound, in the base unit; 0 for none."""
    bound = figure.interval.low or figure.interval.high or 0
    return (figure.printed[0] if figure.printed else bound) * factor(figure.unit)


def _apart(one: When, other: When) -> float | None:
    """How many days lie between two dates, 0 where they may be one; None where one is not resolved."""
    first, second = one.interval, other.interval
    if first.low is None or first.high is None or second.low is None or second.high is None:
        return None
    return max(first.low - second.high, second.low - first.high, timedelta()) / timedelta(days=1)


def _grade(edges: Sequence[float], apart: float) -> int:
    """How many edges lie at or beyond: the highest grade for the nearest, 0 beyond the last."""
    return len(edges) - bisect_left(edges, apart)
