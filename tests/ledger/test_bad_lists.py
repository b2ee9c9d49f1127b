from pathlib import Path
from typing import Any

import pytest
import yaml

from compare.ledger.check import check
from compare.ledger.finding import as_text
from compare.ledger.load import ListError
from tests.ledger.story import HEAD, folder

CASES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).parents[1].joinpath("cases", "bad_lists.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_the_message_says_where_why_and_what_to_type(
    case: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder(tmp_path))
    text: str = case["whole"] if "whole" in case else HEAD + case["claims"]
    Path("claims.yaml").write_bytes(text.encode())
    try:
        findings = check("claims.yaml")
    except ListError as unusable:
        findings = unusable.findings
    assert as_text(findings) + "\n" == case["says"]


def test_there_are_a_hundred_of_them_with_names_and_reasons() -> None:
    assert len({case["id"] for case in CASES}) == len(CASES) >= 100
    assert all(case["why"] for case in CASES)
