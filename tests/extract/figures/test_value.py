"""Figures as a person types them in claims.yaml."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claim import Figure
from compare.extract.figures.value import read_figure, write_figure
from compare.interval import Interval

CASES = [
    ("62-100", 62, 100, ""),
    ("62–100 soldiers", 62, 100, ""),
    ("60+", 60, None, ""),
    ("at least 12", 12, None, ""),
    ("up to 40", 1, 40, ""),
    ("about 1,000", 900, 1100, ""),
    ("nearly 100", 90, 99, ""),
    (">12", 13, None, ""),
    ("~12", 11, 13, ""),
    ("dozens", 24, 99, ""),
    ("none", 0, 0, ""),
    ("no one", 0, 0, ""),
    ("ten percent", 10, 10, "percent"),
    ("$3.5 million", 3_500_000, 3_500_000, "usd"),
    ("$1.2 million to $1.5 million", 1_200_000, 1_500_000, "usd"),
    ("12 km", 12, 12, "km"),
    ("half", 50, 50, "percent"),
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), CASES)
def test_reads(text: str, low: float, high: float | None, unit: str) -> None:
    figure = read_figure(text)
    assert figure is not None
    assert (figure.interval, figure.unit) == (Interval(low, high), unit)


@pytest.mark.parametrize(("text", "low", "high", "unit"), CASES)
def test_writes_what_it_reads_back(text: str, low: float, high: float | None, unit: str) -> None:
    figure = read_figure(text)
    assert figure is not None
    back = read_figure(write_figure(figure))
    assert back is not None
    assert (back.interval, back.unit) == (Interval(low, high), unit)


@pytest.mark.parametrize(
    "text", ["", "crumbling", "2016-09-17", "before 03:00", "the US government", "12 or 15 or 30 of 40"]
)
def test_what_is_no_figure(text: str) -> None:
    assert read_figure(text) is None


def test_own_words_override_the_convention() -> None:
    figure = read_figure("dozens", {"dozens": "12-60"})
    assert figure is not None
    assert figure.interval == Interval(12, 60)


@given(st.integers(1, 10**7), st.integers(0, 10**7), st.sampled_from(["exact", "floor", "ceiling", "range"]))
def test_every_plain_interval_goes_to_words_and_back(low: int, more: int, shape: str) -> None:
    interval: Interval[int | float] = {
        "exact": Interval(low, low),
        "floor": Interval(low, None),
        "ceiling": Interval(1, low),
        "range": Interval(low, low + more),
    }[shape]
    back = read_figure(write_figure(Figure(interval, "exact", "", "")))
    assert back is not None
    assert back.interval == interval


@given(st.text(max_size=80))
def test_no_text_breaks_it(text: str) -> None:
    read_figure(text)
