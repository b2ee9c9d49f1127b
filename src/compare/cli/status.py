"""`claimdiff status`: what waits for a decision, and whether the list is in order."""

import argparse
import textwrap
from typing import TYPE_CHECKING

from compare.cli.output import counted, width, write
from compare.cli.sources import list_path

if TYPE_CHECKING:
    from compare.ledger.record import ClaimList

HELP = "what waits for a decision in the list"
_SHOWN = 12


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command: none of its own."""


def run(options: argparse.Namespace) -> int:
    """Print counts, the names of what waits, and the next command."""
    from compare.ledger import finding
    from compare.ledger.check import check
    from compare.ledger.load import load

    claim_list = load(list_path(options.file))
    findings = check(claim_list)
    lines = [*_lines(claim_list, options.verbose), finding.counted(findings, claim_list.path)]
    if findings:
        lines.append("see them: claimdiff check")
    write("\n".join(lines) + "\n", None)
    return 0


def _lines(claim_list: "ClaimList", all_names: bool) -> list[str]:
    from compare.ledger.address import suggestions

    waiting = [target.address for target in suggestions(claim_list)]
    mine = sum(entry.status == "accepted" for entry in claim_list.entries)
    statuses = [status for entry in claim_list.entries for status in (entry.status, *(r.status for r in entry.says))]
    counts = [counted(len(claim_list.articles), "article"), counted(mine, "question")]
    lines = [f"{claim_list.path}: {', '.join(counts)}, {statuses.count('rejected')} turned down"]
    if not waiting:
        return [*lines, "nothing waits for a decision"]
    shown = waiting if all_names else waiting[:_SHOWN]
    more = f" and {len(waiting) - len(shown)} more" if len(waiting) > len(shown) else ""
    said = f"{counted(len(waiting), 'suggestion')} wait{'s' * (len(waiting) == 1)}: {', '.join(shown)}{more}"
    folded = textwrap.wrap(said, width(), subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
    return [*lines, *folded, "decide: claimdiff review"]
