"""Rows that only tell their answers: what agrees, what the words alone tell, what is perhaps about the same."""

from compare.report import phrase, render
from compare.report.order import is_light
from compare.report.pair import WHOLE, window
from compare.report.record import Report, Row
from tests.report.stories import ferry


def _worded() -> tuple[Report, Row]:
    report = ferry()
    row = next(row for row in report.rows if row.verdict == "compatible")
    row = row._replace(reason="wording", weights=(), because="neither rules the other out")
    return report._replace(rows=(row,)), row


def test_one_reason_stands_for_the_block_and_none_for_its_rows() -> None:
    report, row = _worded()
    for form in ("text", "md", "html"):
        told = render(report, form, width=100)
        assert told.count("Only a reader can") == 1
        assert row.because not in told
    assert row.because in render(report, "json")


def test_a_row_of_the_persons_list_is_told_in_full() -> None:
    report, row = _worded()
    assert is_light(row)
    listed = row._replace(listed=True)
    assert not is_light(listed)
    assert row.because in render(report._replace(rows=(listed,)), "text", width=100)
    assert phrase.whose(listed) in render(report._replace(rows=(listed,)), "text", width=200)


def test_a_long_passage_shows_the_part_that_tells() -> None:
    words = " ".join(f"w{i}" for i in range(WHOLE + 20))
    marked = [word in ("w40", "w41") for word in words.split()]
    part = window(words, marked)
    assert part.startswith("… ")
    assert "w40 w41" in part
    assert part.removeprefix("… ").removesuffix(" …") in words
    assert window("a short passage", [False] * 3) == "a short passage"


def test_that_one_person_is_one_is_no_answer_to_who() -> None:
    row = ferry().rows[0]
    who, many = (row._replace(question=f"{asked} were killed?") for asked in ("Who ", "How many people"))
    assert row.passages[0].numeric
    assert phrase.value(row.passages[0], many)
    assert not phrase.value(row.passages[0], who)
