"""Tables of cases in YAML, edited by hand: each case has an id and a why; `xfail` holds the reason of a known miss."""

from pathlib import Path
from typing import Any

import pytest
import yaml


def cases(name: str, section: str | None = None) -> list[Any]:
    """The cases of tests/cases/NAME.yaml, or of one section, as pytest parameters, known misses as strict failures."""
    table = yaml.safe_load((Path(__file__).parent / f"{name}.yaml").read_text(encoding="utf-8"))
    found = table[section] if section else table
    ids = [case["id"] for case in found]
    assert len(set(ids)) == len(ids), f"an id stands twice in {name}.yaml"
    return [pytest.param(case, id=case["id"], marks=_marks(case)) for case in found]


def _marks(case: dict[str, Any]) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=case["xfail"], strict=True)] if "xfail" in case else []
