from pathlib import Path
from typing import Any

import pytest
import yaml

from compare import Article, extract
from compare.align.alignment import Alignment
from compare.report.clause import alone
from compare.report.inversion import inverted, predicate
from compare.report.question import question

CASES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).parents[1].joinpath("cases", "questions.yaml").read_text(encoding="utf-8")
)


def _param(case: dict[str, Any]) -> Any:
    missed = [pytest.mark.xfail(reason=case["xfail"], strict=True)] if "xfail" in case else []
    return pytest.param(case, id=case["id"], marks=missed)


PARAMS = [_param(case) for case in CASES]


@pytest.mark.parametrize("case", PARAMS)
def test_a_question_reads_as_a_person_would_ask_it(case: dict[str, Any]) -> None:
    article = Article("A", case["text"], published="2016-09-17")
    claims = [claim for claim in extract(article) if claim.kind == case["kind"]]
    asked = [question(Alignment(claim.kind, (claim,)), {"A": article}) for claim in claims]
    assert case["asks"] in asked


@pytest.mark.parametrize(
    ("clause", "answer", "asked"),
    [
        ("Police searched the car", "", "did police search the car"),
        ("The truce is holding", "", "is the truce holding"),
        ("Nobody was arrested", "", "was anybody arrested"),
        ("The court opens at noon", "noon", "does the court open"),
        ("arrested at the inn", "", None),
        ("The truce signed in Geneva is holding", "Geneva", "was the truce signed"),
        ("", "", None),
    ],
)
def test_a_clause_is_turned_only_where_its_subject_opens_it(clause: str, answer: str, asked: str | None) -> None:
    assert inverted(clause, answer) == asked


def test_a_predicate_is_what_is_said_of_the_subject() -> None:
    assert predicate(alone("Three men are sought by police")) == "is sought by police"
    assert predicate(alone("sought by police")) is None
