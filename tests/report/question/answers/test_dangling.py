"""A question that only announces a scrap of words is told from one that asks."""

from typing import Any

import pytest

from compare.report.question.answers.dangling import dangles
from tests.cases import cases


@pytest.mark.parametrize("case", cases("dangling"))
def test_a_scrap_is_no_question(case: dict[str, Any]) -> None:
    assert dangles(case["question"]) == case["dangles"]
