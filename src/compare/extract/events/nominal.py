"""Events that a noun names, with those who take part: the army's attack on the rebels, the killing of a teacher."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from operator import attrgetter

from compare.extract.acts import may_name, noun_class
from compare.extract.look import awaited, headed
from compare.extract.names.proper import words as listed
from compare.extract.passage import hanging
from compare.extract.roles import roles
from compare.grammar.parse import Parse
from compare.grammar.phrase import NOUNS, Phrase
from compare.record import Record

_FIRST = attrgetter("first")
_HAPPENING = frozenset(  # classes whose nouns name single events; others are topics (the economy, the campaign)
    "attack bomb explode shoot kill die crash arrest steal abduct rescue threaten protest fight meet deal resign "
    "escape raid surrender release convict sentence seize quake storm coup ban".split()
)
_SUFFERED = frozenset(
    "die injure arrest release convict sentence charge".split()
)  # whose possessive is the one it befell
_OBJECT = {
    "of": "object",
    "on": "object",
    "against": "object",
    "by": "agent",
    "between": "agent",
    "with": "other",
    "for": "other",
}


_MAY_NAME = awaited(may_name)


class Nominal(Record):
    """An event noun with its arguments as token ranges, and the stretch that names it all."""

    act: str
    head: int
    agent: tuple[int, int] | None
    object: tuple[int, int] | None
    first: int
    last: int


@lru_cache(maxsize=4096)
def nominals(parse: Parse) -> tuple[Nominal, ...]:
    """The event nouns of a sentence that say who did it or to whom it was done; kept, since two readers ask."""
    return tuple(_nominals(parse))


def _nominals(parse: Parse) -> Iterator[Nominal]:
    for phrase in headed(parse, _MAY_NAME):
        act = noun_class(parse, phrase.head) if parse.tags[phrase.head] in NOUNS else None
        if act in _HAPPENING:
            after = bisect_right(parse.phrases, phrase.first, key=_FIRST)
            found = _read(parse, act, phrase, parse.phrases[after : after + 2])
            if found.agent or found.object:
                yield found


def _read(parse: Parse, act: str, phrase: Phrase, after: list[Phrase]) -> Nominal:
    """One event noun with what precedes it in its phrase and what prepositions tie to it."""
    parts = {"agent": None, "object": None, "other": None} | _within(parse, act, phrase)
    last = phrase.last
    for other in after:
        word = parse.words[other.first - 1]
        if other.first != last + 1 or word not in _OBJECT:
            break
        part = _OBJECT[word]
        parts[part] = parts[part] or (other.first, other.last)
        last = other.last
    last = hanging(parse, phrase.first, last) if last > phrase.last else last
    return Nominal(act, phrase.head, parts["agent"], parts["object"], phrase.first, last)


def _within(parse: Parse, act: str, phrase: Phrase) -> dict[str, tuple[int, int]]:
    """What stands before the noun: a possessor, a name or a body of people (the police killing, Ruritania's raid)."""
    tags = parse.tags
    before = range(phrase.first, phrase.head)
    owner = next((i for i in reversed(before) if tags[i] == "POS"), None)
    start = phrase.first + (tags[phrase.first] == "DT")
    if owner is not None and owner > start:
        return {"object" if act in _SUFFERED else "agent": (start, owner)}
    told = next((i for i in before if _named(parse.words[i], tags[i])), None)
    return {} if told is None else {"agent": (told, told + 1)}


def _named(word: str, tag: str) -> bool:
    """A name that is not a day's or a month's, or a noun for a body of people."""
    return word in roles() or (tag == "NNP" and word not in listed("nobody"))
