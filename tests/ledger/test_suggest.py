"""What is offered: what the list does not have; once; in the layout that the list has."""

from collections.abc import Sequence
from typing import Any

import pytest

from compare.article import Article
from compare.claim import Kind
from compare.ledger.anchor import anchor
from compare.ledger.change import change
from compare.ledger.diff import diff
from compare.ledger.file import ListFile
from compare.ledger.first import first_list
from compare.ledger.load import parse
from compare.ledger.record import ClaimList
from compare.ledger.suggest import decided, offer, registered
from compare.report.record import By, Passage, Row
from compare.span import Span
from tests.ledger.story import FERRY, HARBOUR, HEAD, articles

TEXTS = {"A": FERRY, "B": HARBOUR}


def _said(article: str, quote: str, *said: Any, at: int | None = None, found_by: By = "tool") -> Passage:
    """A passage with its value, source and relays, as far as they are given."""
    found = anchor(quote, TEXTS[article]) if at is None else Span(at, at + len(quote))
    assert found is not None
    named = dict(zip(("value", "source", "via"), said, strict=False))
    return Passage(article, found, quote, found, found_by=found_by, **named)


def _row(name: str, asks: str, passages: Sequence[Passage], kind: Kind = "casualties", listed: bool = False) -> Row:
    return Row(name, kind, asks, tuple(passages), "compatible", None, "", "compatible", listed=listed)


DEAD = _row(
    "killed", "How many people were killed?",
    (
        _said("A", "At least 12 people died", "at least 12"),
        _said("B", "14 people were killed", "14", "the mayor", ("Tass",)),
    ),
)  # fmt: skip
ENTRY = """\
  - id: mine
    asks: How many died?
    kind: casualties
    says:
      - A: At least 12 people died
        value: 12+
"""


def _list(claims: str) -> ClaimList:
    return parse(ListFile("claims.yaml", (HEAD + claims).encode()))


def _lines(claim_list: ClaimList, *rows: Row, **options: Any) -> str:
    found = offer(claim_list, articles(), rows, **options)
    return diff(change(claim_list, found.edits(claim_list)))


def test_a_new_question_comes_whole_and_marked() -> None:
    assert (
        _lines(_list(ENTRY.replace("At least 12 people died", "people jumped")), DEAD)
        == """\
@@ line 14 @@
+  - id: killed
+    status: suggested
+    asks: How many people were killed?
+    kind: casualties
+    says:
+      - A: At least 12 people died
+        value: at least 12
+      - B: 14 people were killed
+        value: 14
+        source: the mayor
+        via: [Tass]""".replace("@@\n+", "@@\n+", 1)
    )


def test_a_new_reading_goes_to_its_question() -> None:
    row = _row("mine", "How many died?", (_said("A", "At least 12 people died", found_by="hand"), DEAD.passages[1]),
              listed=True)  # fmt: skip
    assert (
        _lines(_list(ENTRY), row)
        == """\
@@ line 14, mine @@
+      - B: 14 people were killed
+        value: 14
+        source: the mayor
+        via: [Tass]
+        status: suggested"""
    )


@pytest.mark.parametrize(
    "claims",
    [
        pytest.param(ENTRY, id="mine under another name"),
        pytest.param(ENTRY + "    status: rejected\n", id="turned down"),
        pytest.param(ENTRY.replace("asks: How many died?", "asks: How many people were killed?\n    status: rejected")
                     .replace("12+", "up to 99"), id="turned down, its value corrected"),
        pytest.param(ENTRY.replace("value: 12+", "status: rejected").replace("At least 12 people died",
                     ">-\n          “AT LEAST 12\n          people died”".replace("“", "").replace("”", "")),
                     id="turned down, its quote reflowed"),
        pytest.param(ENTRY.replace("id: mine", "id: killed\n    status: rejected").replace("At least 12 people died",
                     "12 people died when the ferry"), id="turned down, its quote cut otherwise"),
    ],
)  # fmt: skip
def test_what_the_list_has_is_not_offered_again(claims: str) -> None:
    assert offer(_list(claims), articles(), [DEAD]).count == 0


def test_another_question_on_the_same_words_is_offered() -> None:
    claims = ENTRY.replace("12+", "9")
    assert offer(_list(claims), articles(), [DEAD]).count == 1


def test_a_reading_that_was_turned_down_stays_away() -> None:
    claims = (
        ENTRY
        + "      - B: |-\n          14 people\n          were killed\n        status: rejected\n        value: 99\n"
    )
    row = _row("mine", "How many died?", DEAD.passages, listed=True)
    assert offer(_list(claims), articles(), [row]).count == 0


def test_an_article_that_was_called_silent_is_left_alone() -> None:
    row = _row("mine", "How many died?", (DEAD.passages[1],), listed=True)
    assert offer(_list(ENTRY + "    silent: [B]\n"), articles(), [row]).count == 0


def test_a_second_run_with_nothing_new_offers_nothing() -> None:
    claim_list = _list("")
    found = offer(claim_list, articles(), [DEAD])
    after = change(claim_list, found.edits(claim_list)).after
    assert after.findings == ()
    assert offer(after, articles(), [DEAD]).count == 0


