"""How things stand."""

from compare.article import Article
from compare.claim import Claim


def states(article: Article) -> tuple[Claim, ...]:
    """All states of an article, in text order."""
    return ()
