"""Two ages that are one number: of one person, or of two who have other parts in a story."""

from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import cases


@pytest.mark.parametrize("case", cases("age_parts"))
def test_whom_a_deed_befell_is_not_who_is_charged_with_it(case: dict[str, Any]) -> None:
    pair = [Article("A", case["a"], published="2031-05-03"), Article("B", case["b"], published="2031-05-05")]
    rows = [row for row in compare_articles(pair).rows if row.verdict == "agree" and row.question.startswith("How old")]
    assert bool(rows) == case["agrees"], [row.question for row in rows]
