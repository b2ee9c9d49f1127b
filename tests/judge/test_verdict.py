from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.align.alignment import Alignment
from compare.claim import Claim, State
from compare.judge import Judgement, judge
from tests.cases import table
from tests.judge.build import claim, pair, times

TABLE: dict[str, list[dict[str, Any]]] = table("verdicts")
CASES = [pytest.param(kind, case, id=f"{kind}-{case['id']}") for kind, cases in TABLE.items() for case in cases]
FIGURES = [case["left"] for case in TABLE["figures"] if case.get("harm", "killed")]


def _verdict(case: dict[str, Any], kind: str) -> Judgement:
    return judge(pair(case, kind), times(case))


@pytest.mark.parametrize(("kind", "case"), CASES)
def test_the_verdict_on_two_values_is_that_of_the_table(kind: str, case: dict[str, Any]) -> None:
    found = _verdict(case, kind)
    assert (found.verdict, found.reason) == (case["verdict"], case["reason"]), found.because
    if "severity" in case:
        assert found.severity == case["severity"]


@pytest.mark.parametrize(("kind", "case"), CASES)
def test_the_verdict_does_not_depend_on_which_article_comes_first(kind: str, case: dict[str, Any]) -> None:
    line_up = pair(case, kind)
    swapped = Alignment(line_up.kind, tuple(reversed(line_up.claims)))
    one, other = judge(line_up, times(case)), judge(swapped, times(case))
    assert (one.verdict, one.reason, one.severity) == (other.verdict, other.reason, other.severity)


@pytest.mark.parametrize(("kind", "case"), CASES)
def test_the_sentence_shows_both_values_and_a_differ_has_a_severity(kind: str, case: dict[str, Any]) -> None:
    found = _verdict(case, kind)
    assert found.because.endswith(".")
    assert (found.severity is not None) == (found.verdict == "differ")
    if found.verdict == "differ":
        assert found.because.count("“") == 2


@given(st.sampled_from(FIGURES), st.sampled_from(FIGURES))
def test_two_figures_always_have_a_verdict_and_it_is_symmetric(left: str, right: str) -> None:
    one = judge(pair({"left": left, "right": right}, "figures"))
    other = judge(pair({"left": right, "right": left}, "figures"))
    assert (one.verdict, one.reason, one.severity) == (other.verdict, other.reason, other.severity)


@pytest.mark.parametrize("value", FIGURES)
def test_a_figure_agrees_with_itself(value: str) -> None:
    assert judge(pair({"left": value, "right": value}, "figures")).verdict == "agree"


def test_a_claim_of_one_article_is_single_and_nothing_more() -> None:
    found = judge(Alignment("event", (claim("event", "A", "the bridge fell", None),)))
    assert (found.verdict, found.reason, found.sourcing, found.severity) == ("single", None, None, None)


def test_of_three_articles_the_worst_pair_is_the_verdict() -> None:
    two = pair({"left": "12", "right": "12"}, "figures")
    third = pair({"left": "12", "right": "19"}, "figures").claims[1]
    third = third._replace(evidence=third.evidence._replace(article="C"))
    assert judge(two).verdict == "agree"
    assert judge(Alignment("casualties", (*two.claims, third))).verdict == "differ"


def test_of_several_answers_of_one_article_the_one_that_agrees_best_counts() -> None:
    body = pair({"left": "12", "right": "12"}, "figures")
    headline = pair({"left": "dozens", "right": "12"}, "figures").claims[0]
    assert judge(Alignment("casualties", (headline, *body.claims))).verdict == "agree"


def test_the_persons_ladder_gives_direction_and_distance() -> None:
    case = {"left": "wobbling", "right": "gone", "ladder": None}
    line_up = pair(case, "states")
    ladder = {"suspect": [["firm"], ["wobbling"], ["gone", "over"]]}
    assert judge(line_up).reason == "wording"
    found = judge(line_up, ladders=ladder)
    assert (found.verdict, found.reason, found.severity) == ("differ", "status", "minor")
    assert "1 step apart" in found.because


def test_without_times_a_higher_toll_may_be_an_update_and_the_sentence_says_so() -> None:
    case = {"left": "12", "right": "19"}
    assert "may be an update" in judge(pair(case, "figures")).because
    assert "may be an update" not in judge(pair(case, "figures"), times(case | {"later": "left"})).because


def test_a_weak_line_up_makes_no_finding_of_numbers_many_times_apart() -> None:
    line_up = pair({"left": "3 boats", "right": "60 boats", "harm": None}, "figures")
    weak = line_up._replace(score=0.2, weights=tuple(_weights()))
    assert judge(line_up).verdict == "differ"
    assert (judge(weak).verdict, judge(weak).reason) == ("unclear", "event")


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Father", "their father", "differ"),
        ("the man", "the man", "compatible"),
        ("a father", "the father", "compatible"),
    ],
)
def test_in_a_weak_line_up_only_the_one_relative_is_one_person(left: str, right: str, verdict: str) -> None:
    line_up = pair({"left": "dead", "right": "critical", "ladder": "health"}, "states")
    claims = (_of(one, of) for one, of in zip(line_up.claims, (left, right), strict=True))
    weak = line_up._replace(claims=tuple(claims), score=0.2, weights=tuple(_weights()))
    assert judge(weak).verdict == verdict


def _of(one: Claim, of: str) -> Claim:
    assert isinstance(one.value, State)
    return one._replace(value=one.value._replace(of=of))


def _weights() -> list[Any]:
    from compare.align.alignment import Weight

    return [Weight("prior", -2.0, "hardly anything in common")]
