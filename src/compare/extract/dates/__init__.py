"""When: dates and times as intervals."""

from compare.article import Article
from compare.claim import Claim


def dates(article: Article) -> tuple[Claim, ...]:
    """All dates and times of an article, each with the clause that it dates, in text order."""
    return ()
