"""A first look over a sentence: which of its words and noun phrases a reader has to read at all.

Every reader waits for words of some kind, and most sentences hold none. So that not each of them goes through all
words, one look notes for all of them where the words of their kinds stand: word by word, as a dictionary tells which
readers wait for it.
"""

from __future__ import annotations

from functools import cache
from itertools import compress, count
from typing import TYPE_CHECKING

from compare.wordbook import remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from collections.abc import Set as AbstractSet
    from typing import Protocol, TypeVar

    from compare.grammar.parse import Parse
    from compare.grammar.phrase import Phrase

    class _Phrase(Protocol):
        @property
        def rest(self) -> tuple[str, ...]: ...

    _One = TypeVar("_One", bound=_Phrase)


_awaited: list[Callable[[str], object]] = []


def awaited(telling: Callable[[str], object]) -> int:
    """A kind of words that a reader waits for, by a test of a word in small letters; `noted` takes it."""
    _awaited.append(telling)
    return len(_awaited) - 1


@cache
def _kinds(number: int) -> Callable[[str], tuple[int, ...]]:
    """To which of the first so many kinds a word belongs."""
    return remembered(lambda word: tuple([kind for kind in range(number) if _awaited[kind](word)]))


def noted(parse: Parse, kind: int) -> Sequence[int]:
    """Where the words of an awaited kind stand in a sentence, in order."""
    try:
        return parse.noted[kind]
    except IndexError:  # the first look, or the first since a reader came with kinds of its own
        parse.noted = _looked_over(parse.words)
        return parse.noted[kind]


def _looked_over(words: Sequence[str]) -> list[list[int]]:
    """Where the words of each kind stand."""
    number = len(_awaited)
    found: list[list[int]] = [_NOWHERE] * number
    kinds = [*map(_kinds(number), words)]
    for i in compress(count(), kinds):
        for kind in kinds[i]:
            if found[kind]:
                found[kind].append(i)
            else:
                found[kind] = [i]
    return found


_NOWHERE: list[int] = []  # shared, and never added to


def by_second(phrases: Iterable[_One]) -> dict[str, tuple[_One, ...]]:
    """Phrases that begin with one word, longest first, by their second; "": those of one word, which any may follow."""
    found: dict[str, list[_One]] = {"": []}
    for phrase in phrases:
        found.setdefault(phrase.rest[0] if phrase.rest else "", []).append(phrase)
    alone = found.pop("")
    return {"": tuple(alone)} | {second: (*longer, *alone) for second, longer in found.items()}


def standing(words: Sequence[str], known: AbstractSet[str]) -> list[int]:
    """Where words (or tags) of a list stand, in order."""
    return [] if known.isdisjoint(words) else list(compress(count(), map(known.__contains__, words)))


def headed(parse: Parse, kind: int) -> list[Phrase]:
    """The noun phrases whose head noun is of an awaited kind, in order."""
    found, by_head = noted(parse, kind), parse.by_head
    return [by_head[i] for i in found if i in by_head] if found else []
