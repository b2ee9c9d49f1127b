"""The articles and the list that a command works on."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import count, product
from typing import TYPE_CHECKING

from compare.disk import exists, real
from compare.problem import InputError, Problem

if TYPE_CHECKING:
    from compare.article import Article
    from compare.ledger import ClaimList

DEFAULT_LIST = "claims.yaml"


def letters(taken: Iterable[str] = ()) -> Iterator[str]:
    """Ids for articles that have no name yet: A, B, ... Z, AA, AB, ..."""
    used = set(taken)
    every = ("".join(name) for length in count(1) for name in product("ABCDEFGHIJKLMNOPQRSTUVWXYZ", repeat=length))
    return (name for name in every if name not in used)


def articles(paths: Sequence[str], taken: Iterable[str] = (), private: bool = False) -> "tuple[Article, ...]":
    """Read files, addresses and `-`, each article under the next free letter; all that cannot be read is said at once.

    private: fetch from private networks too.
    """
    from compare.read import read_all

    names = letters(taken)
    found, problems = collected(paths, lambda path: read_all(path, names, private))
    if problems:
        raise InputError(*problems)
    return tuple(found)


def collected(
    paths: Sequence[str], read: "Callable[[str], Iterable[Article]]"
) -> "tuple[list[Article], list[Problem]]":
    """The articles of every path, and what is wrong with those that cannot be read."""
    found: list[Article] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            found += read(path)
        except InputError as error:
            problems += error.problems
    return found, problems


def gathered(
    paths: Sequence[str], file: str | None, private: bool = False
) -> "tuple[tuple[Article, ...], ClaimList | None]":
    """The articles to compare and the list to use: files named beat the list's; a list only if named or no file is."""
    if paths and file is None:
        return articles(paths, private=private), None
    registered, claim_list = of_list(file)
    if not paths:
        return registered, claim_list
    by_path = {real(claim_list.locate(a.file)): a for a in registered if a.file}
    return _named(paths, by_path, private), claim_list._replace(checked=None)


def of_list(file: str | None) -> "tuple[tuple[Article, ...], ClaimList]":
    """The articles that a list registers, as it knows them, and the list with what `check` finds in it.

    Raises InputError for a list with mistakes: a report must not be built on words that no article has.
    """
    from compare.ledger.check import check, read_articles
    from compare.ledger.load import ListError, load
    from compare.ledger.notes import Notes

    claim_list = load(list_path(file))
    notes = Notes(claim_list.file)
    registered = tuple(read_articles(claim_list, notes).values())
    findings = check(claim_list, registered)
    if errors := [finding for finding in (*notes.findings, *findings) if finding.level == "error"]:
        raise ListError(*errors)
    return registered, claim_list._replace(checked=findings)


def _named(paths: Sequence[str], known: "Mapping[str, Article]", private: bool) -> "tuple[Article, ...]":
    """The files named; those that the list registers first, under the list's ids."""
    old = tuple(known[real(path)] for path in paths if real(path) in known)
    new = [path for path in paths if real(path) not in known]
    return old + articles(new, taken=[article.id for article in known.values()], private=private)


def list_path(file: str | None) -> str:
    """The list to work on: the one named, else ./claims.yaml, which must be there."""
    if file is None and not exists(DEFAULT_LIST):
        raise InputError(
            Problem(
                DEFAULT_LIST, "no-list",
                "there is no claims.yaml here. Compare articles without a list: claimdiff report ONE TWO. "
                "Or make a list: claimdiff init ONE TWO.",
            )
        )  # fmt: skip
    return file or DEFAULT_LIST
