import pytest

from compare.align.feature import Story
from compare.align.meaning import meaning
from compare.article import Article
from compare.extract import extract


def _level(one: str, other: str) -> int | None:
    articles = [Article("A", one), Article("B", other)]
    words = Story(articles, ())
    left, right = (next(iter(words.features(extract(article)))) for article in articles)
    found = meaning(left, right)
    return int(found[0].split()[1]) if found else None


@pytest.mark.parametrize(
    ("near", "far"),
    [
        ("Forty patients were treated in hospital.", "Forty trees were planted along the canal."),
        ("Forty of the injured were taken to a clinic.", "Forty shareholders voted for the merger."),
    ],
)
def test_other_words_of_one_matter_are_nearer_than_words_of_another(near: str, far: str) -> None:
    told = "Forty wounded people were admitted to hospitals."
    one, other = _level(told, near), _level(told, far)
    assert one is not None
    assert other is not None
    assert one > other


def test_the_same_words_are_nearest_in_either_order() -> None:
    told = "Forty wounded people were admitted to hospitals."
    assert _level(told, told) == 9
    other = "Forty trees were planted along the canal."
    assert _level(told, other) == _level(other, told)
