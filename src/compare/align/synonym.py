"""Which words news uses for one thing: truce and ceasefire, quake and temblor (`lexicon/synonyms.yaml`)."""

from functools import cache

from compare import lexicon


@cache
def _concepts() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lexicon.table("synonyms"):
        words = line.split(", ")
        head = words[0].partition("/")[0]
        for word in words:
            found.setdefault(word, head)
    return found


def concept(word: str, verb: bool | None = None) -> str:
    """The name of the concept of a base form; a word that no line has is its own concept.

    verb: whether it stands as a verb (a mob storms a hall) or not (a storm), for the words of which that decides;
    None where it is not known.
    """
    concepts = _concepts()
    as_this = concepts.get(f"{word}/{'v' if verb else 'n'}") if verb is not None else None
    return as_this or concepts.get(word, word)


def pair(first: str, second: str) -> str | None:
    """The concept of two words that are one thing together (step down, power cut), if any line has them."""
    if first not in _firsts():
        return None
    return _concepts().get(f"{first}-{second}")


@cache
def _firsts() -> frozenset[str]:
    return frozenset(word.partition("-")[0] for word in _concepts() if "-" in word)
