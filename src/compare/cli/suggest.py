"""`claimdiff suggest`: insert what the articles say and the list does not have."""

import argparse

from compare.cli.changes import make, say
from compare.cli.output import counted
from compare.cli.sources import of_list

HELP = "insert what the articles say and the list does not have, marked as suggested"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("--dry-run", action="store_true", help="show the lines, write nothing")
    parser.add_argument("--all", action="store_true", help="also questions that only one article answers")


def run(options: argparse.Namespace) -> int:
    """Compare, and add what is new; a second run with nothing new writes nothing."""
    from compare.ledger.change import change
    from compare.ledger.suggest import decided, offer
    from compare.pipeline import compare_articles

    articles, claim_list = of_list(options.file)
    found = offer(claim_list, articles, compare_articles(articles, decided(claim_list)).rows, single=options.all)
    if not found.count:
        say(options, "nothing new; nothing was written")
        return 0
    make(change(claim_list, found.edits(claim_list)), options, options.dry_run)
    if not options.dry_run:
        say(options, f"{counted(found.count, 'suggestion')} added to {claim_list.path}; decide with: claimdiff review")
    return 0
