"""The JSON Schema of the list, made from the table of keys; editors show its words and complete its names.

Draft-07, because the YAML language server of most editors knows nothing later.
"""

import json
from typing import Any

from compare.ledger.key import ENTRY, OWN, READING, SOURCE, STATUSES, TOP, VERDICTS, Key, Shape

_TEXT = {"type": ["string", "number", "boolean"]}  # typed without quotes, 12 and yes are text to us
_OWN_KEYS: dict[str, Any] = {f"^{OWN}": {}}
_TEXTS = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}
_MEANINGS = {**VERDICTS, **STATUSES}


def schema() -> dict[str, Any]:
    """The schema as data; `claimdiff schema` prints it, docs/claims.schema.json is the same."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "claims.yaml, the claim list of claimdiff",
        "type": "object",
        **_properties(TOP),
        "definitions": {
            "article": {"type": "object", **_properties(SOURCE)},
            "question": {"type": "object", **_properties(ENTRY)},
            "reading": _reading(),
        },
    }


def published() -> str:
    """The schema as the text of a file."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _properties(keys: tuple[Key, ...]) -> dict[str, Any]:
    return {
        "properties": {key.name: _property(key) for key in keys},
        "patternProperties": _OWN_KEYS,
        "additionalProperties": False,
        "required": [key.name for key in keys if key.needed],
    }


def _property(key: Key) -> dict[str, Any]:
    described: dict[str, Any] = {"description": _described(key)}
    if key.choices and key.shape == "text":
        return {**described, "enum": list(key.choices)}
    if key.examples:
        described["examples"] = list(key.examples)
    return {**described, **_SHAPES[key.shape]}


def _described(key: Key) -> str:
    """The meaning of the key, and of each of its words where a table has them."""
    meanings = [f"{word}: {_MEANINGS[word]}" for word in key.choices if word in _MEANINGS]
    return "\n".join([key.meaning, *meanings])


def _reading() -> dict[str, Any]:
    """A reading: its first key is the name of an article, which no schema can know."""
    return {
        "type": "object",
        "description": "The name of an article and its exact words, then what you know of them.",
        "properties": {key.name: _property(key) for key in READING},
        "patternProperties": _OWN_KEYS,
        "additionalProperties": _TEXT,
        "minProperties": 1,
    }


_SHAPES: dict[Shape, dict[str, Any]] = {
    "text": _TEXT,
    "texts": _TEXTS,
    "ids": _TEXTS,
    "groups": {"type": "array", "items": {"type": "array", "items": _TEXT, "minItems": 1}},
    "articles": {"type": "object", "additionalProperties": {"$ref": "#/definitions/article"}, "minProperties": 1},
    "ladders": {"type": "object", "additionalProperties": {"type": "array", "items": _TEXTS, "minItems": 2}},
    "conventions": {"anyOf": [{"enum": ["literal", "acled"]}, {"type": "object", "additionalProperties": _TEXT}]},
    "entries": {"type": ["array", "null"], "items": {"$ref": "#/definitions/question"}},
    "readings": {"type": ["array", "null"], "items": {"$ref": "#/definitions/reading"}},
}
