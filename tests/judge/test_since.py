"""What has come about since the earlier article was written, from the text to the verdict."""

from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import cases


@pytest.mark.parametrize("case", cases("since"))
def test_what_the_later_article_tells_as_news(case: dict[str, Any]) -> None:
    early, late = (
        Article("A", case["early"], published="2024-05-06"),
        Article("B", case["late"], published="2024-05-09"),
    )
    rows = compare_articles([early, late]).rows
    found = {row.verdict for row in rows if row.verdict != "single" and row.kind in case.get("kind", row.kind)}
    assert case.get("has") in {None, *found}, found
    assert case["never"] not in found, found


@pytest.mark.parametrize("case", cases("since"))
def test_without_days_nothing_has_come_about_since(case: dict[str, Any]) -> None:
    rows = compare_articles([Article("A", case["early"]), Article("B", case["late"])]).rows
    assert "update" not in {row.verdict for row in rows}
