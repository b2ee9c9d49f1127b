"""A real browser for the page: Debian's Chromium, driven by Playwright.

Without a browser these tests are skipped; with CLAIMDIFF_BROWSER=required they fail instead. CLAIMDIFF_CHROMIUM names
the program where it is not on the path.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from compare import compare_articles
from compare.cli.sources import gathered
from compare.report import render
from tests.report.stories import ferry, hostile, protest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from compare.report.record import Report


def seeds() -> "Report":
    """The example story of the project, with its claim list, read by the tool itself."""
    return compare_articles(*gathered([], str(Path(__file__).parents[2] / "claims.yaml")))


PAGES: dict[str, "Callable[[], Report]"] = {
    "seeds": cache(seeds),
    "ferry": ferry,
    "protest": protest,
    "hostile": hostile,
}
# Two hundred questions on three hundred sheets: reading the sheets again takes a third of a second each.
PAPER: dict[str, "Callable[[], Report]"] = {"paper": lambda: hostile(2, 200, 1000)}
_PROGRAMS = ("chromium", "chromium-browser", "google-chrome")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "browser: needs Chromium and Playwright")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    program = os.environ.get("CLAIMDIFF_CHROMIUM") or next(filter(None, map(shutil.which, _PROGRAMS)), None)
    missing = [name for name, there in (("Chromium", program), ("playwright", find_spec("playwright"))) if not there]
    if missing:
        say = pytest.fail if os.environ.get("CLAIMDIFF_BROWSER") == "required" else pytest.skip
        say(f"no {' and no '.join(missing)} on this machine (see CONTRIBUTING.md)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The page of each story as a file."""
    folder = tmp_path_factory.mktemp("pages")
    stories = {**PAGES, **PAPER}
    for name, story in stories.items():
        (folder / f"{name}.html").write_text(render(story(), "html"), encoding="utf-8")
    return {name: folder / f"{name}.html" for name in stories}


class Opened:
    """A page with everything that it asked for, complained of or tried to run."""

    def __init__(self, page: "Page", file: Path) -> None:
        self.page = page
        self.asked: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda message: self.complaints.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: self.complaints.append(f"dialog: {dialog.message}"))
        page.add_init_script(
            "window.__violations = []; document.addEventListener('securitypolicyviolation',"
            " (event) => window.__violations.push(event.violatedDirective + ' ' + event.blockedURI))"
        )
        page.goto(file.as_uri())


@pytest.fixture
def opened(browser: "Browser", files: dict[str, Path]) -> Iterator[Callable[..., Opened]]:
    """Opens the page of a story: `opened("ferry", width=320, color_scheme="dark")`."""
    contexts = []

    def opening(story: str, width: int = 1280, **options: Any) -> Opened:
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        return Opened(context.new_page(), files[story])

    yield opening
    for context in contexts:
        context.close()
