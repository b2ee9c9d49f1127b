"""A question names whom it means, where its article has only one such person."""

from typing import Any

import pytest

from compare import Article
from compare.claim import Claim, Evidence
from compare.report.question.phrasing.clause import clause_of
from compare.report.question.phrasing.meant import meant
from compare.span import Span
from tests.cases import cases


@pytest.mark.parametrize("case", cases("meant"))
def test_a_pronoun_gives_way_to_whom_it_means(case: dict[str, Any]) -> None:
    article, quote = Article("A", case["text"]), case["quote"]
    at = case["text"].index(quote)
    claim = Claim("event", Evidence("A", Span(at, at + len(quote)), quote))
    assert meant(case["question"], claim, clause_of(claim, article)) == case["asks"]
