"""What follows a passage tells its question apart, where it is a whole phrase."""

from typing import Any

import pytest

from compare.article import Article
from compare.report.record import Passage
from compare.report.tail import joined
from compare.span import Span
from tests.cases import cases


@pytest.mark.parametrize("case", cases("tails"))
def test_a_question_is_told_apart_by_a_whole_phrase(case: dict[str, Any]) -> None:
    before, _, rest = case["text"].partition("[")
    inside, _, after = rest.partition("]")
    article = Article("A", f"{before}{inside}{after}")
    span = Span(len(before), len(before) + len(inside))
    passage = Passage("A", span, inside, article.sentences[0].span)
    assert joined(case["question"], passage, article) == case["asks"]
