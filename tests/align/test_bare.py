from collections.abc import Sequence
from math import log2

import pytest

from compare.align.alignment import Alignment
from compare.align.bare import bare
from compare.align.feature import Story
from compare.align.gloss import SENTENCES
from compare.align.line_up import line_up
from compare.align.weight import SENTENCE_THRESHOLD, THRESHOLD, threshold
from tests.align.build import FERRY, HARBOUR, articles, read

MUSEUM = """Museum of clocks reopens after flood repairs

The museum of clocks reopened in spring after repairs to its flooded cellars. Visitors loved the yard.

Tickets stay at the old price. A cafe is planned.
"""
CELLARS = """Flooded museum of clocks has reopened

After a winter of flood repairs, the museum of clocks has reopened its cellars. The mayor cut a ribbon.

Ines Duarte wrote a poem for the day. Choirs sang until dusk.
"""
NAMES = """Maria Duarte opens a bakery in Port Gale

Bread costs little there. Maria Duarte of Port Gale bakes at night.

Queues are long. Nobody minds.
"""
OTHER = """Maria Duarte of Port Gale wins at chess

She beat nine rivals. Her trophy stands on a shelf.

Her next contest is abroad. Friends will travel with her.
"""


def _whole(*texts: str) -> list[Alignment]:
    """The rows of whole sentences, with no other rows beside them."""
    some = articles(*texts)
    return bare(some, Story(some, ()), ())


def _quotes(rows: Sequence[Alignment], article: str) -> list[set[str]]:
    return [{claim.quote for claim in row.of(article)} for row in rows]


def test_a_headline_and_its_first_sentence_stand_in_one_row() -> None:
    row = _whole(MUSEUM, CELLARS)[0]
    assert [len(row.of(name)) for name in "AB"] == [2, 2]
    assert all("museum" in claim.quote.casefold() for claim in row.claims)


def test_no_sentence_stands_in_two_rows_of_sentences_and_no_row_shows_more_than_two_of_an_article() -> None:
    rows = _whole(MUSEUM, CELLARS, FERRY, HARBOUR)
    said = [claim for row in rows for claim in row.claims]
    assert rows
    assert len(said) == len(set(said))
    assert all(len(row.of(name)) <= 2 for row in rows for name in row.articles)


def test_common_names_alone_make_no_row_of_two_sentences() -> None:
    assert _whole(NAMES, OTHER) == []


def test_sentences_that_a_row_has_lined_up_are_not_lined_up_again() -> None:
    some = articles(FERRY, HARBOUR)
    rows = [row for row in line_up(some, read(some)) if len(row.articles) > 1]
    typed = [row for row in rows if not any(weight.feature in SENTENCES for weight in row.weights)]
    for row in (row for row in rows if row not in typed):
        assert not any(_both(row, other) for other in typed)


def _both(row: Alignment, other: Alignment) -> bool:
    """Whether another row has claims in all sentences of a row."""
    return all(
        any(one.article == claim.article and claim.span.overlaps(one.span) for one in other.claims)
        for claim in row.claims
    )


def test_a_sentence_that_stands_word_for_word_in_the_other_article_answers_to_that_alone() -> None:
    rows = _whole(MUSEUM, MUSEUM)
    assert rows
    assert all(_quotes([row], "A") == _quotes([row], "B") for row in rows)


@pytest.mark.parametrize("texts", [(MUSEUM, CELLARS), (FERRY, HARBOUR)])
def test_the_waterfall_of_a_row_adds_up_to_its_score(texts: tuple[str, str]) -> None:
    for row in _whole(*texts):
        odds = log2(row.score / (1 - row.score))
        assert sum(weight.weight for weight in row.weights) == pytest.approx(odds)
        assert odds >= threshold(row.weights) == SENTENCE_THRESHOLD


def test_rows_of_claims_have_the_threshold_of_claims() -> None:
    some = articles(FERRY, HARBOUR)
    toll = next(row for row in line_up(some, read(some)) if row.kind == "casualties")
    assert threshold(toll.weights) == THRESHOLD
