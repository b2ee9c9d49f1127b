"""What a reader sees of a report: all questions, and of what is none only that which says something new."""

from typing import Any

import pytest

from compare.align.alignment import Weight
from compare.article import Article
from compare.report.order import group
from compare.report.pair import is_faint, shared
from compare.report.record import Passage, Report, Row
from compare.report.section import sections, shown
from compare.span import Span

TEXTS = {
    "A": "Ivo Brandt sank the ferry on Friday near the old harbour. The crew of nine swam ashore. Ana Kovac left.",
    "B": "The ferry went down on Friday. Divers searched the old harbour for the crew. Ana Kovac was there too.",
}
ARTICLES = tuple(Article(name, text) for name, text in TEXTS.items())


def _passage(article: str, words: str, **rest: Any) -> Passage:
    text = TEXTS[article]
    start = text.index(words)
    sentence = Span(text.rfind(". ", 0, start) + 2 if ". " in text[:start] else 0, text.index(".", start) + 1)
    return Passage(article, Span(start, start + len(words)), words, sentence, **rest)


def _row(name: str, kind: Any, *passages: Passage, **rest: Any) -> Row:
    single = len({passage.article for passage in passages}) == 1
    verdict = rest.pop("verdict", "single" if single else "compatible")
    reason = rest.pop("reason", None if single else "wording")
    made = Row(name, kind, f"{name}?", passages, verdict, reason, "", verdict)
    return made._replace(**rest)


def _pair(score: float, left: str, right: str, kind: Any = "event", **rest: Any) -> Row:
    weights = rest.pop("weights", (Weight("prior", -1.0, "seldom"),))
    said = _passage("A", left), _passage("B", right)
    return _row("pair", kind, *said, weights=weights, score=score, threshold=-2.8, **rest)


def _dated(left: str, right: str) -> Row:
    row = _pair(0.6, left, right, "date")
    return row._replace(passages=tuple(one._replace(told="Friday (3 May 2024)") for one in row.passages))


def _ids(*rows: Row) -> list[str]:
    return [row.id for row in shown(Report(ARTICLES, rows))]


SANK = _row("sank", "event", _passage("A", "Ivo Brandt sank the ferry on Friday"), _passage("B", "The ferry went down"))


def test_a_passage_inside_another_is_not_shown_twice() -> None:
    wide = _row("wide", "event", _passage("A", "The crew of nine swam ashore"))
    narrow = _row("narrow", "quantity", _passage("A", "The crew of nine", value="9"))
    assert _ids(wide, narrow) == ["wide"]


def test_a_deed_that_a_question_shows_is_not_told_again_but_a_date_is() -> None:
    deed = _row("deed", "event", _passage("A", "Ivo Brandt sank the ferry on Friday near"))
    date = _row("date", "date", _passage("A", "sank the ferry on Friday", value="Friday"))
    assert _ids(SANK, deed) == ["sank"]
    assert _ids(SANK, date) == ["sank", "date"]


def test_a_bare_place_stands_only_where_nothing_else_of_its_sentence_does() -> None:
    place = _row("place", "place", _passage("A", "near the old harbour", value="the Old Harbour"))
    assert _ids(place) == []  # the value is not in the words
    named = _row("place", "place", _passage("B", "searched the old harbour for the crew", value="Lund harbour"))
    count = _row("count", "quantity", _passage("B", "Divers searched", value="some"))
    assert _ids(named) == ["place"]
    assert _ids(named, count) == ["count"]


@pytest.mark.parametrize(("value", "ids"), [("Ana Kovac", []), ("Ivo Brandt", ["who"]), ("crew", [])])
def test_of_parties_only_names_that_the_other_article_does_not_have_are_shown(value: str, ids: list[str]) -> None:
    words = {"Ana Kovac": "Ana Kovac left", "Ivo Brandt": "Ivo Brandt sank", "crew": "The crew of nine"}[value]
    assert _ids(_row("who", "actor", _passage("A", words, value=value))) == ids


def test_a_question_of_the_person_is_always_shown() -> None:
    mine = _row("mine", "actor", _passage("A", "The crew of nine", value="crew"), listed=True)
    assert _ids(mine, mine._replace(id="again")) == ["mine", "again"]


def test_an_answer_on_which_all_agree_is_shown_once() -> None:
    agreed = SANK._replace(verdict="agree", reason="same")
    assert _ids(agreed, agreed._replace(id="again")) == ["sank"]
    assert _ids(SANK, SANK._replace(id="again")) == ["sank", "again"]  # near miss: they may differ in other words


def test_a_lone_word_and_an_address_are_no_question() -> None:
    word = _row("word", "event", _passage("A", "old harbour"), _passage("B", "old harbour"))
    assert _ids(word) == []
    assert _ids(word._replace(kind="place")) == ["word"]  # near miss: a place may be one word
    assert _ids(word._replace(listed=True)) == ["word"]
    post = SANK._replace(passages=tuple(p._replace(quote="Write to desk@example.org with tips") for p in SANK.passages))
    assert _ids(post) == []


