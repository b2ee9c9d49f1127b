"""Whose age is asked where several are called so."""

from typing import Any

import pytest

from compare.report.among import among
from tests.cases import cases


@pytest.mark.parametrize("case", cases("among"))
def test_one_of_several_is_asked_as_one_of_them(case: dict[str, Any]) -> None:
    assert among(case["question"], case["years"], case["texts"]) == case["asks"]
