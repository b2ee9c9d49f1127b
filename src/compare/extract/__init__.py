"""Everything that one article claims: one package per kind of claim, each a pure function of the article."""

from collections.abc import Mapping

from compare.article import Article
from compare.claim import Claim
from compare.extract.actors import actors
from compare.extract.appeal import reported
from compare.extract.attributions import said
from compare.extract.attributions.tie import tied
from compare.extract.causes import causes
from compare.extract.dates import dates
from compare.extract.events import events
from compare.extract.figures import figures
from compare.extract.figures.setting import set_in
from compare.extract.once import once
from compare.extract.places import places
from compare.extract.quoted import not_own
from compare.extract.states import states
from compare.extract.unknown import unasserted
from compare.garbage import put_off

_READERS = (dates, places, actors, states, events, causes)


def extract(article: Article, conventions: Mapping[str, str] | None = None) -> tuple[Claim, ...]:
    """All claims of an article, in text order; every quote is exactly the text at its span."""
    with put_off():
        return _claims(article, conventions)


def _claims(article: Article, conventions: Mapping[str, str] | None) -> tuple[Claim, ...]:
    statements, nested = said(article)
    held = (*(claim.attribution for claim in statements if claim.attribution), *nested)
    read = [*figures(article, conventions), *(claim for reader in _READERS for claim in reader(article))]
    others = once(not_own(article, read))
    found = dict.fromkeys(unasserted((*statements, *tied(set_in(article, others), held))))
    return tuple(sorted(reported(article, found), key=lambda claim: (claim.span, claim.kind)))
