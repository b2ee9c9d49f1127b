from typing import Any

import pytest

from compare.attribution import Attribution
from compare.claim import Claim, Evidence
from compare.mention import Mention
from compare.report.question.answers.otherwise import is_of_another, tells_otherwise
from compare.span import Span
from tests.cases import cases


@pytest.mark.parametrize("case", cases("otherwise"))
def test_what_is_told_otherwise_answers_no_question(case: dict[str, Any]) -> None:
    assert tells_otherwise(case["asks"], case["told"]) is case["otherwise"]


def _said(article: str, *speakers: str) -> list[Claim]:
    here, words = Span(0, 10), "it burned."
    said = (Attribution(Mention(here, one), None, Mention(here, words), "indirect", "neutral") for one in speakers)
    return [Claim("attribution", Evidence(article, here, words), None, attribution=one) for one in said]


@pytest.mark.parametrize(
    ("asked", "theirs", "expected"),
    [
        ("What did Ada Kovac say? “the mill burned”", "officials", True),
        ("What did Ada Kovac say? “the mill burned”", "Mayor Kovac", False),
        ("What did police say? “the mill burned”", "officials", False),
        ("Did the mill burn?", "officials", False),
    ],
)
def test_nobody_is_asked_what_somebody_else_said(asked: str, theirs: str, expected: bool) -> None:
    assert is_of_another(asked, [_said("A", "Ada Kovac"), _said("B", theirs)]) is expected
