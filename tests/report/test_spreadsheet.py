import csv
import io

import pytest

from compare.report import render
from compare.report.spreadsheet import COLUMNS, _guarded
from tests.report.stories import STORIES, ferry


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "  =1"])
def test_a_formula_becomes_text(text: str) -> None:
    assert str(_guarded(text)).startswith("'")


@pytest.mark.parametrize("text", ["62-100", "a = b", "", "“-”", "60+"])
def test_other_words_stay(text: str) -> None:
    assert _guarded(text) == text


def test_numbers_stay_numbers() -> None:
    assert _guarded(-5) == -5


@pytest.mark.parametrize("story", STORIES)
def test_no_cell_would_be_run(story: str) -> None:
    for line in csv.reader(io.StringIO(render(STORIES[story](), "csv"), newline="")):
        assert len(line) == len(COLUMNS)
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in line)


def test_a_row_per_passage_and_per_silence() -> None:
    lines = list(csv.DictReader(io.StringIO(render(ferry(), "csv"))))
    killed = [line for line in lines if line["id"] == "people-killed"]
    assert [(line["article"], line["low"], line["high"], line["qualifier"]) for line in killed] == [
        ("A", "12", "", "floor"), ("B", "16", "16", "exact"),
    ]  # fmt: skip
    missing = [line for line in lines if line["id"] == "missing"]
    assert [line["answer"] for line in missing] == ["says", "not-found"]


def test_quotes_are_found_at_their_offsets() -> None:
    texts = {article.id: article.text for article in ferry().articles}
    for line in csv.DictReader(io.StringIO(render(ferry(), "csv"))):
        if line["answer"] == "says":
            assert texts[line["article"]][int(line["start"]) : int(line["end"])] == line["quote"]
