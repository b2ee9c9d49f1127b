"""Tags and lemmas: the tables of cases, and what holds of any text."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.grammar.lexicon import guess, lemma, table
from compare.grammar.tag import tag
from compare.grammar.token import words
from tests.cases import cases
from tests.grammar.test_token import HOSTILE


def sentence(tagged: str) -> tuple[str, list[str]]:
    """Words written word/TAG as a text and its tags; clitics are joined to the word before."""
    pairs = [word.rpartition("/") for word in tagged.split()]
    text = " ".join(word for word, _, _ in pairs)
    for clitic in ("'s", "'d", "n't"):
        text = text.replace(" " + clitic, clitic)
    return text, [tag for _, _, tag in pairs]


@pytest.mark.parametrize("case", cases("grammar", "tags"))
def test_tags(case: dict[str, Any]) -> None:
    text, tags = sentence(case["text"])
    assert [token.tag for token in tag(text, 0, len(text))] == tags, case["why"]


@pytest.mark.parametrize("case", cases("grammar", "lemmas"))
def test_lemmas(case: dict[str, Any]) -> None:
    found = {form: lemma(*form.rsplit("/", 1)) for form in case["forms"]}
    assert found == case["forms"], case["why"]


@given(st.text())
def test_any_text_is_tagged(text: str) -> None:
    assert all(token.tag and text[token.start : token.end] == token.text for token in tag(text, 0, len(text)))


PIECES = [
    "John",
    "F.",
    "J.K.",
    "No.",
    "5",
    "U.S.",
    "don't",
    "(he",
    "she)",
    "$3.5",
    "a.m.",
    "Mr.",
    "B",
    "...",
    "Ab",
    "“",
]
SPACES = [" ", " ", " ", "  ", "\n", "\u00a0", ""]


@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(SPACES))).map(lambda ps: "".join(map("".join, ps))))
def test_a_word_looked_up_between_its_spaces_is_the_word_of_the_whole_text(text: str) -> None:
    tokens = tag(text, 0, len(text))
    assert ([token.text for token in tokens], [token.start for token in tokens]) == words(text, 0, len(text))


@given(
    st.lists(
        st.sampled_from([*sorted(table().everything())[::40], ",", ".", "“", "”", "that", "to", "'s", "had", "be"])
    )
)
def test_any_words_are_tagged_alike_twice(some: list[str]) -> None:
    text = " ".join(some)
    assert tag(text, 0, len(text)) == tag(text, 0, len(text))


@given(st.text(min_size=1), st.sampled_from(["NN", "NNS", "NNP", "VB", "VBD", "VBN", "VBG", "VBZ", "MD", "JJ"]))
def test_any_word_has_a_lemma_and_a_guess(word: str, tag: str) -> None:
    assert lemma(word, tag)
    assert guess(word.lower())


@pytest.mark.parametrize("piece", [*HOSTILE, "quickly ", "to ", "put ", "that ", "A b. "])
def test_hostile_text_is_tagged_to_its_end(piece: str) -> None:
    text = (piece * 50_000)[:50_000]
    assert tag(text, 0, len(text))[-1].end == len(text.rstrip())


def test_an_empty_stretch_has_no_tokens() -> None:
    assert tag("Nothing here", 3, 3) == []
