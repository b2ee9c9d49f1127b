from typing import Any

import pytest

from compare import Article, compare_articles, extract
from compare.align.event_slot import SLOTS, clash
from compare.report.record import Report
from tests.cases import table

_FINDINGS = ("differ", "update")
STORIES: dict[str, dict[str, Any]] = table("occasions")


def _cases(which: str) -> list[Any]:
    return [
        pytest.param(story, case, id=f"{name}-{number}")
        for name, story in STORIES.items()
        for number, case in enumerate(story.get(which, ()))
    ]


def _report(story: dict[str, Any], left: str, right: str) -> Report:
    one = Article("A", f"{story['left']} {left}", published="2027-03-13")
    return compare_articles([one, Article("B", f"{story['right']} {right}", published="2027-03-13")])


@pytest.mark.parametrize(("story", "case"), _cases("clash"))
def test_two_stories_that_put_one_event_elsewhere_differ(story: dict[str, Any], case: list[str]) -> None:
    turned = story | {"left": story["right"], "right": story["left"]}
    for report in (_report(story, *case[:2]), _report(turned, case[1], case[0])):
        assert any(row.verdict == "differ" and row.kind in ("date", "place") for row in report.rows)


@pytest.mark.parametrize(("story", "case"), _cases("fine"))
def test_another_deed_of_the_story_is_no_difference(story: dict[str, Any], case: list[str]) -> None:
    rows = [row for row in _report(story, *case[:2]).rows if row.kind in ("date", "place")]
    assert not [row for row in rows if row.verdict in _FINDINGS]


@pytest.mark.parametrize(("story", "case"), _cases("meet"))
def test_answers_that_can_be_one_stand_in_one_row(story: dict[str, Any], case: list[str]) -> None:
    rows = [row for row in _report(story, *case[:2]).rows if row.question.startswith(case[2])]
    assert rows
    assert all(row.verdict in ("agree", "compatible") for row in rows)


@pytest.mark.parametrize("name", SLOTS)
def test_no_answer_clashes_with_itself(name: str) -> None:
    text = "\n\n".join(f"{story['left']} {case[0]}" for story in STORIES.values() for case in story["clash"])
    assert not any(clash(name, claim, claim) for claim in extract(Article("A", text)))
