"""Rows about people, as a reader of the page meets them."""

from typing import Any

import pytest

from compare import Article, compare_articles
from compare.report.order import asks
from compare.report.section import shown
from tests.cases import cases


@pytest.mark.parametrize("case", cases("people"))
def test_rows_about_people(case: dict[str, Any]) -> None:
    articles = [Article("A", case["left"], published="2027-03-14"), Article("B", case["right"], published="2027-03-14")]
    rows = {row.question: row for row in shown(compare_articles(articles)) if asks(row)}
    for question, verdict in case.get("shows", {}).items():
        assert question in rows, sorted(rows)
        assert rows[question].verdict == verdict
        told = [passage.quote for passage in rows[question].passages]
        assert all(any(words in quote for quote in told) for words in case.get("quotes", ()))
    for words in case.get("hides", ()):
        assert not [question for question in rows if words in question]
