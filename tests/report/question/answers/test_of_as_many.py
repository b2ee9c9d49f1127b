from typing import Any

import pytest

from compare.align.alignment import Alignment
from compare.claim import Claim, Evidence, State
from compare.report.question.answers.of_as_many import of_as_many, uncounted
from compare.span import Span
from tests.cases import cases


def _row(case: dict[str, Any]) -> Alignment:
    claims = []
    for side, article in (("left", "A"), ("right", "B")):
        quote = case.get(f"{side}_quote", case[side])
        state = State(case[side], "in custody", case.get("ladder", "custody"))
        claims.append(Claim("status", Evidence(article, Span(0, len(quote)), quote), state))
    return Alignment("status", tuple(claims))


@pytest.mark.parametrize("case", cases("as_many"))
def test_a_state_of_some_is_none_of_others(case: dict[str, Any]) -> None:
    assert of_as_many(case.get("asks", "What is the legal status of the men?"), _row(case)) is case["as_many"]


@pytest.mark.parametrize(
    ("left", "right", "asked", "expected"),
    [
        ("About 340 flights", "More than 2,100 flights", "Were about 340 flights put off?", "Were flights put off?"),
        ("340 flights", "340 flights", "Were 340 flights put off?", "Were 340 flights put off?"),
        ("340 flights", "flights", "Were 340 flights put off?", "Were flights put off?"),
        ("Line 2", "Line 3", "Is line 2 closed?", "Is line 2 closed?"),
    ],
)
def test_two_numbers_are_not_asked_for(left: str, right: str, asked: str, expected: str) -> None:
    assert uncounted(asked, _row({"left": left, "right": right, "ladder": "service"})) == expected
