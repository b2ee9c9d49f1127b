import pytest

import compare
from compare.align.lot import lot
from compare.claim import Figure
from compare.unit import AGE


def _lots(text: str) -> list[str]:
    article = compare.Article(id="A", text=text)
    claims = [it for it in compare.extract(article) if isinstance(it.value, Figure) and it.value.unit == AGE]
    return [lot(claim, article) for claim in claims]


@pytest.mark.parametrize(
    ("text", "lots"),
    [
        ("A 23-year-old was gunned down on the pier.", ["dead"]),
        ("The shooting killed Ana Kovac, 23, on Monday.", ["dead"]),
        ("Ivo Brandt, 23, of Lund, was arrested on Monday.", ["accused"]),
        ("Police arrested Ivo Brandt, 23, on Monday.", ["accused"]),
        ("15-year-old charged in Lund shooting\n\nThe boy is in a home.", ["accused"]),
        ("Ivo Brandt, 23, faces two counts of theft.", ["accused"]),
        ("Ivo Brandt, 23, said that the boy was killed.", [""]),
        ("Ivo Brandt, 23, who was arrested in May, was freed.", [""]),
        ("A man was charged in the death of Ana Kovac, 23, on Monday.", ["dead"]),
        ("Ana Kovac, 23, was hurt in the fire.", [""]),
    ],
)
def test_what_befell_the_bearer_of_an_age(text: str, lots: list[str]) -> None:
    assert _lots(text) == lots
