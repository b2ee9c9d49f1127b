"""`claimdiff add`: register more articles in the list, and line them up with its questions."""

import argparse
from typing import TYPE_CHECKING

from compare.cli.changes import make, say
from compare.cli.output import counted
from compare.cli.shelf import shelved
from compare.cli.sources import of_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.article import Article
    from compare.ledger.record import ClaimList
    from compare.ledger.suggest import Offer

HELP = "register more articles in the list and line them up with its questions"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("articles", metavar="ARTICLE", nargs="+", help="files or addresses to register")
    parser.add_argument("--dry-run", action="store_true", help="show the lines, write nothing")


def run(options: argparse.Namespace) -> int:
    """One edit: the new articles, and what they say to the questions of the list, as suggestions."""
    from compare.ledger.change import change
    from compare.ledger.suggest import registered

    old, claim_list = of_list(options.file)
    new = shelved(options.articles, claim_list.path, claim_list.articles, options.allow_private)
    found = _offered((*old, *new.articles), new.articles, claim_list)
    made = change(claim_list, [registered(claim_list, new.articles), *found.edits(claim_list)])
    if not options.dry_run:
        new.keep()
    make(made, options, options.dry_run)
    names = ", ".join(article.id for article in new.articles)
    if not options.dry_run:
        say(
            options,
            f"added {names} and {counted(found.count, 'suggestion')}; new questions come with: claimdiff suggest",
        )
    return 0


def _offered(articles: "Sequence[Article]", new: "Sequence[Article]", claim_list: "ClaimList") -> "Offer":
    from compare.ledger.suggest import Offer, offer
    from compare.pipeline import compare_articles

    if len(articles) < 2:
        return Offer({}, ())
    rows = compare_articles(articles, claim_list).rows
    return offer(claim_list, articles, rows, only={article.id for article in new})
