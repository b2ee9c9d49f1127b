"""The cost of a whole report grows with the length of the articles, and not faster."""

import pytest

from compare.article import Article
from compare.pipeline import compare_articles
from tests.hostile import calls


def _calls(text: str) -> int:
    """How many functions are called for the report over two articles of the same text."""
    return calls(lambda: compare_articles([Article(id="A", text=text), Article(id="B", text=text)]))


@pytest.mark.parametrize("piece", ["Piet Roos died. ", "Ana Roe, 34, was shot. "])
def test_twice_the_sentences_take_twice_the_calls(piece: str) -> None:
    compare_articles([Article(id="A", text=piece), Article(id="B", text=piece)])  # what is made once is not counted
    assert _calls(piece * 400) < 2.1 * _calls(piece * 200)
