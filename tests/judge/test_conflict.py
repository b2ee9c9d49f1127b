from typing import Any

import pytest

from compare import Article, extract
from compare.judge.conflict import conflicts
from tests.cases import cases


@pytest.mark.parametrize("case", cases("conflicts"))
def test_what_one_article_says_in_two_ways(case: dict[str, Any]) -> None:
    article = Article("A", case["text"], published="2016-03-09")
    found = conflicts(article, extract(article))
    assert [conflict.code for conflict in found] == case["codes"]
    assert all(it.span.of(article.text) == it.quote for conflict in found for it in conflict.passages)


def test_a_conflict_is_told_with_the_exact_words_of_both_passages() -> None:
    article = Article("A", "Ferry sinks, 20 dead\n\nThe coast guard said 14 people were killed when it sank.")
    (conflict,) = conflicts(article, extract(article))
    assert conflict.message == "its headline says “20 dead”, its text “14 people were killed”"
    assert [passage.quote for passage in conflict.passages] == ["20 dead", "14 people were killed"]


def test_no_article_has_more_conflicts_than_a_reader_would_look_at() -> None:
    article = Article("A", "It was shut on Saturday, Dec. 13, 2016. " * 200)
    assert len(conflicts(article, extract(article))) == 20
