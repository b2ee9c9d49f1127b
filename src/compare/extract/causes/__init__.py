"""Why: reasons and aims."""

from compare.article import Article
from compare.claim import Claim


def causes(article: Article) -> tuple[Claim, ...]:
    """All causes and aims of an article, in text order."""
    return ()
