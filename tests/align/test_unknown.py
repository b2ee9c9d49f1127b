"""What one article does not know and another tells: the tables of cases."""

from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import table

_FINDINGS = ("differ", "update")
RULES: dict[str, dict[str, Any]] = table("unknown")


def _pairs(which: str) -> list[Any]:
    return [
        pytest.param(rule, *pair[:2], id=f"{name}-{number}")
        for name, rule in RULES.items()
        for number, pair in enumerate(rule[which])
    ]


def _verdicts(left: str, right: str, days: tuple[str, str]) -> set[str]:
    articles = [Article("A", left, published=days[0]), Article("B", right, published=days[1])]
    return {row.verdict for row in compare_articles(articles).rows if row.verdict in _FINDINGS}


@pytest.mark.parametrize(("rule", "left", "right"), _pairs("clash"))
def test_what_one_does_not_know_and_the_other_tells_is_found(rule: dict[str, Any], left: str, right: str) -> None:
    one, other = f"{rule['left']} {left}", f"{rule['right']} {right}"
    assert _verdicts(one, other, ("2027-03-13", "2027-03-13")) == {"differ"}
    assert _verdicts(other, one, ("2027-03-13", "2027-03-13")) == {"differ"}
    assert _verdicts(one, other, ("2027-03-13", "2027-03-14")) == {"update"}


@pytest.mark.parametrize(("rule", "left", "right"), _pairs("fine"))
def test_what_answers_another_question_is_no_difference(rule: dict[str, Any], left: str, right: str) -> None:
    one, other = f"{rule['left']} {left}", f"{rule['right']} {right}"
    assert not _verdicts(one, other, ("2027-03-13", "2027-03-13"))
    assert not _verdicts(other, one, ("2027-03-13", "2027-03-13"))
