"""`claimdiff accept`: suggestions become the person's own."""

import argparse
from typing import TYPE_CHECKING

from compare.cli import decision
from compare.cli.changes import make, say
from compare.cli.sources import list_path
from compare.problem import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.ledger.address import Target

HELP = "keep suggestions: their status line goes"
arguments = decision.arguments


def run(options: argparse.Namespace) -> int:
    """One smallest edit for all that are named, shown and written."""
    from compare.ledger.decide import accept
    from compare.ledger.load import load

    claim_list = load(list_path(options.file))
    targets = decision.chosen(claim_list, options)
    _must_stand_alone(targets)
    change = accept(claim_list, targets)
    make(change, options, options.dry_run)
    if not change.splices:
        say(options, "these are yours already; nothing was written")
    return 0


def _must_stand_alone(targets: "Sequence[Target]") -> None:
    """A reading cannot be the person's own while its question is not."""
    chosen = {target.entry.id for target in targets if target.reading is None}
    waiting = [one for one in targets if one.entry.status == "suggested" and one.entry.id not in chosen]
    if waiting:
        words = "waits with its whole question; nothing was written. Keep that with: claimdiff accept"
        raise InputError(*(Problem(one.address, "whole-question", f"{words} {one.entry.id}") for one in waiting))
