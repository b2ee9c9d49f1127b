"""Dates as a reader is told them: the words, and what they leave out of the calendar."""

from datetime import datetime
from typing import Any

import pytest

from compare.extract.dates.written import read_when
from compare.report.moment import calendar, told
from tests.cases import cases

WRITTEN = datetime(2016, 9, 5)


@pytest.mark.parametrize("case", cases("moments"))
def test_a_date_is_told_in_the_words_of_its_article(case: dict[str, Any]) -> None:
    when = read_when(case["text"], WRITTEN)
    assert when is not None
    assert told(when) == case["told"]
    assert calendar(told(when), f"He was shot {case['text']}.") == case["beside"]
    assert calendar(told(when), "in other words") == case["told"]
