"""How near the words of two claims are in meaning, whatever words they are: a hospital admitted, a clinic took in.

Every word has a place (`lexicon/meaning.txt`), the mean of its places in phrases of news; a claim stands where its
words stand together, so that a rare word counts more. Where two claims lie is evidence that they answer one question,
never that their answers agree. Words as they stand, function words too: "told reporters" is near "said on Monday" by
these. Names have no place: a story told of others is the same story.
"""

import re
from bisect import bisect_right
from functools import cache, lru_cache
from math import sqrt
from operator import mul

from compare import lexicon
from compare.align.feature import Features
from compare.align.words import root
from compare.wordbook import Wordbook

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"  # -31 to 32, one for each axis
ZERO = 31
WORD = re.compile(r"[a-z](?:[a-z'’-]{0,40}[a-z])?")
_EDGES = (-0.1, 0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)  # cosines from which the next level is reached
_LEVELS = [f"meaning {i}" for i in range(len(_EDGES) + 1)]
_VALUE = {digit: value - ZERO for value, digit in enumerate(DIGITS)}

Point = tuple[float, ...]


def meaning(left: Features, right: Features) -> list[str]:
    """The level that two claims reach, as a name of a row of the table of weights; none where no word has a place."""
    one, other = _point(left.claim.quote, left.names), _point(right.claim.quote, right.names)
    return [_LEVELS[bisect_right(_EDGES, sum(map(mul, one, other)))]] if one and other else []


@lru_cache(maxsize=8192)
def _point(quote: str, names: frozenset[str]) -> Point:
    """Where a quote stands, as a point at distance one; empty where none of its words has a place. A name has none."""
    words = [word for word in WORD.findall(quote.lower()) if not names or root(word) not in names]
    places = [place for word in words if (place := _place(word))]
    middle = [sum(axis) for axis in zip(*places, strict=True)]
    far = sqrt(sum(map(mul, middle, middle)))
    return tuple(value / far for value in middle) if far else ()


@lru_cache(maxsize=65536)
def _place(word: str) -> tuple[int, ...]:
    return tuple(map(_VALUE.__getitem__, _table()[word]))


@cache
def _table() -> Wordbook:
    return lexicon.wordbook("meaning")
