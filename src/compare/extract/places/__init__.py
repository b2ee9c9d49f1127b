"""Where: places as printed, with their nesting."""

from compare.article import Article
from compare.claim import Claim


def places(article: Article) -> tuple[Claim, ...]:
    """All places of an article, each with the clause that it places, in text order."""
    return ()
