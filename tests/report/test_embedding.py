"""A clause that its sentence does not assert is quoted with the words that say so."""

from typing import Any

import pytest

from compare.article import Article
from compare.report.embedding import embedded
from compare.span import Span
from tests.cases import cases


@pytest.mark.parametrize("case", cases("embeddings"))
def test_what_governs_a_passage_is_quoted_with_it(case: dict[str, Any]) -> None:
    text = case["text"]
    start = text.index(case["passage"])
    passage = Span(start, start + len(case["passage"]))
    sentence = next(one.span for one in Article("A", text).sentences if one.start <= start < one.end)
    assert embedded(text, passage, sentence).of(text) == case["shown"]
