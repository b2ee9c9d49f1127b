from datetime import date, timedelta
from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import cases

_FIRST = date(2027, 3, 14)
_ASKED = ("Has anyone died?", "What became of")


@pytest.mark.parametrize("case", cases("deaths"))
def test_who_of_the_wounded_has_died_since_is_news(case: dict[str, Any]) -> None:
    days = case.get("days", 1)
    published = [_FIRST, None if days is None else _FIRST + timedelta(days=days)]
    articles = [
        Article(name, case[side], published=day.isoformat() if day else None)
        for name, side, day in zip("AB", ("left", "right"), published, strict=True)
    ]
    rows = [row for row in compare_articles(articles).rows if row.question.startswith(_ASKED)]
    told = [(row.question, row.verdict) for row in rows if row.verdict != "single"]
    assert told == ([(case["asks"], case.get("verdict", "update"))] if "asks" in case else [])
