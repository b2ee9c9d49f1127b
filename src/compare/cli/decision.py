"""What `accept` and `reject` share: which suggestions are meant, and that many of them are meant on purpose."""

import argparse
import sys
from typing import TYPE_CHECKING

from compare.cli.changes import make, say
from compare.cli.sources import list_path
from compare.problem import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.ledger.address import Target
    from compare.ledger.change import Change
    from compare.ledger.record import ClaimList


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of both commands."""
    parser.add_argument("ids", metavar="ID", nargs="*", help="a question (injured) or a reading (mistake/B2)")
    parser.add_argument("--all", action="store_true", help="everything that waits; asks for the number")
    parser.add_argument("--yes", action="store_true", help="with --all: do not ask")
    parser.add_argument("--dry-run", action="store_true", help="show the change, write nothing")


def run(options: argparse.Namespace, decide: "Callable[[ClaimList, Sequence[Target]], Change]", already: str) -> int:
    """Decide on all that are named in one edit, shown and written. already: said where that changes nothing."""
    from compare.ledger.load import load

    claim_list = load(list_path(options.file))
    change = decide(claim_list, _chosen(claim_list, options))
    make(change, options, options.dry_run)
    if not change.splices:
        say(options, f"{already}; nothing was written")
    return 0


def _chosen(claim_list: "ClaimList", options: argparse.Namespace) -> "list[Target]":
    """The suggestions that the command line names, each once; raises `InputError` where it names nothing."""
    from compare.ledger.address import suggestions

    waiting = suggestions(claim_list)
    if options.all and not options.ids:
        if not waiting:
            raise InputError(Problem(claim_list.path, "nothing-waits", "nothing waits for a decision"))
        if not (options.yes or options.dry_run or _counted(len(waiting))):
            raise InputError(Problem(claim_list.path, "not-confirmed", "the number was not typed; nothing was written"))
        return waiting
    if not options.ids or options.all:
        raise InputError(Problem(claim_list.path, "no-ids", _usage([target.address for target in waiting])))
    named = [meant for name in options.ids for meant in _meant(claim_list, name, waiting)]
    return list({target.address: target for target in named}.values())


def _meant(claim_list: "ClaimList", name: str, waiting: "list[Target]") -> "list[Target]":
    """A question's name means the question, or, if it is the person's own, its readings that wait."""
    from compare.ledger.address import target

    found = target(claim_list, name)
    inside = [one for one in waiting if one.entry.id == found.entry.id and one.reading is not None]
    return inside if found.reading is None and inside else [found]


def _counted(count: int) -> bool:
    """Whether the person types how many there are: nobody decides on forty by a slip of the finger."""
    if not sys.stdin.isatty():
        message = f"{count} suggestions at once: add --yes where no terminal can ask"
        raise InputError(Problem("--all", "not-confirmed", message))
    return input(f"{count} suggestions at once. Type the number to go on: ").strip() == str(count)


def _usage(waiting: list[str]) -> str:
    names = ", ".join(waiting[:12]) or "nothing"
    return f"name what you decide on, or use --all; waiting: {names}"
