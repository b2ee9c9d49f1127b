"""States and the ladders that they stand on, from `lexicon/ladders.yaml`, and how the words of a text name them."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from compare.grammar import lemma
from compare.grammar.token import Token
from compare.lexicon import table


class Rung(NamedTuple):
    """A state as words may name it: the words after the first, its name, its ladder, the nouns it may be said of."""

    rest: tuple[str, ...]
    name: str
    ladder: str
    of: frozenset[str]


class Match(NamedTuple):
    """A state that words name, and how many tokens they are."""

    rung: Rung
    length: int


@cache
def rungs() -> dict[str, tuple[Rung, ...]]:
    """All states by their first word, longest first."""
    found: dict[str, list[Rung]] = {}
    for ladder, scale in table("ladders").items():
        of = frozenset() if scale["of"] == "any" else frozenset(scale["of"])
        for words in [*scale["rungs"], *([word] for word in scale.get("apart", ()))]:
            for phrase in words:
                first, *rest = phrase.split()
                found.setdefault(first, []).append(Rung(tuple(rest), words[0], ladder, of))
    return {first: tuple(sorted(group, key=lambda rung: -len(rung.rest))) for first, group in found.items()}


@cache
def verbs(manner: str) -> dict[str, str]:
    """The base form of an active verb to the participle that names the state: arrest -> arrested, hold -> holding.

    manner: 'acting' for verbs that tell of their subject, 'done-to' for those that tell of their object.
    """
    words = [phrase.split()[0] for scale in table("ladders").values() for phrase in scale.get(manner, ())]
    return {lemma(word, "VBG" if word.endswith("ing") else "VBN"): word for word in words}


def match(tokens: Sequence[Token], i: int, subject: str | None, first: str | None = None) -> Match | None:
    """The state that the words from token i name, of a subject with this head noun (`None`: not known).

    first: the participle to read instead of a finite verb at i (collapsed, for 'collapses').
    """
    for rung in rungs().get(first or tokens[i].text.lower(), ()):
        last = i + 1 + len(rung.rest)
        if tuple(t.text.lower() for t in tokens[i + 1 : last]) == rung.rest and (not rung.of or subject in rung.of):
            return Match(rung, last - i)
    return None
