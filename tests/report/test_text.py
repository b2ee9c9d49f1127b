import re

import pytest
from rich.cells import cell_len

from compare.report import render
from tests.report.stories import STORIES, ferry, hostile


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("width", [40, 60, 79, 80, 100, 132, 200])
def test_no_line_is_wider_than_the_terminal(story: str, width: int) -> None:
    assert max(map(cell_len, render(STORIES[story](), "text", width=width).split("\n"))) <= width


def test_two_columns_from_eighty_on() -> None:
    side_by_side = re.compile(r"^ +A  31 +B  38$", re.MULTILINE)
    assert side_by_side.search(render(ferry(), "text", width=80))
    assert not side_by_side.search(render(ferry(), "text", width=79))


@pytest.mark.parametrize("story", STORIES)
def test_colour_adds_nothing_but_colour(story: str) -> None:
    coloured = render(STORIES[story](), "text", colour=True)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert "\x1b[" in coloured
    assert [line.rstrip() for line in plain.split("\n")] == render(STORIES[story](), "text").split("\n")


def test_escape_sequences_of_an_article_do_not_reach_the_terminal() -> None:
    text = render(hostile(2, 24, 60), "text")
    assert "\x1b" not in text
    assert "‹U+001B›[31mred" in text
