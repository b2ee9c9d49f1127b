import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from compare.visible import visible


@given(st.text(alphabet=st.characters()))
def test_nothing_hidden_is_left(text: str) -> None:
    left = visible(text)
    assert not [c for c in left if unicodedata.category(c) in ("Cc", "Cs") and c not in "\t\n"]
    assert not set(left) & set("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


@given(st.text(alphabet="abc “é” 日本 😀\t\n"))
def test_ordinary_text_stays(text: str) -> None:
    assert visible(text) == text


def test_a_hidden_character_is_named() -> None:
    assert visible("gnp\u202eexe") == "gnp‹U+202E›exe"
    assert visible("\x1b[2J") == "‹U+001B›[2J"
