"""The articles and the list that a command works on."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from compare.article import Article
from compare.problem import InputError, Problem

if TYPE_CHECKING:
    from compare.ledger import ClaimList

DEFAULT_LIST = "claims.yaml"


def letters(taken: Iterable[str] = ()) -> Iterable[str]:
    """Ids for articles that have no name yet: A, B, ... Z, AA, AB, ..."""
    used, number = set(taken), 0
    while True:
        number += 1
        name, rest = "", number
        while rest:
            rest, letter = divmod(rest - 1, 26)
            name = chr(65 + letter) + name
        if name not in used:
            yield name


def articles(paths: Sequence[str], taken: Iterable[str] = ()) -> tuple[Article, ...]:
    """Read the files, each under the next free letter; all that cannot be read is said at once."""
    from compare.read import read

    found, problems = [], []
    for path, name in zip(paths, letters(taken), strict=False):
        try:
            found.append(read(path, id=name))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(*problems)
    return tuple(found)


def gathered(paths: Sequence[str], file: str | None) -> tuple[tuple[Article, ...], "ClaimList | None"]:
    """The articles to compare and the list to use: files named beat the list's; a list only if named or no file is."""
    if paths and file is None:
        return articles(paths), None
    from compare.ledger import load

    claim_list = load(_list_path(file))
    registered = listed(claim_list)
    if not paths:
        return registered, claim_list
    known = {_key(article.file): article for article in registered if article.file}
    names = {_key(path): known[_key(path)].id for path in paths if _key(path) in known}
    fresh = iter(articles([path for path in paths if _key(path) not in names], taken=(a.id for a in registered)))
    return tuple(known[_key(path)] if _key(path) in names else next(fresh) for path in paths), claim_list


def listed(claim_list: "ClaimList") -> tuple[Article, ...]:
    """The articles that a list registers, read from disk, with what the list says about them."""
    from compare.read import read

    found, problems = [], []
    for source in claim_list.articles:
        try:
            article = read(claim_list.locate(source.file), id=source.id)
        except InputError as error:
            problems += error.problems
            continue
        known = {name: getattr(source, name) for name in ("title", "outlet", "url", "published")}
        found.append(replace(article, file=source.file, **{name: said for name, said in known.items() if said}))
    if problems:
        raise InputError(*problems)
    return tuple(found)


def _list_path(file: str | None) -> str:
    if file is None and not Path(DEFAULT_LIST).exists():
        raise InputError(
            Problem(
                DEFAULT_LIST, "no-list",
                "there is no claims.yaml here. Compare articles without a list: claimdiff report ONE TWO. "
                "Or make a list: claimdiff init ONE TWO.",
            )
        )  # fmt: skip
    return file or DEFAULT_LIST


def _key(path: str) -> str:
    return str(Path(path).resolve())
