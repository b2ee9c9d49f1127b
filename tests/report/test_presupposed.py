"""One finding is told once: what another row counts or dates is not asked again with yes or no."""

from collections.abc import Mapping
from typing import Any

import pytest

from compare.article import Article
from compare.report.presupposed import presupposed
from compare.report.record import Row
from tests.cases import cases
from tests.report.build import passage, row

TEXTS = {
    "A": "In all 23 trains were cancelled. Police said 9 men were arrested. Since then the line is shut. The mayor "
    "declared an emergency on Thursday. The firm agreed to pay a fine of 190 million. The board voted 5-2 to close the "
    "mill. It has 5 seats. At least 40 homes were destroyed. "
    "A 12-year-old stole the bus. The guard accidentally shot himself on Monday.",
    "B": "By night 50 trains had been cancelled. Later police arrested 12 men. For days the line stayed shut. So said "
    "Ana Kovac, who declared an emergency on Friday. The firm was fined 190 million in May. In the end the board voted "
    "by 5 to 2 for closing. There are 5 seats. Officials put 187 houses destroyed on a list. "
    "Then the bus was taken by a 12-year-old. He accidentally shot himself on Monday. Besides "
    "it must also mend the dam.",
}
ARTICLES = {name: Article(name, text) for name, text in TEXTS.items()}


def _row(name: str, made: Any) -> Row:
    kind, question, verdict, said = made
    return row(name, question, *_passages(said), kind=kind, verdict=verdict.split("/")[0], reason=verdict.split("/")[1])


def _passages(said: Mapping[str, str]) -> list[Any]:
    return [passage(ARTICLES[name], *told.split("|")) for name, told in said.items()]


@pytest.mark.parametrize("case", cases("presupposed"))
def test_what_a_row_tells_is_not_asked_again(case: Any) -> None:
    other, again = _row("other", case["other"]), _row("row", case["row"])
    assert (id(again) in presupposed([other, again])) is case["told"]
    assert id(other) not in presupposed([other, again])
    assert not presupposed([other, again._replace(listed=True)])
