from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare import Article, extract
from compare.dateline import dateline
from compare.span import Span
from tests.cases import cases

STORY = "PORT SELBY, March 3, 2024 (NWS) -- Two ferries collided off the harbour, the coast guard said.\n"


@pytest.mark.parametrize("case", cases("datelines"))
def test_a_dateline_is_told_from_what_looks_like_one(case: dict[str, Any]) -> None:
    text = case["text"]
    found = dateline(text, Span(0, len(text)))
    assert (found.span.of(text) if found else "") == case["filed"]
    if found:
        assert (found.city.of(text) if found.city else "") == case["city"]
        assert (found.date.of(text) if found.date else None) == case.get("date")


def test_below_the_top_of_an_article_nothing_is_filed() -> None:
    text = "x" * 1600 + "\nPORT SELBY -- Two ferries met."
    assert dateline(text, Span(1601, len(text))) is None


def test_nobody_in_the_article_says_its_dateline() -> None:
    claims = extract(Article("A", STORY))
    said = [c for c in claims if c.kind == "attribution"]
    assert [c.quote for c in said] == ["Two ferries collided off the harbour"]
    assert all(c.attribution is None for c in claims if c.quote == "PORT SELBY")
    assert not [c for c in claims if c.kind == "date"]


@given(st.text(alphabet="AB ab,()-—1", max_size=80))
def test_a_dateline_stands_at_the_start_of_its_paragraph_and_leaves_a_sentence(text: str) -> None:
    found = dateline(text, Span(0, len(text)))
    assert found is None or (found.span.start == 0 and 0 < found.span.end < len(text))


@pytest.mark.parametrize("unit", ["A", "A ", "A-", "A.", "(A) ", "Jan "])
def test_hostile_repetition_ends(unit: str) -> None:
    text = unit * 20_000
    dateline(text, Span(0, len(text)))
