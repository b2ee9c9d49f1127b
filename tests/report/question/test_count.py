from typing import Any

import pytest

from compare.align.alignment import Alignment
from compare.claim import Claim, Evidence, Figure
from compare.interval import Interval
from compare.report.question.count import is_counted
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
