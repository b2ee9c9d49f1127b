"""`claimdiff reject`: suggestions are turned down, and stay in the list so that they never come back."""

import argparse

from compare.cli import decision

HELP = "turn suggestions down: status: rejected, never offered again"
arguments = decision.arguments


def run(options: argparse.Namespace) -> int:
    """One smallest edit for all that are named, shown and written."""
    from compare.ledger.decide import reject

    return decision.run(options, reject, "these are turned down already")
