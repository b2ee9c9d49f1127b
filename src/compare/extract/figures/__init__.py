"""How many: every casualty figure and quantity, as an interval with what it counts."""

from collections.abc import Mapping

from compare.article import Article
from compare.claim import Claim


def figures(article: Article, conventions: Mapping[str, str] | None = None) -> tuple[Claim, ...]:
    """All casualty figures and quantities of an article, in text order.

    conventions: how vague words count, word to interval in plain words ({"dozens": "24-99"}); None: read literally.
    """
    from compare.extract.figures.reading import claims  # late: its lexicons are read when a text is

    return claims(article, conventions)
