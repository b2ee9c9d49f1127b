"""Whether two phrases can tell of one party: who did it and who suffered it are two, an officer is not the boy."""

from compare.align.person import ages
from compare.claim import Actor
from compare.extract.roles import participants

_IN_OFFICE = frozenset(("official", "lawyer", "force"))
_BODY = "body"  # acts through its people: the ministry, its aides
# Parts in one story that nobody plays at once, as the words of the passages have it.
_APART = (frozenset(("agent", "victim")), frozenset(("victim", "suspect")))


def two_parties(one: Actor, other: Actor) -> bool:
    """Whether two actors are not one, by their parts or by the nouns that tell of them."""
    if frozenset((one.role, other.role)) in _APART:
        return True
    classes = {class_of(one), class_of(other)} - {None}
    return _BODY not in classes and len(classes) > 1 and not classes.isdisjoint(_IN_OFFICE)


def class_of(actor: Actor) -> str | None:
    """The class of the noun by which somebody is told (`lexicon/roles.yaml`); a person where an age tells it."""
    if actor.age is not None or ages(actor.name):
        return "person"
    return participants().get(_noun(actor))


def same_party(one: Actor, other: Actor) -> bool:
    """Whether one noun or one age tells of both: two gunmen, the gunmen; a boy of 7, the 7-year-old."""
    if two_parties(one, other):
        return False
    return _noun(one) == _noun(other) or (one.age is not None and one.age == other.age)


def _noun(actor: Actor) -> str:
    return actor.name.split()[-1].lower()
