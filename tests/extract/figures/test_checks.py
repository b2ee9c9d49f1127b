"""Arithmetic inside one article."""

import pytest

from compare.article import Article
from compare.extract.figures import figures
from compare.extract.figures.checks import checks


def codes(text: str) -> list[str]:
    article = Article(id="A", text=text)
    return [problem.code for problem in checks(article, figures(article))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said 12 people, including 15 children, were killed.", ["part-exceeds-total"]),
        ("Police said 12 people, including five children, were killed.", []),
        ("Police said at least 12 people, including 15 children, were killed.", []),
        ("Ferry sinks, 20 dead\n\nThe coast guard said 14 people were killed when it sank.", ["headline-differs"]),
        ("Ferry sinks, 14 dead\n\nThe coast guard said 14 people were killed when it sank.", []),
        ("Ferry sinks, 20 dead\n\nThe coast guard said at least 14 people were killed.", []),
        ("She said 10 of the 40 schools, or 50 percent, were closed.", ["share-differs"]),
        ("She said 10 of the 40 schools, or 25 percent, were closed.", []),
        ("She said 10 of the 40 schools were closed, 50 percent more than last year.", []),
        ("She said 10 of the 40 schools were closed, up 50 percent.", []),
        ("Police said 12 people, including eight soldiers and seven farmers, were killed.", ["parts-exceed-total"]),
        ("Police said 12 people, including eight soldiers and four farmers, were killed.", []),
        ("Police said at least 12 people, including eight soldiers and seven farmers, were killed.", []),
        (
            "Police said 12 people were killed, including eight women and seven teachers from Adun.",
            ["parts-exceed-total"],
        ),
        ("Police said 12 people were killed, including eight women. Five of them were pregnant.", []),
        ("Ferry sinks, 3 dead\n\nTwo men died at the scene when the ferry sank, and a third died later.", []),
        ("Ferry sinks, 3 dead\n\nThe guard first reported two dead. Three people died when it sank.", []),
        ("The storm injured 1.200 people.", ["ambiguous-number"]),
        ("The storm injured 1,200 people.", []),
    ],
)
def test_checks(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


def test_a_part_knows_its_whole() -> None:
    article = Article(id="A", text="Police said 12 people, including five children, were killed.")
    whole, part = figures(article)
    assert part.to_dict()["figure"]["basis"] == "nested"
    assert getattr(part.value, "parent", None) == whole.span
