"""`claimdiff add`: register more articles in the list, and line them up with its questions."""

import argparse
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from compare.cli.changes import make, say
from compare.cli.sources import KEPT, articles, gathered, list_path
from compare.problem import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.article import Article
    from compare.ledger.record import ClaimList
    from compare.ledger.suggest import Offer

HELP = "register more articles in the list and line them up with its questions"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("articles", metavar="ARTICLE", nargs="+", help="files, web addresses, or -")
    parser.add_argument("--dry-run", action="store_true", help="show the lines, write nothing")


def run(options: argparse.Namespace) -> int:
    """One edit: the new articles, and what they say to the questions of the list, as suggestions."""
    from compare.ledger.change import change
    from compare.ledger.suggest import registered

    old, claim_list = gathered((), list_path(options.file))
    assert claim_list is not None  # noqa: S101 - a list was named
    new = _new(options, claim_list)
    found = _offered((*old, *new), new, claim_list)
    edits = [registered(claim_list, new), *found.edits(claim_list)]
    make(change(claim_list, edits), options, options.dry_run)
    names = ", ".join(article.id for article in new)
    if not options.dry_run:
        say(options, f"added {names} and {found.count} suggestions; new questions come with: claimdiff suggest")
    return 0


def _offered(articles: "Sequence[Article]", new: "Sequence[Article]", claim_list: "ClaimList") -> "Offer":
    """What the new articles say to the questions of the list."""
    from compare.ledger.suggest import Offer, offer
    from compare.pipeline import compare_articles

    if len(articles) < 2:
        return Offer({}, ())
    rows = compare_articles(articles, claim_list).rows
    return offer(claim_list, articles, rows, only={article.id for article in new})


def _new(options: argparse.Namespace, claim_list: "ClaimList") -> "tuple[Article, ...]":
    """The articles under free names, their files as seen from the list; raises for one that the list has."""
    known = {str(Path(claim_list.locate(source.file)).resolve()): source.id for source in claim_list.articles}
    known |= {source.url: source.id for source in claim_list.articles if source.url}
    problems = [
        Problem(path, "in-list", f"is in the list already, as {known[key]}")
        for path in options.articles
        for key in (path, str(Path(path).resolve()))
        if key in known
    ]
    if problems:
        raise InputError(*problems)
    found = articles(
        options.articles, taken=known.values(), private=options.allow_private,
        keep=Path(claim_list.path).parent / KEPT, write=not options.dry_run,
    )  # fmt: skip
    return tuple(from_list(article, claim_list.path) for article in found)


def from_list(article: "Article", list_file: str) -> "Article":
    """The article with its file as a list there would name it, and with its headline as its title."""
    from compare.ledger.key import RESERVED

    path = article.file or ""
    if article.id in RESERVED:
        raise InputError(
            Problem(path, "article-name", f"an article cannot be called {article.id}: readings have that key")
        )
    relative = path if "://" in path else os.path.relpath(path, Path(list_file).resolve().parent)
    headline = article.headline.of(article.text) if article.headline else None
    return replace(
        article, file=Path(relative).as_posix() if "://" not in path else path, title=article.title or headline
    )
