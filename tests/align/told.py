"""Tables of pairs of stories: each story has a head for either article, and each case adds a sentence or two to it."""

from typing import Any

import pytest

from compare import Article, compare_articles
from compare.report.record import Report, Row
from tests.cases import table

FINDINGS = ("differ", "update")
_DAY = "2027-03-13"
Story = dict[str, Any]
Case = list[str]


def stories(name: str, which: str) -> list[Any]:
    """The cases of one sort in tests/cases/NAME.yaml, each with its story, as pytest parameters."""
    return [
        pytest.param(story, case, id=f"{name}-{number}")
        for name, story in table(name).items()
        for number, case in enumerate(story.get(which, ()))
    ]


def report(story: Story, case: Case, later: str = _DAY) -> Report:
    """The report on the two articles of a case. later: the day of the second one."""
    one = Article("A", f"{story['left']} {case[0]}", published=_DAY)
    return compare_articles([one, Article("B", f"{story['right']} {case[1]}", published=later)])


def findings(story: Story, case: Case, later: str = _DAY) -> list[Row]:
    """The rows of a case that differ or are news."""
    return [row for row in report(story, case, later).rows if row.verdict in FINDINGS]


def turned(story: Story, case: Case) -> tuple[Story, Case]:
    """The same with the second article first."""
    return story | {"left": story["right"], "right": story["left"]}, case[1::-1]