def test_questions_of_one_article_come_only_when_asked_for() -> None:
    alone = _row("one", "How many?", DEAD.passages[:1])
    assert offer(_list(""), articles(), [alone]).count == 0
    assert offer(_list(""), articles(), [alone], single=True).count == 1


def test_words_that_stand_twice_come_with_their_neighbours() -> None:
    second = FERRY.index("the ferry", FERRY.index("watched"))
    passages = (_said("A", "the ferry", at=second), DEAD.passages[1])
    lines = _lines(_list(ENTRY.replace("At least 12 people died", "people jumped")), _row("boat", "Which?", passages))
    assert "+        before: watched" in lines


def test_an_id_that_is_taken_is_numbered_on() -> None:
    claims = ENTRY.replace("id: mine", "id: killed").replace("At least 12 people died", "people jumped")
    row = _row("killed", "Who was it?", DEAD.passages, kind="actor")
    assert "+  - id: killed-2" in _lines(_list(claims), row)


@pytest.mark.parametrize(
    ("head", "claims"),
    [
        pytest.param("claims: []  # none yet\n", "claims:  # none yet\n", id="empty brackets, and their comment stays"),
        pytest.param("claims:\n", "claims:\n", id="nothing"),
        pytest.param("claims:   # later\n\n\n", "claims:   # later\n", id="nothing, with a comment"),
    ],
)
def test_the_first_question_of_an_empty_list(head: str, claims: str) -> None:
    claim_list = parse(ListFile("claims.yaml", HEAD.replace("claims:\n", head).encode()))
    after = change(claim_list, offer(claim_list, articles(), [DEAD]).edits(claim_list))
    assert claims + "  - id: killed\n" in after.text
    assert after.after.entries[0].id == "killed"


def test_the_layout_of_the_list_is_kept() -> None:
    claims = """\
-   id: mine
    asks: How many?
    says:
        -   A: people jumped
            value: some

-   id: other
    asks: Who?
    # this comment is of `other`
# this one is not
"""
    claim_list = _list(claims)
    after = change(claim_list, offer(claim_list, articles(), [DEAD]).edits(claim_list)).text
    assert "    # this comment is of `other`\n\n-   id: killed\n    status: suggested\n" in after
    assert "    says:\n        -   A: At least 12 people died\n            value: at least 12\n" in after
    assert after.endswith("via: [Tass]\n# this one is not\n")


def test_a_list_without_a_last_line_break_gets_none() -> None:
    claim_list = _list(ENTRY.replace("At least 12 people died", "people jumped").rstrip("\n"))
    after = change(claim_list, offer(claim_list, articles(), [DEAD]).edits(claim_list)).text
    assert after.endswith("value: 12+\n\n  - id: killed" + after.partition("  - id: killed")[2])
    assert not after.endswith("\n")


def test_articles_are_registered_after_the_others() -> None:
    claim_list = _list(ENTRY)
    new = articles()[0].__class__(id="C", text="x", file="c.txt", title="Ferry: what we know", published="2016-09-18")
    assert (
        diff(change(claim_list, [registered(claim_list, [new])]))
        == """\
@@ line 7 @@
+  C:
+    file: c.txt
+    title: "Ferry: what we know"
+    published: 2016-09-18"""
    )


def test_a_first_list_teaches_and_has_no_mistakes() -> None:
    one, two = articles()
    text = first_list((one.__class__(id="A", text=one.text, file="a.txt", title="#1: «burning»"), two), [DEAD])
    claim_list = parse(ListFile("claims.yaml", text.replace("  B:\n", "  B:\n    file: b.txt\n").encode()))
    assert claim_list.findings == ()
    assert claim_list.entries[0].status == "suggested"
    assert claim_list.articles[0].title == "#1: «burning»"
    assert text.startswith("# yaml-language-server: $schema=claims.schema.json\n")


def test_words_that_one_question_lines_up_already_are_no_new_question() -> None:
    wider = (_said("A", "At least 12 people died when the ferry"), _said("B", "14 people were killed"))
    row = _row("ferry", "What is said of the ferry?", wider, "event")
    has_both = ENTRY + "      - B: 14 people were killed\n"
    assert offer(_list(has_both), articles(), [row]).count == 0
    assert offer(_list(ENTRY), articles(), [row]).count == 1


def test_a_question_of_two_articles_is_not_offered_with_one() -> None:
    """Words that no neighbours tell from the same words elsewhere cannot be written down; half a question is none."""
    same = _said("A", "fire", at=250)
    row = _row("fire", "What burned?", (same, _said("B", "14 people were killed")), "event")
    assert offer(_list(""), (Article(id="A", text="fire " * 100), articles()[1]), [row]).count == 0
    alone = _row("fire", "What burned?", (_said("B", "14 people were killed"),), "event")
    assert offer(_list(""), articles(), [alone], single=True).count == 1


def test_what_waits_does_not_steer_the_matcher() -> None:
    waiting = ENTRY + "      - B: 14 people were killed\n        status: suggested\n"
    claim_list = decided(_list(waiting + "  - id: new\n    asks: Who?\n    status: suggested\n"))
    assert [(entry.id, [r.article for r in entry.says]) for entry in claim_list.entries] == [("mine", ["A"])]
