"""Whether two articles may be said to differ: only on one incident, and where nothing else explains the two values."""

from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import cases

FOUND = ("differ", "update")


def _article(case: dict[str, Any], side: str, name: str) -> Article:
    published = case.get(f"{side}_published", case.get("published", "2027-03-13"))
    return Article(name, case[side], published=published)


def _findings(case: dict[str, Any], one: str = "left", other: str = "right") -> list[Any]:
    report = compare_articles([_article(case, one, one), _article(case, other, other)])
    return [
        row
        for row in report.rows
        if row.verdict in FOUND
        and all(
            any(words in it.quote for it in row.of(side))
            for side, words in zip(("left", "right"), case["words"], strict=True)
        )
    ]


@pytest.mark.parametrize("case", cases("incidents"))
def test_two_articles_differ_only_on_one_incident(case: dict[str, Any]) -> None:
    assert bool(_findings(case)) == case["found"]


@pytest.mark.parametrize("case", cases("incidents"))
def test_which_article_comes_first_changes_nothing(case: dict[str, Any]) -> None:
    assert bool(_findings(case, "right", "left")) == case["found"]
