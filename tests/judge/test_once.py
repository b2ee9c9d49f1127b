from compare.align.alignment import Alignment, Weight
from compare.claim import Claim, Evidence, Kind
from compare.judge.judgement import Judgement
from compare.judge.once import Judged, told_once
from compare.span import Span

DIFFER = Judgement("differ", "polarity", "one affirms what the other denies")
UPDATE = Judgement("update", "later-status", "further along")


def _row(kind: Kind, start: int, judgement: Judgement = DIFFER, entry: str | None = None) -> Judged:
    claims = tuple(Claim(kind, Evidence(name, Span(start, start + 20), "x" * 20)) for name in "AB")
    return Alignment(kind, claims, entry=entry), judgement


def _kinds(rows: list[Judged]) -> list[str]:
    return [row.kind for row, _ in rows]


def test_a_statement_that_repeats_a_deed_is_left_out_whichever_comes_first() -> None:
    rows = [_row("attribution", 0), _row("event", 5)]
    assert _kinds(told_once(rows)) == _kinds(told_once(rows[::-1])) == ["event"]


def test_a_typed_row_stays_and_the_words_around_it_go() -> None:
    assert _kinds(told_once([_row("event", 0), _row("status", 5), _row("cause", 3)])) == ["status"]


def test_that_no_arrests_became_two_is_told_by_the_state() -> None:
    figure = Judgement("update", "later-figure", "a newer count")
    assert _kinds(told_once([_row("quantity", 0, figure), _row("status", 0, UPDATE)])) == ["status"]


def test_of_two_rows_on_one_case_the_one_that_asks_how_it_stands_is_told() -> None:
    case, found = _row("status", 0, UPDATE)
    by_rule = case._replace(weights=(Weight("sole case", 1.0, "both tell of one suspect"),)), found
    assert told_once([_row("status", 5, UPDATE), by_rule]) == [by_rule]
    assert len(told_once([_row("status", 5, UPDATE), _row("status", 0, UPDATE)])) == 2


def test_other_passages_other_reasons_and_what_is_no_finding_stay() -> None:
    elsewhere, reason = _row("event", 90), _row("event", 0, Judgement("differ", "date", "no time fits both"))
    agreed = _row("event", 0, Judgement("agree", "same", "the same"))
    rows = [_row("status", 0), elsewhere, reason, agreed]
    assert told_once(rows) == rows


def test_two_counts_in_one_passage_and_the_rows_of_a_person_stay() -> None:
    rows = [_row("casualties", 0), _row("casualties", 5), _row("event", 0, entry="mine")]
    assert told_once(rows) == rows
