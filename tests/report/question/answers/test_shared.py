from typing import Any

import pytest

from compare.align.alignment import Alignment
from compare.claim import Claim, Evidence
from compare.report.question.answers.shared import shared
from compare.span import Span
from tests.cases import cases


@pytest.mark.parametrize("case", cases("shared"))
def test_a_question_asks_what_all_articles_tell(case: dict[str, Any]) -> None:
    quotes = {article: case[side] for side, article in (("left", "A"), ("right", "B")) if side in case}
    claims = (Claim("event", Evidence(name, Span(0, len(quote)), quote), None) for name, quote in quotes.items())
    assert shared(case["asks"], Alignment("event", tuple(claims)), {}) == case["kept"]
