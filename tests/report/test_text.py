import gc
import re
import time

import pytest
from rich.cells import cell_len

from compare.report import render
from compare.report.columns import columns_of, folded, plain, styled
from compare.report.section import shown
from tests.report.stories import STORIES, ferry, hostile, protest


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("width", [40, 60, 79, 80, 100, 132, 200])
def test_no_line_is_wider_than_the_terminal(story: str, width: int) -> None:
    assert max(map(cell_len, render(STORIES[story](), "text", width=width).split("\n"))) <= width


def test_two_columns_from_eighty_on() -> None:
    side_by_side = re.compile(r"^ +A  31 · .+  B  38 · ", re.MULTILINE)
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


def test_values_stand_in_a_column_of_their_own_beside_the_words() -> None:
    lines = render(protest(), "text", width=100).split("\n")
    starts = {line.index("“") for line in lines if re.match(r"^  [ABC]  (?:about 4,000|some|none)? +“", line)}
    assert all(start > 5 for start in starts)


@pytest.mark.parametrize("width", [40, 80, 100])
def test_an_id_is_never_broken_for_it_is_copied_whole(width: int) -> None:
    report = ferry()
    name = "how-many-passengers-were-rescued-in"
    report = report._replace(rows=tuple(row._replace(id=f"{name}-{i}") for i, row in enumerate(report.rows)))
    told = render(report, "text", width=width)
    assert all(re.search(rf"(?<=[\s\[]){row.id}(?=\]?\n)", told) for row in shown(report))


def test_a_passage_of_one_article_takes_few_lines() -> None:
    text = render(ferry(), "text", width=100)
    assert "\nA  not found in B\n" in text
    assert "\n  · 9 · “… closed in the afternoon, and a search for nine missing passengers went on.”  [" in text


def test_the_silent_are_told_together() -> None:
    assert "not found in gazette or radio\n" in render(protest(), "text", width=100)


def test_time_grows_with_the_text_alone() -> None:
    def taken(longest: int) -> float:
        story = hostile.__wrapped__(2, 24, longest)
        gc.collect()  # the refuse of the tests before is not this one's
        took = []
        for _ in range(3):
            start = time.process_time()
            render(story, "text", width=80)
            took.append(time.process_time() - start)
        return min(took)

    short = taken(5_000)
    assert taken(40_000) < 24 * short  # eight times the text; were it the square, 64 times


@pytest.mark.parametrize("words", ["W" * 300, "語" * 300, "a " * 150, "e\u0301" * 200, "x" + " " * 200 + "y"])
def test_folding_loses_nothing_but_spaces(words: str) -> None:
    lines = folded(styled(words, "bold") + styled(words), 37)
    assert all(columns_of(line) <= 37 for line in lines)
    assert "".join("".join(map(plain, lines)).split()) == "".join((words * 2).split())
