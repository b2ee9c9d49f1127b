"""Everything that one article claims: one package per kind of claim, each a pure function of the article."""

from collections.abc import Mapping

from compare.article import Article
from compare.claim import Claim, State
from compare.extract.actors import actors
from compare.extract.attributions import attributions
from compare.extract.attributions.tie import tied
from compare.extract.causes import causes
from compare.extract.collector import collector_paused
from compare.extract.dates import dates
from compare.extract.events import events
from compare.extract.figures import figures
from compare.extract.figures.setting import set_in
from compare.extract.places import places
from compare.extract.states import states

# Ladders whose states are the events that led to them.
_EVENTFUL = frozenset(("custody", "health", "doors", "course", "service", "order"))
_READERS = (dates, places, actors, states, events, causes)


def extract(article: Article, conventions: Mapping[str, str] | None = None) -> tuple[Claim, ...]:
    """All claims of an article, in text order; every quote is exactly the text at its span."""
    with collector_paused():
        return _claims(article, conventions)


def _claims(article: Article, conventions: Mapping[str, str] | None) -> tuple[Claim, ...]:
    statements = attributions(article)
    others = _once([*figures(article, conventions), *(claim for reader in _READERS for claim in reader(article))])
    found = dict.fromkeys((*statements, *tied(set_in(article, others), statements)))
    return tuple(sorted(found, key=lambda claim: (claim.span, claim.kind)))


def _once(claims: list[Claim]) -> list[Claim]:
    """The claims without the events that a state tells in the very same words: an arrest, a closed road."""
    told = {claim.span for claim in claims if isinstance(claim.value, State) and claim.value.ladder in _EVENTFUL}
    return [claim for claim in claims if claim.kind != "event" or claim.span not in told]
