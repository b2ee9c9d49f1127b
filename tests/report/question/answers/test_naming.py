from typing import Any

import pytest

import compare
from compare.report.order import asks
from compare.report.section import shown
from tests.cases import cases


@pytest.mark.parametrize("case", cases("naming"))
def test_a_name_is_asked_for_by_the_part_of_its_bearer(case: dict[str, Any]) -> None:
    articles = [compare.Article(id=name.upper(), text=case[name]) for name in ("a", "b")]
    rows = shown(compare.compare_articles(articles))
    found = [row.question for row in rows if row.kind == "actor" and row.verdict != "single" and asks(row)]
    assert found == case["asks"]
