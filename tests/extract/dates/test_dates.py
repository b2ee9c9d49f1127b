"""Dates in running text: what is a date and what is not, what it dates, and in which tense."""

from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.article import Article
from compare.claim import When
from compare.extract.dates import dates
from compare.extract.dates.anchor import anchor
from tests.cases import cases

_PUBLISHED = "2016-09-17 18:39"


def read(text: str, published: str | None = _PUBLISHED) -> list[When]:
    """The values of all date claims of a text."""
    return [claim.value for claim in dates(Article("A", text, published=published)) if isinstance(claim.value, When)]


@pytest.mark.parametrize("case", cases("dates", "claims"))
def test_what_is_read_as_a_date(case: dict[str, Any]) -> None:
    assert [when.as_printed for when in read(case["text"])] == case["printed"]


@pytest.mark.parametrize("case", cases("dates", "unanchored"))
def test_without_an_anchor_relative_dates_stay_relative(case: dict[str, Any]) -> None:
    found = read(case["text"], published=None)
    assert [when.as_printed for when in found] == case["printed"]
    assert found[0].calendar.weekday == (case["weekday"] if case["weekday"] is None else int(case["weekday"]))
    assert (found[0].interval.low is None) == (found[0].calendar.year is None)


@pytest.mark.parametrize("case", cases("dates", "tense"))
def test_the_tense_says_which_day(case: dict[str, Any]) -> None:
    low = read(case["text"])[0].interval.low
    assert low is not None
    assert f"{low:%Y-%m-%d}" == str(case["first"])


@pytest.mark.parametrize("case", cases("dates", "about"))
def test_what_is_dated(case: dict[str, Any]) -> None:
    assert read(case["text"])[0].about == case["about"]


@pytest.mark.parametrize("case", cases("dates", "anchor"))
def test_the_day_of_writing(case: dict[str, Any]) -> None:
    expected = datetime.fromisoformat(str(case["moment"])) if case["moment"] else None
    assert anchor(Article("A", case["text"], published=case.get("published"))) == expected


def test_the_zone_is_kept() -> None:
    assert read("The mill burned at 0300 GMT on Friday.")[0].calendar.zone == "GMT"


def test_two_mentions_of_one_weekday_compare() -> None:
    one, other = read("The mill burned on Wednesday.", None) + read("Flames late Wednesday took the mill.", None)
    assert one.calendar.weekday == other.calendar.weekday == 2


def test_the_evidence_makes_sense_of_the_date() -> None:
    text = "Four people were hurt when the mill burned down late Friday near the old harbour wall."
    claim = dates(Article("A", text))[0]
    assert claim.quote == "the mill burned down late Friday"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("He died Sunday of a single wound to the head.", "He died Sunday"),
        ("On Sunday, investigators said they were called to the mill.", "On Sunday, investigators said"),
        ("Officials on Monday had indicated there was no danger.", "Officials on Monday had indicated"),
        ("Police on Monday arrested him in Lund.", "Police on Monday arrested him"),  # near miss: whom they arrested
    ],
)
def test_the_evidence_ends_with_a_whole_phrase(text: str, quote: str) -> None:
    assert dates(Article("A", text))[0].quote == quote


_WORDS = "on March 2 2013 , Friday at 9:25 p.m. the mill burned . since - and İ between last early"
_PIECES = st.lists(st.sampled_from([*_WORDS.split(), "\n\n"]))


@given(_PIECES.map(" ".join) | st.text())
def test_any_text_is_read_and_quoted_as_it_stands(text: str) -> None:
    for claim in dates(Article("A", text)):
        assert claim.quote == text[claim.span.start : claim.span.end] != ""
        assert isinstance(claim.value, When)
        assert claim.value.as_printed in text
