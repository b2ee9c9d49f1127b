"""Which claims stand inside a quotation: the statement that quotes them is read by the attributions."""

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from compare.article import Article
from compare.claim import Claim
from compare.extract.attributions.quotation import quotations
from compare.extract.distinct import ordered
from compare.span import Span


@lru_cache(maxsize=64)
def _quotations(article: Article) -> tuple[Span, ...]:
    return tuple(found.span for found in quotations(article.text, article.paragraphs))


def outside_quotations(article: Article, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims of which some word stands outside any quotation, in text order."""
    spans = _quotations(article)
    starts = [span.start for span in spans]
    return ordered(claim for claim in claims if not _inside(spans, starts, claim.span))


def _inside(spans: tuple[Span, ...], starts: list[int], span: Span) -> bool:
    at = bisect_right(starts, span.start) - 1
    return at >= 0 and spans[at].covers(span)
