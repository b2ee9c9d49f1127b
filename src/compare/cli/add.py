"""`claimdiff add`: register more articles in the list, and line them up with its questions."""

import argparse
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from compare.cli.changes import make, say
from compare.cli.sources import articles, gathered, list_path
from compare.problem import InputError, Problem

if TYPE_CHECKING:
    from compare.article import Article
    from compare.ledger.record import ClaimList

HELP = "register more articles in the list and line them up with its questions"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("articles", metavar="ARTICLE", nargs="+", help="files to register")
    parser.add_argument("--dry-run", action="store_true", help="show the lines, write nothing")


def run(options: argparse.Namespace) -> int:
    """One edit: the new articles, and what they say to the questions of the list, as suggestions."""
    from compare.ledger.change import change
    from compare.ledger.suggest import Offer, offer, registered
    from compare.pipeline import compare_articles

    old, claim_list = gathered((), list_path(options.file))
    assert claim_list is not None  # noqa: S101 - a list was named
    new = _new(options.articles, claim_list)
    together = (*old, *new)
    rows = compare_articles(together, claim_list).rows if len(together) > 1 else ()
    found = offer(claim_list, together, rows, only={article.id for article in new}) if rows else Offer({}, ())
    edits = [registered(claim_list, new), *found.edits(claim_list)]
    make(change(claim_list, edits), options, options.dry_run)
    names = ", ".join(article.id for article in new)
    if not options.dry_run:
        say(options, f"added {names} and {found.count} suggestions; new questions come with: claimdiff suggest")
    return 0


def _new(paths: Sequence[str], claim_list: "ClaimList") -> "tuple[Article, ...]":
    """The articles under free names, their files as seen from the list; raises for one that the list has."""
    known = {Path(claim_list.locate(source.file)).resolve(): source.id for source in claim_list.articles}
    problems = [
        Problem(path, "in-list", f"is in the list already, as {known[Path(path).resolve()]}")
        for path in paths
        if Path(path).resolve() in known
    ]
    if problems:
        raise InputError(*problems)
    return tuple(from_list(article, claim_list.path) for article in articles(paths, taken=known.values()))


def from_list(article: "Article", list_file: str) -> "Article":
    """The article with its file as a list there would name it, and with its headline as its title."""
    path = article.file or ""
    relative = path if "://" in path else os.path.relpath(path, Path(list_file).resolve().parent)
    headline = article.headline.of(article.text) if article.headline else None
    return replace(
        article, file=Path(relative).as_posix() if "://" not in path else path, title=article.title or headline
    )
