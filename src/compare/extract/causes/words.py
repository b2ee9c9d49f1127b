"""The words that join an effect to its reason, from `lexicon/causes.yaml`."""

from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from compare.lexicon import table

Relation = Literal["cause", "aim", "reaction", "sequence"]


class Joint(NamedTuple):
    """Words before a reason: those after the first, what they say, and whether only an event may follow."""

    rest: tuple[str, ...]
    relation: Relation
    eventful: bool


@cache
def joints() -> dict[str, tuple[Joint, ...]]:
    """The joining words by their first, longest first."""
    found: dict[str, list[Joint]] = {}
    for part in ("joining", "eventful"):
        for relation, phrases in table("causes")[part].items():
            for phrase in phrases:
                first, *rest = phrase.split()
                found.setdefault(first, []).append(Joint(tuple(rest), relation, part == "eventful"))
    return {first: tuple(sorted(group, key=lambda joint: -len(joint.rest))) for first, group in found.items()}


@cache
def patterns(name: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """A list of the lexicon by its first words, with the words that must follow each, longest first.

    name: verbs (whose agent is the reason), caused (whose agent is the effect) or telling.
    """
    found: dict[str, list[tuple[str, ...]]] = {}
    for first, *rest in (phrase.split() for phrase in table("causes")[name]):
        found.setdefault(first, []).append(tuple(rest))
    return {first: tuple(sorted(rests, key=len, reverse=True)) for first, rests in found.items()}


@cache
def listed(name: str) -> frozenset[str]:
    """A list of single words of the lexicon: noticing, excusing or purposes."""
    return frozenset(table("causes")[name])


@cache
def openers() -> frozenset[str]:
    """Words that begin anything of interest here."""
    return frozenset(joints()) | frozenset(patterns("telling"))


def telling(words: Sequence[str], i: int) -> int:
    """How many words from i speak of a reason by themselves (a motive); 0 where they do not."""
    for rest in patterns("telling").get(words[i], ()):
        if not rest or tuple(words[i + 1 : i + 1 + len(rest)]) == rest:
            return 1 + len(rest)
    return 0


def joint(words: Sequence[str], i: int) -> Joint | None:
    """The longest joining words that begin at word i."""
    for found in joints().get(words[i], ()):
        if not found.rest or tuple(words[i + 1 : i + 1 + len(found.rest)]) == found.rest:
            return found
    return None
