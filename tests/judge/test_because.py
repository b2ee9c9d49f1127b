from compare.align.line_up import line_up
from compare.claim import Actor
from compare.extract import extract
from compare.judge import judge
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
