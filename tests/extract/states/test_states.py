"""States: the table of cases, and what holds of any text."""

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.extract.states import states
from tests.cases import cases
from tests.extract.stories import HOSTILE, WORDS, answered, check, read, sound


@pytest.mark.parametrize("case", cases("states"))
def test_cases(case: dict[str, Any]) -> None:
    check(states, case)


@pytest.mark.parametrize("case", cases("states_independent"))
def test_independent_sentences(case: dict[str, Any]) -> None:
    answered("status", case)


@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
def test_word_salad_is_read_soundly(text: str) -> None:
    sound(states, text)


@given(st.text(max_size=300))
def test_any_text_is_read_soundly(text: str) -> None:
    sound(states, text)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_hostile_text_costs_linear_time(text: str) -> None:
    begun = time.perf_counter()
    read(states, text)
    assert time.perf_counter() - begun < 5


def test_surroundings_change_nothing() -> None:
    text = "Ruritanian soldiers arrested Edda Moe, 34, a nurse, after a bomb attack on the port."
    alone = [claim.value for claim in read(states, text)]
    after = [claim.value for claim in read(states, "It rained in the hills.\n\n" + text)]
    assert [type(value) for value in alone] == [type(value) for value in after]
    assert len(alone) == len(after) > 0
