"""Places in running text: what is a place and what is not, its nesting, role and kind."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.article import Article
from compare.claim import Place
from compare.extract.places import places
from tests.cases import cases


def read(text: str) -> list[Place]:
    """The values of all place claims of a text."""
    return [claim.value for claim in places(Article("A", text)) if isinstance(claim.value, Place)]


@pytest.mark.parametrize("case", cases("places", "read"))
def test_what_is_read_as_a_place(case: dict[str, Any]) -> None:
    assert [" < ".join((place.name, *place.within)) for place in read(case["text"])] == case["places"]


@pytest.mark.parametrize("case", cases("places", "none"))
def test_what_is_no_place(case: dict[str, Any]) -> None:
    assert read(case["text"]) == []


@pytest.mark.parametrize("case", cases("places", "roles"))
def test_the_part_it_plays(case: dict[str, Any]) -> None:
    assert [place.role for place in read(case["text"])] == [case["role"]]


@pytest.mark.parametrize("case", cases("places", "kinds"))
def test_its_kind(case: dict[str, Any]) -> None:
    assert [place.type for place in read(case["text"])] == [case["kind"]]


def test_what_is_placed() -> None:
    assert read("Two men attacked a bank in Harwick on Friday.")[0].about == "attack"


def test_the_evidence_makes_sense_of_the_place() -> None:
    text = (
        "Four people were hurt when the old mill burned down near Harwick on a windy and rather cold night in autumn."
    )
    assert places(Article("A", text))[0].quote == "the old mill burned down near Harwick"


_WORDS = "in at Harwick , Oregon the city of and Elm Street block from to hospital north 5 near he burned . Syria"
_PIECES = st.lists(st.sampled_from([*_WORDS.split(), "\n\n", "(AP) --"]))


@given(_PIECES.map(" ".join) | st.text())
def test_any_text_is_read_and_quoted_as_it_stands(text: str) -> None:
    for claim in places(Article("A", text)):
        assert claim.quote == text[claim.span.start : claim.span.end] != ""
        assert isinstance(claim.value, Place)
        assert claim.value.name in text
