from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.align.alignment import Weight
from compare.report import phrase
from compare.report.order import group, ordered
from compare.report.record import Row
from compare.report.section import sections
from tests.report.stories import ferry, protest

ROWS = (*ferry().rows, *protest().rows)


@given(st.permutations(ROWS))
def test_the_order_of_the_input_does_not_matter(rows: list[Row]) -> None:
    assert ordered(rows) == ordered(ROWS)


def test_what_must_be_looked_at_stands_first() -> None:
    names = [group(row).name for row in ferry().rows]
    assert list(dict.fromkeys(names)) == [
        "conflict",
        "differ",
        "update",
        "unclear",
        "wide",
        "compatible",
        "agree",
        "single",
    ]


def test_what_only_may_be_one_question_comes_after_what_agrees() -> None:
    row = next(row for row in ferry().rows if group(row).name == "compatible")
    row = row._replace(reason="wording", weights=(Weight("prior", -1.0, "seldom"),), score=0.3)
    assert group(row).name == "loose"
    assert phrase.verdict(row) == "perhaps compatible"
    names = dict.fromkeys(group(r).name for r in ordered([row, *ferry().rows]))
    assert list(names)[-3:] == ["agree", "loose", "single"]


@pytest.mark.parametrize("near_miss", [{"score": 0.6}, {"reason": "overlap"}, {"weights": ()}, {"verdict": "agree"}])
def test_a_likely_pair_a_typed_reason_and_the_persons_own_are_never_loose(near_miss: dict[str, Any]) -> None:
    row = next(row for row in ferry().rows if group(row).name == "compatible")
    loose = row._replace(reason="wording", weights=(Weight("prior", -1.0, "seldom"),), score=0.3, threshold=-2.8)
    assert group(loose).name == "loose"
    assert group(loose._replace(**near_miss)).name != "loose"


@pytest.mark.parametrize(("score", "name"), [(0.6, "loose"), (0.8, "worded")])
def test_whole_sentences_must_be_likelier_than_claims(score: float, name: str) -> None:
    row = next(row for row in ferry().rows if group(row).name == "compatible")
    sentences = row._replace(reason="wording", weights=(Weight("bare", -1.0, "seldom"),), score=score, threshold=0.0)
    assert group(sentences).name == name


def test_what_no_value_decides_comes_after_what_agrees_but_the_persons_own_stays() -> None:
    row = next(row for row in ferry().rows if group(row).name == "compatible")
    worded = row._replace(reason="wording", weights=())
    assert group(worded).name == "worded"
    assert group(worded._replace(listed=True)).name == "compatible"
    report = ferry()._replace(rows=ordered([worded, *ferry().rows]))
    assert [section.group.name for section in sections(report)][-3:] == ["agree", "worded", "single"]


def test_major_before_notable_before_minor() -> None:
    differing = [ferry().rows[1]._replace(severity=severity) for severity in ("minor", "major", "notable")]
    assert [row.severity for row in ordered(differing)] == ["major", "notable", "minor"]


def test_list_then_suggestions_then_more() -> None:
    assert [section.part for section in sections(protest())] == ["list", "list", "list", "suggested", "more"]


def test_sections_hold_every_row_once() -> None:
    assert sorted(row.id for section in sections(ferry()) for row in section.rows) == sorted(r.id for r in ferry().rows)


@pytest.mark.parametrize(
    ("features", "score", "name"),
    [
        (("date topic same",), 0.3, "agree"),  # the day of the march, by both: a march is a march
        ((), 0.3, "loose"),  # Friday's march, Friday's vote
        (("plain 2",), 0.3, "loose"),  # words in common do not make a likely pair of an unlikely one
        (("plain 1",), 0.6, "agree"),  # ... nor an unlikely one of a likely pair
        ((), 0.6, "loose"),  # the mayor on Friday, the mayor's office on Friday: names alone
        ((), 0.8, "agree"),
        (("occasion day",), 0.4, "agree"),  # the day of the one event that both stories tell
    ],
)
def test_a_day_on_which_two_things_happened_is_no_answer_to_one_question(
    features: tuple[str, ...], score: float, name: str
) -> None:
    weights = tuple(Weight(feature, 0.5, "why") for feature in ("prior", *features))
    row = next(row for row in ferry().rows if row.verdict == "agree")
    day = row._replace(kind="date", question="When?", weights=weights, score=score, threshold=-2.8, listed=False)
    assert group(day).name == name
    assert group(day._replace(kind="event")).name == "agree"


