"""Who: people, groups and forces with title, age, relation, charges and their part in the story."""

from functools import partial
from typing import cast

from compare.article import Article
from compare.claim import Actor, Claim
from compare.extract.actors.charge import LAWFUL, charges
from compare.extract.actors.deed import MEMBERS, deeds, groups
from compare.extract.actors.introduced import introduced
from compare.extract.actors.named import named
from compare.extract.actors.party import parties
from compare.extract.actors.roster import roster
from compare.extract.actors.side import JOINTS, sides
from compare.extract.distinct import SAME, shared
from compare.extract.prose import HEAD, prose, stepwise
from compare.extract.quoted import outside_quotations

_REPEATS = 2  # how often one article's same description of one actor is reported


def actors(article: Article) -> tuple[Claim, ...]:
    """All actors of an article, in text order."""
    people = roster(article)
    told: dict[tuple[object, ...], int] = {}
    seen: set[tuple[str, ...]] = set()
    found: list[Claim] = []
    steps = (
        (LAWFUL, partial(charges, article)), partial(named, article, people=people),
        (MEMBERS, partial(groups, article)), (JOINTS, partial(sides, article)),
    )  # fmt: skip
    for parse, by_step in zip(prose(article), stepwise(prose(article), *steps), strict=True):
        charged, known, grouped, sided = by_step
        unnamed = [*deeds(article, parse, seen), *grouped, *introduced(article, parse, seen)]
        claims = [*charged, *known, *unnamed, *sided]
        if len(claims) > 1:
            claims = _merged(sorted(claims, key=lambda claim: claim.span))
        for claim in claims:
            key = _key(claim)
            told[key] = told.get(key, 0) + 1
            if told[key] <= (1 if _rank(claim) else _REPEATS):
                found.append(claim)
    names = {cast(Actor, c.value).name for c in found}
    found += parties(article, prose(article)[:HEAD], names, {claim.span for claim in found})
    return outside_quotations(article, found)


def _merged(claims: list[Claim]) -> list[Claim]:
    """Of actors whose stretches overlap one claim, with all that both say where they speak of one actor."""
    kept: list[Claim] = []
    for claim in claims:
        if kept and (shared(claim.span, kept[-1].span) > SAME or _again(kept[-1], claim)):
            kept[-1] = _united(kept[-1], claim)
        else:
            kept.append(claim)
    return kept


def _again(before: Claim, claim: Claim) -> bool:
    """Whether two stretches that overlap tell the same of one actor: a patrol officer | a patrol officer found it."""
    return before.span.overlaps(claim.span) and before.value == claim.value


def _united(before: Claim, claim: Claim) -> Claim:
    """The longer with what both say; of two actors the one who is described."""
    longer, shorter = sorted((before, claim), key=lambda one: one.span.start - one.span.end)
    one, other = cast(Actor, longer.value), cast(Actor, shorter.value)
    if one.name != other.name:
        return longer if _telling(one) >= _telling(other) else shorter
    role = other.role if one.role == "named" else one.role
    merged = Actor(one.name, role, one.title or other.title, one.age or other.age, one.about or other.about)
    return longer._replace(value=merged)


def _telling(actor: Actor) -> int:
    """How much is told of an actor: who he is before what he is charged with before what he does."""
    return 2 if actor.title or actor.age else 1 if actor.about == "charge" else 0


def _rank(claim: Claim) -> bool:
    """Whether a name comes with a bare rank, which is told once: Capt. Holt, Captain Holt."""
    actor = cast(Actor, claim.value)
    return actor.title is not None and actor.age is None and len(actor.title.split()) == 1


def _key(claim: Claim) -> tuple[object, ...]:
    actor = cast(Actor, claim.value)
    if _rank(claim):
        return actor.name, "rank"
    return actor.name, actor.title, actor.age, actor.role if actor.title else (actor.role, actor.about)
