from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.layout import paragraphs, sentences
from tests.cases import cases

WRAPPED = """\
   PORT SELBY, 3 March (NWS) - Two ferries collided in the harbour
on Sunday night, and a third ran aground while its crew tried to
help, the coast guard of the island said in a first statement in
the early morning.

   None of the passengers was hurt. The harbour stays closed until
the wrecks have been moved, which may take the whole of the week.
"""


@pytest.mark.parametrize("case", cases("sentences"))
def test_sentences_are_cut_where_a_reader_would(case: dict[str, Any]) -> None:
    found = [s.span.of(case["text"]) for s in sentences(case["text"])]
    assert " | ".join(found) == case["cut"]


def test_wrapped_lines_are_one_paragraph() -> None:
    assert len(paragraphs(WRAPPED)) == 2
    assert [s.paragraph for s in sentences(WRAPPED)] == [0, 0, 1, 1]
    assert [s.role for s in sentences(WRAPPED)] == ["dateline", "body", "body", "body"]


def test_the_first_line_without_a_full_stop_is_a_headline_and_furniture_is_told_apart() -> None:
    text = "Mill fire kills two\nTwo people died on Sunday.\nRead more: our harbour series\nhttps://example.org/mill"
    assert [p.role for p in paragraphs(text)] == ["headline", "body", "furniture", "furniture"]


@given(st.text(alphabet=" .!?\n\r\t“”\"'()ABab12\xa0\u2028", max_size=200))
def test_sentences_are_in_order_inside_the_text_and_never_overlap(text: str) -> None:
    found = sentences(text)
    assert all(0 <= s.start < s.end <= len(text) for s in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@given(st.text(alphabet=" .!?\n\r\tABab12\xa0", max_size=200))
def test_no_word_is_lost_between_sentences(text: str) -> None:
    kept = "".join(s.span.of(text) for s in sentences(text))
    assert "".join(kept.split()) == "".join(text.split())


@pytest.mark.parametrize("unit", [".", ". ", "A. ", "\n", "“", "Mr. ", "a\n \t"])
def test_hostile_repetition_is_read_to_the_end(unit: str) -> None:
    text = unit * 20_000
    found = sentences(text)
    assert not found or found[-1].end == len(text.rstrip())


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Check back for updates on this developing story.", "furniture"),
        (">>Download the Channel 4 News app", "furniture"),
        ("anna.brandt@example.org", "furniture"),
        ("This story was originally published at 11:50 a.m.", "furniture"),
        ("— The Northern Press contributed to this report.", "byline"),
        ("Anna Brandt spoke on Thursday at the town hall. (Jo Roe / Marrow Times)", "caption"),
        ("Police closed two streets in Marrow. (Published Tuesday, March 24, 2015)", "caption"),
        ("Stay with him, the nurse told her, and the doctor left the room.", "body"),
        ("Reading the list took an hour.", "body"),
        ("Related Coverage Man hurt in ferry fire", "furniture"),
        ("7/23/15 Related Story: Ferry burns off Lund", "byline"),
        ("00:38 Ferry runs aground off Lund", "byline"),
        ("01:00 the ferry was towed into the harbour at Lund, the guard said.", "body"),
        ("Related stories were told by the two men who had seen it.", "furniture"),
    ],
)
def test_a_line_of_the_page_is_told_from_the_story(line: str, role: str) -> None:
    text = f"Mill fire kills two\n\nTwo people died on Sunday in a fire.\n\n{line}\n\nThe mill was closed in May."
    assert [p.role for p in paragraphs(text)][2] == role


def test_what_stands_under_also_is_furniture() -> None:
    text = "Mill fire kills two\n\nTwo people died on Sunday in a fire.\n\nALSO\n\nMan caught on video killed a guard"
    assert [p.role for p in paragraphs(text)] == ["headline", "body", "furniture", "furniture"]
