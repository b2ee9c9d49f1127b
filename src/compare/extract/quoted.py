"""Which claims stand inside a quotation: the statement that quotes them is read by the attributions."""

import re
from collections.abc import Iterable
from functools import lru_cache

from compare.article import Article
from compare.claim import Claim, Event, Place
from compare.extract.attributions.quotation import quoted
from compare.extract.distinct import ordered
from compare.span import Span, covered

_OWN = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]e|[Uu]s|[Mm]y|[Oo]ur|[Yy]our)\b")
_NEAR = 60  # characters to either side in which a speaker would name himself
_SPOKEN = frozenset(("status", "quantity"))
_CHECKABLE = frozenset(  # events that witnesses and officers report as news
    "attack bomb explode shoot kill die injure abduct crash quake fire arrest surrender escape flee chase search find "
    "seize steal rescue fight advance retreat deploy arm move transport".split()
)


@lru_cache(maxsize=64)
def _quotations(article: Article) -> tuple[Span, ...]:
    return tuple(found.span for found in quoted(article))


def outside_quotations(article: Article, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims of which some word stands outside any quotation, in text order."""
    spans = _quotations(article)
    return ordered(claim for claim in claims if not covered(claim.span, spans) or _reported(article, claim))


def not_own(article: Article, claims: Iterable[Claim]) -> list[Claim]:
    """The claims without the states, amounts and nameless places of which a speaker speaks to "you" or of himself.

    These are what he says ("we don't want that in our town"), and no report of where and how things stand.
    """
    spans = _quotations(article)
    return [
        claim for claim in claims
        if not _plain(claim) or not covered(claim.span, spans) or not _of_self(article, claim, _reach(claim))
    ]  # fmt: skip


def _plain(claim: Claim) -> bool:
    if isinstance(claim.value, Place):
        return not any(map(str.isupper, claim.value.name))
    return claim.kind in _SPOKEN


def _reach(claim: Claim) -> int:
    """How near a speaker must name himself: anywhere for a place, in the very words for how things stand."""
    return _NEAR if isinstance(claim.value, Place) else 0


def _of_self(article: Article, claim: Claim, reach: int = _NEAR) -> bool:
    return bool(_OWN.search(article.text, max(0, claim.span.start - reach), claim.span.end + reach))


def _reported(article: Article, claim: Claim) -> bool:
    """Whether a speaker reports what others did, as a witness or an officer does: no word of the sentence is of him."""
    if not isinstance(claim.value, Event) or claim.value.act not in _CHECKABLE or claim.value.modality != "actual":
        return False
    return not _of_self(article, claim)
