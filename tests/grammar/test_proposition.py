"""Propositions: the table of cases, and what holds of any text."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare import Article
from compare.grammar.parse import Parse, parses
from compare.grammar.phrase import Phrase
from tests.cases import cases
from tests.grammar.test_phrase import WORDS


def said(parse: Parse, phrase: Phrase | None) -> str | None:
    return parse.span(phrase.first, phrase.last).of(parse.text) if phrase else None


@pytest.mark.parametrize("case", cases("grammar", "propositions"))
def test_propositions(case: dict[str, Any]) -> None:
    (parse,) = parses(Article(id="A", text=case["text"]))
    found = [
        [p.verb, said(parse, p.agent), said(parse, p.patient), p.governor, parse.span(p.first, p.last).of(parse.text)]
        for p in parse.propositions
    ]
    assert found == case["found"], case["why"]


@pytest.mark.parametrize("case", cases("grammar", "relations"))
def test_subject_and_object(case: dict[str, Any]) -> None:
    (parse,) = parses(Article(id="A", text=case["text"]))
    told = next(p for p in parse.propositions if parse.texts[p.group.head] == case["verb"])
    assert [said(parse, told.agent), said(parse, told.patient)] == [case["subject"], case["object"]], case["why"]


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_every_verb_group_has_one_proposition_around_it(text: str) -> None:
    for parse in parses(Article(id="A", text=text)):
        assert [p.group for p in parse.propositions] == parse.groups
        for p in parse.propositions:
            assert 0 <= p.first <= p.group.first < p.last <= len(parse.tokens)
