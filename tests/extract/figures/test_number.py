"""Numbers as printed."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.extract.figures.cardinal import TENS, UNITS
from compare.extract.figures.number import numbers

ONES = {value: word for word, value in UNITS.items()}
DECADES = {value: word for word, value in TENS.items()}


def spelled(value: int) -> str:
    """The English words of a number from 0 to 999,999."""
    if value < 20:
        return ONES[value]
    if value < 100:
        tens, ones = DECADES[value // 10 * 10], value % 10
        return f"{tens}-{ONES[ones]}" if ones else tens
    if value < 1000:
        rest = value % 100
        return f"{ONES[value // 100]} hundred" + (f" and {spelled(rest)}" if rest else "")
    rest = value % 1000
    joint = " and " if 0 < rest < 100 else " "
    return f"{spelled(value // 1000)} thousand" + (f"{joint}{spelled(rest)}" if rest else "")


@given(st.integers(min_value=0, max_value=999_999))
def test_words_and_digits_agree(value: int) -> None:
    for text in (spelled(value), f"{value:,}", str(value)):
        (found,) = numbers(text)
        assert (found.value, text[found.start : found.end]) == (value, text)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1,200", [1200]),
        ("1 200", [1200]),
        ("1.200.000", [1_200_000]),
        ("1.5 million", [1_500_000]),
        ("2.3m", [2_300_000]),
        ("40k", [40_000]),
        ("half a million", [500_000]),
        ("one and a half million", [1_500_000]),
        ("a hundred", [100]),
        ("two dozen", [24]),
        ("one and two", [1, 2]),
        ("nineteen ninety", [19, 90]),
        ("1,2,3", [1]),
        ("in her 20s", []),
        ("twenty-second", []),
        ("no more than six", [6]),
        ("double murder", [2]),
        ("double room", []),
    ],
)
def test_values(text: str, values: list[float]) -> None:
    assert [number.value for number in numbers(text)] == values


def test_a_point_between_three_digits_is_ambiguous() -> None:
    (found,) = numbers("1.200")
    assert (found.value, found.ambiguous) == (1200, 1.2)


def test_an_ordinal_is_marked() -> None:
    assert [number.kind for number in numbers("the 3rd and 4th")] == ["ordinal", "ordinal"]


@given(st.text(alphabet="0123456789,. andtwohurekm-", max_size=60))
def test_no_text_breaks_it_and_numbers_stand_in_order(text: str) -> None:
    found = list(numbers(text))
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(("start", "values"), [(0, [5, 2, 6]), (1, [2, 6]), (2, [2, 6]), (3, [6]), (20, [6])])
def test_a_stretch_may_begin_anywhere_and_no_number_inside_a_word(start: int, values: list[float]) -> None:
    text = "5 two AK47three _four 6"
    assert [number.value for number in numbers(text, start)] == values
