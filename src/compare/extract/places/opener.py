"""Where in a sentence a phrase of place can open."""

from functools import cache, lru_cache

from compare.extract.look import standing
from compare.extract.places.gazetteer import words
from compare.grammar.parse import Parse


@lru_cache(maxsize=4096)
def openers(parse: Parse) -> list[int]:
    """The tokens that can open a phrase of place; kept, for a first look learns the names that the second knows."""
    return list(standing(parse.words, _words()))


@cache
def _words() -> frozenset[str]:
    return words("firm") | words("loose") | words("directions") | {"out", "close", "next"}
