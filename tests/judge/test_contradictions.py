from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import table

RULES: dict[str, dict[str, Any]] = table("contradictions")
LEFT = "Fire in Velby\n\n{}\n\nThe fire broke out in Velby on Sunday."
RIGHT = "Velby fire\n\n{}\n\nA fire broke out in Velby on Sunday."
FINDINGS = ("differ", "update")


def _pairs(which: str) -> list[Any]:
    return [
        pytest.param(*((rule["reason"],) if which == "clash" else ()), *pair[:2], id=f"{name}-{number}")
        for name, rule in RULES.items()
        for number, pair in enumerate(rule[which])
    ]


def _found(left: str, right: str) -> set[str | None]:
    report = compare_articles([Article("A", LEFT.format(left)), Article("B", RIGHT.format(right))])
    return {row.reason for row in report.rows if row.verdict in FINDINGS}


@pytest.mark.parametrize(("reason", "left", "right"), _pairs("clash"))
def test_what_contradicts_in_a_typed_thing_differs_whichever_comes_first(reason: str, left: str, right: str) -> None:
    assert reason in _found(left, right)
    assert reason in _found(right, left)


@pytest.mark.parametrize(("left", "right"), _pairs("fine"))
def test_a_near_miss_is_no_contradiction(left: str, right: str) -> None:
    assert not _found(left, right)
    assert not _found(right, left)
