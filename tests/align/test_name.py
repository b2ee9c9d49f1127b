from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.align.name import canonical, frozen, plain, same_name, skeleton
from tests.cases import cases

SPELLINGS = (
    "Deir el-Zour, Deir ez-Zor, Deir Ezzor, Dayr az-Zawr, Deir al-Zor, Deirezzor, Deir-Ezzor, Der Zor, Deir al-Zour"
).split(", ")


@pytest.mark.parametrize("case", cases("names"))
def test_two_names_mean_one_thing_or_not(case: dict[str, Any]) -> None:
    aliases = frozen(case.get("aliases", ()))
    for one, other in ((case["one"], case["other"]), (case["other"], case["one"])):
        assert same_name(one, other, aliases, case.get("speaks", False)) is case["same"]


@pytest.mark.parametrize(("one", "other"), list(combinations(SPELLINGS, 2)))
def test_all_spellings_of_a_transliterated_name_meet(one: str, other: str) -> None:
    assert skeleton(plain(one)) == "drzr"
    assert same_name(one, other)


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_texts_are_compared_and_either_way_round_alike(one: str, other: str) -> None:
    assert same_name(one, other) is same_name(other, one)


@given(st.text(alphabet="abcdefgh ABCDEFGH'-.", min_size=1, max_size=30).filter(lambda name: bool(plain(name))))
def test_a_name_is_itself(name: str) -> None:
    assert same_name(name, name)
    assert canonical(name) == canonical(f"the {name}")


@pytest.mark.parametrize("hostile", ["." * 50_000, "a." * 25_000, "'" * 50_000, "al-" * 16_000, "9" * 50_000])
def test_long_rubbish_is_compared_in_a_moment(hostile: str) -> None:
    assert same_name(hostile, "Ana Kovac") is False
