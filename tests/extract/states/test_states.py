"""States: the tables of cases. What holds of any text: tests/extract/test_readers.py."""

from typing import Any

import pytest

from compare.extract.states import states
from tests.cases import cases
from tests.extract.stories import answered, check


@pytest.mark.parametrize("case", cases("states"))
def test_cases(case: dict[str, Any]) -> None:
    check(states, case)


@pytest.mark.parametrize("case", cases("states_independent"))
def test_independent_sentences(case: dict[str, Any]) -> None:
    answered("status", case)
