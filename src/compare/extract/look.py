"""A first look over a sentence: which of its words and noun phrases a reader has to read at all."""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import compress

from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase


def standing(words: Sequence[str], known: AbstractSet[str]) -> list[int]:
    """Where words (or tags) of a list stand, in order."""
    return [] if known.isdisjoint(words) else [i for i, word in enumerate(words) if word in known]


def headed(parse: Parse, telling: Callable[[str], object]) -> Iterator[Phrase]:
    """The noun phrases whose head noun, in lower case, passes a test."""
    return compress(parse.phrases, map(telling, _heads(parse)))


@lru_cache(maxsize=4096)
def _heads(parse: Parse) -> list[str]:
    """The head nouns of a sentence; kept, since every reader looks at them."""
    words = parse.words
    return [words[head] for _, _, head in parse.phrases]
