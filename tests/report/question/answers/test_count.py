from typing import Any

import pytest

from compare.align.alignment import Alignment
from compare.claim import Claim, Evidence, Figure
from compare.interval import Interval
from compare.report.question.answers.count import is_counted, is_of_a_part
from compare.span import Span
from tests.cases import cases


def _claim(name: str, told: dict[str, Any]) -> Claim:
    quote, low = told["quote"], told.get("is")
    of = Figure(Interval(low, low), "exact", str(low), told.get("unit", "people"), counted=told.get("counted"))
    return Claim("quantity", Evidence(name, Span(0, len(quote)), quote), of if low else None)


@pytest.mark.parametrize("case", cases("counts"))
def test_how_many_is_answered_with_numbers_of_one_thing(case: dict[str, Any]) -> None:
    row = Alignment("quantity", (_claim("A", case["left"]), _claim("B", case["right"])))
    assert is_counted(row, {}) is case["counted"]


def _toll(name: str, told: dict[str, Any]) -> Claim:
    claim = _claim(name, told)
    return claim._replace(value=claim.value._replace(harm="killed")) if isinstance(claim.value, Figure) else claim


@pytest.mark.parametrize("case", cases("parts"))
def test_some_people_are_no_answer_to_how_many_there_were(case: dict[str, Any]) -> None:
    row = Alignment("casualties", (_toll("A", case["left"]), _toll("B", case["right"])))
    assert is_of_a_part(row) is case["part"]
