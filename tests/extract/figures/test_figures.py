"""The table of cases: invented sentences to figures."""

from typing import Any

import pytest

from compare.article import Article
from compare.claim import Figure
from compare.extract.figures import figures
from tests.cases import cases


def told(figure: Figure) -> dict[str, Any]:
    return figure.to_dict() | {"low": figure.interval.low, "high": figure.interval.high}


def matches(expected: list[dict[str, Any]], found: list[dict[str, Any]]) -> bool:
    return len(expected) == len(found) and all(
        all(one[key] == value for key, value in wanted.items()) for wanted, one in zip(expected, found, strict=True)
    )


@pytest.mark.parametrize("case", cases("figures"))
def test_case(case: dict[str, Any]) -> None:
    article = Article(id="A", text=case["text"])
    read = [claim.value for claim in figures(article) if isinstance(claim.value, Figure)]
    harmed = [told(figure) for figure in read if figure.harm]
    others = [told(figure) for figure in read if not figure.harm]
    if "says" in case:
        assert matches(case["says"], harmed), harmed
    if "counts" in case:
        assert matches(case["counts"], others), others
