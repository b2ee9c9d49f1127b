"""Tests of patterns whose spaces may be the ends of lines."""

import re

import pytest

from compare import Article, Figure, extract
from compare.extract.spacing import folded, spaced
from compare.layout import paragraphs


@pytest.mark.parametrize("gap", [" ", "\n", "\r\n", "\r", " \n", "\n ", "\u00a0", "  "])
@pytest.mark.parametrize("pattern", ["at least", r"at\sleast", re.escape("at least"), "at[- ]least"])
def test_a_space_is_any_gap_inside_a_paragraph(pattern: str, gap: str) -> None:
    assert re.fullmatch(spaced(pattern), f"at{gap}least")


@pytest.mark.parametrize("gap", ["\n\n", "\r\n\r\n", "", "x"])
def test_a_blank_line_is_no_space(gap: str) -> None:
    assert not re.fullmatch(spaced("at least"), f"at{gap}least")


def test_optional_spaces_and_looks_behind_stay_what_they_are() -> None:
    assert re.fullmatch(spaced("ten ?men"), "tenmen")
    assert re.search(spaced("(?<!as )many"), "as\nmany") is None


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "words",
    ["Police said at|least 12 people were hurt.", "Police said 12 people|were killed.", "It cost 5 per|cent more.",
     "Some 3|million people fled.", "Police said as many|as 40 people were hurt."],
)  # fmt: skip
def test_a_figure_is_the_same_over_a_line_break(words: str, end: str) -> None:
    assert _figures(words.replace("|", end)) == _figures(words.replace("|", " ")) != []


def test_a_byline_and_a_link_go_on_no_line_above_them() -> None:
    text = "How the bridge fell\nby Ann Lee\nTwo people\ndied on Sunday.\nMore here\nhttps://example.org/x"
    assert [p.span.of(text) for p in paragraphs(text)][:3] == [
        "How the bridge fell",
        "by Ann Lee",
        "Two people\ndied on Sunday.",
    ]
    assert len(paragraphs(text)) == 5


def _figures(text: str) -> list[tuple[object, ...]]:
    found = [c.value for c in extract(Article(id="A", text=text)) if isinstance(c.value, Figure)]
    return [(f.harm, f.interval, f.shape, f.unit, folded(f.as_printed)) for f in found]
