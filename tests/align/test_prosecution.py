import pytest

from compare import Article, extract
from compare.align.prosecution import suspects
from compare.align.step import CLOSED, HELD, UNCAUGHT, rung
from compare.claim import Claim, Evidence, Modality, State
from compare.span import Span
from tests.align.told import Case, Story, findings, stories, turned


@pytest.mark.parametrize(("story", "case"), stories("prosecution", "clash"))
def test_a_later_step_of_the_case_is_news(story: Story, case: Case) -> None:
    for rows in (findings(story, case), findings(*turned(story, case))):
        assert any(row.kind == "status" for row in rows)


@pytest.mark.parametrize(("story", "case"), stories("prosecution", "fine"))
def test_what_is_of_another_case_or_of_one_step_is_none(story: Story, case: Case) -> None:
    assert not [row for row in findings(story, case) if row.kind == "status"]


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
