"""Reading articles: one module per form, one interface. After reading, a text is never changed."""

from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING

from compare.article import Article
from compare.disk import ending
from compare.problem import InputError, Problem
from compare.read.raw import Raw, from_file, from_stdin

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["has_own_file", "read", "read_all"]


def read(path: "str | Path", id: str = "A", allow_private: bool = False) -> Article:  # noqa: A002 - `Article.id`
    """The article in a file (.txt, .md, .html, .pdf), on standard input (`-`) or at an http(s) address.

    Raises InputError where there is no text to read, or more than one article (a collection: `read_all`).
    """
    found = read_all(path, iter((id,)), allow_private)
    if len(found) > 1:
        raise InputError(Problem(str(path), "many-articles", f"holds {len(found)} articles where one is wanted"))
    return found[0]._replace(id=id)


def read_all(path: "str | Path", ids: Iterator[str] | None = None, allow_private: bool = False) -> tuple[Article, ...]:
    """Every article of a file, of standard input or at an address: one, or as many as a .jsonl or .csv has lines.

    ids: names for those that bring none of their own; without it they are numbered.
    allow_private: fetch from addresses inside the own network too.
    """
    from compare.read.form import articles
    from compare.read.heading import described

    names = ids if ids is not None else (str(number) for number in count(1))
    found = articles(_raw(str(path), allow_private))
    return tuple(described(_named(article, article.id or next(names, "A"))) for article in found)


def has_own_file(path: str) -> bool:
    """Whether an input is the file of one article, rather than an address, standard input or a collection."""
    from compare.read.form import FORMS

    return path != "-" and not _is_address(path) and FORMS.get(ending(path)) != "collection"


def _is_address(path: str) -> bool:
    return path.lower().startswith(("http://", "https://"))


def _raw(path: str, allow_private: bool) -> Raw:
    if path == "-":
        return from_stdin()
    if _is_address(path):
        from compare.read.address import fetched

        return fetched(path, allow_private)
    return from_file(path)


def _named(article: Article, name: str) -> Article:
    """The article under its id, which its notices then name."""
    return article._replace(id=name, notices=tuple(notice._replace(where=name) for notice in article.notices))
