"""What holds for every text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.article import Article
from compare.claim import Claim, Figure
from compare.extract.figures import figures

WORDS = (
    "at least 12 two hundred and a an the people soldiers killed wounded dead shot were was , . ; ( ) - “ ” "
    "of them whom including among no one another three others died 34 -year-old toll rose to from Jane Doe hospital "
    "taken percent $ million said might\n"
).split(" ")
TOLD = "At least 14 people were killed and more than 30 injured when a ferry sank."
UNRELATED = "The library opened its doors in the morning, and the reading room was soon full."


def read(text: str) -> tuple[Claim, ...]:
    return figures(Article(id="A", text=text))


def values(claims: tuple[Claim, ...]) -> list[object]:
    return [claim.value.to_dict() for claim in claims if isinstance(claim.value, Figure)]


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join) | st.text(max_size=200))
def test_the_evidence_is_the_text(text: str) -> None:
    for claim in read(text):
        assert claim.quote == text[claim.span.start : claim.span.end] != ""


@given(st.integers(0, 3), st.integers(0, 3))
def test_unrelated_text_changes_no_figure(before: int, after: int) -> None:
    text = "\n\n".join([UNRELATED] * before + [TOLD] + [UNRELATED] * after)
    assert values(read(text)) == values(read(TOLD)) != []


def test_an_empty_text_says_nothing() -> None:
    assert read("") == ()


def test_the_convention_of_the_user_counts() -> None:
    article = Article(id="A", text="Dozens were wounded.")
    (claim,) = figures(article, {"dozens": "12-60"})
    assert isinstance(claim.value, Figure)
    assert (claim.value.interval.low, claim.value.interval.high) == (12, 60)


def test_a_figure_of_the_year_of_the_article_is_of_this_event() -> None:
    text = "The shooting in March 2016 killed three people."
    told = {year: figures(Article(id="A", text=text, published=f"{year}-04-01"))[-1].value for year in (2016, 2019)}
    assert {year: value.basis for year, value in told.items() if isinstance(value, Figure)} == {
        2016: "incident",
        2019: "background",
    }


@pytest.mark.parametrize(
    "unit", ["7", "1,234,", "and ", "two hundred and ", '"', ".", "killed 12 people and ", "John Roe, ", "(", "12-"]
)
def test_hostile_text_costs_linear_time(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    started = time.process_time()
    read(text)
    assert time.process_time() - started < 5
