"""Whether two parties, each told in its own article, are not one: by part, noun, name, age or number."""

import re

from compare.align.name import same_name
from compare.align.party import class_of, two_parties
from compare.claim import Actor
from compare.report.question.phrasing.proper import is_name
from compare.report.question.phrasing.subject import is_many

_FAMILY = frozenset(("family", "families", "couple", "pair", "crowd"))  # one word, several people
_ANOTHER = re.compile(r"(?:an)?other\b|(?:\w+ )?more\b", re.IGNORECASE)


def clash(one: object, other: object) -> bool:
    """Whether two parties are not one: by their parts, their nouns, or their number."""
    if not (isinstance(one, Actor) and isinstance(other, Actor)):
        return False
    if two_parties(one, other) or is_more(one) != is_more(other) or _two_people(one, other):
        return True
    return "body" not in (class_of(one), class_of(other)) and _is_many(one) != _is_many(other)


def _two_people(one: Actor, other: Actor) -> bool:
    """Whether two names, or two ages that no birthday explains, tell of two."""
    if is_name(one.name) and is_name(other.name):
        return not same_name(one.name, other.name)
    return one.age is not None and other.age is not None and abs(one.age - other.age) > 1


def _is_many(actor: Actor) -> bool:
    """Whether somebody is told as several; a name is one, whatever its last letter."""
    named = actor.name[:1].isupper() and class_of(actor) is None
    if " and " in actor.name or actor.name.split()[-1].lower() in _FAMILY:
        return True
    return is_many(actor.name) and not named


def is_more(actor: Actor) -> bool:
    """Whether somebody is told as another one, beside those of whom was told: two more suspects."""
    return _ANOTHER.match(actor.name) is not None
