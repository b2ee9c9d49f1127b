from compare.report.record import Report
from compare.report.summary import summary
from tests.report.stories.ferry import FERRY_A, ferry
from tests.report.stories.protest import protest


def test_a_story_in_sentences() -> None:
    assert summary(ferry()) == (
        "Two articles, 11 questions. They differ on 4 (2 major, 1 of the same source), give an update on 2, "
        "can both be right on 3 (1 far apart) and agree on 1. On 1 the tool cannot tell. "
        "Beyond these, 5 passages stand in one article only."
    )


def test_more_than_two_are_all_right_not_both() -> None:
    many = ferry().rows[-1]._replace(verdict="compatible", reason="detail")
    assert "They can all be right on 1." in summary(Report((FERRY_A,) * 3, (many,)))


def test_suggestions_are_counted_apart() -> None:
    assert "1 suggestion waits for review." in summary(protest())
    assert "4 questions" in summary(protest())


def test_nothing_found_is_said_plainly() -> None:
    assert summary(Report((FERRY_A,), ())) == "One article, and nothing to compare."


def test_a_list_of_suggestions_alone_says_what_is_in_them() -> None:
    rows = tuple(row._replace(status="suggested") for row in ferry().rows if row.verdict in ("differ", "agree"))
    assert summary(ferry()._replace(rows=rows)) == (
        "Two articles, nothing decided yet. 5 suggestions wait for review; among them the articles differ on 4."
    )
