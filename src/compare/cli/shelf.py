"""The articles that `init` and `add` put on a list, each with a file that the list can name.

What has no file of its own (a web address, standard input, one line of many in a collection) is kept as a text in the
folder `articles` beside the list, so that its quotes can be checked again and every later run is offline.
"""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from compare.article import Article
from compare.cli.sources import collected, letters
from compare.disk import real
from compare.problem import InputError, Problem
from compare.record import Record

if TYPE_CHECKING:
    from compare.ledger.record import Source

FOLDER = "articles"


class Shelved(Record):
    """Articles whose files count from the folder of the list. copies: texts still to be written, by their paths."""

    articles: tuple[Article, ...]
    copies: dict[Path, str]

    def keep(self) -> None:
        """Write the copies; a file that is there already is never written over."""
        from compare.ledger.replace import create

        for path, text in self.copies.items():
            _make_folder(path.parent)
            if not path.exists():  # else it holds this very text
                create(str(path), text)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        message = f"cannot be made a folder for the texts: {error.strerror}; nothing was written"
        raise InputError(Problem(str(folder), "not-written", message)) from error


def shelved(paths: Sequence[str], list_file: str, known: "Sequence[Source]" = (), private: bool = False) -> Shelved:
    """Read all, under the next free names; everything that cannot be read or is known is said at once.

    known: the articles that the list has.
    """
    folder = Path(real(list_file)).parent
    copies: dict[Path, str] = {}
    names = letters(source.id for source in known)
    found, problems = collected(paths, lambda path: _placed(path, _read(path, names, private), folder, copies))
    problems += _twice(found, folder, known)
    if problems:
        raise InputError(*problems)
    return Shelved(tuple(found), copies)


def _read(path: str, names: Iterator[str], private: bool) -> list[Article]:
    from compare.read import read_all

    return [_well_named(article, names) for article in read_all(path, names, private)]


def _placed(path: str, read: Sequence[Article], folder: Path, copies: dict[Path, str]) -> Iterator[Article]:
    from compare.read import has_own_file
    from compare.read.saved import to_save

    if has_own_file(path):
        yield from (article._replace(file=Path(os.path.relpath(path, folder)).as_posix()) for article in read)
        return
    for article in read:
        copy = to_save(article, folder / FOLDER, copies)
        place = Path(str(copy.file))
        copies[place] = copy.text
        yield copy._replace(file=f"{FOLDER}/{place.name}")


def _well_named(article: Article, names: Iterator[str]) -> Article:
    """A collection's own ids are kept where a list can have them."""
    from compare.ledger.key import RESERVED
    from compare.ledger.name import is_name

    fits = is_name(article.id) and article.id not in RESERVED
    return article if fits else article._replace(id=next(names))


def _twice(found: Sequence[Article], folder: Path, known: "Sequence[Source]") -> Iterator[Problem]:
    """What has the file, the address or the name of another article."""
    owners = {place: source.id for source in known for place in _places(source, folder)}
    names = {source.id for source in known}
    for article in found:
        places = _places(article, folder)
        where = article.url or article.file or article.id
        if owner := next((owners[place] for place in places if place in owners), None):
            yield Problem(where, "in-list", f"is in the list already, as {owner}")
        elif article.id in names:
            yield Problem(where, "id-twice", f"an article is called {article.id} already")
        owners |= dict.fromkeys(places, article.id)
        names.add(article.id)


def _places(one: "Article | Source", folder: Path) -> list[str]:
    return [real(str(folder / (one.file or ""))), *([one.url] if one.url else [])]
