from typing import Any

import pytest

from compare import Article, extract
from compare.align.alignment import Alignment
from compare.report.question import question
from compare.report.question.phrasing import headline
from compare.report.question.phrasing.clause import alone
from compare.report.question.phrasing.inversion import turned
from compare.report.question.phrasing.passive import amount, befell
from compare.report.question.phrasing.predicate import predicate
from compare.span import Span
from tests.cases import cases


@pytest.mark.parametrize("case", cases("questions"))
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
        ("Brandt gave a sample, but the results were not known", "", "did Brandt give a sample"),
        ("The truce signed in Geneva is holding", "Geneva", "was the truce signed"),
        ("before the three men fled in a van", "", "did the three men flee in a van"),
        ("The boy was shot and spent five hours in surgery", "five hours", "did the boy spend in surgery"),
        ("", "", None),
    ],
)
def test_a_clause_is_turned_only_where_its_subject_opens_it(clause: str, answer: str, asked: str | None) -> None:
    passage = alone(clause)
    assert turned(passage, passage.find(answer)) == asked


def test_a_predicate_is_what_is_said_of_the_subject() -> None:
    assert predicate(alone("Three men are sought by police")) == "is sought by police"
    assert predicate(alone("sought by police")) is None


def test_a_pronoun_is_told_by_a_name_that_stands_near_both_passages() -> None:
    texts = (
        "Ana Kovac left the agency after a dispute with Mila Brandt. She left the agency in 2006.",
        "Ana Kovac runs a shop. She left the agency in 2006.",
    )
    articles = {name: Article(name, text, published="2016-09-17") for name, text in zip("AB", texts, strict=True)}
    claims = tuple(next(c for c in extract(a) if c.kind == "date" and "2006" in c.quote) for a in articles.values())
    assert question(Alignment("date", claims), articles) == "When did Ana Kovac leave the agency?"


def test_a_deed_without_its_doer_is_asked_for_by_whom_it_befell() -> None:
    assert befell(alone("took the boy to a hospital")) == "was the boy taken to a hospital"
    assert befell(alone("Police took the boy to a hospital")) is None
    assert amount(alone("took $200 from the drawer"), Span(5, 9)) == "was taken from the drawer"


@pytest.mark.parametrize(
    ("question", "shorter"),
    [
        ("Did police arrest the driver - Marrow News 8?", "Did police arrest the driver?"),
        ("Did the twelve-year-old win?", "Did the twelve-year-old win?"),
    ],
)
def test_the_name_of_a_site_is_no_part_of_a_question(question: str, shorter: str) -> None:
    assert headline.alone(question) == shorter


def test_a_headline_in_capitals_is_put_in_small_letters() -> None:
    assert headline.quiet("Did a HUGE fire destroy the NATO depot?", "A huge fire") == (
        "Did a huge fire destroy the NATO depot?"
    )
