"""The articles that `init` and `add` put on a list, each with a file that the list can name.

What has no file of its own (a web address, standard input, one line of many in a collection) is kept as a text in the
folder `articles` beside the list, so that its quotes can be checked again and every later run is offline.
"""

import os
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from compare.article import Article
from compare.cli.sources import letters
from compare.problem import InputError, Problem

FOLDER = "articles"


class Shelved(NamedTuple):
    """Articles whose files count from the folder of the list. copies: texts still to be written, by their paths."""

    articles: tuple[Article, ...]
    copies: dict[Path, str]

    def keep(self) -> None:
        """Write the copies; a file that is there already is never written over."""
        from compare.ledger.replace import create

        for path, text in self.copies.items():
            path.parent.mkdir(exist_ok=True)
            create(str(path), text)


def shelved(paths: Sequence[str], list_file: str, taken: Collection[str] = ()) -> Shelved:
    """Read all, under the next free names; everything that cannot be read is said at once."""
    folder = Path(list_file).resolve().parent
    found: list[Article] = []
    problems: list[Problem] = []
    copies: dict[Path, str] = {}
    names = iter(letters(taken))
    for path in paths:
        try:
            found += _placed(path, names, folder, copies)
        except InputError as error:
            problems += error.problems
    problems += _twice(found, taken)
    if problems:
        raise InputError(*problems)
    return Shelved(tuple(found), copies)


def _placed(path: str, names: Iterator[str], folder: Path, copies: dict[Path, str]) -> Iterator[Article]:
    from compare.read import is_address, read_all

    read = [_well_named(article, names) for article in read_all(path, names)]
    own_file = len(read) == 1 and path != "-" and not is_address(path) and Path(path).suffix not in (".csv", ".jsonl")
    for article in read:
        if own_file:
            yield replace(article, file=Path(os.path.relpath(path, folder)).as_posix())
        else:
            copy = _free(folder / FOLDER, article, copies)
            copies[copy] = article.text
            yield replace(
                article, file=f"{FOLDER}/{copy.name}", url=article.url or (path if is_address(path) else None)
            )


def _well_named(article: Article, names: Iterator[str]) -> Article:
    """A collection's own ids are kept where a list can have them."""
    from compare.ledger.key import RESERVED
    from compare.ledger.name import is_name

    fits = is_name(article.id) and article.id not in RESERVED
    return article if fits else replace(article, id=next(names))


def _free(folder: Path, article: Article, copies: Iterable[Path]) -> Path:
    """A file name made of the title, that no other file has."""
    words = re.findall(r"\w+", (article.title or article.id).lower())[:8]
    stem = "-".join(words)[:60] or article.id
    number, path = 1, folder / f"{stem}.txt"
    while path.exists() or path in copies:
        number += 1
        path = folder / f"{stem}-{number}.txt"
    return path


def _twice(found: Sequence[Article], taken: Collection[str]) -> Iterator[Problem]:
    seen = set(taken)
    for article in found:
        if article.id in seen:
            yield Problem(article.file or article.id, "id-twice", f"an article is called {article.id} already")
        seen.add(article.id)
