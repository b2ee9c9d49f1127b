"""The words that join an effect to its reason, from `lexicon/causes.yaml`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from compare.extract.look import awaited, by_second, noted
from compare.grammar.parse import Parse
from compare.lexicon import table
from compare.record import Record
from compare.wordbook import remembered

Relation = Literal["cause", "aim", "reaction", "sequence"]


class Joint(Record):
    """Words before a reason: those after the first, what they say, and whether only an event or a state may follow."""

    rest: tuple[str, ...]
    relation: Relation
    eventful: bool


@cache
def joints() -> dict[str, list[Joint]]:
    """The joining words by their first."""
    found: dict[str, list[Joint]] = {}
    for part in ("joining", "eventful", "stative"):
        for relation, phrases in table("causes")[part].items():
            for phrase in phrases:
                first, *rest = phrase.split()
                found.setdefault(first, []).append(Joint(tuple(rest), relation, part != "joining"))
    return found


@remembered
def _by_two(first: str) -> dict[str, tuple[Joint, ...]]:
    """Those that begin with a word, by their second word too."""
    return by_second(sorted(joints()[first], key=lambda joint: -len(joint.rest)))


JOINTS = awaited(lambda word: word in joints())


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
def causing() -> frozenset[str]:
    """Verbs between reason and effect, whichever stands first."""
    return frozenset((*patterns("verbs"), *patterns("caused")))


@cache
def listed(name: str) -> frozenset[str]:
    """A list of single words of the lexicon: noticing, excusing or purposes."""
    return frozenset(table("causes")[name])


@cache
def _telltale() -> frozenset[str]:
    """Words of which every telling holds one, common first words left out: the (cause), at (fault)."""
    return frozenset(rest[0] if rest else first for first, rests in patterns("telling").items() for rest in rests)


@cache
def tellers() -> frozenset[str]:
    """Words with which one begins that tells a reason by itself."""
    return frozenset(patterns("telling"))


TELLTALE = awaited(lambda word: word in _telltale())


def telling(words: Sequence[str], i: int) -> int:
    """How many words from i speak of a reason by themselves (a motive); 0 where they do not."""
    for rest in patterns("telling").get(words[i], ()):
        if not rest or tuple(words[i + 1 : i + 1 + len(rest)]) == rest:
            return 1 + len(rest)
    return 0


def is_telling(reason: str) -> bool:
    """Whether a reason is no more than words that speak of one: a motive, accidentally, to blame."""
    words = reason.lower().split()
    return bool(words) and telling(words, 0) == len(words)


@cache
def topics() -> dict[str, re.Pattern[str]]:
    """The question of each topic of reasons with the words that speak of it, the longest first."""
    every = table("causes")["topics"]
    return {
        question: re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(words, key=len)[::-1]))})\b", re.IGNORECASE)
        for question, words in every.items()
    }


def joints_of(parse: Parse) -> Iterator[tuple[int, Joint]]:
    """The longest joining words that begin at each word of a sentence where any do, with their places."""
    words = parse.words
    for i in noted(parse, JOINTS):
        group, after = _by_two(words[i]), words[i + 1] if i + 1 < len(words) else ""
        for found in group.get(after) or group[""]:
            if len(found.rest) < 2 or tuple(words[i + 1 : i + 1 + len(found.rest)]) == found.rest:
                yield i, found
                break
