"""How one thing stands in two articles, from the text to the verdict: the tables of cases."""

from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import table

FINDINGS = ("differ", "update")
GROUPS: dict[str, list[dict[str, Any]]] = table("standing")
CASES = [pytest.param(case, id=f"{name}-{case['id']}") for name, some in GROUPS.items() for case in some]


def _found(case: dict[str, Any], *days: str | None) -> set[str]:
    articles = [
        Article(name, case[side], published=day) for name, side, day in zip("AB", ("early", "late"), days, strict=True)
    ]
    return {row.verdict for row in compare_articles(articles).rows if row.verdict in FINDINGS} or {"none"}


@pytest.mark.parametrize("case", CASES)
def test_how_a_thing_stands_a_day_later(case: dict[str, Any]) -> None:
    assert case["verdict"] == "any" or _found(case, "2024-05-06", "2024-05-07") == {case["verdict"]}


@pytest.mark.parametrize("case", CASES)
def test_without_days_nothing_is_an_update(case: dict[str, Any]) -> None:
    wanted = case.get("undated", "none")
    assert case["verdict"] == "any" or _found(case, None, None) == {wanted}
