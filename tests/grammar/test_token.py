"""Tokens: the table of cases, and what holds of any text."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.grammar.token import words
from tests.cases import cases

MARKS = [".", '"', "“", "'", "(", "[", "-"]
HOSTILE = [*MARKS, "a", "A", "a.", "a-", "1,", "1", "’s", "@", "http://", "n't", "No.", "&a", "é"]


@pytest.mark.parametrize("case", cases("grammar", "tokens"))
def test_cases(case: dict[str, Any]) -> None:
    text = case["text"]
    assert words(text, 0, len(text))[0] == case["tokens"], case["why"]


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_tokens_are_their_text_in_order_and_leave_out_only_space(text: str, start: int, length: int) -> None:
    end = min(len(text), start + length)
    start = min(start, end)
    edge = start
    for word, place in zip(*words(text, start, end), strict=True):
        assert text.startswith(word, place)
        assert word
        assert text[edge:place].strip() == ""
        edge = place + len(word)
    assert text[edge:end].strip() == ""


@given(st.lists(st.sampled_from([*HOSTILE, "don't", "U.S.", " ", "3.5%", "--", "isn’t"])).map("".join))
def test_tokens_of_awkward_joins_are_their_text(text: str) -> None:
    tokens = list(zip(*words(text, 0, len(text)), strict=True))
    assert all(text.startswith(word, place) for word, place in tokens)
    assert all(place + len(word) <= after for (word, place), (_, after) in pairwise(tokens))


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_is_read_to_its_end(piece: str) -> None:
    text = (piece * 50_000)[:50_000]
    assert sum(map(len, words(text, 0, len(text))[0])) == len(text)
