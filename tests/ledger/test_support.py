from typing import Any

import pytest

from compare.article import Article
from compare.ledger.check import check
from compare.ledger.file import ListFile
from compare.ledger.finding import Finding
from compare.ledger.load import parse
from tests.cases import cases

HEAD = """articles:
  A:
    file: a.txt
    published: 2024-03-04
ladders:
  fire: [burning, contained, [out, over]]
claims:
  - id: asked
    asks: What do they say?
"""


@pytest.mark.parametrize("case", cases("support"))
def test_a_value_is_doubted_only_where_the_words_say_another(case: dict[str, Any]) -> None:
    found = _findings(case)
    if "says" not in case:
        assert not found
        return
    message = f'these words do not say "{case["value"]}"; they say "{case["says"]}"'
    assert [(one.level, one.code, one.message) for one in found] == [("warning", "unsupported", message)]
    assert found[0].source[found[0].col - 1 :].strip("\"' ") == case["value"]


@pytest.mark.parametrize("case", cases("support")[:1])
def test_a_value_that_was_turned_down_is_not_doubted(case: dict[str, Any]) -> None:
    assert not _findings(case, status="rejected")


def _findings(case: dict[str, Any], status: str = "accepted") -> tuple[Finding, ...]:
    kind = "    ladder: fire\n" if case.get("ladder") else f"    kind: {case['kind']}\n" if case["kind"] else ""
    quote = case["quote"].replace('"', '\\"')
    says = f'    says:\n      - A: "{quote}"\n        value: "{case["value"]}"\n        status: {status}\n'
    claim_list = parse(ListFile("claims.yaml", (HEAD + kind + says).encode()))
    article = Article(
        id="A", text=f"Mill burns\n\nIn Tern Row, {case['quote']}. That is all.\n", published="2024-03-04"
    )
    return check(claim_list, [article])
