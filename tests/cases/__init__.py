"""Tables of cases in YAML, edited by hand: each case has an id and a why; `xfail` holds the reason of a known miss."""

from pathlib import Path
from typing import Any

import pytest
import yaml


def table(name: str) -> Any:
    """What stands in tests/cases/NAME.yaml."""
    return yaml.safe_load((Path(__file__).parent / f"{name}.yaml").read_text(encoding="utf-8"))


def cases(name: str, section: str | None = None) -> list[Any]:
    """The cases of a table, or of one of its sections, as pytest parameters, known misses as strict failures."""
    found = table(name)[section] if section else table(name)
    ids = [case["id"] for case in found]
    assert len(set(ids)) == len(ids), f"an id stands twice in {name}.yaml"
    assert all(case["why"] for case in found), f"a case of {name}.yaml has no why"
    return [pytest.param(case, id=case["id"], marks=_marks(case)) for case in found]


def _marks(case: dict[str, Any]) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=case["xfail"], strict=True)] if "xfail" in case else []
