"""Whether two articles may be said to differ: only on one incident, and where nothing else explains the two values."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from compare import Article, compare_articles

CASES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).parents[1].joinpath("cases", "incidents.yaml").read_text(encoding="utf-8")
)
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


def _marked(case: dict[str, Any]) -> Any:
    marks = [pytest.mark.xfail(reason=case["xfail"], strict=True)] if "xfail" in case else []
    return pytest.param(case, id=case["id"], marks=marks)


@pytest.mark.parametrize("case", [_marked(case) for case in CASES])
def test_two_articles_differ_only_on_one_incident(case: dict[str, Any]) -> None:
    assert bool(_findings(case)) == case["found"]


@pytest.mark.parametrize("case", [_marked(case) for case in CASES])
def test_which_article_comes_first_changes_nothing(case: dict[str, Any]) -> None:
    assert bool(_findings(case, "right", "left")) == case["found"]
