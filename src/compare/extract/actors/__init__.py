"""Who: people, groups and forces, with their part in the story."""

from compare.article import Article
from compare.claim import Claim


def actors(article: Article) -> tuple[Claim, ...]:
    """All actors of an article, in text order."""
    return ()
