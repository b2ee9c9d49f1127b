import pytest

from compare import Article, extract
from compare.align.sole import SOLE, clash
from tests.align.told import Case, Story, findings, stories, turned
from tests.cases import table


@pytest.mark.parametrize(("story", "case"), stories("sole", "clash"))
def test_two_stories_that_answer_otherwise_differ(story: Story, case: Case) -> None:
    assert findings(story, case)
    assert findings(*turned(story, case))


@pytest.mark.parametrize(("story", "case"), stories("sole", "fine"))
def test_what_is_not_asked_of_both_stories_is_no_difference(story: Story, case: Case) -> None:
    assert not findings(story, case)


@pytest.mark.parametrize("name", SOLE)
def test_no_claim_clashes_with_itself(name: str) -> None:
    text = "\n\n".join(f"{story['left']} {story['clash'][0][0]}" for story in table("sole").values())
    assert not any(clash(name, claim, claim) for claim in extract(Article("A", text)))
