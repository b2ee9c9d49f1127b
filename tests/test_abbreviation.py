"""Abbreviations are one list: sentences, words, names, roles and questions read it."""

import pytest

from compare.abbreviation import shortened, small, titles
from compare.align.name import same_name
from compare.extract.roles import roles
from compare.layout import sentences
from compare.lexicon import table


@pytest.mark.parametrize("short", sorted(titles()))
def test_a_title_in_short_ends_no_sentence(short: str) -> None:
    text = f"It was {short.capitalize()}. Hale who said so. Nobody asked."
    assert [it.span.of(text) for it in sentences(text)] == [text[:-14], "Nobody asked."]


def test_a_title_in_short_is_the_title() -> None:
    assert {"sgt", "sgts", "const", "cst"} <= shortened(("sergeant", "constable"))
    assert shortened(("mayor",)) == frozenset()
    assert same_name("Const. Tim Hale", "Constable Tim Hale")
    assert roles()["const"] == roles()["constable"]
    assert roles()["lt"] == roles()["lieutenant"]
    assert "senses" not in roles()


def test_no_word_stands_in_two_groups() -> None:
    data = table("abbreviations")
    words = [*data["titles"], *(word for name, listed in data.items() if name != "titles" for word in listed.split())]
    assert len(words) == len(set(words))
    assert not small() & set(titles())
