"""What a careful reader of the two seed articles must find lined up, with no list of questions."""

from pathlib import Path

import pytest

from compare.align.alignment import Alignment
from compare.align.line_up import line_up
from compare.article import Article
from compare.claim import Claim, Evidence, State
from compare.extract import extract
from compare.judge import judge
from compare.span import Span

SEEDS = sorted(Path(__file__).parents[1].joinpath("seeds").glob("*.txt"))


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    """The two seeds, A and B."""
    return [Article(name, path.read_text(encoding="utf-8")) for name, path in zip("AB", SEEDS, strict=True)]


@pytest.fixture(scope="module")
def rows(articles: list[Article]) -> list[Alignment]:
    """The rows that both seeds answer."""
    found = line_up(articles, {article.id: extract(article) for article in articles})
    return [row for row in found if len(row.articles) > 1]


def _with(rows: list[Alignment], left: str, right: str) -> list[Alignment]:
    return [
        row
        for row in rows
        if any(left in claim.quote for claim in row.of("A")) and any(right in claim.quote for claim in row.of("B"))
    ]


def test_the_death_toll_lines_up_and_a_floor_fits_a_range(rows: list[Alignment]) -> None:
    found = _with(rows, "at least 62 and perhaps as many as 100", "60+")
    assert [(row.kind, judge(row).verdict) for row in found] == [("casualties", "compatible")]


def test_two_spellings_of_one_place_line_up_and_agree(rows: list[Alignment]) -> None:
    found = [row for row in _with(rows, "el-Zour", "Deir Ezzor") if row.kind == "place"]
    assert [judge(row).verdict for row in found] == ["agree"]


def test_the_accusation_lines_up_with_its_speakers(rows: list[Alignment]) -> None:
    found = _with(rows, "defending the Islamic State", "accusing the west of backing Islamic militants")
    assert [row.kind for row in found] == ["attribution"]
    assert [claim.attribution.speaker for claim in found[0].of("A") if claim.attribution] == ["Maria Zakharova"]


def test_two_states_of_one_truce_line_up_and_differ(articles: list[Article]) -> None:
    one, other = articles
    claims = {"A": [_state(one, "the latest ceasefire begins to crumble", "crumbling")]}
    claims["B"] = [_state(other, "ceasefire over", "over"), _state(other, "ended the brief ceasefire", "over")]
    (row,) = _with([*line_up(articles, claims)], "begins to crumble", "ceasefire over")
    assert row.kind == "status"
    assert (judge(row).verdict, judge(row).reason) == ("differ", "status")


def test_statements_of_two_speakers_on_two_things_stay_apart(rows: list[Alignment]) -> None:
    assert not _with(rows, "coordinated the strike", "questioned the US commitment")


def _state(article: Article, quote: str, state: str) -> Claim:
    at = article.text.index(quote)
    evidence = Evidence(article.id, Span(at, at + len(quote)), quote)
    return Claim("status", evidence, State("ceasefire", state, "ceasefire"))
