"""Whether two counts that share little but a noun answer one question, from the text to the verdict."""

from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import cases

FOUND = ("differ", "update")


def _verdict(case: dict[str, Any], *order: str) -> str:
    days = {"early": "2027-05-03", "late": "2027-05-05"}
    articles = [Article(side, case[side], published=days[side]) for side in order]
    told = dict(zip(("early", "late"), case["words"], strict=True))
    rows = [
        row
        for row in compare_articles(articles).rows
        if row.kind in ("casualties", "quantity")
        and all(any(words in it.quote for it in row.of(side)) for side, words in told.items())
    ]
    return next((row.verdict for row in rows if row.verdict in FOUND), "none")


@pytest.mark.parametrize("case", cases("one_count"))
def test_a_count_that_a_story_has_once_is_held_against_the_other(case: dict[str, Any]) -> None:
    assert _verdict(case, "early", "late") == case["verdict"]


@pytest.mark.parametrize("case", cases("one_count"))
def test_which_article_comes_first_changes_nothing(case: dict[str, Any]) -> None:
    assert _verdict(case, "late", "early") == case["verdict"]
