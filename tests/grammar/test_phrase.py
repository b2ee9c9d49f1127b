"""Phrases, verb groups and clauses: the tables of cases, and what holds of any text."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.grammar.clause import clauses
from compare.grammar.group import verb_groups
from compare.grammar.lexicon import lemma
from compare.grammar.phrase import noun_phrases
from compare.grammar.proposition import propositions
from compare.grammar.tag import Tagged, tagged
from tests.cases import cases
from tests.grammar.test_token import HOSTILE

VERBS = ["was", "killed", "attack", "not", "will", "said", "fled"]
WORDS = [*VERBS, "the", "a", "man", "men", "who", "that", "and", ",", "of", "in", "to", "60", "'s", "“", "”"]
WORDS += ["Syria", ".", "because", "—", "Friday"]


def parse(text: str) -> Tagged:
    return tagged(text, 0, len(text))


def said(sentence: Tagged, first: int, last: int) -> str:
    return " ".join(sentence.texts[first:last])


@pytest.mark.parametrize("case", cases("grammar", "phrases"))
def test_noun_phrases(case: dict[str, Any]) -> None:
    sentence = parse(case["text"])
    found = [
        [said(sentence, phrase.first, phrase.last), sentence.texts[phrase.head]]
        for phrase in noun_phrases(sentence.tags, sentence.low)
    ]
    assert found == case["phrases"], case["why"]


@pytest.mark.parametrize("case", cases("grammar", "groups"))
def test_verb_groups(case: dict[str, Any]) -> None:
    sentence = parse(case["text"])
    found = [
        [
            said(sentence, group.first, group.last),
            lemma(sentence.texts[group.head], sentence.tags[group.head]),
            group.modal,
            group.tense,
            "passive" if group.passive else "active",
            "negated" if group.negated else "plain",
        ]
        for group in verb_groups(sentence.tags, sentence.low)
    ]
    assert found == case["groups"], case["why"]


@pytest.mark.parametrize("case", cases("grammar", "clauses"))
def test_clauses(case: dict[str, Any]) -> None:
    sentence = parse(case["text"])
    assert [said(sentence, *clause) for clause in clauses(sentence.tags, sentence.low)] == case["clauses"], case["why"]


@given(st.lists(st.sampled_from(WORDS)).map(" ".join) | st.text())
def test_phrases_and_groups_are_in_order_and_clauses_cover(text: str) -> None:
    sentence = parse(text)
    phrases, groups = noun_phrases(sentence.tags, sentence.low), verb_groups(sentence.tags, sentence.low)
    assert all(one.first <= one.head < one.last <= len(sentence.tags) for one in phrases)
    assert all(one.first <= one.head < one.last <= len(sentence.tags) for one in groups)
    assert all(one.last <= two.first for one, two in pairwise(phrases))
    assert all(one.last <= two.first for one, two in pairwise(groups))
    covered = [place for first, last in clauses(sentence.tags, sentence.low) for place in range(first, last)]
    assert covered == list(range(len(sentence.tags)))


CHAINS = ["the man said ", "who was ", "is quickly ", ", and he fled ", "“He ran.” ", "of a "]


@pytest.mark.parametrize("piece", [*HOSTILE, *CHAINS])
def test_hostile_text_is_parsed_to_its_end(piece: str) -> None:
    sentence = parse((piece * 50_000)[:50_000])
    phrases, groups = noun_phrases(sentence.tags, sentence.low), verb_groups(sentence.tags, sentence.low)
    ranges = clauses(sentence.tags, sentence.low)
    assert ranges[-1][1] == len(sentence.tags)
    assert len(propositions(sentence.tags, sentence.low, phrases, groups, ranges)) == len(groups)
