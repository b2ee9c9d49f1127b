"""Every two claims of two articles: what one article tells against what another does."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from compare.claim import Claim


def across(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each pair of claims of different articles, once, in the order of the claims."""
    return (both for both in combinations(claims, 2) if both[0].article != both[1].article)
