"""Who said what: source, cue and content as exact spans."""

from compare.article import Article
from compare.claim import Claim


def attributions(article: Article) -> tuple[Claim, ...]:
    """All statements of an article, in text order."""
    return ()
