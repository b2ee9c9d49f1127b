"""`claimdiff explain`: why these passages were lined up, and judged so."""

import argparse
from typing import TYPE_CHECKING

from compare.cli.output import write
from compare.cli.sources import gathered
from compare.problem import InputError, Problem

if TYPE_CHECKING:
    from compare.report.record import Report, Row

HELP = "why the passages of one question were lined up and judged so"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("id", metavar="ID", help="the id of a question, as `report` shows it")
    parser.add_argument("articles", metavar="ARTICLE", nargs="*", help="files or addresses (none: those of the list)")


def run(options: argparse.Namespace) -> int:
    """Compare again (the same input gives the same rows), and print the waterfall of one row."""
    from compare.pipeline import compare_articles
    from compare.report.explanation import explanation

    report = compare_articles(*gathered(options.articles, options.file, options.allow_private))
    write(explanation(_row(report, options.id)), None)
    return 0


def _row(report: "Report", name: str) -> "Row":
    wanted = name.partition("/")[0]
    row = next((row for row in report.rows if row.id == wanted), None)
    if row is None:
        raise InputError(Problem(name, "no-such-question", f"no question has this id{_nearest(report, wanted)}"))
    return row


def _nearest(report: "Report", name: str) -> str:
    from rapidfuzz import process

    near = process.extractOne(name, [row.id for row in report.rows], score_cutoff=60)
    return f'; did you mean "{near[0]}"?' if near else "; `claimdiff report` shows the ids"
