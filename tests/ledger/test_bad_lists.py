from pathlib import Path
from typing import Any

import pytest

from compare.ledger.check import check
from compare.ledger.finding import as_text
from compare.ledger.load import ListError
from tests.cases import cases
from tests.ledger.story import HEAD, folder


@pytest.mark.parametrize("case", cases("bad_lists"))
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


def test_there_are_a_hundred_of_them() -> None:
    assert len(cases("bad_lists")) >= 100
