"""What two numbers say for one question: $68 million is printed twice by chance far more seldom than two boats.

Only numbers that few things of a story have tell anything: of two figures at least, and of money, shares, people or
things counted. That two numbers differ tells nothing: it must never keep them from being compared, but for tolls of
which one is of a class and far from the other.
"""

from compare.align.person import names
from compare.claim import Claim, Figure
from compare.extract.figures.unit import group_of
from compare.interval import disjoint
from compare.unit import AGE, family

_COMMON = 13  # numbers below this are printed of many things
_GREAT = 100  # from which a count and its rounding are known as one
_FIGURES = 2  # that a telling number has but for its zeros
_FAR = 2  # times: a class of victims that is no other telling of all of them
_ROUND = 1.25  # times: a count and the bound or rounding of it in another article
_OF_ANYTHING = frozenset(("duration", "length"))  # hours and miles are told of everything


def common_number(one: object, other: object) -> str | None:
    """Whether two figures print one telling number ("telling"), or a number and its rounding ("near")."""
    if not (isinstance(one, Figure) and isinstance(other, Figure)) or not _comparable(one, other):
        return None
    if one.interval == other.interval and one.shape == other.shape and _is_telling(one):
        return "telling"
    return "near" if one.interval != other.interval and _rounded(one, other) else None


def same_age(left: Claim, right: Claim) -> bool:
    """Whether two ages are one, and not those of two people by their names: two of one age are rare in a story."""
    one, other = left.value, right.value
    if not (isinstance(one, Figure) and isinstance(other, Figure)) or one.unit != AGE or other.unit != AGE:
        return False
    first, second = names(left.quote), names(right.quote)
    return one.interval == other.interval and not (first and second and first.isdisjoint(second))


def of_a_class(one: object, other: object) -> bool:
    """Whether one toll is of people in general and the other of one class, and less than half or over twice as many."""
    if not (isinstance(one, Figure) and isinstance(other, Figure)) or one.toll is None or one.victims == other.victims:
        return False
    if "people" not in (one.victims, other.victims):
        return False
    low, high = sorted((one.interval.low or 0, other.interval.low or 0))
    return high >= _FAR * low and low > 1


def _is_telling(figure: Figure) -> bool:
    """Whether hardly two things of a story have this number."""
    if len(figure.printed) != 1 or figure.printed[0] < _COMMON:
        return False
    digits = f"{figure.printed[0]:.6f}".replace(".", "").strip("0")
    return len(digits) >= _FIGURES


def _comparable(one: Figure, other: Figure) -> bool:
    """Whether both count or measure one sort of thing, no harm and no age."""
    plain = one.toll is None and other.toll is None and AGE not in (one.unit, other.unit)
    return plain and family(one.unit) == family(other.unit) and group_of(one.unit) not in _OF_ANYTHING


def _rounded(one: Figure, other: Figure) -> bool:
    """Whether two great numbers overlap of which at least one is a bound or a rounding, and are of one size."""
    if len(one.printed) != 1 or len(other.printed) != 1 or one.shape == other.shape == "exact":
        return False
    low, high = sorted((one.printed[0], other.printed[0]))
    return low >= _GREAT and high <= _ROUND * low and not disjoint(one.interval, other.interval)
