from typing import Any

import pytest

from compare.align.alignment import Alignment, Weight
from compare.claim import Claim, Evidence, State
from compare.report.question.answers.deed_told import is_answered, is_rest_told
from compare.span import Span
from tests.cases import cases


def _claim(case: dict[str, Any], side: str, article: str) -> Claim:
    quote, prefix = case[side], "right_" if side == "right" else ""
    ladder = case.get(f"{prefix}ladder")
    state = State("the diver", case[f"{prefix}state"], ladder) if ladder else None
    return Claim(case["kind"], Evidence(article, Span(0, len(quote)), quote), state)


@pytest.mark.parametrize("case", cases("deed_told"))
def test_a_question_is_answered_where_two_articles_tell_what_it_asks(case: dict[str, Any]) -> None:
    sides = [(side, article) for side, article in (("left", "A"), ("right", "B")) if side in case]
    weights = (Weight("whole", -0.5, "sentences"),) if case.get("whole") else ()
    row = Alignment(case["kind"], tuple(_claim(case, *side) for side in sides), weights)
    told = is_answered(case["asks"], row, {}) and is_rest_told(case["asks"], row, {})
    assert told is case["answered"]
