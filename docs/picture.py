"""The picture in the README, made from the tool's own report on the example story.

python docs/picture.py            docs/report.svg: the terminal report, as an SVG that needs no font and no network
python docs/picture.py --page     docs/report.png: the HTML page in Chromium (needs playwright and Chromium)
"""

import argparse
import io
import os
import shutil
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from compare import Report, compare_articles
from compare.cli.sources import gathered
from compare.report import render

ROOT = Path(__file__).parents[1]
SHOWN = ("isis-advance", "ceasefire", "soldiers-killed", "coordinated")  # a difference, a ladder, figures, a silence
WIDTH = 100
# Rich's own template without its web font: an image in a README may fetch nothing.
SVG = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img"
 aria-label="A report of claimdiff in a terminal">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
 font-size: {char_height}px; line-height: {line_height}px }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/>
</clipPath>
{lines}
</defs>
<rect width="{width}" height="{height}" rx="10" fill="#16171a"/>
<g fill="#4b4e54"><circle cx="24" cy="21" r="6"/><circle cx="44" cy="21" r="6"/><circle cx="64" cy="21" r="6"/></g>
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def terminal(target: Path) -> None:
    """The rows named above, as the terminal shows them."""
    report = _report()
    rows = tuple(row for row in report.rows if row.id in SHOWN)
    console = Console(file=io.StringIO(), width=WIDTH, force_terminal=True, color_system="standard", record=True)
    console.print(Text.from_ansi(render(report._replace(rows=rows), "text", width=WIDTH, colour=True)), end="")
    theme = TerminalTheme(
        (0x16, 0x17, 0x1A), (0xEB, 0xE8, 0xE1),
        [(0x3A, 0x3C, 0x40), (0xFF, 0x9A, 0x66), (0x5F, 0xCF, 0xA9), (0xE6, 0xC3, 0x4D),
         (0x5F, 0xCF, 0xA9), (0xE5, 0x9A, 0xC6), (0x74, 0xC0, 0xEA), (0xEB, 0xE8, 0xE1)],
    )  # fmt: skip
    target.write_text(
        console.export_svg(title="", theme=theme, code_format=SVG, unique_id="claimdiff"), encoding="utf-8"
    )


def page(target: Path) -> None:
    """The head of the HTML page, twice the pixels for sharp screens."""
    from playwright.sync_api import sync_playwright  # not needed for the terminal's picture

    program = os.environ.get("CLAIMDIFF_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "report.html"
        file.write_text(render(_report(), "html"), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        there = browser.new_page(viewport={"width": 1280, "height": 1180}, device_scale_factor=2)
        there.goto(file.as_uri())
        there.screenshot(path=target)
        browser.close()


def _report() -> Report:
    os.chdir(ROOT)
    return compare_articles(*gathered([], None))


def main() -> int:
    """Draw the picture that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", action="store_true", help="the HTML page instead of the terminal")
    if parser.parse_args().page:
        page(ROOT / "docs" / "report.png")
    else:
        terminal(ROOT / "docs" / "report.svg")
    return 0


if __name__ == "__main__":
    sys.exit(main())
