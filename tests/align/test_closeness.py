from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.align.closeness import closeness
from compare.align.weight import table
from compare.claim import Claim, Evidence, Figure, When
from compare.interval import Interval
from compare.span import Span
from compare.unit import AGE

_DAY = datetime(2019, 5, 6)
_NOWHERE = Evidence("A", Span(0, 1), "x")


def _count(size: float, unit: str = "branches") -> Claim:
    return Claim("quantity", _NOWHERE, Figure(Interval(size, size), "exact", str(size), unit, printed=(size,)))


def _date(day: int | None) -> Claim:
    moment = None if day is None else _DAY + timedelta(days=day)
    end = moment and moment + timedelta(hours=23, minutes=59)
    return Claim("date", _NOWHERE, When(Interval(moment, end), "day", "that day"))


@pytest.mark.parametrize(
    ("one", "other", "reached"),
    [
        (_count(212), _count(214), ["quantity times 2", "quantity great 3"]),  # the branches of two banks together
        (_count(34), _count(36, "couriers"), ["things great 2"]),  # one group under two names
        (_count(4), _count(40), ["quantity times 0", "quantity great 0"]),
        (_count(3), _count(900), ["quantity times 0", "quantity great 0"]),  # too far apart to tell anything
        (_count(2), _count(2), ["quantity times 2", "quantity great 0"]),  # two are had of everything
        (_count(3, "km"), _count(3000, "m"), ["quantity times 2", "quantity great 0"]),
        (_count(90, "usd"), _count(90), []),  # money counts no branches
        (_count(46, AGE), _count(47, AGE), ["age years 2"]),
        (_count(46, AGE), _count(49, AGE), ["age years 1"]),
        (_count(46, AGE), _count(46, "km"), []),
        (_count(0), _count(5), []),  # nothing is no times anything
        (_date(0), _date(0), ["date days 3"]),
        (_date(0), _date(1), ["date days 2"]),
        (_date(0), _date(9), ["date days 0"]),
        (_date(0), _date(None), []),
        (_count(5), _date(5), []),
    ],
)
def test_the_grade_tells_how_near_two_answers_are(one: Claim, other: Claim, reached: list[str]) -> None:
    assert closeness(one, other) == closeness(other, one) == reached


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(1, 10**6))
def test_of_two_numbers_the_nearer_one_never_weighs_less(one: int, other: int, third: int) -> None:
    low, near, far = sorted((one, other, third))
    assert _bits(_count(low), _count(near)) >= _bits(_count(low), _count(far))


def test_what_is_far_apart_is_never_a_reason_by_itself() -> None:
    graded = ("casualties great", "quantity times", "quantity great", "things great", "date days")
    of_these = [bits for level, bits in table().items() if level.startswith(graded)]
    assert min(of_these) >= 0


def _bits(one: Claim, other: Claim) -> float:
    return sum(table().get(level, 0.0) for level in closeness(one, other))
