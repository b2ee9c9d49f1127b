from typing import Any

import pytest

import compare
from compare.report.order import asks
from tests.cases import cases


@pytest.mark.parametrize("case", cases("answered"))
def test_every_article_answers_the_question_that_is_asked(case: dict[str, Any]) -> None:
    articles = [compare.Article(id=name.upper(), text=case[name]) for name in ("a", "b")]
    rows = compare.compare_articles(articles).rows
    shown = [row for row in rows if row.kind == case["kind"] and row.verdict != "single" and asks(row)]
    assert [row.question for row in shown] == ([case["asks"]] if case["asks"] else [])
    assert all(row.verdict == case.get("verdict", row.verdict) for row in shown)
