"""What one article does not know and another tells: the tables of cases."""

import pytest

from tests.align.told import Case, Story, findings, stories, turned


@pytest.mark.parametrize(("story", "case"), stories("unknown", "clash"))
def test_what_one_does_not_know_and_the_other_tells_is_found(story: Story, case: Case) -> None:
    assert {row.verdict for row in findings(story, case)} == {"differ"}
    assert {row.verdict for row in findings(*turned(story, case))} == {"differ"}
    assert {row.verdict for row in findings(story, case, "2027-03-14")} == {"update"}


@pytest.mark.parametrize(("story", "case"), stories("unknown", "fine"))
def test_what_answers_another_question_is_no_difference(story: Story, case: Case) -> None:
    assert not findings(story, case)
    assert not findings(*turned(story, case))
