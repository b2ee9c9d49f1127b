"""What is listed as in one article alone: nothing that the other article has in its words."""

from datetime import datetime
from typing import Any

import pytest

from compare.align.alignment import Alignment
from compare.article import Article
from compare.claim import Claim, Evidence, Figure, Kind, Place, Value, When
from compare.interval import Interval
from compare.report.elsewhere import untold
from compare.span import Span
from tests.cases import cases

A = Article(
    "A",
    "Port to pay for wreck\n\nLUND - A jury found the port at fault on Friday. It awarded $68 million in damages. "
    "A court had fined the owner $9,400 before. The bridge was closed on Harbour Road. A tunnel was closed on Mill "
    "Lane. Two captains resigned. Ana Kovac told reporters on Sunday that she was glad.",
)
B = Article(
    "B",
    "Jury blames port\n\nThe port must pay. The jury set $68m in damages. The bridge on Harbour Road was closed. "
    "Nobody was hurt. A tunnel was closed on Friday. The port will appeal.",
)
SUNDAY: Interval[datetime] = Interval(None, None)
VALUES: dict[str, Value] = {
    "a-sum-of-its-own": Figure(Interval(9400, 9400), "exact", "$9,400", "usd"),
    "a-place-of-the-other": Place("Harbour Road", about="close"),
    "another-place": Place("Mill Lane", about="close"),
    "a-dateline": Place("LUND", role="dateline"),
    "a-day-of-saying": When(SUNDAY, "day", "Sunday", "tell"),
}


def _claim(article: Article, kind: Kind, quote: str, value: Value | None) -> Claim:
    start = article.text.index(quote)
    return Claim(kind, Evidence(article.id, Span(start, start + len(quote)), quote), value)


@pytest.mark.parametrize("case", cases("alone"))
def test_what_stands_in_the_other_article_is_not_alone(case: dict[str, Any]) -> None:
    row = Alignment(case["kind"], (_claim(A, case["kind"], case["quote"], VALUES.get(case["id"])),))
    assert bool(untold([row], [A, B])) is case["alone"]


def test_what_the_list_asks_and_what_both_answer_stays() -> None:
    place = _claim(A, "place", "was closed on Harbour Road", VALUES["a-place-of-the-other"])
    listed = Alignment("place", (place,), entry="road")
    both = Alignment("place", (place, _claim(B, "place", "The bridge on Harbour Road", None)))
    assert untold([listed, both], [A, B]) == (listed, both)
