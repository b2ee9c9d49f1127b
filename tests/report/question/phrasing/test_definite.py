"""A question has the articles that print puts before its nouns and names."""

from typing import Any

import pytest

from compare import Article
from compare.report.question.phrasing.definite import definite
from tests.cases import cases


@pytest.mark.parametrize("case", cases("definite"))
def test_a_question_has_its_articles(case: dict[str, Any]) -> None:
    assert definite(case["question"], [Article("A", case["text"])]) == case["asks"]
