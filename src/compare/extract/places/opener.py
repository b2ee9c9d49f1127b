"""Where in a sentence a phrase of place can open."""

from functools import cache, lru_cache

from compare.extract.look import awaited, noted
from compare.extract.passage import phrase_at
from compare.extract.places.gazetteer import words
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase


@lru_cache(maxsize=4096)
def openers(parse: Parse) -> list[tuple[int, Phrase]]:
    """The tokens that can open a phrase of place, each with the noun phrase that it opens.

    Kept, for a first look learns the names that the second knows.
    """
    found = []
    for i in noted(parse, _OPENING):
        start = _object_start(parse.words, i)
        start = start + 1 if start and parse.word(start) == "far" else start
        phrase = phrase_at(parse, start) if start else None
        if phrase:
            found.append((i, phrase))
    return found


@cache
def _words() -> frozenset[str]:
    return _prepositions() | words("directions") | {"out", "close", "next"}


_OPENING = awaited(lambda word: word in _words())


@cache
def _prepositions() -> frozenset[str]:
    return words("firm") | words("loose")


def _object_start(low: list[str], i: int) -> int | None:
    """Where the object of a locative preposition begins: in X, in front of X, south of X, miles from X."""
    word, after = low[i], low[i + 1] if i + 1 < len(low) else ""
    if after == "front" and word == "in" and low[i + 2 : i + 3] == ["of"]:
        return i + 3
    if after == "of" and (word in words("directions") or word in ("outside", "inside", "out")):
        return i + 2
    if after == "to" and word in ("close", "next"):
        return i + 2
    return i + 1 if word in _prepositions() else None