@pytest.mark.parametrize(
    ("pair", "faint"),
    [
        (_pair(0.3, "sank the ferry on Friday", "The ferry went down on Friday"), False),
        (_pair(0.1, "sank the ferry on Friday", "The ferry went down on Friday"), False),  # two words, half of it
        (_pair(0.1, "near the old harbour", "The ferry went down"), True),
        (_pair(0.4, "near the old harbour", "The ferry went down"), True),  # nothing in common
        (_pair(0.3, "The crew of nine", "searched the old harbour for the crew"), True),  # a lone word
        (_pair(0.3, "The crew of nine", "searched the old harbour for the crew", "attribution"), True),
        (_pair(0.6, "The crew of nine", "searched the old harbour for the crew"), False),  # near miss
        (_pair(0.6, "the ferry on Friday", "went down on Friday", "date"), False),
        (_dated("Ivo Brandt sank the ferry on Friday", "went down on Friday"), True),  # the day, and nothing else
    ],
)
def test_a_pair_is_shown_where_about_half_of_its_like_are_one_question(pair: Row, faint: bool) -> None:
    assert is_faint(pair) is faint


def test_what_passages_share_is_told_as_the_first_has_it() -> None:
    assert shared(_pair(0.3, "sank the ferry on Friday", "The ferry went down on Friday")) == ("ferry", "Friday")


def test_passages_of_one_article_are_told_in_its_order() -> None:
    late = _row("a-late", "event", _passage("A", "The crew of nine swam ashore"))
    early = _row("b-early", "casualties", _passage("A", "sank the ferry", value="1"))
    (section,) = sections(Report(ARTICLES, (late, early)))
    assert [row.id for row in section.rows] == ["b-early", "a-late"]
    assert (section.asks, section.holds) == (False, "passage")


def test_what_one_article_alone_says_comes_as_a_reader_would_miss_it() -> None:
    said = _row("said", "attribution", _passage("A", "Ivo Brandt sank the ferry"))
    state = _row("state", "status", _passage("A", "The crew of nine swam ashore"))
    deed = _row("deed", "event", _passage("A", "sank the ferry on Friday near the old harbour"))
    (alone,) = sections(Report(ARTICLES, (said, state, deed)))
    assert [row.id for row in alone.rows] == ["state", "deed", "said"]


def test_a_desk_and_a_vague_number_are_nothing_to_look_for() -> None:
    desk = _row("desk", "event", _passage("A", "The crew of nine swam ashore"))
    call = "Call the desk of the crew at 555-555-0134 now"
    assert _ids(desk) == ["desk"]  # near miss: no number to call
    assert _ids(desk._replace(passages=(desk.passages[0]._replace(quote=call),))) == []
    some = _passage("B", "Divers searched the old harbour", numeric=True, shape="vague", unit="times")
    assert _ids(_row("times", "quantity", some)) == []
    assert _ids(_row("people", "quantity", some._replace(unit="people"))) == ["people"]


WHEN = (_passage("A", "sank the ferry on Friday near"), _passage("B", "The ferry went down on Friday"))


def test_what_is_told_in_other_words_is_left_out_where_a_value_of_the_same_words_decides() -> None:
    date = _row("date", "date", *WHEN, verdict="agree", reason="same")
    assert _ids(date, SANK) == ["date"]
    assert _ids(date._replace(reason="wording"), SANK) == ["date"]
    assert _ids(SANK) == ["sank"]


def test_it_stays_where_it_holds_more_is_a_finding_or_the_persons_own() -> None:
    date = _row("date", "date", *WHEN, verdict="agree", reason="same")
    apart = _row(
        "apart", "date", _passage("A", "on Friday"), _passage("B", "on Friday"), verdict="agree", reason="same"
    )
    assert _ids(apart, SANK) == ["apart", "sank"]
    assert _ids(date, SANK._replace(verdict="differ", reason="content")) == ["date", "sank"]
    assert _ids(date, SANK._replace(listed=True)) == ["date", "sank"]


def test_a_state_with_one_value_is_asked_for_once_whatever_words_tell_two_rows_apart() -> None:
    first = _row("first", "status", *WHEN, verdict="agree", reason="same", question="Is it settled? “… on Friday”")
    again = _row("again", "status", _passage("A", "Ana Kovac left"), _passage("B", "Ana Kovac was there"))
    again = again._replace(verdict="agree", reason="same", question="Is it settled? “… too”")
    assert _ids(first, again) == ["first"]
    valued = again._replace(passages=tuple(one._replace(value="over") for one in again.passages))
    assert _ids(first, valued) == ["first", "again"]


def test_what_no_question_asks_is_only_a_pair() -> None:
    row = _row("said", "attribution", *WHEN, question="What is said? “sank the ferry on Friday”")
    assert group(row).name == "loose"
    assert group(row._replace(question="What did the mayor say? “sank the ferry”")).name == "worded"
    whole = row._replace(question="What is said? “the storm sank the ferry”", verdict="agree", reason="wording")
    assert group(whole).name == "agree"
    assert group(row._replace(verdict="agree", reason="wording")).name == "loose"
    assert group(row._replace(verdict="differ", reason="content")).name == "differ"
