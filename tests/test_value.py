import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claim import Actor, Figure, Place, State, When
from compare.value import read_value, write_value
from tests.cases import cases


@pytest.mark.parametrize("case", cases("values"))
def test_plain_words_are_read(case: dict[str, Any]) -> None:
    value = read_value(str(case["typed"]), case["kind"])
    if "reads" in case:
        assert (value is not None) is case["reads"]
        return
    assert isinstance(value, Figure | When)
    assert [_plain(value.interval.low), _plain(value.interval.high)] == [case["low"], case["high"]]


@pytest.mark.parametrize("case", [case for case in cases("values") if "low" in case.values[0]])
def test_what_is_written_reads_back_to_the_same_interval(case: dict[str, Any]) -> None:
    value = read_value(str(case["typed"]), case["kind"])
    assert value is not None
    again = read_value(write_value(value), case["kind"])
    assert isinstance(value, Figure | When)
    assert isinstance(again, Figure | When)
    assert again.interval == value.interval


@given(st.text(max_size=40), st.sampled_from([None, "casualties", "quantity", "date", "place", "status", "event"]))
def test_no_text_is_too_strange_to_read(text: str, kind: Any) -> None:
    read_value(text, kind)


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_every_range_goes_round(one: int, other: int) -> None:
    low, high = min(one, other), max(one, other) + 1
    value = read_value(f"{low}-{high}", "quantity")
    assert isinstance(value, Figure)
    again = read_value(write_value(value), "quantity")
    assert isinstance(again, Figure)
    assert again.interval == value.interval


def test_own_conventions_count() -> None:
    value = read_value("dozens", "casualties", conventions={"dozens": "36-60"})
    assert isinstance(value, Figure)
    assert (value.interval.low, value.interval.high) == (36, 60)


def test_a_weekday_counts_from_the_day_of_publication() -> None:
    value = read_value("Saturday", "date", datetime(2016, 9, 18, 12, 0))
    assert isinstance(value, When)
    assert value.interval.low == datetime(2016, 9, 17)


def test_names_and_states_are_words() -> None:
    assert read_value("Port Gale, Elland", "place") == Place("Port Gale", ("Elland",))
    assert read_value("the crew", "actor") == Actor("the crew", role="")
    assert read_value("not over", "status") == State(of="", state="over", negated=True)
    assert read_value("they fled", "event") is None


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("place", "Port Gale, Elland"),
        ("actor", "the crew"),
        ("status", "not over"),
        ("status", "perhaps not over"),
        ("status", "to be released"),
    ],
)
def test_words_are_written_as_they_were_typed(kind: Any, words: str) -> None:
    value = read_value(words, kind)
    assert value is not None
    assert write_value(value) == words


def test_without_a_kind_the_words_decide() -> None:
    assert isinstance(read_value("60+", None), Figure)
    assert isinstance(read_value("17 Sept 2016", None), When)
    assert read_value("crumbling", None) is None


def _plain(end: Any) -> Any:
    return end.isoformat(timespec="minutes") if isinstance(end, datetime) else end


def test_every_value_that_the_docs_teach_can_be_read() -> None:
    page = Path(__file__).parents[1].joinpath("docs", "how-to", "edit-the-list.md").read_text(encoding="utf-8")
    table = page.partition("| you type | it means |")[2].partition("\n\n")[0]
    typed = [word for row in table.splitlines()[2:] for word in re.findall(r"`([^`]+)`", row.partition(" | ")[0])]
    states = ["crumbling", "not over", "Port Gale"]
    assert len(typed) > 30
    assert [word for word in typed if read_value(word, None, datetime(2024, 3, 4)) is None] == states
