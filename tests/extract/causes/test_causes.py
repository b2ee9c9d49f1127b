"""Causes: the table of cases. What holds of any text: tests/extract/test_readers.py."""

from typing import Any

import pytest

from compare.extract.causes import causes
from tests.cases import cases
from tests.extract.stories import check


@pytest.mark.parametrize("case", cases("causes"))
def test_cases(case: dict[str, Any]) -> None:
    check(causes, case)
