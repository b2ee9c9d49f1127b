"""The pages that describe the report say what the code says."""

import json
import re
from pathlib import Path
from typing import get_args

from jsonschema import Draft202012Validator

from compare.attribution import Form, Stance
from compare.claim import Basis, Harm, Kind, Shape
from compare.judge import Severity, Sourcing, Verdict
from compare.report import FORMATS, wording
from compare.report.order import GROUPS

DOCS = Path(__file__).parents[2] / "docs"
REFERENCE = (DOCS / "reference" / "json.md").read_text(encoding="utf-8")
READING = (DOCS / "how-to" / "read-a-report.md").read_text(encoding="utf-8")


def test_closed_lists_of_the_reference_are_those_of_the_code() -> None:
    lists = {
        "kind": Kind, "severity": Severity, "sourcing": Sourcing, "qualifier": Shape, "stance": Stance, "basis": Basis,
        "form": Form,
    }  # fmt: skip
    for name, closed in lists.items():
        *_, words = re.findall(rf"^\| `{name}` \| (.*) \|$", REFERENCE, re.MULTILINE)
        assert set(words.split(", ")) == set(get_args(closed)), name
    assert all(harm in REFERENCE for harm in get_args(Harm))


def test_reasons_of_the_reference_are_those_of_the_code() -> None:
    for verdict in get_args(Verdict):
        words = re.findall(rf"^\| `reason`, {verdict} \| (.*) \|$", REFERENCE, re.MULTILINE)
        told = set(re.sub(r" \([^)]*\)", "", words[0]).split(", "))
        known = {reason for of, reason in wording.REASONS if of == verdict}
        assert told == known or (verdict == "single" and words[0].startswith("null"))


def test_the_example_fits_the_schema() -> None:
    (example,) = re.findall(r"```json\n(.*?)```", REFERENCE, re.DOTALL)
    schema = json.loads((DOCS / "report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(json.loads(example))


def test_the_guide_names_every_group_sign_and_form() -> None:
    assert all(group.title in READING or group.title.lower() in READING.lower() for group in GROUPS)
    for word in wording.VERDICTS.values():
        assert f"| {word.mark} | {word.label} |" in READING
    assert all(f"| `{form}` |" in READING for form in FORMATS)
