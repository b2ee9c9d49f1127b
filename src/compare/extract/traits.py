"""What a passage tells of a thing or a deed in words of a closed class: the colour of a car, a weapon, how many did it.

Only one member of a class can be true of one thing. The classes: lexicon/contrasts.yaml.
"""

import re
from functools import cache, lru_cache

from compare import lexicon
from compare.extract.figures.value import read_figure

_LONG = 600  # characters of a passage that are read
_PERSONS = (
    "man woman boy girl gunman policeman officer suspect attacker robber bomber soldier driver teenager shooter "
    "assailant student militant fighter"
)
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=4096)
def members(name: str, quote: str) -> frozenset[str]:
    """The members of a class that a passage names."""
    classes, pattern = _table(name)
    return frozenset(classes[word] for word in pattern.findall(quote[:_LONG].casefold()))


@lru_cache(maxsize=4096)
def colours(quote: str) -> frozenset[str]:
    """The colours of the cars in a passage: "a gray 2013 Camry sedan" is grey."""
    classes = lexicon.members("contrasts", "colours")
    return frozenset(classes[match["colour"].casefold()] for match in _car().finditer(quote[:_LONG]))


@cache
def _table(name: str) -> tuple[dict[str, str], re.Pattern[str]]:
    """The words of a class, each to its member, and a pattern that finds them."""
    words = lexicon.members("contrasts", name)
    return words, re.compile(rf"\b({lexicon.any_of(words)})\b")


@cache
def _car() -> re.Pattern[str]:
    colours = lexicon.any_of(lexicon.members("contrasts", "colours"))
    cars = lexicon.any_of(lexicon.words("contrasts", "cars"))
    return re.compile(
        rf"\b(?P<colour>{colours})(?:[- ]colou?red)?,? "
        rf"(?:(?!(?:and|or|a|an|the|in|with)\b)[\w’'-]+ ){{0,4}}?(?:{cars})\b",
        re.IGNORECASE,
    )


def number_of_people(phrase: str) -> float | None:
    """How many people a phrase plainly says: a numeral, or one ("a gunman"); None for groups and bare names."""
    words = phrase.casefold().split()
    if not words or words[-1] not in _persons():
        return None
    if words[0] in ("a", "an", "one"):
        return 1.0
    figure = read_figure(" ".join(words))
    return figure.interval.low if figure and figure.shape == "exact" else None


def tells_of_persons(passage: str) -> bool:
    """Whether any word of a passage is one that `number_of_people` counts."""
    return not _persons().isdisjoint(_WORD.findall(passage.casefold()))


@cache
def _persons() -> frozenset[str]:
    """Nouns of a single person and their plurals."""
    one = _PERSONS.split()
    return frozenset((*one, *(word[:-3] + "men" if word.endswith("man") else f"{word}s" for word in one)))
