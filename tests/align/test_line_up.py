import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.align.alignment import Alignment, Pin
from compare.align.line_up import line_up
from compare.align.rule import question_of
from compare.article import Article
from compare.judge import judge
from tests.align.build import FERRY, HARBOUR, articles, claim, content, read, reordered

NAMES = ("Okafor", "Lindqvist", "Zhukova")


def test_what_both_articles_answer_is_one_row_with_the_evidence_for_it() -> None:
    some = articles(FERRY, HARBOUR)
    rows = [row for row in line_up(some, read(some)) if row.kind == "casualties" and len(row.articles) == 2]
    dead = next(row for row in rows if any("Fourteen people were killed" in c.quote for c in row.claims))
    assert any("12" in claim.quote for claim in dead.of("A"))
    assert dead.weights
    assert 0 < dead.score <= 1
    assert sum(weight.weight for weight in dead.weights) > -2.5


def test_the_injured_of_both_articles_meet_and_not_the_dead() -> None:
    some = articles(FERRY, HARBOUR)
    rows = line_up(some, read(some))
    counts = [row for row in rows if row.kind == "casualties"]
    hurt = next(row for row in counts if any("Forty were injured" in claim.quote for claim in row.claims))
    assert any("40 people were injured" in claim.quote for claim in hurt.of("B"))


def test_every_quote_of_every_row_is_the_text_at_its_span() -> None:
    some = articles(FERRY, HARBOUR)
    texts = {article.id: article.text for article in some}
    for row in line_up(some, read(some)):
        assert all(c.span.of(texts[c.article]) == c.quote for c in row.claims)


@pytest.mark.parametrize("texts", [(FERRY, HARBOUR), (FERRY, HARBOUR, FERRY.replace("12", "13"))])
def test_the_order_of_articles_and_of_claims_changes_nothing(texts: tuple[str, ...]) -> None:
    some = articles(*texts)
    claims = read(some)
    rows = content(line_up(some, claims))
    assert content(line_up(list(reversed(some)), claims)) == rows
    assert content(line_up(some, reordered(claims))) == rows


@pytest.mark.parametrize("text", [FERRY, HARBOUR])
def test_an_article_against_itself_is_all_agree(text: str) -> None:
    some = articles(text, text)
    rows = line_up(some, read(some))
    assert rows
    assert {judge(row).verdict for row in rows if len(row.articles) == 2} == {"agree"}
    assert not [row for row in rows if len(row.articles) == 1]


@pytest.mark.parametrize("name", NAMES)
def test_another_invented_name_everywhere_changes_nothing_but_the_name(name: str) -> None:
    texts = {who: [text.replace("Duarte", who) for text in (FERRY, HARBOUR)] for who in ("Marsden", name)}
    assert _shape(articles(*texts["Marsden"])) == _shape(articles(*texts[name]))


def _shape(some: list[Article]) -> list[tuple[str, tuple[tuple[str, str], ...], str]]:
    rows = line_up(some, read(some))
    return [(row.kind, tuple((c.article, c.kind) for c in row.claims), judge(row).verdict) for row in rows]


def test_an_answer_stands_in_one_row_only_but_for_what_is_asked_of_the_event() -> None:
    some = articles(FERRY, HARBOUR)
    claims = [claim for row in line_up(some, read(some)) if not question_of(row, "occasion") for claim in row.claims]
    assert len(claims) == len(set(claims))


def test_three_articles_make_one_row_of_one_question() -> None:
    some = articles(FERRY, HARBOUR, FERRY.replace("At least 12", "At least 13"))
    rows = [row for row in line_up(some, read(some)) if row.kind == "casualties"]
    assert any(row.articles == ("A", "B", "C") for row in rows)


def test_a_pin_is_a_row_whatever_the_weights_say() -> None:
    one, other = articles(FERRY, HARBOUR)
    readings = (claim(one, "Police arrested the captain"), claim(other, "We have lost 14 of our neighbours"))
    pin = Pin("odd", "event", "Is this one question?", readings, closed=("A", "B"))
    rows = line_up([one, other], read([one, other]), [pin])
    assert rows[0].entry == "odd"
    assert rows[0].claims == readings


def test_for_an_article_without_a_reading_the_best_answer_is_sought() -> None:
    one, other = articles(FERRY, HARBOUR)
    claims = read([one, other])
    dead = next(c for c in claims["A"] if c.kind == "casualties" and "At least 12" in c.quote)
    open_pin = Pin("dead", "casualties", "How many died?", (dead,), closed=("A",))
    found = line_up([one, other], claims, [open_pin])[0]
    assert any("ourteen" in c.quote or "14" in c.quote for c in found.of("B"))
    closed = Pin("dead", "casualties", "How many died?", (dead,), closed=("A", "B"))
    assert line_up([one, other], claims, [closed])[0].articles == ("A",)


def test_pins_come_first_and_in_the_order_of_the_list() -> None:
    one, other = articles(FERRY, HARBOUR)
    pins = [
        Pin("z", "event", "", (claim(one, "Police arrested the captain"),), closed=("A", "B")),
        Pin("a", "event", "", (claim(one, "The blaze began"),), closed=("A", "B")),
    ]
    assert [row.entry for row in line_up([one, other], read([one, other]), pins)][:3] == ["z", "a", None]


def test_what_a_question_of_the_list_holds_is_not_asked_of_the_whole_story_again() -> None:
    some = articles(
        "Boy shot dead in Kelder\n\nA boy was shot in Kelder on Saturday. Police say the shooting was an accident.",
        "Boy dies in Kelder\n\nA boy was shot dead in Kelder on Saturday. Police said the shooting was deliberate.",
    )
    told = ["the shooting was an accident", "the shooting was deliberate"]
    readings = tuple(claim(article, quote, "attribution") for article, quote in zip(some, told, strict=True))

    def rows(*pins: Pin) -> list[Alignment]:
        every = line_up(some, read(some), pins)
        return [row for row in every if any(one.quote == told[1] for one in row.claims) and len(row.articles) > 1]

    assert [row.entry for row in rows()] == [None]
    assert [row.entry for row in rows(Pin("meant", "attribution", "Was it meant?", readings))] == ["meant"]


def test_the_persons_aliases_bring_names_together() -> None:
    left = "The Grey Lady was damaged in the storm off Kelby on Monday.\n\nHer crew of nine were rescued.\n\nIt rained."
    right = "Hull 7 suffered damage on Monday, owners said.\n\nNobody was aboard at night.\n\nThe sea was calm."
    some = articles(left, right)
    alone = line_up(some, read(some))
    helped = line_up(some, read(some), aliases=[["Grey Lady", "Hull 7"]])
    assert max((row.score for row in helped), default=0) >= max((row.score for row in alone), default=0)


def test_no_claims_make_no_rows_and_unknown_articles_are_no_trouble() -> None:
    some = articles("", "...")
    assert line_up(some, {"A": (), "B": ()}) == ()
    assert line_up(some, {}) == ()


@settings(max_examples=25)
@given(st.text(alphabet="ab .,“”'\n12A", max_size=200), st.text(alphabet="ab .,“”'\n12A", max_size=200))
def test_any_two_texts_line_up_without_a_crash_and_either_way_round(left: str, right: str) -> None:
    one, other = articles(left, right)
    claims = read([one, other])
    assert content(line_up([one, other], claims)) == content(line_up([other, one], claims))
