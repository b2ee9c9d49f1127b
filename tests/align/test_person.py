"""Whether two passages can speak of one person."""

import pytest

from compare.align.person import counts_other_sex, one_and_many, other_person
from compare.claim import Claim, Evidence, Figure
from compare.interval import Interval
from compare.span import Span


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("The 22-year-old", "they", True),
        ("Both", "a 30-year-old man", True),
        ("a three-year-old", "Two men", True),
        ("the man", "they", False),  # he may be one of the crew that "they" are
        ("The 22-year-old", "he", False),
        ("two 12-year-old girls", "they", False),
    ],
)
def test_one_person_by_an_age_is_not_several(one: str, other: str, apart: bool) -> None:
    assert one_and_many(one, other) is apart
    assert one_and_many(other, one) is apart


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("Owen Tarr, 4, was killed", "An 8-year-old was killed", True),
        ("a boy of 8 years of age was killed", "a 9-year-old was killed", False),  # a birthday
        ("Owen Tarr, 4, was killed", "Owen Tarr, 14, was killed", False),  # one name: a mistake in one of them
        ("a man died", "a woman died", True),
        ("shot the toddler", "a 23-year-old with a gunshot wound", True),
        ("shot the toddler", "a 2-year-old with a gunshot wound", False),
        ("a boy was shot", "a 17-year-old was shot", False),
        ("a boy was shot", "a teenager was shot", False),
        ("the girl was hurt", "Ana Tarr, 34, was hurt", True),
    ],
)
def test_two_people_by_their_ages_or_sex(left: str, right: str, apart: bool) -> None:
    assert other_person(left, right) is apart


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("one man", "One female", True),
        ("a boy", "a woman", True),
        ("She", "He", True),
        ("one man", "one person", False),
        ("one woman", "a female", False),
        ("two people", "one man", False),
        ("a man and a woman", "a man", False),
        ("", "a man", False),
    ],
)
def test_a_man_and_a_woman_are_two_counts(left: str, right: str, apart: bool) -> None:
    one, other = (
        Claim("casualties", Evidence("A", Span(0, 1), "1"), Figure(Interval(1, 1), "exact", "1", "people", counted=it))
        for it in (left, right)
    )
    assert counts_other_sex(one, other) is apart
