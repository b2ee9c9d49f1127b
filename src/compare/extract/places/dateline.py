"""The place from which a report is filed: the 'HARAR, Ethiopia (AP) --' before its first sentence."""

from collections.abc import Iterator

from compare.article import Article
from compare.claim import Place
from compare.span import Span


def filed_from(article: Article) -> Iterator[tuple[Place, Span]]:
    """The place of the dateline and where it stands, if a paragraph near the top opens with one."""
    found = article.dateline
    if found and found.city:
        span = Span(found.city.start, (found.rest or found.city).end)
        within = (found.rest.of(article.text),) if found.rest else ()
        yield Place(found.city.of(article.text), within, "dateline"), span
