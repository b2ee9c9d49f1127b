"""Which words news uses for one thing: truce and ceasefire, quake and temblor (`lexicon/synonyms.yaml`)."""

from functools import cache

from compare import lexicon


@cache
def _concepts() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lexicon.table("synonyms"):
        words = line.split(", ")
        for word in words:
            found.setdefault(word, words[0])
    return found


def concept(word: str) -> str:
    """The name of the concept of a base form; a word that no line has is its own concept."""
    return _concepts().get(word, word)
