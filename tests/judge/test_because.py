import pytest

from compare.align.line_up import line_up
from compare.article import Article
from compare.claim import Actor
from compare.extract import extract
from compare.judge import judge
from compare.judge.because import because
from compare.judge.judgement import Case
from tests.align.build import articles


def test_a_difference_of_age_tells_both_ages() -> None:
    some = articles(
        "The captain of the ferry, Ivo Brandt, 56, was arrested in Marrow on Sunday.",
        "The ferry's skipper, Ivo Brandt, 52, is in custody in Marrow.",
    )
    rows = line_up(some, {article.id: extract(article) for article in some})
    person = next(row for row in rows if len(row.articles) > 1 and isinstance(row.claims[0].value, Actor))
    told = judge(person, {}).because
    assert "56”" in told
    assert "52”" in told


@pytest.mark.parametrize(
    ("reason", "kind", "left", "right", "said"),
    [
        ("wording", "casualties", "Two men were killed.", "Two boys were killed.", "A counts “Two men”"),
        (
            "more-specific",
            "place",
            "He was held in Harwick.",
            "He was held at a bank in Harwick.",
            "B is more specific",
        ),
        ("wording", "date", "She left on Monday.", "She left on Friday.", "not compared"),
    ],
)
def test_a_reason_says_what_is_counted_and_which_is_the_more_specific(
    reason: str, kind: str, left: str, right: str, said: str
) -> None:
    one, other = articles(left, right)
    claims = [next(claim for claim in extract(article) if claim.kind == kind) for article in (one, other)]
    assert said in because(reason, Case(claims[0], claims[1]))


@pytest.mark.parametrize(
    ("kind", "left", "right", "article"),
    [
        ("date", "The truce was signed in March.", "The truce was signed on 3 March.", "B"),
        ("casualties", "Exactly 12 people were killed.", "Between 10 and 15 people were killed.", "A"),
        ("place", "The man was arrested in Harwick.", "The man was arrested at a bank in Harwick, Norland.", "B"),
        ("casualties", "12 people were killed.", "12 people were killed.", "one"),
        ("place", "The man was arrested in Harwick.", "The man was arrested in Elmford.", "one"),
    ],
)
def test_the_more_specific_answer_is_named_where_it_is_plain(kind: str, left: str, right: str, article: str) -> None:
    texts = {"A": left, "B": right}
    some = (Article(name, text, published="2027-03-14") for name, text in texts.items())
    one, other = [next(claim for claim in extract(article) if claim.kind == kind) for article in some]
    assert f": {article} is more specific" in because("more-specific", Case(one, other))
    assert f": {article} is more specific" in because("more-specific", Case(other, one))
