"""What holds for every form."""

import re
from collections.abc import Collection, Iterator

import pytest

from compare.report import FORMATS, phrase, render, wording
from compare.report.order import asks, group, is_light
from compare.report.record import Report
from tests.report.stories import STORIES, ferry, hostile

HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("story", STORIES)
class TestEveryForm:
    def test_same_input_same_bytes(self, story: str, form: str) -> None:
        assert render(STORIES[story](), form) == render(STORIES[story](), form)

    def test_hidden_characters_are_never_handed_on(self, story: str, form: str) -> None:
        assert not HIDDEN.search(render(STORIES[story](), form))

    def test_can_be_written_as_utf8_and_ends_a_line(self, story: str, form: str) -> None:
        assert render(STORIES[story](), form).encode().endswith(b"\n")

    def test_empty_report_renders(self, story: str, form: str) -> None:
        assert render(Report(STORIES[story]().articles, ()), form)


@pytest.mark.parametrize("form", FORMATS)
def test_a_lone_surrogate_does_not_crash(form: str) -> None:
    report = ferry()
    row = report.rows[0]._replace(note="broken \ud800 text", question="\udfff?")
    assert render(report._replace(rows=(row,)), form).encode()


@pytest.mark.parametrize("form", [form for form in FORMATS if form not in ("json", "csv")])
def test_every_form_shows_the_same_verdicts(form: str) -> None:
    report = ferry()
    text = re.sub(r"<[^>]{1,200}>", "", render(report, form, width=200))
    places: list[int] = []
    for row in filter(asks, report.rows):
        place = _after_question(text, row.question, places[-1] if places else 0)
        shown = text[place : place + 400]
        told = group(row).title.lower() in text[:place].lower() if is_light(row) else phrase.verdict(row) in shown
        assert told, (row.id, shown)
        places.append(place)
    assert places == sorted(places)


def _after_question(text: str, question: str, start: int) -> int:
    place = text.find(question, start)
    assert place >= 0, question
    return place


def test_closed_lists_have_words() -> None:
    for names, table in _closed_lists():
        assert set(names) == set(table)


def _closed_lists() -> Iterator[tuple[tuple[str, ...], Collection[str]]]:
    from typing import get_args

    from compare.attribution import Stance
    from compare.claim import Kind
    from compare.judge import Severity, Sourcing, Verdict
    from compare.report.order import Part

    yield get_args(Verdict), wording.VERDICTS
    yield get_args(Severity), wording.SEVERITIES
    yield get_args(Sourcing), wording.SOURCINGS
    yield get_args(Stance), wording.STANCES
    yield get_args(Kind), wording.KINDS
    yield get_args(Part), wording.PARTS


def test_silence_has_three_words() -> None:
    for form in ("text", "html", "md"):
        text = render(STORIES["protest"](), form)
        assert "courier does not say" in text
        assert "not found in radio" in text


def test_hostile_story_is_as_large_as_it_claims() -> None:
    report = hostile()
    assert (len(report.articles), len(report.rows)) == (6, 200)
