"""Whether two ages can be those of one person: by the sex, the names and the number of those who are so old."""

import re
from functools import lru_cache

from compare.align.feature import Features
from compare.align.lot import two_lots
from compare.align.name import same_name
from compare.align.person import far_apart, names, sex, without_towns
from compare.claim import Figure
from compare.extract.aged import NICK
from compare.extract.names.name import gender
from compare.extract.roles import roles
from compare.letter import CAPITAL
from compare.unit import AGE

_SMALL = 5  # years of the oldest of small children
_YEARS_ON = 8  # by which another age is not that of the same child
_ONE_EACH = 2  # numbers that two ages print where neither has bounds
NAME = rf"[{CAPITAL}][\w’'-]+(?: (?:[{CAPITAL}][\w’'.-]*|{NICK})){{1,4}}"
_FULL = re.compile(
    rf"(?P<before>{NAME}),? (?:aged |age |\()?\d{{1,3}}(?![\w-])|\b\d{{1,3}}[- ]year[- ]old (?P<after>{NAME})"
)
_MONTHS = re.compile(r"\b(?:month|week|day)s?[- ]old\b", re.IGNORECASE)
_OLDS = re.compile(r"-olds\b", re.IGNORECASE)
_SEVERAL = re.compile(r"\bages\b|[a-z](?<!ss)s,? aged\b|\b(?:men|women|children|people),? aged\b|-olds\b")


def two_bearers(left: Features, right: Features) -> bool:
    """Whether two figures are ages of two: of a man and a woman, by two full names, of one and of several.

    In one sentence but for a few words another age is another telling of one person's.
    """
    one, other = left.claim.value, right.claim.value
    if not (isinstance(one, Figure) and isinstance(other, Figure)) or not one.unit == other.unit == AGE:
        return False
    said, told = without_towns(left.claim.quote), without_towns(right.claim.quote)
    if bool(_SEVERAL.search(said)) != bool(_SEVERAL.search(told)) and len(one.printed + other.printed) > _ONE_EACH:
        return True  # children of 7 to 12, and one of 7
    if any((of.search(said) is None) != (of.search(told) is None) for of in (_MONTHS, _OLDS)):
        return True  # a baby of 5 months, a boy of 5; boys of 15 in general, the boy of 15
    first, second = name_beside(said), name_beside(told)
    here, there = names(said), names(told)
    named = not here.isdisjoint(there | right.proper) or not there.isdisjoint(left.proper)
    if named or (first and second and same_name(first, second)):
        return False
    if two_lots(left.lot, right.lot) and not left.twin_of(right):
        return True
    if (first and second) or {_sex(said, first), _sex(told, second)} == {"male", "female"}:
        return True
    years = one.interval.low or 0, other.interval.low or 0
    return (far_apart(*years) or _grown_up(*years)) and not left.twin_of(right)


def _grown_up(one: float, other: float) -> bool:
    """Whether one is a small child and the other is none."""
    return min(one, other) <= _SMALL and abs(one - other) >= _YEARS_ON


def _sex(quote: str, name: str) -> str | None:
    """The sex of whom a passage gives an age: by a noun, else by the given name."""
    return sex(quote) or (gender(name, None) if name else None)


@lru_cache(maxsize=4096)
def name_beside(quote: str) -> str:
    """The full name right beside an age in a passage; "" where none stands there."""
    match = _FULL.search(quote[:400])
    found = (match["before"] or match["after"]) if match else ""
    described = any(word.casefold() in roles() for word in found.split())
    return "" if described else found