@pytest.mark.parametrize(("score", "name"), [(0.3, "loose"), (0.6, "agree")])
def test_two_statements_of_one_day_are_no_one_statement(score: float, name: str) -> None:
    weights = (Weight("prior", -1.0, "why"), Weight("date topic same", 0.5, "why"))
    row = next(row for row in ferry().rows if row.verdict == "agree")
    day = row._replace(kind="date", weights=weights, score=score, threshold=-2.8, listed=False)
    assert group(day._replace(question="When did the mayor say this?")).name == name
    assert group(day._replace(question="When did the mayor leave?")).name == "agree"
    assert group(day._replace(kind="place", question="Where is the story reported from?")).name == "agree"


def test_two_dates_that_the_judge_does_not_compare_are_perhaps_of_two_things() -> None:
    row = next(row for row in ferry().rows if group(row).name == "compatible")
    day = row._replace(kind="date", reason="wording", score=0.95, threshold=-2.8, listed=False)
    assert group(day).name == "loose"
    assert group(day._replace(reason="overlap", weights=(Weight("date topic same", 1.0, "why"),))).name == "compatible"
    assert group(day._replace(listed=True)).name == "compatible"


@pytest.mark.parametrize(
    ("values", "name"),
    [
        (("under investigation", "charged"), "loose"),
        (("unknown", None), "loose"),
        (("charged", "charged"), "worded"),
        (("charged", None), "worded"),
        (("not critical", "stable"), "worded"),
    ],
)
def test_two_states_are_not_one_in_other_words(values: tuple[str | None, str | None], name: str) -> None:
    row = next(row for row in ferry().rows if group(row).name == "compatible")
    one = row.passages[0]
    told = tuple(one._replace(article=article, value=value) for article, value in zip("AB", values, strict=True))
    assert group(row._replace(kind="status", reason="wording", weights=(), passages=told)).name == name


def test_a_state_that_only_one_article_tells_is_no_agreement() -> None:
    row = ferry().rows[0]._replace(kind="status", verdict="agree", answered=False)
    assert group(row).name == "loose"
    assert group(row._replace(answered=True)).name == "agree"


@pytest.mark.parametrize(
    ("asks", "name"),
    [
        ("What happened? “shook off a slow start”", "loose"),
        ("What happened? “The ferry sank off Tesk”", "agree"),
        ("Did the ferry sink?", "agree"),
    ],
)
def test_scraps_that_agree_are_no_question(asks: str, name: str) -> None:
    assert group(ferry().rows[0]._replace(kind="event", verdict="agree", question=asks)).name == name


@pytest.mark.parametrize(
    ("value", "quotes", "score", "name"),
    [
        pytest.param("2025-11-10", ("open on November 10", "start on Nov. 10"), 0.7, "agree", id="one date in numbers"),
        pytest.param("2019", ("a plea deal of 2019", "confessed in 2019"), 0.7, "agree", id="one year"),
        pytest.param("2025-11-10", ("open on Monday", "start on Monday"), 0.7, "loose", id="two deeds of one Monday"),
        pytest.param("2025-11-10", ("open on November 10", "start on Monday"), 0.7, "loose", id="one gives the day"),
        pytest.param("2019", ("a deal of 2019", "born in 2019"), 0.5, "loose", id="little in common"),
        pytest.param("2025-11-10 15:00", ("at 15:00", "10 guards at 3 p.m."), 0.7, "loose", id="an hour"),
    ],
)
def test_one_date_in_numbers_of_two_verbs_is_one_answer(
    value: str, quotes: tuple[str, str], score: float, name: str
) -> None:
    row = next(row for row in ferry().rows if len({one.article for one in row.passages}) == len(row.passages) == 2)
    told = tuple(one._replace(value=value, quote=quote) for one, quote in zip(row.passages, quotes, strict=True))
    row = row._replace(kind="date", verdict="agree", reason="same", passages=told, score=score, answered=False)
    weights = (Weight("prior", -1.0, "seldom"),)
    assert group(row._replace(question="When was it?", weights=weights, threshold=-2.8)).name == name
