import pytest

from tests.align.told import Case, Story, findings, stories, turned


@pytest.mark.parametrize(("story", "case"), stories("gauges", "clash"))
def test_two_measures_of_one_bearer_differ_or_are_news(story: Story, case: Case) -> None:
    assert findings(story, case)
    assert findings(*turned(story, case))


@pytest.mark.parametrize(("story", "case"), stories("gauges", "fine"))
def test_two_bearers_senses_or_times_are_no_difference(story: Story, case: Case) -> None:
    assert not findings(story, case)
