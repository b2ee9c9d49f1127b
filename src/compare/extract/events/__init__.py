"""What happened: clauses as propositions."""

from compare.article import Article
from compare.claim import Claim


def events(article: Article) -> tuple[Claim, ...]:
    """All events of an article, in text order."""
    return ()
