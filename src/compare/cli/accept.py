"""`claimdiff accept`: suggestions become the person's own."""

import argparse

from compare.cli import decision
from compare.cli.changes import make, say
from compare.cli.sources import list_path

HELP = "keep suggestions: their status line goes"
arguments = decision.arguments


def run(options: argparse.Namespace) -> int:
    """One smallest edit for all that are named, shown and written."""
    from compare.ledger.decide import accept
    from compare.ledger.load import load

    claim_list = load(list_path(options.file))
    change = accept(claim_list, decision.chosen(claim_list, options))
    make(change, options, options.dry_run)
    if not change.splices:
        say(options, "these are yours already; nothing was written")
    return 0
