from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import cases


@pytest.mark.parametrize("case", cases("victim"))
def test_the_one_victim_of_two_stories_has_one_row(case: dict[str, Any]) -> None:
    articles = [Article("A", case["left"], published="2027-03-14"), Article("B", case["right"], published="2027-03-14")]
    rows = [row for row in compare_articles(articles).rows if row.kind == "casualties" and row.verdict != "single"]
    assert len(rows) == case.get("rows", len(rows)), [row.question for row in rows]
    assert {row.verdict for row in rows} <= {case.get("verdict")}
    assert [row.question for row in rows] == case.get("asks", [row.question for row in rows])
