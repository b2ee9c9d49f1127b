"""When an article says that it was brought out."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare import Article
from compare.extract.dates.anchor import anchor
from compare.imprint import house, imprint
from tests.cases import cases

_HEAD = "Two die as ferry sinks off Port Selby"
_BODY = "Two people died when a ferry sank. The inquest opened on 3 March 2019.\n\nIt was fined on April 5, 2020."
_PAGES = {
    "top": f"{_HEAD}\n\n{{}}\n\n{_BODY}",
    "opening": f"{_HEAD}\n\n{{}}\n\n{_BODY}",
    "end": f"{_HEAD}\n\n{_BODY}\n\n{{}}",
}


@pytest.mark.parametrize("case", cases("imprints"))
def test_a_page_says_when_it_was_brought_out(case: dict[str, Any]) -> None:
    found = anchor(Article("A", _PAGES[case["at"]].format(case["line"])))
    assert (None if found is None else f"{found:%Y-%m-%d %H:%M}".removesuffix(" 00:00")) == case["moment"]


def test_an_imprint_above_the_headline_is_not_the_headline() -> None:
    article = Article("A", f"The Harbour Herald, 5 March 2024\n{_HEAD}\n\n{_BODY}")
    assert article.headline is not None
    assert article.headline.of(article.text) == _HEAD
    assert article.imprint == {"published": "2024-03-05"}


def test_both_days_of_a_stamp_are_read() -> None:
    text = f"{_HEAD}\n\nMarch 5, 2024, 9:41 PM CET / Updated March 6, 2024, 1:05 AM CET\n\n{_BODY}"
    assert Article("A", text).imprint == {"published": "2024-03-05 21:41", "updated": "2024-03-06 01:05"}


@given(st.text(alphabet="Ab 1,/|().:—May24", max_size=80))
def test_any_line_is_looked_at(line: str) -> None:
    for stamp in imprint(line) or ():
        assert stamp.span.of(line).strip()


@pytest.mark.parametrize("unit", ["May 5 ", "5 May 2024 ", "Updated ", "at on by ", "12:", "\u2014 ", ", "])
def test_hostile_repetition_ends(unit: str) -> None:
    imprint((unit * 200)[:160])
    anchor(Article("A", unit * 5_000))


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        ("The Harbour Herald, 5 March 2024", "The Harbour Herald"),
        ("Harbour Herald | March 5, 2024", "Harbour Herald"),
        ("March 5, 2024 - The Northern Post", "The Northern Post"),
        ("Updated March 10, 2024", None),
        ("LISBON, Oct. 19, 2024", None),
        ("Special to the Post, 5 March 2024", None),
        ("The herald came on 5 March 2024 to the town", None),
    ],
)
def test_the_paper_of_an_imprint(line: str, paper: str | None) -> None:
    assert house(line) == paper
