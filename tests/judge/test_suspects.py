from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import cases


@pytest.mark.parametrize("case", cases("suspects"))
def test_more_whom_the_law_has_taken_are_news(case: dict[str, Any]) -> None:
    head = "Fire in Velby\n\nA fire broke out in Velby on Sunday.\n\n"
    days = {"a": "2031-05-02", "b": "2031-05-04"}
    articles = [Article(name.upper(), head + case[name], published=day) for name, day in days.items()]
    rows = compare_articles(articles).rows
    assert case.get("finds") in {None, *(row.reason for row in rows if row.verdict == "update")}
    assert not any(case.get("never") in (row.reason, row.verdict) for row in rows)
