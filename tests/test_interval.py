from hypothesis import given
from hypothesis import strategies as st

from compare.interval import Interval, below, disjoint, inside

Numbers = Interval[int | float]
_ends = st.none() | st.integers(0, 9)


def holds(interval: Numbers, value: int) -> bool:
    return (interval.low is None or interval.low <= value) and (interval.high is None or value <= interval.high)


@st.composite
def intervals(draw: st.DrawFn) -> Numbers:
    low, high = draw(_ends), draw(_ends)
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Interval(low, high)


@given(intervals(), intervals())
def test_two_intervals_are_disjoint_when_no_value_lies_in_both(one: Numbers, two: Numbers) -> None:
    shared = any(holds(one, v) and holds(two, v) for v in range(-1, 11))
    assert disjoint(one, two) == (not shared)
    assert disjoint(one, two) == disjoint(two, one)


@given(intervals(), intervals())
def test_one_interval_lies_inside_another_when_all_its_values_do(one: Numbers, two: Numbers) -> None:
    assert inside(one, two) == all(holds(two, v) for v in range(-1, 11) if holds(one, v))


def test_an_open_end_reaches_everything_on_its_side() -> None:
    assert holds(Interval(60, None), 10**9)
    assert not holds(Interval(60, None), 59)
    assert below(Interval(None, 3), Interval(4, None))


def test_a_point_is_one_value() -> None:
    assert Interval(3, 3).is_point
    assert not Interval(3, None).is_point
    open_on_both_sides: Numbers = Interval(None, None)
    assert not open_on_both_sides.is_point
