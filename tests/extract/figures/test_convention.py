"""Vague words, by convention."""

import pytest

from compare.extract.figures.convention import convention, named, span
from compare.interval import Interval


def test_literal_is_the_default() -> None:
    assert convention().of("dozens") == Interval(24, 99)


def test_a_named_convention() -> None:
    assert convention(named("acled")).of("dozens") == Interval(12, None)


def test_a_name_that_is_none() -> None:
    with pytest.raises(KeyError):
        named("nobody's")


def test_the_widest_reading_is_never_narrower() -> None:
    words = convention()
    for word in words.widest:
        low, wide = words.of(word).low, words.widest_of(word).low
        assert low is not None
        assert wide is not None
        assert wide <= low


def test_own_words_are_not_widened() -> None:
    assert convention({"dozens": "30-60"}).widest_of("dozens") == Interval(30, 60)


@pytest.mark.parametrize(
    ("plain", "low", "high"),
    [("24-99", 24, 99), ("3+", 3, None), ("2", 2, 2), ("2,000-9,999", 2000, 9999), ("?", 1, None)],
)
def test_spans(plain: str, low: int, high: int | None) -> None:
    assert span(plain) == Interval(low, high)


@pytest.mark.parametrize(
    ("value", "band"),
    [
        (3, 1), (40, 4), (1000, 100), (0, 1), (60, 5), (57, 3), (145, 7), (150, 15), (240_000, 12_000), (800, 50),
        (12_000, 600), (5_000_000, 500_000), (2.4, 0.12), (0.5, 0.05), (17.5, 0.875),
    ],
)  # fmt: skip
def test_half_a_step_from_a_twentieth_to_a_tenth(value: float, band: float) -> None:
    assert convention().band(value) == pytest.approx(band)
