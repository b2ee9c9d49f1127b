"""What nouns say of people: their role in a story, from `lexicon/roles.yaml`, and their age."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from compare.abbreviation import titles
from compare.lexicon import table

_AGE = re.compile(r"(\d{1,3})(?:-year-olds?|-year)?$")
_OLDEST = 120
_LINKS = frozenset("of for at in with from on to".split())
SPEAKERS = frozenset("i we you me us".split())  # who tells of himself and his hearers
# What an event makes of those to whom it happens, and whose deed it is.
PATIENTS: Mapping[str, str] = {
    "kill": "victim", "die": "victim", "injure": "victim", "shoot": "victim", "attack": "victim", "abduct": "victim",
    "abuse": "victim", "crash": "victim", "rescue": "victim", "arrest": "suspect", "charge": "suspect",
    "try": "suspect", "convict": "suspect", "sentence": "suspect", "chase": "suspect",
}  # fmt: skip
AGENTS = frozenset(
    "kill shoot attack bomb abduct abuse steal flee escape crash chase threaten explode fight seize protest "
    "destroy arm".split()
)
SUFFERED_BY_SUBJECT = frozenset(("die",))
NO_PEOPLE = frozenset(("craft", "body"))  # they act, but law and medicine do not act on them
FLIGHT = frozenset(("flee", "escape"))  # who flees is told of suspects; of others it is an event


@cache
def participants() -> dict[str, str]:
    """Nouns for people, crafts and bodies, singular and plural, with the first role that they stand under."""
    listed = {word: role for role, words in reversed(table("roles").items()) for word in words}
    known = {_plural(word): role for word, role in listed.items()} | listed
    return {short: known[long] for short, long in titles().items() if long in known} | known


@cache
def looks() -> frozenset[str]:
    """How the unnamed look or go about: armed, hooded, off-duty."""
    return frozenset(table("looks")["looks"])


@cache
def makes() -> frozenset[str]:
    """Who makes cars and planes, and what they call them."""
    return frozenset(table("looks")["makes"])


@cache
def colours() -> frozenset[str]:
    """Words that tell one car or boat from another."""
    return frozenset(table("looks")["colours"]) | makes()


@cache
def roles() -> dict[str, str]:
    """Nouns for people with their role."""
    return {word: role for word, role in participants().items() if role not in NO_PEOPLE}


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "sh", "ch", "x", "z")) else f"{noun}s"


def role_of(words: Sequence[str]) -> str | None:
    """The role that a title gives before 'of': an office if it names one (army spokesman Col.), else its last noun."""
    end = next((i for i, word in enumerate(words) if i and word in _LINKS), len(words))
    found = [roles()[word.rstrip(".")] for word in words[:end] if word.rstrip(".") in roles()]
    return "official" if "official" in found else found[-1] if found else None


def age(words: Sequence[str]) -> int | None:
    """The age that words say: '34-year-old', '34 years old', or a bare 34 alone."""
    for i, word in enumerate(words):
        found = _AGE.match(word) if word[:1].isdecimal() else None
        years = i + 1 < len(words) and words[i + 1].lower() in ("year", "years")
        served = word.endswith("-year") and words[i + 1 : i + 2] != ["old"]  # a 28-year veteran
        if found and not served and (len(words) == 1 or "year" in word or years) and 0 < int(found[1]) <= _OLDEST:
            return int(found[1])
    return None
