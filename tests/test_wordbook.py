"""A table searched where it stands says the same as a dictionary of it."""

from hypothesis import given
from hypothesis import strategies as st

from compare import lexicon
from compare.grammar.lexicon import table
from compare.wordbook import Wordbook, written

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
