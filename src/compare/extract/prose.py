"""The sentences of an article that are prose."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TypeVar

from compare.article import Article
from compare.grammar.parse import Parse, parses

_LONGEST = 400  # tokens: the longest sentences of news have about 120; beyond this it is a list, a table or noise


@lru_cache(maxsize=64)
def prose(article: Article) -> tuple[Parse, ...]:
    """The parsed sentences that clauses can be read from; work inside one is thereby bounded."""
    return tuple(parse for parse in parses(article) if len(parse.words) <= _LONGEST)


_Found = TypeVar("_Found")


def stepwise(
    sentences: Sequence[Parse], *steps: Callable[[Parse], Iterable[_Found]]
) -> Iterator[tuple[list[_Found], ...]]:
    """For each sentence what each step finds in it.

    Every step goes through all sentences before the next begins: the work of one step in a row is done faster than
    that of many by turns, whose code the processor cannot hold at once.
    """
    return zip(*([[*step(parse)] for parse in sentences] for step in steps), strict=True)
