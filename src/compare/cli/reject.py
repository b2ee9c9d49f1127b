"""`claimdiff reject`: suggestions are turned down, and stay in the list so that they never come back."""

import argparse

from compare.cli import decision
from compare.cli.changes import make, say
from compare.cli.sources import list_path

HELP = "turn suggestions down: status: rejected, never offered again"
arguments = decision.arguments


def run(options: argparse.Namespace) -> int:
    """One smallest edit for all that are named, shown and written."""
    from compare.ledger.decide import reject
    from compare.ledger.load import load

    claim_list = load(list_path(options.file))
    change = reject(claim_list, decision.chosen(claim_list, options))
    make(change, options, options.dry_run)
    if not change.splices:
        say(options, "these are turned down already; nothing was written")
    return 0
