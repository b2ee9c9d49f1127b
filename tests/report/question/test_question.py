import pytest

from compare.align.alignment import Alignment
from compare.claim import Actor, Claim, Evidence, Figure, Kind, Place, State, Value
from compare.interval import Interval
from compare.report.question import question
from compare.report.slug import row_id
from compare.span import Span

DEAD = Figure(Interval(60, None), "floor", "60+", "people", "killed", "military", counted="Syrian soldiers")
BOATS = Figure(Interval(5, 5), "exact", "five", "boats", counted="a group of boats")
STOREYS = Figure(Interval(7, 7), "exact", "seven", "storey", counted="storey block")
YEARS = Figure(Interval(13, 13), "exact", "13", "years of age", counted="Brandt")
TRUCE = State("the truce", "holding", "ceasefire")
CASES: list[tuple[Kind, str, Value | None, str, str]] = [
    ("casualties", "kill 60+ Syrian soldiers", DEAD, "How many Syrian soldiers were killed?", "syrian-soldiers-killed"),
    ("quantity", "five boats", BOATS, "How many group of boats were there?", "group-boats"),
    ("place", "was shelled in Marrow", Place("Marrow", about="shell"), "Where was the shelling?", "shell-where"),
    ("casualties", "14 killed", DEAD._replace(counted="14"), "How many soldiers were killed?", "soldiers-killed"),
    ("quantity", "seven-storey block", STOREYS, "How many storeys has the block?", "storeys-block"),
    ("actor", "Two men held up a bank", Actor("Two men", "agent"), "Who held up a bank?", "two-men"),
    ("actor", "Ana Kovac", Actor("Ana Kovac", "witness"), "What is told of Ana Kovac?", "ana-kovac"),
    ("status", "the truce holds", TRUCE, "How does the truce stand?", "truce-ceasefire"),
    ("quantity", "Ivo “Red” Brandt, 13", YEARS, "How old is Ivo Brandt?", "brandt"),
    ("event", "The bridge fell at noon", None, "Did the bridge fall at noon?", "bridge-fell-noon"),
]  # fmt: skip


def _row(kind: Kind, quote: str, value: Value | None, entry: str | None = None) -> Alignment:
    return Alignment(kind, (Claim(kind, Evidence("A", Span(0, len(quote)), quote), value),), entry=entry)


@pytest.mark.parametrize(("kind", "quote", "value", "asked", "name"), CASES, ids=[case[4] for case in CASES])
def test_a_row_has_a_question_and_a_name(kind: Kind, quote: str, value: Value | None, asked: str, name: str) -> None:
    assert question(_row(kind, quote, value)) == asked
    assert row_id(_row(kind, quote, value)) == name


def test_a_question_of_the_list_keeps_its_name() -> None:
    assert row_id(_row("event", "The bridge fell", None, entry="the-bridge")) == "the-bridge"


def test_a_passage_without_a_word_still_has_a_name() -> None:
    assert row_id(_row("event", "…!", None)) == "event"
