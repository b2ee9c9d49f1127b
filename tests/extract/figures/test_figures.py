"""The table of cases: invented sentences to figures."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from compare.article import Article
from compare.claim import Figure
from compare.extract.figures import figures

CASES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parents[2] / "cases" / "figures.yaml").read_text(encoding="utf-8")
)


def told(figure: Figure) -> dict[str, Any]:
    return figure.to_dict() | {"low": figure.interval.low, "high": figure.interval.high}


def matches(expected: list[dict[str, Any]], found: list[dict[str, Any]]) -> bool:
    return len(expected) == len(found) and all(
        all(one[key] == value for key, value in wanted.items()) for wanted, one in zip(expected, found, strict=True)
    )


def parameters() -> list[Any]:
    return [
        pytest.param(
            case, id=case["id"], marks=pytest.mark.xfail(reason=case["xfail"], strict=True) if "xfail" in case else ()
        )
        for case in CASES
    ]


@pytest.mark.parametrize("case", parameters())
def test_case(case: dict[str, Any]) -> None:
    article = Article(id="A", text=case["text"])
    read = [claim.value for claim in figures(article) if isinstance(claim.value, Figure)]
    harmed = [told(figure) for figure in read if figure.harm]
    others = [told(figure) for figure in read if not figure.harm]
    if "says" in case:
        assert matches(case["says"], harmed), harmed
    if "counts" in case:
        assert matches(case["counts"], others), others


def test_every_case_has_its_reason_and_a_name_of_its_own() -> None:
    assert all(case.get("why") for case in CASES)
    assert len({case["id"] for case in CASES}) == len(CASES)
