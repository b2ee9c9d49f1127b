"""`claimdiff add`: register more articles in the list, and line them up with its questions."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from compare.cli.changes import make, say
from compare.cli.output import counted
from compare.cli.shelf import shelved
from compare.cli.sources import gathered, list_path
from compare.problem import InputError, Problem

if TYPE_CHECKING:
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

    old, claim_list = gathered((), list_path(options.file))
    assert claim_list is not None  # noqa: S101 - a list was named
    _must_be_new(options.articles, claim_list)
    taken = [source.id for source in claim_list.articles]
    new = shelved(options.articles, claim_list.path, taken, options.allow_private)
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


def _must_be_new(paths: Sequence[str], claim_list: "ClaimList") -> None:
    known = {Path(claim_list.locate(source.file)).resolve(): source.id for source in claim_list.articles}
    known_urls = {source.url: source.id for source in claim_list.articles if source.url}
    owners = [(path, known_urls.get(path) or known.get(Path(path).resolve())) for path in paths]
    problems = [Problem(path, "in-list", f"is in the list already, as {name}") for path, name in owners if name]
    if problems:
        raise InputError(*problems)
