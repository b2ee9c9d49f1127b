"""Arithmetic inside one article: what its own figures say against each other, as problems."""

from collections.abc import Sequence

from compare.article import Article
from compare.claim import Claim, Figure
from compare.problem import Problem


def checks(article: Article, claims: Sequence[Claim]) -> tuple[Problem, ...]:
    """Parts that exceed the total of which they are said to be parts."""
    figures = {claim.span: (claim, claim.value) for claim in claims if isinstance(claim.value, Figure)}
    problems = []
    for claim, figure in figures.values():
        total = figures.get(figure.parent) if figure.parent else None
        if total and _larger(figure, total[1]):
            problems.append(_exceeds(article, claim, total[0]))
    return tuple(problems)


def _larger(part: Figure, total: Figure) -> bool:
    low, high = part.interval.low, total.interval.high
    return low is not None and high is not None and low > high


def _exceeds(article: Article, part: Claim, total: Claim) -> Problem:
    return Problem(article.id, "part-exceeds-total", f"“{part.quote}” is more than “{total.quote}”", "warning")
