from compare.report.record import Report
from compare.report.summary import summary
from tests.report.stories.ferry import FERRY_A, ferry
from tests.report.stories.protest import protest


def test_a_story_in_a_sentence() -> None:
    assert summary(ferry()) == (
        "2 articles, 16 questions: 4 differ (2 major, 1 from one source), 2 are updates, 1 is unclear, "
        "3 are compatible (1 far apart), 1 agrees, 5 are answered in one article only."
    )


def test_suggestions_are_counted_apart() -> None:
    assert summary(protest()).endswith("1 agrees; 1 suggestion waits for review.")
    assert "4 questions" in summary(protest())


def test_nothing_found_is_said_plainly() -> None:
    assert summary(Report((FERRY_A,), ())) == "1 article, 0 questions."
