from typing import Any

import pytest

from compare import Article, compare_articles
from tests.cases import table

TABLE: dict[str, dict[str, list[list[str]]]] = table("twins")
STORY = "News from Velby\n\n{}\n\nShops in the market square stayed shut all week."
FINDINGS = ("differ", "update")


def _cases(which: str) -> list[Any]:
    named = [(f"{sort}-{n}", case) for sort, cases in TABLE[which].items() for n, case in enumerate(cases)]
    return [pytest.param(*case[:3], id=name, marks=_known_miss(case)) for name, case in named]


def _known_miss(case: list[str]) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=case[3], strict=True)] if len(case) > 3 else []


def _found(left: str, right: str) -> list[Any]:
    report = compare_articles([Article("A", STORY.format(left)), Article("B", STORY.format(right))])
    return [row for row in report.rows if row.verdict in FINDINGS]


def _holds(row: Any, at: int) -> bool:
    """Whether the passages of both articles hold a place; the teller stands in the sentence, beside what is told."""
    spans = {name: [one.sentence if row.reason == "source" else one.span for one in row.of(name)] for name in "AB"}
    return all(any(span.start <= at < span.end for span in some) for some in spans.values())


@pytest.mark.parametrize(("sentence", "left", "right"), _cases("changed"))
def test_what_is_changed_is_said_where_it_stands(sentence: str, left: str, right: str) -> None:
    at = STORY.index("{}") + sentence.index("{}")
    for one, other in ((left, right), (right, left)):
        rows = _found(sentence.format(one), sentence.format(other))
        assert any(_holds(row, at) for row in rows)


@pytest.mark.parametrize(("left", "right", "why"), _cases("fine"))
def test_a_near_miss_is_no_finding(left: str, right: str, why: str) -> None:
    for pair in ((left, right), (right, left)):
        assert [(row.verdict, row.reason) for row in _found(*pair)] == [], why
