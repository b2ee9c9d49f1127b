"""Phrases, verb groups, clauses, subjects and objects: the tables of cases, and what holds of any text."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare import grammar
from compare.grammar import Tagged
from tests.cases import cases
from tests.grammar.test_token import HOSTILE

VERBS = ["was", "killed", "attack", "not", "will", "said", "fled"]
WORDS = [*VERBS, "the", "a", "man", "men", "who", "that", "and", ",", "of", "in", "to", "60", "'s", "“", "”"]
WORDS += ["Syria", ".", "because", "—", "Friday"]


def parse(text: str) -> Tagged:
    return grammar.tagged(text, 0, len(text))


def said(tagged: Tagged, first: int, last: int) -> str:
    return " ".join(tagged.texts[first:last])


@pytest.mark.parametrize("case", cases("grammar", "phrases"))
def test_noun_phrases(case: dict[str, Any]) -> None:
    tagged = parse(case["text"])
    found = [
        [said(tagged, phrase.first, phrase.last), tagged.texts[phrase.head]]
        for phrase in grammar.noun_phrases(tagged.tags, tagged.low)
    ]
    assert found == case["phrases"], case["why"]


@pytest.mark.parametrize("case", cases("grammar", "groups"))
def test_verb_groups(case: dict[str, Any]) -> None:
    tagged = parse(case["text"])
    found = [
        [
            said(tagged, group.first, group.last),
            grammar.lemma(tagged.texts[group.head], tagged.tags[group.head]),
            group.modal,
            group.tense,
            "passive" if group.passive else "active",
            "negated" if group.negated else "plain",
        ]
        for group in grammar.verb_groups(tagged.tags, tagged.low)
    ]
    assert found == case["groups"], case["why"]


@pytest.mark.parametrize("case", cases("grammar", "clauses"))
def test_clauses(case: dict[str, Any]) -> None:
    tagged = parse(case["text"])
    assert [said(tagged, *clause) for clause in grammar.clauses(tagged.tags, tagged.low)] == case["clauses"], case[
        "why"
    ]


@pytest.mark.parametrize("case", cases("grammar", "relations"))
def test_subject_and_object(case: dict[str, Any]) -> None:
    tagged = parse(case["text"])
    phrases = grammar.noun_phrases(tagged.tags, tagged.low)
    group = next(
        group for group in grammar.verb_groups(tagged.tags, tagged.low) if tagged.texts[group.head] == case["verb"]
    )
    pair = (
        grammar.subject(tagged.tags, tagged.low, group, phrases),
        grammar.object(tagged.tags, tagged.low, group, phrases),
    )
    found = [said(tagged, phrase.first, phrase.last) if phrase else None for phrase in pair]
    assert found == [case["subject"], case["object"]], case["why"]


@given(st.lists(st.sampled_from(WORDS)).map(" ".join) | st.text())
def test_phrases_and_groups_are_in_order_and_clauses_cover(text: str) -> None:
    tagged = parse(text)
    phrases, groups = grammar.noun_phrases(tagged.tags, tagged.low), grammar.verb_groups(tagged.tags, tagged.low)
    assert all(one.first <= one.head < one.last <= len(tagged.tags) for one in phrases)
    assert all(one.first <= one.head < one.last <= len(tagged.tags) for one in groups)
    assert all(one.last <= two.first for one, two in pairwise(phrases))
    assert all(one.last <= two.first for one, two in pairwise(groups))
    covered = [place for first, last in grammar.clauses(tagged.tags, tagged.low) for place in range(first, last)]
    assert covered == list(range(len(tagged.tags)))


@given(st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_subject_is_left_and_object_right(text: str) -> None:
    tagged = parse(text)
    phrases = grammar.noun_phrases(tagged.tags, tagged.low)
    for group in grammar.verb_groups(tagged.tags, tagged.low):
        left, right = (
            grammar.subject(tagged.tags, tagged.low, group, phrases),
            grammar.object(tagged.tags, tagged.low, group, phrases),
        )
        assert left is None or left.last <= group.first
        assert right is None or right.first >= group.last


CHAINS = ["the man said ", "who was ", "is quickly ", ", and he fled ", "“He ran.” ", "of a "]


@pytest.mark.parametrize("piece", [*HOSTILE, *CHAINS])
def test_hostile_text_is_parsed_to_its_end(piece: str) -> None:
    tagged = parse((piece * 50_000)[:50_000])
    phrases = grammar.noun_phrases(tagged.tags, tagged.low)
    for group in grammar.verb_groups(tagged.tags, tagged.low):
        grammar.subject(tagged.tags, tagged.low, group, phrases)
        grammar.object(tagged.tags, tagged.low, group, phrases)
    assert grammar.clauses(tagged.tags, tagged.low)[-1][1] == len(tagged.tags)
