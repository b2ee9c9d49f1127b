from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.align.person import ages, other_person, same_person
from compare.judge import charge, opposition, told, trait
from compare.judge.judgement import Case
from compare.judge.tally import Tally
from tests.cases import cases
from tests.judge.build import claim

TESTS: dict[str, Callable[[Any, Any, Case], bool]] = {
    "deathbed": told.other_deathbed, "wound": told.other_wound, "label": told.other_label,
    "charges": charge.other_list, "opposed": opposition.opposed, "corrected": opposition.corrected,
    "doers": opposition.other_doers, "means": trait.other_means, "cause": trait.other_cause,
    "colour": trait.other_colour, "direction": trait.other_direction,
}  # fmt: skip


def _case(left: str, right: str, sure: bool = True) -> Case:
    return Case(claim("event", "A", left, None), claim("event", "B", right, None), sure=sure)


@pytest.mark.parametrize("case", cases("told"))
def test_readings_clash_or_not_whichever_comes_first(case: dict[str, Any]) -> None:
    test = TESTS[case["test"]]
    assert test(None, None, _case(case["left"], case["right"])) is case["clash"]
    assert test(None, None, _case(case["right"], case["left"])) is case["clash"]


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_two_texts_are_read_without_a_crash_and_a_text_never_clashes_with_itself(left: str, right: str) -> None:
    for name, test in TESTS.items():
        assert test(None, None, _case(left, right)) in (True, False)
        if name in ("deathbed", "wound", "label", "charges", "means", "cause", "colour", "direction"):
            assert not test(None, None, _case(left, left))


def test_a_weak_line_up_makes_a_death_one_only_where_each_article_tells_of_one() -> None:
    case = _case("The woman died at the scene", "She died at Marrow Hospital", sure=False)
    one = Tally(alone=frozenset(["killed"]))
    assert not told.other_deathbed(None, None, case)
    assert told.other_deathbed(None, None, case._replace(tallies={"A": one, "B": one}))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a 34-year-old man", [34]), ("Ines Duarte, 34, said", [34]), ("a girl aged 7", [7]),
        ("a teenager", [13]), ("an 8-month-old boy", [0]), ("in 34 cases", []), ("34,000 people", []),
    ],
)  # fmt: skip
def test_ages_are_read_from_a_passage(text: str, found: list[int]) -> None:
    assert [age.low for age in ages(text)] == found


def test_people_are_told_apart_by_age_and_sex_and_tied_by_name() -> None:
    assert other_person("a 34-year-old man", "a 19-year-old man")
    assert not other_person("a 34-year-old man", "a 35-year-old man")
    assert other_person("a boy was hurt", "a girl was hurt")
    assert not other_person("Ana Kovac, 34, was hurt", "Ana Kovac, 43, was hurt")
    assert same_person("a 34-year-old man", "the 34-year-old driver")


@pytest.mark.parametrize("mark", ["1-year-old ", "in the head ", "not, ", "first floor ", "of Marrow "])
def test_long_passages_cost_no_more_than_their_length(mark: str) -> None:
    text = mark * 5000
    for test in TESTS.values():
        test(None, None, _case(text, text[::-1]))
