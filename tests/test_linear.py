"""The cost of a whole report grows with the length of the articles, and not faster."""

import pytest

from compare.align.twin import twins
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


def test_twice_the_victims_of_one_sentence_take_twice_the_calls() -> None:
    def listed(victims: int) -> str:
        return "Police said " + "".join(f"Ana Roe, {n}, was killed in Ward {n}; " for n in range(20, victims + 20))

    _calls(listed(2))
    assert _calls(listed(160)) < 2.3 * _calls(listed(80))


def test_statements_alone_are_not_compared_with_every_other_for_an_age() -> None:
    _calls("He said he would not go. ")
    assert _calls("He said he would not go. " * 120) < 2.3 * _calls("He said he would not go. " * 60)


@pytest.mark.parametrize("piece", [".", "Ana Roe was shot there. ", "Five men left the old port at dawn. "])
def test_collation_of_the_same_again_and_again_takes_twice_the_calls_for_twice_the_text(piece: str) -> None:
    def collate(times: int) -> int:
        text = piece * times
        return calls(lambda: twins(Article(id="A", text=text), Article(id="B", text=text + "Nine men stayed.")))

    collate(2)
    assert collate(1000) < 2.2 * collate(500)
