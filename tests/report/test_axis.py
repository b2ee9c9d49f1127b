import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.report.axis import axis, number
from compare.report.record import Passage, Row
from tests.report.stories import ferry, protest

ROWS = {row.id: row for row in (*ferry().rows, *protest().rows)}
ENDS = st.one_of(st.none(), st.integers(0, 10**12), st.floats(-1e6, 1e6))


def _row(*ends: tuple[float | None, float | None]) -> Row:
    passage = ROWS["people-killed"].passages[0]
    return ROWS["people-killed"]._replace(passages=tuple(_with(passage, *pair) for pair in ends))


def _with(passage: Passage, low: float | None, high: float | None) -> Passage:
    return passage._replace(article=f"{low}:{high}", low=low, high=high)


@given(st.lists(st.tuples(ENDS, ENDS), max_size=6))
def test_everything_stays_in_the_drawing(ends: list[tuple[float | None, float | None]]) -> None:
    drawn = axis(_row(*((high, low) if _falls(low, high) else (low, high) for low, high in ends)))
    if drawn is not None:
        assert all(4 <= bar.left <= bar.right <= 96 for bar in drawn.bars)
        assert all(4 <= tick.at <= 96 for tick in drawn.ticks)


def _falls(low: float | None, high: float | None) -> bool:
    return low is not None and high is not None and low > high


def test_open_ends_reach_the_edge_and_say_so() -> None:
    drawn = axis(ROWS["people-killed"])
    assert drawn is not None
    floor, exact = drawn.bars
    assert (floor.open_low, floor.open_high, floor.right) == (False, True, 96)
    assert exact.point
    assert drawn.shared == (exact.left, exact.left)


def test_a_gap_has_nothing_in_common() -> None:
    drawn = axis(_row((12, 12), (20, None)))
    assert drawn is not None
    assert drawn.shared is None


def test_an_overlap_is_the_stretch_of_all() -> None:
    drawn = axis(_row((10, 20), (15, 30), (12, None)))
    assert drawn is not None
    assert drawn.shared == (drawn.bars[1].left, drawn.bars[0].right)


def test_far_apart_ends_are_drawn_in_powers_of_ten() -> None:
    near, far = axis(_row((10, 10), (200, 200))), axis(_row((10, 10), (20000, 20000)))
    assert near is not None
    assert far is not None
    assert (near.logarithmic, far.logarithmic) == (False, True)


def test_one_number_is_no_picture() -> None:
    assert axis(ROWS["missing"]) is None
    assert axis(ROWS["port"]) is None


@pytest.mark.parametrize("huge", [10**400, 1e300, math.inf])
def test_numbers_beyond_all_measure_are_not_drawn(huge: float) -> None:
    assert axis(_row((1, 1), (huge, huge))) is None


def test_ticks_do_not_collide() -> None:
    drawn = axis(_row((11400, 12600), (12000, 12000), (30001, None), (40000, 40000)))
    assert drawn is not None
    assert [tick.label for tick in drawn.ticks] == ["11,400", "30,001", "40,000"]


@pytest.mark.parametrize(
    ("value", "words"), [(12000, "12,000"), (2.5, "2.5"), (0, "0"), (None, "?"), (math.inf, "?"), (0.12345, "0.1235")]
)
def test_numbers_as_people_write_them(value: float | None, words: str) -> None:
    assert number(value) == words
