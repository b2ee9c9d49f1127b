"""Who: people, groups and forces with title, age, relation, charges and their part in the story."""

from compare.article import Article
from compare.claim import Actor, Claim
from compare.extract.actors.deed import deeds, groups
from compare.extract.actors.named import named
from compare.extract.distinct import distinct
from compare.extract.quoted import outside_quotations
from compare.grammar.parse import parses

_REPEATS = 2  # how often one article's same description of one actor is reported


def actors(article: Article) -> tuple[Claim, ...]:
    """All actors of an article, in text order."""
    told: dict[tuple[object, ...], int] = {}
    found: list[Claim] = []
    for parse in parses(article):
        claims = sorted((*named(article, parse), *deeds(article, parse), *groups(article, parse)), key=lambda c: c.span)
        for claim in distinct(claims):
            key = _key(claim)
            told[key] = told.get(key, 0) + 1
            if told[key] <= _REPEATS:
                found.append(claim)
    return outside_quotations(article, found)


def _key(claim: Claim) -> tuple[object, ...]:
    actor = claim.value
    assert isinstance(actor, Actor)
    return actor.name, actor.title, actor.age, actor.role if actor.title else (actor.role, actor.about)
