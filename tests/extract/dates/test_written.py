"""Dates as a person types them: the table of written forms, and the way back."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claim import Precision, When
from compare.extract.dates.written import read_when, write_when
from compare.interval import Interval
from tests.cases import cases

_ANCHOR = datetime(2016, 9, 17, 18, 39)


def moment(written: object, last: bool = False) -> datetime | None:
    """A day stands for its first minute, or its last."""
    if written is None:
        return None
    found = datetime.fromisoformat(str(written))
    return found + timedelta(hours=23, minutes=59) if last and len(str(written)) == 10 else found


@pytest.mark.parametrize("case", cases("dates", "written"))
def test_a_written_date_means_its_interval(case: dict[str, Any]) -> None:
    when = read_when(case["text"], moment(case.get("anchor")) or _ANCHOR)
    assert when is not None
    assert when.interval == Interval(moment(case["first"]), moment(case["last"], last=True))


@pytest.mark.parametrize("case", cases("dates", "nothing"))
def test_what_is_no_date(case: dict[str, Any]) -> None:
    assert read_when(case["text"], _ANCHOR) is None


@pytest.mark.parametrize("case", cases("dates", "written"))
def test_what_is_written_reads_back(case: dict[str, Any]) -> None:
    when = read_when(case["text"], moment(case.get("anchor")) or _ANCHOR)
    assert when is not None
    again = read_when(write_when(when), _ANCHOR)
    assert again is not None
    assert again.interval == when.interval
    if (when.interval.low, when.interval.high) == (None, None):
        assert again.calendar == when.calendar


_MOMENTS = st.datetimes(datetime(1600, 1, 1), datetime(2090, 12, 31)).map(lambda t: t.replace(second=0, microsecond=0))


@given(st.tuples(_MOMENTS, _MOMENTS).map(sorted), st.sampled_from(["low", "high", "neither"]))
def test_any_interval_reads_back(ends: list[datetime], opened: str) -> None:
    low, high = ends
    interval = Interval(None if opened == "low" else low, None if opened == "high" else high)
    precision: Precision = "minute"
    again = read_when(write_when(When(interval, precision, "")))
    assert again is not None
    assert again.interval == interval


@given(st.text())
def test_any_text_is_a_date_or_none(text: str) -> None:
    when = read_when(text, _ANCHOR)
    if when is not None and when.interval.low and when.interval.high:
        assert when.interval.low <= when.interval.high
