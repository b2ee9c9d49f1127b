"""Who was hurt is asked where each article tells of somebody, else how many were."""

import pytest

from compare.align.alignment import Alignment
from compare.article import Article
from compare.claim import Claim
from compare.extract import extract
from compare.report.question.answers.somebody import asked

WHO = "Who was killed?"


def _claims(name: str, text: str) -> list[Claim]:
    return [claim for claim in extract(Article(name, text)) if claim.kind == "casualties"]


@pytest.mark.parametrize(
    ("left", "right", "who"),
    [
        ("A clerk was killed in Lund on Monday.", "The clerk was killed.", True),
        ("Ada Rook was killed in Lund.", "A 40-year-old was killed in Lund.", True),
        ("A clerk was killed in Lund on Monday.", "He was killed in Lund.", False),
        ("One of them was killed in Lund.", "One person was killed in Lund.", False),
        ("The victim was killed in Lund.", "A teacher was killed in Lund.", False),
    ],
)
def test_who_is_asked_of_articles_that_tell_whom(left: str, right: str, who: bool) -> None:
    alignment = Alignment("casualties", (*_claims("A", left), *_claims("B", right)))
    assert asked(WHO, alignment) == (WHO if who else "How many people were killed?")


def test_other_questions_and_single_articles_stay() -> None:
    alone = Alignment("casualties", tuple(_claims("A", "He was killed in Lund.")))
    assert asked(WHO, alone) == WHO
    assert asked("Who is Ada Rook?", alone) == "Who is Ada Rook?"
