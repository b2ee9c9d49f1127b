"""A deed that is only the name of an offence is told from one that was done."""

from typing import Any

import pytest

from compare import Article
from compare.align.alignment import Alignment
from compare.claim import Claim, Evidence
from compare.report.question.answers.charge import is_charged
from compare.span import Span
from tests.cases import cases


@pytest.mark.parametrize("case", cases("charge"))
def test_an_offence_is_no_deed(case: dict[str, Any]) -> None:
    articles = {name: Article(name, case["text"]) for name in "AB"}
    at = case["text"].index(case["quote"])
    span = Span(at, at + len(case["quote"]))
    claims = tuple(Claim("event", Evidence(name, span, case["quote"])) for name in articles)
    assert is_charged(Alignment("event", claims), articles) == case["charged"]
