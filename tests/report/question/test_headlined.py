"""A headline is asked as a sentence would have it."""

from typing import Any

import pytest

from compare import Article, extract
from compare.align.alignment import Alignment
from compare.report.question import question
from compare.report.question.phrasing.determiner import restored
from tests.cases import cases


@pytest.mark.parametrize("case", cases("headlines"))
def test_a_headline_is_asked_as_a_sentence(case: dict[str, Any]) -> None:
    if "question" in case:
        assert restored(case["question"], Article("A", case["body"]), 0) == case["asks"]
        return
    article = Article("A", f"{case['head']}\n\n{case['body']}\n", published="2016-09-17")
    head = len(case["head"])
    claims = [claim for claim in extract(article) if claim.kind == case["kind"] and claim.span.end <= head]
    asked = [question(Alignment(claim.kind, (claim,)), {"A": article}) for claim in claims]
    assert case["asks"] in asked
