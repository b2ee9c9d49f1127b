"""Whether a row that asks who somebody is is answered by more than the name."""

from typing import Any

import pytest

from compare.report.introduction import is_bare
from compare.report.record import Passage, Row
from compare.span import Span

_AT = Span(0, 1)


def _row(left: tuple[str, str], right: tuple[str, str], question: str = "Who is Ada Rook?", **rest: Any) -> Row:
    said = (Passage(name, _AT, quote, _AT, value) for name, (value, quote) in (("A", left), ("B", right)))
    row = Row("a", "actor", question, tuple(said), "agree", "same", "", "agree")
    return row._replace(**rest)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("Rook", "President Rook"), ("Ada Rook", "President Ada Rook")),
        (("Ada Rook", "Ada Rook"), ("Rook", "Rook")),
        (("Rook", "Rook's intended target"), ("Ada Rook", "Ada Rook, 24")),
        (("Ada Rook", "Ada Rook’s car"), ("Ada Rook", "the driver, Ada Rook")),
    ],
)
def test_a_name_alone_tells_nothing(left: tuple[str, str], right: tuple[str, str]) -> None:
    assert is_bare(_row(left, right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("Rook", "Mayor Rook"), ("Ada Rook", "President Ada Rook")),
        (("Ada Rook", "Sheriff Ada Rook"), ("Ada Rook", "Marsh County Sheriff Ada Rook")),
        (("Ada Rook", "general manager Ada Rook"), ("Ada Rook", "general manager Ada Rook")),
        (("Ada Rook", "Ada Rook, 24"), ("Ada Rook", "Ada Rook, 24")),
        (("Ada Rook", "the clerk's sister, Ada Rook"), ("Ada Rook", "his sister Ada Rook")),
    ],
)
def test_a_post_an_age_or_another_title_tells_who_it_is(left: tuple[str, str], right: tuple[str, str]) -> None:
    assert not is_bare(_row(left, right))


def test_what_differs_or_was_asked_for_or_asks_something_else_stays() -> None:
    names = ("Rook", "President Rook"), ("Ada Rook", "President Ada Rook")
    assert not is_bare(_row(*names, verdict="differ"))
    assert not is_bare(_row(*names, listed=True))
    assert not is_bare(_row(*names, question="Who was shot?"))
