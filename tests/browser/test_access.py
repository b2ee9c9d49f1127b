"""WCAG 2.2 AA as far as a machine can tell, by axe-core; the keyboard; small screens; no scripts; paper."""

import os
import re
import unicodedata
from collections.abc import Callable
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import PAGES, Opened

if TYPE_CHECKING:
    from playwright.sync_api import Page

Open = Callable[..., Opened]


def axe() -> str:
    """The script of axe-core, from its PyPI wrapper or from where CLAIMDIFF_AXE says."""
    if path := os.environ.get("CLAIMDIFF_AXE"):
        return Path(path).read_text(encoding="utf-8")
    found = find_spec("axe_playwright_python")
    if found is None or found.origin is None:
        (pytest.fail if os.environ.get("CLAIMDIFF_BROWSER") == "required" else pytest.skip)("no axe-core here")
    return (Path(str(found.origin)).parent / "axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("story", ["seeds", "ferry", "protest"])
def test_axe_finds_nothing(opened: Open, story: str, scheme: str) -> None:
    page = opened(story, color_scheme=scheme).page
    assert _found_by_axe(page) == []
    page.set_viewport_size({"width": 390, "height": 900})
    assert _found_by_axe(page) == []


def test_axe_finds_nothing_in_the_hostile_story(opened: Open) -> None:
    assert _found_by_axe(opened("crowded").page) == []


def _found_by_axe(page: "Page") -> list[str]:
    page.evaluate(axe())
    page.evaluate("document.querySelectorAll('details').forEach((item) => { item.open = true })")
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [f"{item['id']}: {node['html'][:200]}" for item in found["violations"] for node in item["nodes"][:3]]


@pytest.mark.parametrize("story", PAGES)
def test_no_sideways_scroll(opened: Open, story: str) -> None:
    page = opened(story).page
    for width in (320, 390, 768, 2560):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_tab_reaches_every_link_and_field(opened: Open) -> None:
    page = opened("protest").page
    stops = page.evaluate(
        "[...document.querySelectorAll('a[href], summary, button, input, select')]"
        ".filter((item) => item.tabIndex >= 0 && item.checkVisibility()).length"
    )
    seen = set()
    for _ in range(stops):
        page.keyboard.press("Tab")
        seen.add(page.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)"))
    assert len(seen) == stops


def test_focus_is_seen(opened: Open) -> None:
    page = opened("ferry").page
    for _ in range(12):
        page.keyboard.press("Tab")
        style = "getComputedStyle(document.activeElement)"
        assert page.evaluate(f"{style}.outlineStyle + parseFloat({style}.outlineWidth)") != "none0"


def test_targets_are_large_enough(opened: Open) -> None:
    """WCAG 2.5.8: 24 by 24 CSS pixels, but for links in a line of text."""
    small = opened("protest", width=390).page.evaluate(
        "[...document.querySelectorAll('button, summary, select, input, .bar a, .label a, a.badge')]"
        ".filter((item) => item.checkVisibility())"
        ".map((item) => [item.outerHTML.slice(0, 120), item.getBoundingClientRect()])"
        ".filter(([, box]) => box.width < 24 || box.height < 22)"
        ".map(([html, box]) => `${html} ${box.width} ${box.height}`)"
    )
    assert [item for item in small if "checkbox" not in item] == []


@pytest.mark.parametrize("story", PAGES)
def test_without_scripts_every_word_is_there(opened: Open, story: str) -> None:
    page = opened(story, java_script_enabled=False).page
    text = _bare(page.locator("main").inner_text())
    for row in PAGES[story]().rows:
        for passage in row.passages:
            assert _bare(passage.quote) in text
    assert not page.locator(".filters").is_visible()


@pytest.mark.parametrize("story", ["seeds", "ferry", "protest"])
def test_paper_keeps_every_quote(opened: Open, story: str) -> None:
    pypdf = pytest.importorskip("pypdf")
    pdf = pypdf.PdfReader(BytesIO(opened(story).page.pdf(format="A4")))
    text = _bare(" ".join(page.extract_text() for page in pdf.pages))
    for row in PAGES[story]().rows:
        assert _bare(row.question) in text
        for passage in row.passages:
            assert _bare(passage.quote) in text


def _bare(text: str) -> str:
    """The text without spaces, ligatures or hidden characters: how it is laid out does not count."""
    from compare.visible import visible

    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", visible(text)))
