"""A table searched where it stands says the same as a dictionary of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare import lexicon, wordbook
from compare.grammar.lexicon import table
from compare.wordbook import Wordbook, remembered, written

WORDS = st.text("abc’é-.", min_size=1, max_size=6)
HEADING = "# where it comes from\n\n"


@given(st.dictionaries(WORDS, st.sampled_from(["NN", "NN|VB", "7.5"])), st.lists(WORDS))
def test_every_word_is_found_and_no_other(entries: dict[str, str], others: list[str]) -> None:
    book = Wordbook(HEADING + written(entries))
    assert [book[word] for word in (*entries, *others)] == [entries.get(word, "") for word in (*entries, *others)]
    assert book.everything() == entries


@given(st.text())
def test_any_word_may_be_asked_for(word: str) -> None:
    assert Wordbook(HEADING + "ab abacus=NN\n")[word] in ("", "NN")


def test_the_tables_are_written_in_their_form() -> None:
    for book in (table(), lexicon.wordbook("rarity")):
        entries = book.everything()
        assert len(entries) > 5000
        assert Wordbook(HEADING + written(entries)).everything() == entries
        assert all(book[word] == entries[word] for word in list(entries)[::50])


def test_a_function_is_asked_once_for_each_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordbook, "_MOST", 2)
    asked: list[str] = []

    @remembered
    def size(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [size(word) for word in ("a", "bb", "a", "bb", "ccc", "a")] == [1, 2, 1, 2, 3, 1]
    assert asked == ["a", "bb", "ccc", "a"]  # two are kept: with the third word the first two were forgotten
