"""What nouns say of people: their role in a story, from `lexicon/roles.yaml`, and their age."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from compare.grammar.token import Token
from compare.lexicon import table

_AGE = re.compile(r"(\d{1,3})(?:-year-olds?|-year)?$")
_OLDEST = 120
# What an event makes of those it happens to, and of those who do it.
PATIENTS = {
    "kill": "victim", "die": "victim", "injure": "victim", "shoot": "victim", "attack": "victim", "abduct": "victim",
    "abuse": "victim", "crash": "victim", "rescue": "victim", "arrest": "suspect", "charge": "suspect", "try": "suspect",
    "convict": "suspect", "sentence": "suspect",
}  # fmt: skip
AGENTS = frozenset("kill shoot attack bomb abduct abuse steal flee escape crash chase threaten explode fight seize".split())


@cache
def roles() -> dict[str, str]:
    """Nouns with the first role that they stand under."""
    found: dict[str, str] = {}
    for role, words in table("roles").items():
        for word in words:
            found.setdefault(word, role)
    return found


def role_of(words: Iterable[str]) -> str | None:
    """The role that the last telling noun of some words gives."""
    found = [roles()[word] for word in words if word in roles()]
    return found[-1] if found else None


def age(tokens: Sequence[Token]) -> int | None:
    """The age that a word says: 34 in ', 34,', '34-year-old', '34 years old'."""
    for i, token in enumerate(tokens):
        found = _AGE.match(token.text)
        years = i + 1 < len(tokens) and tokens[i + 1].text.lower() in ("year", "years", "-year-old")
        if found and (len(tokens) == 1 or "year" in token.text or years) and 0 < int(found[1]) <= _OLDEST:
            return int(found[1])
    return None
