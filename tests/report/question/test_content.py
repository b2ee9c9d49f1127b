from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import cases

_BEFORE = "Lund is a port of nine thousand people. Its market opens at six.\n\n"
_AFTER = "\n\nThe library is to be painted next year. Schools reopened on Monday after the holidays."


@pytest.mark.parametrize("case", cases("contents"))
def test_what_two_sources_tell_is_asked_for_itself(case: dict[str, Any]) -> None:
    texts = {"A": case["left"], "B": case["right"]}
    articles = [Article(name, f"{_BEFORE}{text}{_AFTER}", published="2016-09-17") for name, text in texts.items()]
    asked = [row.question for row in compare_articles(articles).rows if row.verdict != "single"]
    assert case.get("asks") in (None, *asked)
    assert case.get("never") not in asked
