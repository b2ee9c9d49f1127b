"""A long passage answers a second question in a row of its own, if it says something new there."""

from compare.align.line_up import line_up
from tests.align.build import articles, read

LONG = (
    "The mayor of Dunmere opened the new harbour bridge on Monday. "
    "Residents of Harrow Street complained that the ferry toll had doubled and that the old lighthouse was crumbling."
)
APART = (
    "The harbour bridge was opened by the mayor of Dunmere on Monday. "
    "The ferry toll has doubled, residents of Harrow Street complained. "
    "Neighbours complained that the old lighthouse was crumbling."
)


def _homes(passage: str, *texts: str) -> int:
    """The rows of both articles in which a claim of the first overlaps a passage."""
    some = articles(*texts)
    start = some[0].text.index(passage)
    rows = [row for row in line_up(some, read(some)) if len(row.articles) > 1]
    return sum(any(c.span.start <= start < c.span.end for c in row.of(some[0].id)) for row in rows)


def test_one_passage_meets_both_that_tell_its_two_halves() -> None:
    assert _homes("complained", LONG, APART) >= 2


def test_what_adds_no_word_gets_no_second_row() -> None:
    repeated = APART.replace("Neighbours complained that the old lighthouse was crumbling.", "It rained in Dunmere.")
    assert _homes("complained", LONG, repeated) < _homes("complained", LONG, APART)
