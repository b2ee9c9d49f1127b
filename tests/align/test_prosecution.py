from typing import Any

import pytest

from compare import Article, compare_articles, extract
from compare.align.prosecution import suspects
from compare.align.step import CLOSED, HELD, UNCAUGHT, rung
from compare.claim import Claim, Evidence, Modality, State
from compare.span import Span
from tests.cases import table

_FINDINGS = ("differ", "update")
CRIMES: dict[str, dict[str, Any]] = table("prosecution")


def _pairs(which: str) -> list[Any]:
    return [
        pytest.param(crime, *pair[:2], id=f"{name}-{number}")
        for name, crime in CRIMES.items()
        for number, pair in enumerate(crime[which])
    ]


def _verdicts(crime: dict[str, Any], left: str, right: str) -> list[tuple[str, str | None]]:
    one = Article("A", f"{crime['left']} {left}", published="2027-06-13")
    other = Article("B", f"{crime['right']} {right}", published="2027-06-13")
    rows = compare_articles([one, other]).rows
    return [(row.verdict, row.reason) for row in rows if row.verdict in _FINDINGS and row.kind == "status"]


@pytest.mark.parametrize(("crime", "left", "right"), _pairs("clash"))
def test_a_later_step_of_the_case_is_news(crime: dict[str, Any], left: str, right: str) -> None:
    assert _verdicts(crime, left, right)
    assert _verdicts(crime | {"left": crime["right"], "right": crime["left"]}, right, left)


@pytest.mark.parametrize(("crime", "left", "right"), _pairs("fine"))
def test_what_is_of_another_case_or_of_one_step_is_none(crime: dict[str, Any], left: str, right: str) -> None:
    assert not _verdicts(crime, left, right)


@pytest.mark.parametrize(
    ("of", "state", "negated", "modality", "number"),
    [
        ("Reyes", "in custody", False, "actual", HELD),
        ("Nobody", "in custody", True, "actual", UNCAUGHT),
        ("an arrest", "in custody", False, "possible", UNCAUGHT),
        ("Reyes", "in custody", False, "possible", None),
        ("Reyes", "convicted", True, "actual", None),
        ("Reyes", "acquitted", False, "actual", CLOSED),
    ],
)
def test_the_step_that_a_claim_tells(
    of: str, state: str, negated: bool, modality: Modality, number: float | None
) -> None:
    evidence = Evidence("A", Span(0, 1), "x")
    assert rung(Claim("status", evidence, State(of, state, "custody", negated, modality))) == number


def test_suspects_are_told_apart_by_their_names() -> None:
    article = Article(
        "A", "Nolan Reyes was arrested on Monday. Marcus Quell was charged with theft. Reyes was charged too."
    )
    found = suspects(extract(article), article)
    assert {frozenset(who.name): who.newest for who in found} == {
        frozenset(("nolan", "reyes")): 2,
        frozenset(("marcus", "quell")): 2,
    }
