"""The pages under pages/, filled with the invented stories beside them."""

from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any

import yaml

PAGES = Path(__file__).parent / "pages"
_STORIES: list[dict[str, Any]] = yaml.safe_load((PAGES / "stories.yaml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Page:
    """A filled page: its bytes, and what a reader should find in it."""

    name: str
    data: bytes
    title: str
    day: str
    paragraphs: tuple[str, ...]


def pages() -> tuple[Page, ...]:
    """All pages, each with one of the stories in turn."""
    return tuple(_page(path, number) for number, path in enumerate(sorted(PAGES.glob("*.html"))))


def _page(path: Path, number: int) -> Page:
    story = _STORIES[-1] if path.stem == "right_to_left" else _STORIES[number % (len(_STORIES) - 1)]
    said = {name: str(text).replace(" ", "T", 1)[:16] if name == "iso" else str(text) for name, text in story.items()}
    text = Template(path.read_text(encoding="utf-8")).substitute(said)
    encoding = "cp1252" if path.stem in ("windows_1252", "table_layout") else "utf-8"
    paragraphs = tuple(said[f"p{i}"] for i in range(1, 6))
    return Page(path.stem, text.encode(encoding), said["title"], said["iso"][:10], paragraphs)
