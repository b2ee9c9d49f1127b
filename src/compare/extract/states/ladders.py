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
def by_verb() -> dict[str, str]:
    """The base form of a verb to the participle that names a state: arrest -> arrested, die -> died, hold -> holding."""
    forms: dict[str, str] = {}
    for first in rungs():
        tag = "VBG" if first.endswith("ing") else "VBN"
        base = lemma(first, tag)
        if base != first or tag == "VBN":
            forms.setdefault(base, first)
    return forms


def match(tokens: Sequence[Token], i: int, subject: str | None, *, finite: bool = False) -> Match | None:
    """The state that the words from token i name, of a subject with this head noun (`None`: not known).

    finite: read a finite verb as its participle (the truce holds, police arrest a man).
    """
    token = tokens[i]
    first = token.text.lower()
    found = rungs().get(first)
    if not found and finite:
        found = rungs().get(by_verb().get(lemma(token.text, token.tag), ""))
    for rung in found or ():
        last = i + 1 + len(rung.rest)
        if tuple(t.text.lower() for t in tokens[i + 1 : last]) == rung.rest and (not rung.of or subject in rung.of):
            return Match(rung, last - i)
    return None
