"""Whether a later article has more of those of whom one thing was done, from the text to the verdict."""

from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import cases


def _found(case: dict[str, Any], *days: str | None, kind: str = "quantity") -> list[str]:
    articles = [
        Article(name, case[side], published=day) for name, side, day in zip("AB", ("early", "late"), days, strict=True)
    ]
    rows = compare_articles(articles).rows
    return [row.verdict for row in rows if row.kind == kind and row.verdict != "single"]


@pytest.mark.parametrize("case", cases("growth"))
def test_more_of_whom_one_thing_was_done_is_news(case: dict[str, Any]) -> None:
    assert _found(case, "2024-05-06", "2024-05-07") == [case["verdict"]]


@pytest.mark.parametrize("case", cases("growth"))
def test_without_days_it_is_a_difference(case: dict[str, Any]) -> None:
    assert _found(case, None, None) == ["differ"]


@pytest.mark.parametrize("case", cases("risen"))
def test_a_floor_that_is_told_to_have_risen_is_news(case: dict[str, Any]) -> None:
    assert case["verdict"] in _found(case, "2031-05-16", "2031-05-17", kind="casualties")
