"""When and where it was is asked once: of rows that give one answer from one passage, one stays."""

from typing import Any

import pytest

from compare.align.alignment import Weight
from compare.report.circumstance import repeated
from compare.report.record import Passage, Row
from compare.span import Span


def _passage(article: str, start: int, value: str, long: int = 20) -> Passage:
    return Passage(article, Span(start, start + long), "w" * long, Span(0, 900), value=value)


def _row(slot: str, *passages: Passage, score: float = 0.9, kind: Any = "date", **rest: Any) -> Row:
    weights = (Weight(f"occasion {slot}" if slot else f"{kind} topic same", 1.0, "why"),)
    made = Row(slot or "other", kind, "When was it?", passages, "agree", "same", "", "agree", score=score)
    return made._replace(weights=weights, **rest)


A_FRIDAY, B_FRIDAY, B_LATER = _passage("A", 10, "Friday"), _passage("B", 10, "Friday"), _passage("B", 400, "Friday")
A_MONDAY, B_NIGHT = _passage("A", 400, "Monday"), _passage("B", 600, "Friday night")
A_STREET, B_TOWN = _passage("A", 10, "Elm Street, Harwick"), _passage("B", 400, "Harwick")
HOUR, DAY = _row("hour", A_FRIDAY, B_FRIDAY), _row("day", A_FRIDAY, B_FRIDAY)
SAME = _row("", A_FRIDAY, B_FRIDAY, score=0.6)
FULLER = _row("", *(_passage(name, 5, "9 p.m.", 60) for name in "AB"), score=0.6)
STREET, TOWN = (
    _row(slot, A_STREET, _passage("B", 10, "Oak Street, Harwick"), kind="place") for slot in ("street", "town")
)


@pytest.mark.parametrize(
    ("kept", "again"),
    [
        pytest.param(HOUR, DAY, id="the hour of a day tells the day"),
        pytest.param(DAY, SAME, id="the day of the event, and of what was done then"),
        pytest.param(SAME._replace(score=0.8), SAME, id="the likelier of two"),
        pytest.param(DAY, _row("", A_FRIDAY, B_LATER, score=0.6), id="one passage, one answer"),
        pytest.param(TOWN, _row("", A_STREET, B_TOWN, kind="place"), id="a part of an answer"),
        pytest.param(FULLER, SAME._replace(score=0.58), id="one passage inside another"),
        pytest.param(SAME._replace(listed=True), DAY, id="the person's own question stays"),
    ],
)
def test_what_asks_again_is_left_out(kept: Row, again: Row) -> None:
    assert repeated([kept, again]) == repeated([again, kept]) == {id(again)}


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param((HOUR, _row("day", A_FRIDAY, B_LATER)), id="the day stands elsewhere"),
        pytest.param((STREET, TOWN), id="a street and a town"),
        pytest.param((DAY, SAME._replace(verdict="differ")), id="a finding"),
        pytest.param((DAY, SAME._replace(verdict="single")), id="what one article alone tells"),
        pytest.param((DAY, SAME._replace(listed=True), DAY._replace(kind="place"))[::2], id="a time and a place"),
        pytest.param((DAY, _row("", A_MONDAY, B_FRIDAY)), id="another answer"),
        pytest.param((DAY, _row("", A_MONDAY._replace(value="Friday"), B_LATER)), id="one day, two other passages"),
        pytest.param((DAY, _row("", A_FRIDAY, B_NIGHT)), id="an answer that says more"),
    ],
)
def test_what_asks_something_else_stays(rows: tuple[Row, ...]) -> None:
    assert repeated(rows) == frozenset()
