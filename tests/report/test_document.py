import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from compare.report import render
from tests.report.stories import STORIES

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("story", STORIES)
def test_fits_the_published_schema(story: str) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(json.loads(render(STORIES[story](), "json")))


@pytest.mark.parametrize("story", STORIES)
def test_quotes_are_verbatim(story: str) -> None:
    report = json.loads(render(STORIES[story](), "json"))
    texts = {article.id: article.text for article in STORIES[story]().articles}
    for row in report["rows"]:
        for article, passages in row["says"].items():
            for passage in passages:
                assert texts[article][passage["start"] : passage["end"]] == passage["quote"]


def test_schema_names_exactly_what_is_written() -> None:
    report = STORIES["ferry"]()
    row = report.rows[0]
    assert _keys("row") == set(row.to_dict())
    assert _keys("passage") == set(row.passages[0].to_dict())
    assert _keys("article") == set(report.articles[0].to_dict())
    assert set(SCHEMA["properties"]) == set(report.to_dict())


def _keys(name: str) -> set[str]:
    definition: dict[str, Any] = SCHEMA["$defs"][name]
    assert set(definition["required"]) == set(definition["properties"])
    return set(definition["properties"])


def test_schema_and_code_have_the_same_closed_lists() -> None:
    from typing import get_args

    from compare.attribution import Stance
    from compare.claim import Kind, Shape
    from compare.judge import Severity, Sourcing, Verdict
    from compare.report import wording

    row, passage = SCHEMA["$defs"]["row"]["properties"], SCHEMA["$defs"]["passage"]["properties"]
    assert set(row["kind"]["enum"]) == set(get_args(Kind))
    assert set(SCHEMA["$defs"]["verdict"]["enum"]) == set(get_args(Verdict))
    assert set(row["severity"]["enum"]) == {*get_args(Severity), None}
    assert set(row["sourcing"]["enum"]) == {*get_args(Sourcing), None}
    assert set(row["reason"]["enum"]) == {None, *(reason for _, reason in wording.REASONS)}
    assert set(passage["stance"]["enum"]) == {*get_args(Stance), None}
    assert set(passage["qualifier"]["enum"]) == {*get_args(Shape), None}
