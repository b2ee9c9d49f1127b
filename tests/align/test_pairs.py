from collections.abc import Callable
from typing import Any

import pytest

from compare.align.alignment import Alignment
from compare.align.line_up import line_up
from compare.article import Article
from compare.extract import extract
from compare.extract.dates.anchor import anchor
from compare.judge import Judgement, judge
from compare.judge.tally import tally
from tests.cases import cases, table

Judged = list[tuple[Alignment, Judgement]]


def _rows(case: dict[str, Any], sides: tuple[str, str] = ("left", "right")) -> Judged:
    """The rows that both articles answer, judged; the ids go with the sides."""
    ids = {"left": "A", "right": "B"}
    articles = [Article(ids[side], case[side], published=case.get(f"{side}_published")) for side in sides]
    claims = {article.id: extract(article) for article in articles}
    lone = [name for name, told in claims.items() if tally(told).one_victim]
    rows = line_up(articles, claims, lone=lone)
    times = {article.id: anchor(article) for article in articles if article.published}
    return [(row, judge(row, times)) for row in rows if len(row.articles) > 1]


def _with(rows: Judged, words: list[str]) -> Judged:
    """The rows in which each side has a passage that touches the words."""
    return [(row, found) for row, found in rows if all(map(row_has(row), "AB", words))]


def row_has(row: Alignment) -> Callable[[str, str], bool]:
    return lambda article, words: any(_touch(claim.quote, words) for claim in row.of(article))


def _touch(quote: str, words: str) -> bool:
    return words in quote or quote in words


@pytest.mark.parametrize("case", cases("pairs"))
def test_two_passages_meet_with_their_verdict_or_stay_apart(case: dict[str, Any]) -> None:
    rows = _rows(case)
    if "apart" in case:
        assert not [row for row, _ in _with(rows, case["apart"]) if row.kind == case.get("kind", row.kind)]
        return
    if "meet" not in case:
        assert not {found.verdict for _, found in rows} & {"differ", "update"}
        return
    met = _with(rows, case["meet"])
    assert met, [(row.kind, [claim.quote for claim in row.claims]) for row, _ in rows]
    told = {(found.verdict, found.reason) for _, found in met}
    assert any(case.get("verdict", v) == v and case.get("reason", r) == r for v, r in told), told
    if case.get("clash") is False:
        assert not {verdict for verdict, _ in told} & {"differ", "update"}


@pytest.mark.parametrize("case", table("pairs"), ids=lambda case: case["id"])
def test_the_order_of_the_articles_changes_no_row_and_no_verdict(case: dict[str, Any]) -> None:
    one, other = _rows(case), _rows(case, ("right", "left"))
    assert _as_set(one) == _as_set(other)


def _as_set(rows: Judged) -> set[tuple[str, frozenset[tuple[str, int, int]], str, str | None]]:
    return {
        (row.kind, frozenset((claim.article, *claim.span) for claim in row.claims), found.verdict, found.reason)
        for row, found in rows
    }
