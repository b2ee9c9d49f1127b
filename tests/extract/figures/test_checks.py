"""Arithmetic inside one article."""

import pytest

from compare.article import Article
from compare.extract.figures import figures
from compare.extract.figures.checks import ambiguous, checks


def codes(text: str) -> list[str]:
    article = Article(id="A", text=text)
    return [conflict.code for conflict in checks(article, figures(article))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said 12 people, including 15 children, were killed.", ["part-exceeds-total"]),
        ("Police said 12 people, including five children, were killed.", []),
        ("Police said at least 12 people, including 15 children, were killed.", []),
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
        ("She won 73 percent of 223 votes to earn four of the six seats.", []),
        ("It rose in the last three months of 2015 and has a 10.4 percent stake.", []),
        ("Police found the bodies of two women -- 68 and 48 years old -- on Friday.", []),
        ("Six people (three men, two women and a boy) were hurt.", []),
        ("Six people (three men and two women) were hurt.", ["sum-differs"]),
    ],
)
def test_checks(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


def test_a_part_knows_its_whole() -> None:
    article = Article(id="A", text="Police said 12 people, including five children, were killed.")
    whole, part = figures(article)
    assert part.to_dict()["figure"]["basis"] == "nested"
    assert getattr(part.value, "parent", None) == whole.span


@pytest.mark.parametrize(("text", "found"), [("The storm hurt 1.200 people.", 1), ("The storm hurt 1,200 people.", 0)])
def test_a_number_that_can_be_read_in_two_ways_is_noticed(text: str, found: int) -> None:
    article = Article(id="A", text=text)
    assert [problem.code for problem in ambiguous(article, figures(article))] == ["ambiguous-number"] * found
