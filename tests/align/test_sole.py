from typing import Any

import pytest

from compare import Article, compare_articles, extract
from compare.align.sole import SOLE, clash
from tests.cases import table

_FINDINGS = ("differ", "update")
RULES: dict[str, dict[str, Any]] = table("sole")


def _pairs(which: str) -> list[Any]:
    return [
        pytest.param(rule, *pair[:2], id=f"{name}-{number}")
        for name, rule in RULES.items()
        for number, pair in enumerate(rule[which])
    ]


def _verdicts(rule: dict[str, Any], left: str, right: str) -> list[tuple[str, str, str | None]]:
    one = Article("A", f"{rule['left']} {left}", published="2027-03-13")
    other = Article("B", f"{rule['right']} {right}", published="2027-03-13")
    report = compare_articles([one, other])
    return [(row.kind, row.verdict, row.reason) for row in report.rows if row.verdict in _FINDINGS]


@pytest.mark.parametrize(("rule", "left", "right"), _pairs("clash"))
def test_two_stories_that_answer_otherwise_differ(rule: dict[str, Any], left: str, right: str) -> None:
    assert _verdicts(rule, left, right)
    assert _verdicts(rule | {"left": rule["right"], "right": rule["left"]}, right, left)


@pytest.mark.parametrize(("rule", "left", "right"), _pairs("fine"))
def test_what_is_not_asked_of_both_stories_is_no_difference(rule: dict[str, Any], left: str, right: str) -> None:
    assert not _verdicts(rule, left, right)


@pytest.mark.parametrize("name", SOLE)
def test_no_claim_clashes_with_itself(name: str) -> None:
    text = "\n\n".join(f"{rule['left']} {rule['clash'][0][0]}" for rule in RULES.values())
    assert not any(clash(name, claim, claim) for claim in extract(Article("A", text)))
