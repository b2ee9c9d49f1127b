"""The made-up stories of evals/made_up: every quote of a table stands in its article, no story in both halves.

Those in `rated` have no table: readers rated the rows that the tool made of them.
"""

import json
from typing import Any

import pytest

from tests.cli.command import ROOT


def _stories(half: str) -> list[dict[str, Any]]:
    file = ROOT / "evals" / "made_up" / half / "story_pairs.jsonl"
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


_HALVES = {half: _stories(half) for half in ("read", "held")}
_PAIRS = [pytest.param(pair, id=pair["name"]) for pairs in _HALVES.values() for pair in pairs]
_KINDS = {"casualties", "quantity", "attribution", "date", "place", "actor", "status", "cause", "event"}


@pytest.mark.parametrize("pair", _PAIRS)
def test_every_quote_of_a_table_stands_in_its_article(pair: dict[str, Any]) -> None:
    gold = pair["gold"]
    for side in "ab":
        quotes = [quote for row in gold["rows"] for quote in (row[side], *row[f"{side}_more"])]
        quotes += [alone["quote"] for alone in gold[f"only_{side}"]]
        assert [quote for quote in quotes if quote not in pair[side]] == []


@pytest.mark.parametrize("pair", _PAIRS)
def test_every_row_is_of_a_kind_and_a_relation(pair: dict[str, Any]) -> None:
    rows = pair["gold"]["rows"]
    assert {row["kind"] for row in rows} <= _KINDS
    assert {row["relation"] for row in rows} <= {"agree", "compatible", "differ"}
    assert len({row["id"] for row in rows}) == len(rows)


def test_no_story_is_in_both_halves() -> None:
    read, held = ({pair["event"] for pair in _HALVES[half]} for half in ("read", "held"))
    assert (len(read), len(held)) == (18, 22)
    assert not read & held


def test_stories_whose_rows_were_rated_are_whole() -> None:
    rated = _stories("rated")
    assert len({pair["name"] for pair in rated}) == len(rated) == 14
    assert all(pair["a"] and pair["b"] and pair["date_a"] <= pair["date_b"] for pair in rated)
