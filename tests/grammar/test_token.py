"""Tokens: the table of cases, and what holds of any text."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.grammar import tokenize
from tests.cases import cases

MARKS = [".", '"', "“", "'", "(", "[", "-"]
HOSTILE = [*MARKS, "a", "A", "a.", "a-", "1,", "1", "’s", "@", "http://", "n't", "No.", "&a", "é"]


@pytest.mark.parametrize("case", cases("grammar", "tokens"))
def test_cases(case: dict[str, Any]) -> None:
    text = case["text"]
    assert [token.text for token in tokenize(text, 0, len(text))] == case["tokens"], case["why"]


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_tokens_are_their_text_in_order_and_leave_out_only_space(text: str, start: int, length: int) -> None:
    end = min(len(text), start + length)
    start = min(start, end)
    edge = start
    for token in tokenize(text, start, end):
        assert text[token.start : token.end] == token.text != ""
        assert text[edge : token.start].strip() == ""
        edge = token.end
    assert text[edge:end].strip() == ""


@given(st.lists(st.sampled_from([*HOSTILE, "don't", "U.S.", " ", "3.5%", "--", "isn’t"])).map("".join))
def test_tokens_of_awkward_joins_are_their_text(text: str) -> None:
    tokens = list(tokenize(text, 0, len(text)))
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(first.end <= second.start for first, second in pairwise(tokens))


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_is_read_to_its_end(piece: str) -> None:
    text = (piece * 50_000)[:50_000]
    assert sum(token.end - token.start for token in tokenize(text, 0, len(text))) == len(text)
