"""WCAG 2.2 AA as far as a machine can tell, by axe-core; the keyboard; small screens; no scripts; paper."""

import os
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from compare.report.html.anchor import anchors
from compare.report.order import asks
from tests.browser.conftest import PAGES, PAPER, Opened

if TYPE_CHECKING:
    from playwright.sync_api import Page

Open = Callable[..., Opened]
# Of two minutes on the hostile page (6 articles, 200 questions, 45,000 elements) axe spends nine tenths on these two
# rules, which look at one element after the other: so they go over the page in shares, which pytest-xdist runs at once.
BY_THE_ELEMENT = ["color-contrast", "target-size"]
SHARES = 4
# Most of the rest went into reading the same dozen colours again for every element: they are kept.
KEEP_COLOURS = """() => {
    const colour = axe.commons.color.Color, read = colour.prototype.parseString, known = new Map();
    colour.prototype.parseString = function (text) {
        if (!known.has(text)) known.set(text, new colour(read.call(this, text)));
        return Object.assign(this, (({r, g, b, alpha}) => ({r, g, b, alpha}))(known.get(text)));
    };
}"""
TAKE_AWAY = """([share, shares]) => {
    const blocks = [...document.querySelectorAll("[data-row], [data-question], .prose p")];
    blocks.forEach((block, place) => { if (place % shares !== share) block.remove(); });
    return [...document.querySelectorAll("[data-question]")].map((card) => card.id);
}"""


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


def test_axe_finds_nothing_in_the_hostile_page_as_a_whole(opened: Open) -> None:
    rules = {rule: {"enabled": False} for rule in BY_THE_ELEMENT}
    assert _found_by_axe(opened("hostile").page, rules=rules) == []


@pytest.mark.parametrize("share", range(SHARES))
def test_axe_finds_nothing_in_the_elements_of_the_hostile_page(opened: Open, share: int) -> None:
    page = opened("hostile").page
    assert len(page.evaluate(TAKE_AWAY, [share, SHARES])) > 40
    assert _found_by_axe(page, runOnly=BY_THE_ELEMENT) == []


def test_axe_does_find_what_is_wrong(opened: Open) -> None:
    """The colours that are kept are the right ones: a pale word on the page is found, and so is a small target."""
    page = opened("ferry").page
    page.evaluate(
        "document.querySelector('.because').style.color = '#bbb';"
        "document.querySelector('.filters button').style.cssText = 'min-height: 0; height: 9px; width: 9px; padding: 0'"
    )
    found = _found_by_axe(page, runOnly=BY_THE_ELEMENT)
    assert any(item.startswith('color-contrast: <p class="because"') for item in found)


def _found_by_axe(page: "Page", **options: object) -> list[str]:
    page.evaluate(axe())
    page.evaluate(KEEP_COLOURS)
    page.evaluate("document.querySelectorAll('details').forEach((item) => { item.open = true })")
    found = page.evaluate("(options) => axe.run(document, options)", {"resultTypes": ["violations"], **options})
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
    text = _printed(opened(story).page)
    for row in PAGES[story]().rows:
        assert _bare(row.question) in text or not asks(row)
        for passage in row.passages:
            assert _bare(passage.quote) in text


@pytest.mark.parametrize("share", range(SHARES))
def test_paper_keeps_every_quote_of_two_hundred_questions(opened: Open, share: int) -> None:
    page = opened("paper").page
    kept = page.evaluate(TAKE_AWAY, [share, SHARES])
    text = _printed(page)
    rows = PAPER["paper"]().rows
    names = anchors("q", (row.id for row in rows))
    quotes = [passage.quote for row in rows if names[row.id] in kept for passage in row.passages]
    assert len(quotes) > 100
    assert [quote for quote in quotes if not _is_kept(_bare(quote), text)] == []


def _is_kept(quote: str, text: str) -> bool:
    """Whether a quote stands on the paper, whole or from the foot of one sheet to the head of the next."""
    head = bisect_left(range(len(quote)), True, key=lambda k: quote[: k + 1] not in text)
    return quote[head:] in text


def _printed(page: "Page") -> str:
    pdf = PdfReader(BytesIO(page.pdf(format="A4")))
    return _bare(" ".join(sheet.extract_text() for sheet in pdf.pages))


def _bare(text: str) -> str:
    """The text without spaces, ligatures or hidden characters: how it is laid out does not count."""
    from compare.visible import visible

    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", visible(text)))
