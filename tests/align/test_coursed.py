"""What is back or over in the later of two articles, from the text to the question and the verdict."""

import re
from typing import Any

import pytest

from compare import Article, compare_articles
from compare.lexicon import table
from compare.report.record import Row
from tests.cases import cases

_ASKED = [it["asks"] for part in ("interruptions", "endings", "shared") for it in table("courses")[part].values()]
_EARLY = (
    "Marrow in chaos as Storm Velda batters Wexford county\n\n"
    "Mayor Ada Pell of Marrow called for calm as Storm Velda battered Wexford county."
)
_LATE = (
    "Marrow counts the cost of Storm Velda\n\n"
    "Mayor Ada Pell of Marrow spoke of the chaos that Storm Velda had brought to Wexford county."
)


def _rows(early: str, late: str) -> list[Row]:
    one = Article("A", f"{_EARLY}\n\n{early}", published="2024-05-06")
    return list(compare_articles([one, Article("B", f"{_LATE}\n\n{late}", published="2024-05-09")]).rows)


@pytest.mark.parametrize("case", cases("courses"))
def test_what_is_over_is_news(case: dict[str, Any]) -> None:
    asked = {row.question: row.verdict for row in _rows(case["early"], case["late"])}
    if "asks" in case:
        assert asked.get(case["asks"]) == "update", asked
    else:
        ours = re.compile("|".join(re.escape(asks).replace(r"\{\}", ".+") for asks in _ASKED))
        assert not any(ours.fullmatch(question) and verdict == "update" for question, verdict in asked.items()), asked


def test_a_third_article_stands_in_the_row() -> None:
    told = (
        ("A", _EARLY, "The road to the valley was blocked by a landslide.", "2024-05-06"),
        ("B", _LATE, "The army reopened the road to the valley on Wednesday.", "2024-05-09"),
        ("C", _LATE, "The road is still closed to lorries.", "2024-05-09"),
    )
    articles = [Article(name, f"{head}\n\n{said}", published=day) for name, head, said, day in told]
    rows = [row for row in compare_articles(articles).rows if row.question == "Is the road open again?"]
    assert [{passage.article for passage in row.passages} for row in rows] == [{"A", "B", "C"}]
