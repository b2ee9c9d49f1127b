"""The time and place of a figure: the table of cases."""

from typing import Any

import pytest

from compare import Article, extract
from compare.claim import Figure
from tests.cases import cases


def _told(figure: Figure) -> dict[str, object]:
    return {
        "when": figure.when and figure.when.as_printed,
        "where": figure.where and figure.where.name,
        "as_of": figure.as_of and figure.as_of.as_printed,
    }


@pytest.mark.parametrize("case", cases("settings"))
def test_case(case: dict[str, Any]) -> None:
    read = extract(Article(id="A", text=case["text"], published="2031-05-16"))
    told = [_told(claim.value) for claim in read if isinstance(claim.value, Figure) and claim.value.harm]
    assert len(told) == len(case["figures"]), told
    for wanted, found in zip(case["figures"], told, strict=True):
        assert wanted == {key: found[key] for key in wanted}


def test_the_json_shape_has_them() -> None:
    text = "At least 12 people were killed in Adun on Tuesday, the ministry said on Friday."
    read = extract(Article(id="A", text=text, published="2031-05-16"))
    told = next(claim.to_dict() for claim in read if claim.kind == "casualties")
    assert told["date"] == {"first": "2031-05-13", "last": "2031-05-13"}
    assert told["place"]["name"] == "Adun"
    assert told["figure"]["as_of"] == {"first": "2031-05-16", "last": "2031-05-16"}
