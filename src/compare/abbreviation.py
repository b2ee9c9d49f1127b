"""Words with a full stop that ends no sentence: Const. Hale, Oak Ave., Feb. 3 (lexicon/abbreviations.yaml)."""

from collections.abc import Collection, Iterable, Mapping
from functools import cache

from compare.lexicon import any_of, listed, table

_INSIDE = ("names", "months", "streets")  # groups of which a word often stands inside a sentence
_GROUPS = (*_INSIDE, "days", "states", "numbers")


@cache
def titles() -> Mapping[str, str]:
    """Titles in short, in lower case, each with its long form: const, constable."""
    long: dict[str, str] = table("abbreviations")["titles"]
    return long


@cache
def small() -> frozenset[str]:
    """What is printed so in small letters: vs., approx."""
    return listed("abbreviations", "small")


@cache
def capital() -> str:
    """All that are printed with a capital, as the alternatives of a pattern."""
    return any_of(_capital(_GROUPS))


@cache
def one_word() -> str:
    """Those that are one word with their full stop, wherever they stand, as the alternatives of a pattern."""
    return any_of((*_capital(_INSIDE), *small()))


@cache
def before_names() -> str:
    """The titles, as the alternatives of a pattern."""
    return any_of(word.capitalize() for word in titles())


def shortened(long: Collection[str]) -> frozenset[str]:
    """The short forms of those of some titles that have one: of "sergeant" and "mayor", "sgt" and "sgts"."""
    return frozenset(short for short, word in titles().items() if word in long or word.removesuffix("s") in long)


def _capital(groups: Iterable[str]) -> list[str]:
    return [
        word.capitalize() for word in (*titles(), *(it for group in groups for it in listed("abbreviations", group)))
    ]
