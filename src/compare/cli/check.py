"""`claimdiff check`: every mistake in the list, with file, line and column."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from compare.cli.output import in_colour, write
from compare.cli.sources import list_path

if TYPE_CHECKING:
    from compare.ledger.finding import Finding

HELP = "every mistake in the claim list, with file:line:col"
FORMATS = ("text", "json", "github")
_RED, _YELLOW, _BLUE, _PLAIN = "\x1b[31m", "\x1b[33m", "\x1b[34m", "\x1b[0m"
_COLOURS = {"error": _RED, "warning": _YELLOW, "notice": _BLUE}


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("lists", metavar="LIST", nargs="*", help="claim lists (none: -f, or claims.yaml)")
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="github: shown beside the lines of a pull request"
    )


def run(options: argparse.Namespace) -> int:
    """Print all findings; 1 if there is an error among them, 0 if there are only warnings."""
    paths = options.lists or [list_path(options.file)]
    found = {path: _findings(path) for path in paths}
    if options.format == "json":
        from compare.ledger.finding import as_json

        write(as_json([finding for findings in found.values() for finding in findings]) + "\n", None, data=True)
    else:
        write("\n".join(filter(None, (_shown(findings, path, options) for path, findings in found.items()))), None)
    return int(any(finding.level == "error" for findings in found.values() for finding in findings))


def _findings(path: str) -> "Sequence[Finding]":
    from compare.ledger.check import check
    from compare.ledger.load import ListError

    try:
        return check(path)
    except ListError as error:  # a list that is no YAML is a mistake in the list, too
        return error.findings


def _shown(findings: Sequence["Finding"], path: str, options: argparse.Namespace) -> str:
    from compare.ledger.finding import as_github, as_text, counted

    if options.format == "github":
        return f"{as_github(findings)}\n" if findings else ""
    if options.quiet and not findings:
        return ""
    text = as_text(findings)
    if in_colour(options):
        for level, colour in _COLOURS.items():
            text = text.replace(f": {level}[", f": {colour}{level}{_PLAIN}[")
    return f"{text}\n\n{counted(findings, path)}\n" if findings else f"{counted(findings, path)}\n"
