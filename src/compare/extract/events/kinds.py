"""The class of a verb or noun that names an event, from `lexicon/events.yaml`."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from compare.grammar import lemma
from compare.grammar.proposition import Proposition
from compare.grammar.token import Token
from compare.lexicon import table

# Verbs that lend their noun a clause: launched an attack, made an arrest, faces trial. The noun names the event.
LIGHT = frozenset(
    "carry launch stage mount conduct commit hold make give face suffer receive perform wage undergo take have deliver "
    "issue lead face see experience open begin start end organize organise join attend sign reach win lose announce "
    "report offer plan order".split()
)
_REACH = 6  # tokens between a verb and its particle: turned the stolen guns in


class Pattern(NamedTuple):
    """The words that must follow the head word, and the class of event that all together name."""

    rest: tuple[str, ...]
    act: str


@cache
def verbs() -> dict[str, tuple[Pattern, ...]]:
    """Verbs by their first word, the longest pattern first; a verb that stands in two classes means the first."""
    found: dict[str, dict[tuple[str, ...], Pattern]] = {}
    for act, words in table("events").items():
        for phrase in words["verbs"]:
            head, *rest = phrase.split()
            found.setdefault(head, {}).setdefault(tuple(rest), Pattern(tuple(rest), act))
    return {head: tuple(sorted(p.values(), key=lambda p: -len(p.rest))) for head, p in found.items()}


@cache
def nouns() -> dict[str, str]:
    """Nouns, and compounds of two words, with the class of event that they name."""
    found: dict[str, str] = {}
    for act, words in table("events").items():
        for noun in words["nouns"]:
            found.setdefault(noun, act)
    return found


def noun_class(tokens: Sequence[Token], head: int) -> str | None:
    """The class of the event that the noun at `head` names, if it names one."""
    word = lemma(tokens[head].text, "NNS" if tokens[head].tag in ("NNS", "NNPS") else "NN")
    pair = f"{tokens[head - 1].text.lower()} {word}" if head else word
    return nouns().get(pair) or nouns().get(word)


def verb_class(tokens: Sequence[Token], proposition: Proposition) -> str | None:
    """The class of the event that a verb names together with its particle or its noun."""
    if proposition.verb in LIGHT and proposition.patient and not proposition.group.passive:
        named = noun_class(tokens, proposition.patient.head)
        if named:
            return named
    head = proposition.group.head + 1
    following = [token.text.lower() for token in tokens[head : head + _REACH]]
    for pattern in verbs().get(proposition.verb, ()):
        if _in_order(pattern.rest, following):
            return pattern.act
    return None


def _in_order(wanted: tuple[str, ...], words: list[str]) -> bool:
    """Whether all wanted words stand among the words, in their order."""
    rest = iter(words)
    return all(word in rest for word in wanted)
