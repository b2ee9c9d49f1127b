"""`claimdiff init`: a first list for a story, with suggestions, and the schema beside it."""

import argparse
from pathlib import Path

from compare.cli.changes import say
from compare.cli.shelf import shelved
from compare.cli.sources import DEFAULT_LIST
from compare.problem import InputError, Problem

HELP = "a first claims.yaml with suggestions, and claims.schema.json beside it"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("articles", metavar="ARTICLE", nargs="+", help="files or addresses, each one article")


def run(options: argparse.Namespace) -> int:
    """Write new files; an old one is never written over."""
    from compare.ledger.first import SCHEMA_NAME, first_list
    from compare.ledger.replace import create
    from compare.ledger.schema import published
    from compare.pipeline import compare_articles

    path = options.file or DEFAULT_LIST
    if Path(path).exists():
        raise InputError(Problem(path, "exists", "is there already; use: claimdiff add ARTICLE, or -f ANOTHER.yaml"))
    found = shelved(options.articles, path, private=options.allow_private)
    rows = compare_articles(found.articles).rows if len(found.articles) > 1 else ()
    text = first_list(found.articles, [row for row in rows if len({p.article for p in row.passages}) > 1])
    found.keep()
    create(path, text)
    schema = Path(path).with_name(SCHEMA_NAME)
    if not schema.exists():
        create(str(schema), published())
    say(options, f"wrote {path}; decide on the suggestions with: claimdiff review")
    return 0
