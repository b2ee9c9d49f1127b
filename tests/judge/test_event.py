from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import cases


@pytest.mark.parametrize("case", cases("modalities"))
def test_a_deed_that_is_planned_here_and_done_there(case: dict[str, Any]) -> None:
    head = "Fire in Velby\n\nA fire broke out in Velby on Sunday.\n\n"
    days = {"a": "2031-05-02", "b": "2031-05-04"}
    articles = [Article(name.upper(), head + case[name], published=day) for name, day in days.items()]
    rows = compare_articles(articles).rows
    told = [row for row in rows if row.kind == "event" and len({passage.article for passage in row.passages}) > 1]
    assert not any("never" in case and case["never"] in row.because for row in told)
    if "verdict" in case:
        assert case["verdict"] in [row.verdict for row in told]
    assert any(case.get("because", "") in row.because for row in rows)
