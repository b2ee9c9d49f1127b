"""Actors: the tables of cases. What holds of any text: tests/extract/test_readers.py."""

from typing import Any

import pytest

from compare.extract.actors import actors
from tests.cases import cases
from tests.extract.stories import answered, check


@pytest.mark.parametrize("case", cases("actors"))
def test_cases(case: dict[str, Any]) -> None:
    check(actors, case)


@pytest.mark.parametrize("case", cases("actors_independent"))
def test_independent_sentences(case: dict[str, Any]) -> None:
    answered("actor", case)
