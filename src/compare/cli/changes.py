"""A change shown and written: what every editing command does at the end."""

import argparse
import sys
from typing import TYPE_CHECKING

from compare.cli.output import in_colour, write

if TYPE_CHECKING:
    from compare.ledger.change import Change

_RED, _GREEN, _PLAIN = "\x1b[31m", "\x1b[32m", "\x1b[0m"


def show(change: "Change", options: argparse.Namespace) -> None:
    """Print the lines that go and come."""
    from compare.ledger.diff import diff

    lines = diff(change).splitlines()
    if in_colour(options):
        colours = {"-": _RED, "+": _GREEN}
        lines = [f"{colours[line[0]]}{line}{_PLAIN}" if line[0] in colours else line for line in lines]
    write("\n".join(lines) + "\n", None)


def make(change: "Change", options: argparse.Namespace, dry_run: bool = False) -> None:
    """Write the change unless this is a dry run, and show it. A change that changes nothing is not written."""
    from compare.ledger.replace import replace

    if not change.splices:
        return
    if not dry_run:
        replace(change)
    if dry_run or not options.quiet:
        show(change, options)


def say(options: argparse.Namespace, message: str) -> None:
    """A remark that is not the result: on standard error, and not at all with --quiet."""
    if not options.quiet:
        print(f"claimdiff: {message}", file=sys.stderr)
