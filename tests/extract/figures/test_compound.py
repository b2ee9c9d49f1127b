"""Measures in several units."""

import pytest

from compare import Article, extract
from compare.claim import Figure


def _values(text: str) -> list[tuple[float | None, str]]:
    found = [claim.value for claim in extract(Article("A", f"Race in Velby\n\n{text}")) if claim.kind == "quantity"]
    return [(figure.interval.low, figure.unit) for figure in found if isinstance(figure, Figure)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("She won the race in 2:18:41.", 8321, "second"),
        ("She won the race in 2hr 18min 41sec.", 8321, "second"),
        ("She won the race in 2 hours, 18 minutes and 41 seconds.", 8321, "second"),
        ("The debate lasted two hours and 20 minutes.", 140, "minute"),
        ("He was jailed for three years and six months.", 42, "month"),
        ("The man is 6 ft 2 in tall.", 74, "inch"),
        ("The man is 6-foot-2.", 74, "inch"),
        ("The siege lasted two days and four hours.", 52, "hour"),
    ],
)
def test_a_measure_in_several_units_is_one_value(text: str, value: int, unit: str) -> None:
    assert (value, unit) in _values(text)
    assert len(_values(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The blast went off at 2:18:41 p.m.",
        "The blast went off at 12:18:41 GMT.",
        "They stayed for 3 years and 6 of them died.",
    ],
)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert not {unit for _, unit in _values(text)} & {"second", "month"}


@pytest.mark.parametrize("unit", ["1:11:11 ", "3 years and ", "3 h ", "a", "6 ft ", "1:11:11"])
def test_hostile_repetition_ends(unit: str) -> None:
    _values(unit * 5_000)
