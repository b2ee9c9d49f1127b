"""The words of a line survive folding, and no line is wider than rich, who knows every script, says it may be."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from compare.report.columns import Piece, Text, beside, columns_of, folded, painted, plain, rule, styled

WORDS = st.text(st.sampled_from("abc.,— …’≠éß日本語한👍🏽\u200d\u0301\n "), max_size=60)
TEXTS = st.lists(st.builds(Piece, WORDS, st.sampled_from(["", "bold", "dim italic"])), max_size=4).map(tuple)


@given(TEXTS, st.integers(4, 40))
def test_no_folded_line_is_too_wide_and_only_spaces_are_lost(text: Text, width: int) -> None:
    lines = folded(text, width)
    assert all(cell_len(plain(line)) <= width for line in lines)
    assert "".join("".join(map(plain, lines)).split()) == "".join(plain(text).split())


@given(WORDS)
def test_the_width_of_a_line_is_what_rich_says(words: str) -> None:
    assert columns_of(styled(words)) == cell_len(words)


@given(TEXTS)
def test_every_word_keeps_its_style(text: Text) -> None:
    letters = [(letter, style) for words, style in text for letter in words if not letter.isspace()]
    folded_letters = [(x, style) for line in folded(text, 9) for words, style in line for x in words if not x.isspace()]
    assert folded_letters == letters


def test_texts_side_by_side_begin_at_their_columns() -> None:
    lines = beside([(folded(styled("one two three"), 5), 5), ([styled("four", "bold")], 10)], gap=3)
    assert [plain(line).rstrip() for line in lines] == ["one     four", "two", "three"]


def test_a_heading_too_long_for_its_line_ends_in_a_mark() -> None:
    assert plain(rule("DIFFER: 4 questions", "bold", 12)) == "DIFFER: 4… ─"


def test_colour_is_an_escape_around_the_words() -> None:
    line = styled("differ", "bold red") + styled(" by the tool")
    assert painted(line, colour=True) == "\x1b[1;31mdiffer\x1b[0m by the tool"
    assert painted(line, colour=False) == "differ by the tool"
