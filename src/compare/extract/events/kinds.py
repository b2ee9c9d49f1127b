"""The class of a verb or noun that names an event, from `lexicon/events.yaml`."""

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.proposition import Proposition
from compare.grammar.token import Token
from compare.lexicon import table

_PREPOSITIONS = frozenset(
    ("following", "including", "involving", "concerning")
)  # participles that only look like verbs
_END = Token(0, 0, "", "")
_REACH = 6  # tokens between a verb and its particle: turned the stolen guns in


class Pattern(NamedTuple):
    """The words that must follow the head word, and the class of event that all together name."""

    rest: tuple[str, ...]
    act: str


@cache
def verbs() -> dict[str, tuple[Pattern, ...]]:
    """Verbs by their first word, the longest pattern first; a verb that stands in two classes means the first."""
    found: dict[str, dict[tuple[str, ...], Pattern]] = {}
    for act, words in table("events")["classes"].items():
        for phrase in words["verbs"]:
            head, *rest = phrase.split()
            found.setdefault(head, {}).setdefault(tuple(rest), Pattern(tuple(rest), act))
    return {head: tuple(sorted(p.values(), key=lambda p: -len(p.rest))) for head, p in found.items()}


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(table("events")[name])


@cache
def nouns() -> dict[str, str]:
    """Nouns, and compounds of two words, with the class of event that they name."""
    found: dict[str, str] = {}
    for act, words in table("events")["classes"].items():
        for noun in words["nouns"]:
            found.setdefault(noun, act)
    return found


def instruments() -> frozenset[str]:
    """Nouns for what people do harm with."""
    return _listed("instruments")


def spoken() -> frozenset[str]:
    """Classes whose clauses are statements."""
    return _listed("spoken")


def noun_class(tokens: Sequence[Token], head: int) -> str | None:
    """The class of the event that the noun at `head` names, if it names one."""
    word = lemma(tokens[head].text, "NNS" if tokens[head].tag in ("NNS", "NNPS") else "NN")
    pair = f"{tokens[head - 1].text.lower()} {word}" if head else word
    return nouns().get(pair) or nouns().get(word)


@lru_cache(maxsize=4096)
def acts(parse: Parse) -> tuple[str | None, ...]:
    """For each proposition of a sentence the class of the event that its verb names, with its particle or its noun."""
    return tuple(_act(parse.tokens, proposition) for proposition in parse.propositions)


def _act(tokens: Sequence[Token], proposition: Proposition) -> str | None:
    head = proposition.group.head + 1
    patterns = verbs().get(proposition.verb, ())
    following = tokens[head : head + _REACH] if patterns else ()
    found = next((pattern for pattern in patterns if _in_order(pattern.rest, following)), None)
    if found and found.rest:
        return found.act
    if proposition.verb in _listed("light") and proposition.patient and not proposition.group.passive:
        named = noun_class(tokens, proposition.patient.head)
        if named:
            return named
    return found.act if found and _telling(tokens, proposition) else None


def _telling(tokens: Sequence[Token], proposition: Proposition) -> bool:
    """Whether a bare verb tells of an event: most do, common ones only between two parties or in the passive."""
    group, patient = proposition.group, proposition.patient
    if tokens[group.head].text.lower() in _PREPOSITIONS and group.last - group.first == 1:
        return False
    if proposition.verb in _listed("passive"):
        return group.passive
    if proposition.verb in _listed("armed"):
        return patient is not None and tokens[patient.head].text.lower() in instruments()
    if proposition.verb in _listed("weak"):
        return (
            patient is not None
            and tokens[patient.head].tag != "PRP"
            and (group.passive or proposition.agent is not None)
        )
    return True


def _in_order(wanted: tuple[str, ...], following: Sequence[Token]) -> bool:
    """Whether all wanted words stand among those that follow, in their order; 'to' before a verb is not such a word."""
    rest = iter(t.text.lower() for t, after in pairwise([*following, _END]) if t.tag != "TO" or after.tag != "VB")
    return all(word in rest for word in wanted)
