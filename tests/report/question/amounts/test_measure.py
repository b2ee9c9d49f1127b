import pytest

from compare.claim import Claim, Evidence, Figure
from compare.interval import Interval
from compare.report.question.amounts.measure import around
from compare.span import Span


@pytest.mark.parametrize("unit", ["c++", "a(b", "[x", "*"])
def test_a_unit_of_marks_is_no_pattern(unit: str) -> None:
    quote = f"built 12 {unit} in Lund last week"
    figure = Figure(Interval(12, 12), "exact", "12", unit, printed=(12,))
    assert around(Claim("quantity", Evidence("A", Span(0, len(quote)), quote), figure), figure)
