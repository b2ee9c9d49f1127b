"""Who somebody is, told of one name in both articles: "Ines Duarte, 34, a teacher" and "the victim, Ines Duarte".

The words around a name are seldom the same; the name is. Where no row has it from both, the passages that introduce its
bearer are one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from compare.align.alignment import Alignment
from compare.align.feature import Features, Story
from compare.align.name import same_name
from compare.align.rule import by_rule
from compare.claim import Actor, Claim
from compare.extract.places.gazetteer import country_of

_FULL = 2  # words of a full name
_PEOPLE = frozenset(("named", "person", "victim", "suspect", "official", "witness", "kin", "work"))
Introduced = tuple[Claim, Actor]


def introduced(free: Mapping[str, Sequence[Features]], story: Story, rows: Sequence[Alignment]) -> Iterator[Alignment]:
    """The line-ups of those whom two articles introduce by one name, and no row does."""
    people = {name: _introductions(it.claim for it in some) for name, some in free.items()}
    for one, other in combinations(sorted(people), 2):
        for name, told in people[one].items():
            alike = [it for it in people[other] if same_name(name, it, story.aliases)]
            if len(alike) == 1 and not _met(told, people[other][alike[0]], rows):
                claims = told[0], people[other][alike[0]][0]
                yield by_rule("actor", claims, "introduced", "both articles introduce somebody of that name")


def _introductions(claims: Iterable[Claim]) -> dict[str, Introduced]:
    """By name the passage that tells most of its bearer, the first and shortest of equals."""
    found: dict[str, Introduced] = {}
    for claim in claims:
        actor = claim.value
        if isinstance(actor, Actor) and _introduces(actor, claim.quote):
            known = found.get(actor.name)
            if known is None or _rank(claim, actor) < _rank(*known):
                found[actor.name] = claim, actor
    return found


def _introduces(actor: Actor, quote: str) -> bool:
    """Whether a passage has a person's full name."""
    words = actor.name.split()
    named = len(words) >= _FULL and all(word[:1].isupper() for word in words) and not country_of(actor.name)
    return named and actor.role in _PEOPLE and actor.name in quote


def _rank(claim: Claim, actor: Actor) -> tuple[int, int, int]:
    """How little a passage tells of its bearer, how long it is, where it stands."""
    told = (actor.title is not None) + (actor.age is not None) + (actor.role not in ("named", "person"))
    return -told, len(claim.quote), claim.span.start


def _met(one: Introduced, other: Introduced, rows: Sequence[Alignment]) -> bool:
    """Whether a row of both articles has the passages, or others with the name."""
    return any(_has(row, *one) and _has(row, *other) for row in rows if len(row.articles) > 1)


def _has(row: Alignment, claim: Claim, actor: Actor) -> bool:
    here = (it for it in row.claims if it.article == claim.article)
    return any(it == claim or (isinstance(it.value, Actor) and actor.name in it.quote) for it in here)
