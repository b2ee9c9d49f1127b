"""`claimdiff status`: what waits for a decision, and whether the list is in order."""

import argparse
from typing import TYPE_CHECKING

from compare.cli.output import write
from compare.cli.sources import list_path

if TYPE_CHECKING:
    from compare.ledger.record import ClaimList

HELP = "what waits for a decision in the list"
_SHOWN = 12


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command: none of its own."""


def run(options: argparse.Namespace) -> int:
    """Print counts, the names of what waits, and the next command."""
    from compare.ledger.check import check
    from compare.ledger.finding import counted
    from compare.ledger.load import load

    claim_list = load(list_path(options.file))
    findings = check(claim_list)
    lines = [*_lines(claim_list, options.verbose), f"{counted(findings, claim_list.path)}"]
    if findings:
        lines.append("see them: claimdiff check")
    write("\n".join(lines) + "\n", None)
    return 0


def _lines(claim_list: "ClaimList", all_names: bool) -> list[str]:
    from compare.ledger.address import suggestions

    waiting = [target.address for target in suggestions(claim_list)]
    mine = sum(entry.status == "accepted" for entry in claim_list.entries)
    statuses = [status for entry in claim_list.entries for status in (entry.status, *(r.status for r in entry.says))]
    down = statuses.count("rejected")
    lines = [f"{claim_list.path}: {len(claim_list.articles)} articles, {mine} questions, {down} turned down"]
    if not waiting:
        return [*lines, "nothing waits for a decision"]
    shown = waiting if all_names else waiting[:_SHOWN]
    more = f" and {len(waiting) - len(shown)} more" if len(waiting) > len(shown) else ""
    return [*lines, f"{len(waiting)} suggestions wait: {', '.join(shown)}{more}", "decide: claimdiff review"]
