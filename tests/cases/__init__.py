"""Tables of cases in YAML, edited by hand: each case has an id and a why; `xfail` holds the reason of a known miss."""

from pathlib import Path
from typing import Any

import pytest
import yaml


def cases(name: str) -> list[Any]:
    """The cases of tests/cases/NAME.yaml as pytest parameters, known misses marked as strict failures."""
    found = yaml.safe_load((Path(__file__).parent / f"{name}.yaml").read_text(encoding="utf-8"))
    ids = [case["id"] for case in found]
    assert len(set(ids)) == len(ids), f"an id stands twice in {name}.yaml"
    return [pytest.param(case, id=case["id"], marks=_marks(case)) for case in found]


def _marks(case: dict[str, Any]) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=case["xfail"], strict=True)] if "xfail" in case else []
