import pytest

from compare import Article, extract
from compare.align.event_slot import SLOTS, clash, in_one_town
from compare.claim import Claim
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


@pytest.mark.parametrize(("story", "case"), stories("occasions", "apart"))
def test_an_end_and_another_week_are_no_answer(story: Story, case: Case) -> None:
    assert not [row for row in report(story, case).rows if row.question.startswith(case[2]) and row.verdict != "single"]


@pytest.mark.parametrize(("story", "case"), stories("occasions", "same"))
def test_the_town_is_the_same_whatever_is_named_in_it(story: Story, case: Case) -> None:
    rows = [row for row in report(story, case).rows if row.question.startswith(case[2])]
    assert rows
    assert all(row.verdict == "agree" for row in rows)


@pytest.mark.parametrize("name", SLOTS)
def test_no_answer_clashes_with_itself(name: str) -> None:
    text = "\n\n".join(f"{story['left']} {case[0]}" for story in table("occasions").values() for case in story["clash"])
    assert not any(clash(name, claim, claim) for claim in extract(Article("A", text)))


def test_a_block_of_a_street_without_its_noun_is_no_town() -> None:
    left, right = (
        next(claim for claim in extract(Article("A", text)) if claim.kind == "place")
        for text in ("The man was shot in the 700 block of North Homan.", "He lived in the 700 block of North Homan.")
    )
    assert not in_one_town(left, right)


def _said(words: str, published: str) -> Claim:
    claims = extract(Article("A", f"The council {words}.", published=published))
    return next(claim for claim in claims if claim.kind == "date")


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        pytest.param(
            ("voted on Tuesday", "2025-05-07"), ("voted Tuesday morning", "2025-05-20"), False, id="two weeks"
        ),
        pytest.param(("voted on Tuesday", "2025-05-07"), ("voted on Tuesday", "2025-06-04"), False, id="four weeks"),
        pytest.param(("voted on Tuesday", "2025-05-07"), ("voted on Tuesday", "2025-05-07"), True, id="one day"),
        pytest.param(("voted on Tuesday", "2025-05-07"), ("voted on Tuesday", "2025-05-14"), True, id="a slip"),
        pytest.param(("voted on Tuesday", "2025-05-07"), ("voted on May 6", "2025-05-20"), True, id="its date"),
    ],
)
def test_one_weekday_of_two_weeks_is_no_day_of_one_event(
    left: tuple[str, str], right: tuple[str, str], one: bool
) -> None:
    slot = SLOTS["day"]
    assert bool(slot.meets(*(slot.read(_said(*told)) for told in (left, right)))) is one
