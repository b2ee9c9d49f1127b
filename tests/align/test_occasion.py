import pytest

from compare import Article, extract
from compare.align.event_slot import SLOTS, clash
from tests.align.told import Case, Story, findings, report, stories, turned
from tests.cases import table


@pytest.mark.parametrize(("story", "case"), stories("occasions", "clash"))
def test_two_stories_that_put_one_event_elsewhere_differ(story: Story, case: Case) -> None:
    for rows in (findings(story, case), findings(*turned(story, case))):
        assert any(row.verdict == "differ" and row.kind in ("date", "place") for row in rows)


@pytest.mark.parametrize(("story", "case"), stories("occasions", "fine"))
def test_another_deed_of_the_story_is_no_difference(story: Story, case: Case) -> None:
    assert not [row for row in findings(story, case) if row.kind in ("date", "place")]


@pytest.mark.parametrize(("story", "case"), stories("occasions", "meet"))
def test_answers_that_can_be_one_stand_in_one_row(story: Story, case: Case) -> None:
    rows = [row for row in report(story, case).rows if row.question.startswith(case[2])]
    assert rows
    assert all(row.verdict in ("agree", "compatible") for row in rows)


@pytest.mark.parametrize(("story", "case"), stories("occasions", "same"))
def test_the_town_is_the_same_whatever_is_named_in_it(story: Story, case: Case) -> None:
    rows = [row for row in report(story, case).rows if row.question.startswith(case[2])]
    assert rows
    assert all(row.verdict == "agree" for row in rows)


@pytest.mark.parametrize("name", SLOTS)
def test_no_answer_clashes_with_itself(name: str) -> None:
    text = "\n\n".join(f"{story['left']} {case[0]}" for story in table("occasions").values() for case in story["clash"])
    assert not any(clash(name, claim, claim) for claim in extract(Article("A", text)))
