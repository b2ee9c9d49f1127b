"""Phrases, verb groups, clauses, subjects and objects: the tables of cases, and what holds of any text."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare import grammar
from compare.grammar import Token
from tests.grammar.test_token import CASES, HOSTILE

VERBS = ["was", "killed", "attack", "not", "will", "said", "fled"]
WORDS = [*VERBS, "the", "a", "man", "men", "who", "that", "and", ",", "of", "in", "to", "60", "'s", "“", "”"]
WORDS += ["Syria", ".", "because", "—", "Friday"]


def parse(text: str) -> list[Token]:
    return grammar.tag(text, 0, len(text))


def said(tokens: list[Token], first: int, last: int) -> str:
    return " ".join(token.text for token in tokens[first:last])


@pytest.mark.parametrize("case", CASES["phrases"], ids=lambda case: case["id"])
def test_noun_phrases(case: dict[str, Any]) -> None:
    tokens = parse(case["text"])
    found = [[said(tokens, *phrase[:2]), tokens[phrase.head].text] for phrase in grammar.noun_phrases(tokens)]
    assert found == case["phrases"], case["why"]


@pytest.mark.parametrize("case", CASES["full"], ids=lambda case: case["id"])
def test_full_phrase(case: dict[str, Any]) -> None:
    tokens = parse(case["text"])
    full = grammar.full_phrase(tokens, grammar.noun_phrases(tokens)[0])
    assert said(tokens, full.first, full.last) == case["full"], case["why"]


@pytest.mark.parametrize("case", CASES["groups"], ids=lambda case: case["id"])
def test_verb_groups(case: dict[str, Any]) -> None:
    tokens = parse(case["text"])
    found = [
        [
            said(tokens, group.first, group.last),
            grammar.lemma(tokens[group.head].text, tokens[group.head].tag),
            group.modal,
            group.tense,
            "passive" if group.passive else "active",
            "negated" if group.negated else "plain",
        ]
        for group in grammar.verb_groups(tokens)
    ]
    assert found == case["groups"], case["why"]


@pytest.mark.parametrize("case", CASES["clauses"], ids=lambda case: case["id"])
def test_clauses(case: dict[str, Any]) -> None:
    tokens = parse(case["text"])
    assert [said(tokens, *clause) for clause in grammar.clauses(tokens)] == case["clauses"], case["why"]


@pytest.mark.parametrize("case", CASES["relations"], ids=lambda case: case["id"])
def test_subject_and_object(case: dict[str, Any]) -> None:
    tokens = parse(case["text"])
    phrases = grammar.noun_phrases(tokens)
    group = next(group for group in grammar.verb_groups(tokens) if tokens[group.head].text == case["verb"])
    pair = grammar.subject(tokens, group, phrases), grammar.object(tokens, group, phrases)
    found = [said(tokens, phrase.first, phrase.last) if phrase else None for phrase in pair]
    assert found == [case["subject"], case["object"]], case["why"]


@given(st.lists(st.sampled_from(WORDS)).map(" ".join) | st.text())
def test_phrases_and_groups_are_in_order_and_clauses_cover(text: str) -> None:
    tokens = parse(text)
    phrases, groups = grammar.noun_phrases(tokens), grammar.verb_groups(tokens)
    assert all(one.first <= one.head < one.last <= len(tokens) for one in phrases)
    assert all(one.first <= one.head < one.last <= len(tokens) for one in groups)
    assert all(one.last <= two.first for one, two in pairwise(phrases))
    assert all(one.last <= two.first for one, two in pairwise(groups))
    covered = [place for first, last in grammar.clauses(tokens) for place in range(first, last)]
    assert covered == list(range(len(tokens)))


@given(st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_subject_is_left_and_object_right(text: str) -> None:
    tokens = parse(text)
    phrases = grammar.noun_phrases(tokens)
    for group in grammar.verb_groups(tokens):
        left, right = grammar.subject(tokens, group, phrases), grammar.object(tokens, group, phrases)
        assert left is None or left.last <= group.first
        assert right is None or right.first >= group.last


CHAINS = ["the man said ", "who was ", "is quickly ", ", and he fled ", "“He ran.” ", "of a "]


@pytest.mark.parametrize("piece", [*HOSTILE, *CHAINS])
def test_hostile_text_is_parsed_to_its_end(piece: str) -> None:
    tokens = parse((piece * 50_000)[:50_000])
    phrases = grammar.noun_phrases(tokens)
    for group in grammar.verb_groups(tokens):
        grammar.subject(tokens, group, phrases)
        grammar.object(tokens, group, phrases)
    assert grammar.clauses(tokens)[-1][1] == len(tokens)
