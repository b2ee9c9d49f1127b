"""Dates, hours, lengths of time and states of one thing that clash, from the text to the verdict."""

from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import table

SECTIONS: dict[str, dict[str, Any]] = table("typed")


def _pairs(which: str) -> list[Any]:
    return [
        pytest.param(section, *pair[:2], id=f"{name}-{number}")
        for name, section in SECTIONS.items()
        for number, pair in enumerate(section[which])
    ]


def _found(section: dict[str, Any], left: str, right: str) -> list[tuple[str, str, str | None]]:
    one, other = Article("A", f"{section['left']}\n\n{left}"), Article("B", f"{section['right']}\n\n{right}")
    rows = compare_articles([one, other]).rows
    return [(row.kind, row.verdict, row.reason) for row in rows if row.verdict in ("differ", "update")]


@pytest.mark.parametrize(("section", "left", "right"), _pairs("clash"))
def test_two_values_of_one_thing_differ(section: dict[str, Any], left: str, right: str) -> None:
    assert _found(section, left, right)
    assert _found(section, right, left)


@pytest.mark.parametrize(("section", "left", "right"), _pairs("fine"))
def test_values_of_two_things_do_not(section: dict[str, Any], left: str, right: str) -> None:
    assert not _found(section, left, right)


@pytest.mark.parametrize("line", ["", "May 17, 2024", "The Velby Post, 17 May 2024", "Updated May 17, 2024"])
def test_a_day_of_publication_loses_no_finding(line: str) -> None:
    said = "The batteries, sold between 2018 and 2021, have been linked to {} deaths, the regulator said."
    head = f"Batteries recalled\n\n{line}\n\nThe recall of batteries goes on."
    articles = [Article("A", f"{head}\n\n{said.format('three')}"), Article("B", f"{head}\n\n{said.format('four')}")]
    rows = compare_articles(articles).rows
    assert [row.verdict for row in rows if row.kind == "casualties"] == ["differ"]
