"""The text forms of three stories, byte by byte.

`UPDATE_GOLDEN=1 pytest tests/report` writes them anew; read the diff before you keep it.
"""

import os
from pathlib import Path

import pytest

from compare.report import render
from tests.report.stories import STORIES

GOLDEN = Path(__file__).parents[1] / "golden"
ENDINGS = {"text": "txt", "md": "md", "csv": "csv", "json": "json"}


@pytest.mark.parametrize("form", ENDINGS)
@pytest.mark.parametrize("story", STORIES)
def test_as_kept(story: str, form: str) -> None:
    path = GOLDEN / f"{story}.{ENDINGS[form]}"
    rendered = render(STORIES[story](), form, width=100)
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(rendered, encoding="utf-8", newline="")
    assert rendered == path.read_bytes().decode("utf-8")
