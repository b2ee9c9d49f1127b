"""`claimdiff accept`: suggestions become the person's own."""

import argparse
from typing import TYPE_CHECKING

from compare.cli import decision
from compare.problem import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.ledger.address import Target
    from compare.ledger.change import Change
    from compare.ledger.record import ClaimList

HELP = "keep suggestions: their status line goes"
arguments = decision.arguments


def run(options: argparse.Namespace) -> int:
    """One smallest edit for all that are named, shown and written."""
    return decision.run(options, _accepted, "these are yours already")


def _accepted(claim_list: "ClaimList", targets: "Sequence[Target]") -> "Change":
    """A reading cannot be the person's own while its question is not."""
    from compare.ledger.decide import accept

    chosen = {target.entry.id for target in targets if target.reading is None}
    waiting = [one for one in targets if one.entry.status == "suggested" and one.entry.id not in chosen]
    if waiting:
        words = "waits with its whole question; nothing was written. Keep that with: claimdiff accept"
        raise InputError(*(Problem(one.address, "whole-question", f"{words} {one.entry.id}") for one in waiting))
    return accept(claim_list, targets)
