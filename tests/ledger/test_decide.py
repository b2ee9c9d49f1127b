"""Each decision is one smallest edit: these are the diffs that a person sees."""

from pathlib import Path

import pytest

from compare.ledger.address import suggestions, target
from compare.ledger.change import RefusedError
from compare.ledger.decide import accept, reject, set_value, suggest_again
from compare.ledger.diff import diff
from compare.ledger.file import ListFile
from compare.ledger.load import parse
from compare.ledger.record import ClaimList
from compare.problem import InputError
from tests.ledger.story import HEAD

LIST = (
    HEAD
    + """\
  - id: dead
    status: suggested
    asks: How many died?
    says:
      - A: At least 12 people died
        value: 12   # the tool lost "at least"

  - id: hurt
    asks: Who was hurt?
    says:
      - A: people jumped
        source: own voice
      - B: 14 people were killed
        status: suggested  # ask Bo
      - {B: the mayor said, status: suggested}
"""
)


def _list(text: str = LIST) -> ClaimList:
    return parse(ListFile("claims.yaml", text.encode()))


def test_to_accept_is_to_lose_the_status_line() -> None:
    claim_list = _list()
    change = accept(claim_list, [target(claim_list, "dead")])
    assert diff(change) == "@@ line 9, dead @@\n-    status: suggested"
    assert change.text == LIST.replace("    status: suggested\n    asks", "    asks")


def test_a_comment_on_the_status_line_is_kept() -> None:
    claim_list = _list()
    change = accept(claim_list, [target(claim_list, "hurt/B1")])
    assert diff(change) == (
        "@@ line 21, hurt @@\n-        status: suggested  # ask Bo\n+        status: accepted  # ask Bo"
    )


def test_inside_braces_the_word_changes() -> None:
    claim_list = _list()
    change = reject(claim_list, [target(claim_list, "hurt/B2")])
    assert change.text == LIST.replace("said, status: suggested}", "said, status: rejected}")


def test_several_decisions_are_one_change() -> None:
    claim_list = _list()
    change = reject(claim_list, suggestions(claim_list))
    assert change.text == LIST.replace("suggested", "rejected")
    assert change.after.entries[0].status == "rejected"
    assert [reading.status for reading in change.after.entries[1].says] == ["accepted", "rejected", "rejected"]


def test_what_is_mine_can_be_turned_down_too() -> None:
    claim_list = _list()
    change = reject(claim_list, [target(claim_list, "hurt"), target(claim_list, "hurt/A")])
    assert diff(change) == (
        "@@ line 16, hurt @@\n+    status: rejected\n@@ line 20, hurt @@\n+        status: rejected"
    )


def test_to_accept_what_is_mine_changes_nothing() -> None:
    claim_list = _list()
    assert accept(claim_list, [target(claim_list, "hurt")]).splices == ()


def test_a_decision_can_be_taken_back() -> None:
    claim_list = _list()
    once = accept(claim_list, [target(claim_list, "dead")]).after
    assert suggest_again(once, target(once, "dead")).text == LIST


def test_a_value_is_typed_over_and_its_comment_stays() -> None:
    claim_list = _list()
    change = set_value(claim_list, target(claim_list, "dead/A1"), "at least 12")
    assert change.text == LIST.replace("value: 12   #", "value: at least 12   #")


def test_a_value_that_was_not_there_stands_after_the_quote() -> None:
    claim_list = _list()
    change = set_value(claim_list, target(claim_list, "hurt/A"), "no")
    assert diff(change) == '@@ line 19, hurt @@\n+        value: "no"'


def test_lines_end_as_the_file_has_them() -> None:
    claim_list = _list(LIST.replace("\n", "\r\n"))
    change = reject(claim_list, [target(claim_list, "hurt")])
    assert change.text == LIST.replace("id: hurt\n", "id: hurt\n    status: rejected\n").replace("\n", "\r\n")


def test_a_byte_order_mark_stays() -> None:
    claim_list = parse(ListFile("claims.yaml", ("\ufeff" + LIST).encode()))
    assert accept(claim_list, [target(claim_list, "dead")]).raw.startswith(b"\xef\xbb\xbfarticles")


def test_an_edit_that_cannot_be_proven_names_the_line_to_type() -> None:
    claim_list = _list(HEAD + "  - {id: dead, asks: how many, says: [{A: x}], x-note: {}}\n")
    from compare.ledger.suggest import Offer

    offered = Offer({"dead": ({"A": "At least 12 people died"},)}, ())
    from compare.ledger.change import change

    with pytest.raises(RefusedError, match="- A: At least 12 people died"):
        change(claim_list, offered.edits(claim_list))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("deed", 'no question has this id; did you mean "dead"?'),
        ("hurt/C", "it has: hurt/A1, hurt/B1, hurt/B2"),
        ("hurt/B", "it has: hurt/A1, hurt/B1, hurt/B2"),
        ("hurt/B3", "it has: hurt/A1, hurt/B1, hurt/B2"),
    ],
)
def test_an_unknown_address_says_what_there_is(name: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        target(_list(), name)
    assert said in caught.value.problems[0].message


def test_the_number_may_be_left_out_where_there_is_one_reading() -> None:
    assert target(_list(), "hurt/A").address == "hurt/A1"


def test_what_waits_is_whole_questions_and_single_readings(tmp_path: Path) -> None:
    assert tmp_path.exists()
    assert [one.address for one in suggestions(_list())] == ["dead", "hurt/B1", "hurt/B2"]
