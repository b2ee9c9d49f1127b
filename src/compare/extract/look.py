"""A first look over a sentence: which of its words and noun phrases a reader has to read at all."""

from __future__ import annotations

from functools import lru_cache
from itertools import compress, count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet
    from typing import Protocol, TypeVar

    from compare.grammar.parse import Parse
    from compare.grammar.phrase import Phrase

    class _Phrase(Protocol):
        @property
        def rest(self) -> tuple[str, ...]: ...

    _One = TypeVar("_One", bound=_Phrase)


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


def headed(parse: Parse, telling: Callable[[str], object]) -> Iterator[Phrase]:
    """The noun phrases whose head noun, in lower case, passes a test."""
    return compress(parse.phrases, map(telling, _heads(parse)))


@lru_cache(maxsize=4096)
def _heads(parse: Parse) -> list[str]:
    """The head nouns of a sentence; kept, since every reader looks at them."""
    words = parse.words
    return [words[head] for _, _, head in parse.phrases]
