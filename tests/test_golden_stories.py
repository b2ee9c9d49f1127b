"""Three whole stories from text to text, byte by byte: what a reader sees of all rules together.

`UPDATE_GOLDEN=1 pytest tests/test_golden_stories.py` writes them anew; read the diff before you keep it.
"""

import os
from pathlib import Path

import pytest
from evals.story import Story, stories

from compare import compare_articles
from compare.report import render

GOLDEN = Path(__file__).parent / "golden" / "stories"
KEPT = [story for story in stories() if story.name in {"air_strike", "ferry", "robbery"}]


@pytest.mark.parametrize("story", KEPT, ids=lambda story: story.name)
def test_as_kept(story: Story) -> None:
    path = GOLDEN / f"{story.name}.txt"
    rendered = render(compare_articles(story.articles), "text", width=100)
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(rendered, encoding="utf-8", newline="")
    assert rendered == path.read_bytes().decode("utf-8")
