"""Arithmetic inside one article: what its own figures say against each other, as problems."""

from collections.abc import Sequence

from compare.article import Article
from compare.claim import Claim, Figure
from compare.problem import Problem


def checks(article: Article, claims: Sequence[Claim]) -> tuple[Problem, ...]:
    """Parts that exceed the total of which they are said to be parts."""
    totals = {claim.span: claim for claim in claims if isinstance(claim.value, Figure)}
    pairs = ((claim, totals.get(claim.value.parent)) for claim in totals.values() if _nested(claim))
    return tuple(_exceeds(article, part, total) for part, total in pairs if total and _larger(part, total))


def _nested(claim: Claim) -> bool:
    return isinstance(claim.value, Figure) and claim.value.parent is not None


def _larger(part: Claim, total: Claim) -> bool:
    assert isinstance(part.value, Figure)
    assert isinstance(total.value, Figure)
    low, high = part.value.interval.low, total.value.interval.high
    return low is not None and high is not None and low > high


def _exceeds(article: Article, part: Claim, total: Claim) -> Problem:
    return Problem(article.id, "part-exceeds-total", f"“{part.quote}” is more than “{total.quote}”", "warning")
