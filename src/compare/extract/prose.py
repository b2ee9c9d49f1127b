"""The sentences of an article that are prose."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TypeVar

from compare.article import Article
from compare.extract.look import noted
from compare.grammar.parse import Parse, parses

# News stands on its head: what matters most comes first, what is cut first last (the inverted pyramid). Of the
# passages that readers mark as answers two thirds stand in the first 8 sentences, and one in eighteen after the 20th.
HEAD = 7  # sentences in which whatever is done is the news; one more would tell as much again in idle claims
_BODY = 20  # sentences after which a clause tells background, and no event

_LONGEST = 400  # tokens: the longest sentences of news have about 120; beyond this it is a list, a table or noise


@lru_cache(maxsize=64)
def prose(article: Article) -> tuple[Parse, ...]:
    """The parsed sentences that clauses can be read from; work inside one is thereby bounded."""
    return tuple(parse for parse in parses(article) if len(parse.words) <= _LONGEST)


def body(article: Article) -> tuple[Parse, ...]:
    """The prose before the background at the end of a long report."""
    return prose(article)[:_BODY]


_Found = TypeVar("_Found")


_Step = Callable[[Parse], Iterable[_Found]]


def stepwise(
    sentences: Sequence[Parse], *steps: _Step[_Found] | tuple[int, _Step[_Found]]
) -> Iterator[tuple[list[_Found], ...]]:
    """For each sentence what each step finds in it; a step behind an awaited kind sees those that hold such a word.

    Every step goes through all sentences before the next begins: the work of one step in a row is done faster than
    that of many by turns, whose code the processor cannot hold at once.
    """
    return zip(*(_column(sentences, step) for step in steps), strict=True)


def _column(sentences: Sequence[Parse], step: _Step[_Found] | tuple[int, _Step[_Found]]) -> list[list[_Found]]:
    """What one step finds in each sentence."""
    if not isinstance(step, tuple):
        return [[*step(parse)] for parse in sentences]
    kind, work = step
    return [[*work(parse)] if noted(parse, kind) else [] for parse in sentences]
