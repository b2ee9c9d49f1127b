"""How near the words of two claims are in meaning, whatever words they are: a hospital admitted, a clinic took in.

A word has a place (`lexicon/meaning.txt`), the mean of its places in phrases of news, the further out the rarer it is;
a claim stands where its words do together. That two claims lie near each other is evidence that they answer one
question, never that their answers agree. Words count as they stand, function words too, for these tell a time from a
speaker. A name has no place: of other people the same story can be told.
"""

import re
from bisect import bisect_right
from functools import cache, lru_cache
from math import sqrt
from operator import mul

from compare import lexicon
from compare.align.feature import Features
from compare.align.words import root
from compare.wordbook import Wordbook, remembered

MEANING = "meaning"  # the evidence, as the table of weights calls it
STEPS = "0123456789-bcdfghjklmnpqrstvwyz"  # -15 to 15 on one axis; no vowel, so that they never spell a word
ZERO = len(STEPS) // 2
WORD = re.compile(r"[a-z](?:[a-z'’-]{0,40}[a-z])?")
_EDGES = (-0.1, 0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)  # cosines from which the next level is reached
_LEVELS = [f"{MEANING} {i}" for i in range(len(_EDGES) + 1)]
_VALUE = {step: value - ZERO for value, step in enumerate(STEPS)}

Point = tuple[float, ...]


def meaning(left: Features, right: Features) -> list[str]:
    """The level that two claims reach, as a name of a row of the table of weights; none where no word has a place.

    None for two states on one ladder either: crumbling and over are two answers, so far apart by their nature.
    """
    if left.claim.kind == right.claim.kind == "status" and left.slots.klass and left.slots.klass == right.slots.klass:
        return []
    one, other = _point(left.claim.quote, left.names), _point(right.claim.quote, right.names)
    return [_LEVELS[bisect_right(_EDGES, sum(map(mul, one, other)))]] if one and other else []


@lru_cache(maxsize=8192)
def _point(quote: str, names: frozenset[str]) -> Point:
    """Where a quote stands, as a point at distance one; empty where none of its words has a place."""
    words = (word for word in WORD.findall(quote.lower()) if root(word) not in names)
    places = [place for word in words if (place := _place(word))]
    middle = [sum(axis) for axis in zip(*places, strict=True)]
    far = sqrt(sum(map(mul, middle, middle)))
    return tuple(value / far for value in middle) if far else ()


@remembered
def _place(word: str) -> tuple[int, ...]:
    return tuple(map(_VALUE.__getitem__, _table()[word]))


@cache
def _table() -> Wordbook:
    return lexicon.wordbook("meaning")
