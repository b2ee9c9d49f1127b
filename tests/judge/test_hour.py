"""Two times of day of one deed, from the text to the verdict."""

from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import cases

HEAD = (
    "Thousands march in Velby\n\nThousands marched through Velby, police said.\n\nThe march began {} in the old town."
)


@pytest.mark.parametrize("case", cases("hours"))
@pytest.mark.parametrize("swapped", [False, True])
def test_an_hour_is_one_with_a_hedge_and_without(case: dict[str, Any], swapped: bool) -> None:
    told = [HEAD.format(case[side]) for side in ("left", "right")]
    articles = [Article(name, text) for name, text in zip("AB", told[::-1] if swapped else told, strict=True)]
    rows = compare_articles(articles).rows
    found = {(row.verdict, row.reason) for row in rows if row.kind == "date" and row.verdict != "single"}
    assert found == {(case["verdict"], case["reason"])}
