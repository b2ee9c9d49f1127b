"""`claimdiff report`: the side-by-side discrepancy report."""

import argparse
import sys
from typing import TYPE_CHECKING

from compare.cli.output import in_colour, spare, width, write
from compare.cli.progress import progress
from compare.cli.sources import DEFAULT_LIST, gathered
from compare.disk import ending
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

    form = _form(options)
    path = _path(options)
    spare(path, [*options.articles, options.file or DEFAULT_LIST])
    with progress(options) as step:
        articles, claim_list = gathered(options.articles, options.file, options.allow_private)
        if len(articles) < 2:
            raise InputError(Problem("report", "one-article", "name at least two articles to compare"))
        if claim_list:
            spare(path, [claim_list.locate(article.file) for article in articles if article.file])
        report = _chosen(compare_articles(articles, claim_list, step), options)
    text = render(report, form, width=width(), colour=form == "text" and in_colour(options) and path is None)
    write(f"{BOM}{text}" if form == "csv" and path else text, path, data=form != "text")
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
    typed = ending(options.output or "").removeprefix(".")
    form: str | None = options.format or {"htm": "html", "markdown": "md", "txt": "text", "": "text"}.get(typed, typed)
    if form not in FORMATS:
        message = f"no report ends in .{typed}; name its form: --format {', '.join(FORMATS[:-1])} or {FORMATS[-1]}"
        raise InputError(Problem(options.output, "no-such-form", message))
    return form


def _path(options: argparse.Namespace) -> str | None:
    """The file to write; none for standard output."""
    if options.output not in (None, "-"):
        return str(options.output)
    return _page_path() if options.open else None


def _page_path() -> str:
    import tempfile
    from pathlib import Path

    return str(Path(tempfile.mkdtemp(prefix="claimdiff-")) / "report.html")


def _open(path: str) -> None:
    import webbrowser
    from pathlib import Path

    webbrowser.open(Path(path).resolve().as_uri())
