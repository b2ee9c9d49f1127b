"""`claimdiff report`: the side-by-side discrepancy report."""

import argparse
import sys
from typing import TYPE_CHECKING

from compare.cli.output import in_colour, width, write
from compare.cli.progress import progress
from compare.cli.sources import gathered
from compare.problem import InputError, Problem

if TYPE_CHECKING:
    from compare.report.record import Report

HELP = "what the articles say to each question, side by side, with verdicts"
FORMATS = ("text", "html", "md", "json", "csv")
BOM = "\ufeff"  # by it a spreadsheet knows a file as UTF-8; a pipe gets none
VERDICTS = ("agree", "compatible", "update", "differ", "single", "unclear")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("articles", metavar="ARTICLE", nargs="*", help="files or addresses (none: those of the list)")
    parser.add_argument("--format", choices=FORMATS, default=None, help="default: text, or as the ending of -o says")
    parser.add_argument("-o", "--output", metavar="FILE", help="write the report there")
    parser.add_argument("--only", choices=VERDICTS, action="append", help="only rows of this verdict (repeatable)")
    parser.add_argument("--list-only", action="store_true", help="only the questions of the list")
    parser.add_argument("--open", action="store_true", help="write HTML and open it in the browser")
    parser.add_argument("--exit-code", action="store_true", help="exit with 1 where articles differ")


def run(options: argparse.Namespace) -> int:
    """Compare, write, and say by the exit code whether anything differs."""
    from compare.pipeline import compare_articles
    from compare.report import render

    with progress(options) as step:
        articles, claim_list = gathered(options.articles, options.file, options.allow_private)
        if len(articles) < 2:
            raise InputError(Problem("report", "one-article", "name at least two articles to compare"))
        report = _chosen(compare_articles(articles, claim_list, step), options)
    form = _form(options)
    text = render(report, form, width=width(), colour=form == "text" and in_colour(options) and not options.output)
    path = options.output or (_page_path() if options.open else None)
    write(f"{BOM}{text}" if form == "csv" and path not in (None, "-") else text, path)
    if path and not options.quiet:
        print(f"claimdiff: wrote {path}", file=sys.stderr)
    if options.open and path:
        _open(path)
    return int(options.exit_code and any(row.verdict == "differ" for row in report.rows))


def _chosen(report: "Report", options: argparse.Namespace) -> "Report":
    """The rows that were asked for."""
    rows = report.rows
    if options.list_only:
        rows = tuple(row for row in rows if row.listed)
    if options.only:
        rows = tuple(row for row in rows if row.verdict in options.only)
    return report._replace(rows=rows)


def _form(options: argparse.Namespace) -> str:
    if options.open:
        return "html"
    ending = (options.output or "").rpartition(".")[2].lower()
    by_ending = {"htm": "html", "markdown": "md"}.get(ending, ending)
    return str(options.format or (by_ending if by_ending in FORMATS else "text"))


def _page_path() -> str:
    import tempfile
    from pathlib import Path

    return str(Path(tempfile.mkdtemp(prefix="claimdiff-")) / "report.html")


def _open(path: str) -> None:
    import webbrowser
    from pathlib import Path

    webbrowser.open(Path(path).resolve().as_uri())
