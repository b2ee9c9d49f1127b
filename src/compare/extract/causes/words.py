"""The words that join an effect to its reason, from `lexicon/causes.yaml`."""

from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from compare.grammar.token import Token
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
def causing() -> dict[str, tuple[str, ...]]:
    """Verbs whose agent is the cause of their object, with their particle if they have one."""
    phrases = [phrase.split() for phrase in table("causes")["verbs"]["cause"]]
    return {head: tuple(rest) for head, *rest in phrases}


@cache
def nouns() -> frozenset[str]:
    """Nouns for a cause."""
    return frozenset(table("causes")["nouns"])


def joint(tokens: Sequence[Token], i: int) -> Joint | None:
    """The longest joining words that begin at token i."""
    for found in joints().get(tokens[i].text.lower(), ()):
        if tuple(token.text.lower() for token in tokens[i + 1 : i + 1 + len(found.rest)]) == found.rest:
            return found
    return None
