"""A first look over a sentence: which of its words and noun phrases a reader has to read at all."""

from collections.abc import Callable, Container, Iterator, Sequence
from functools import lru_cache
from itertools import compress, count

from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase


def standing(words: Sequence[str], known: Container[str]) -> Iterator[int]:
    """Where words (or tags) of a list stand, in order."""
    return compress(count(), map(known.__contains__, words))


def headed(parse: Parse, telling: Callable[[str], object]) -> Iterator[Phrase]:
    """The noun phrases whose head noun, in lower case, passes a test."""
    return compress(parse.phrases, map(telling, _heads(parse)))


@lru_cache(maxsize=4096)
def _heads(parse: Parse) -> list[str]:
    """The head nouns of a sentence; kept, since every reader looks at them."""
    words = parse.words
    return [words[head] for _, _, head in parse.phrases]
