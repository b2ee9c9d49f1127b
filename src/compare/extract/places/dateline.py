"""The place from which a report is filed: the 'HARAR, Ethiopia (AP) --' before its first sentence."""

from collections.abc import Iterator

from compare.article import Article
from compare.claim import Claim, Evidence, Place
from compare.span import Span


def filed_from(article: Article) -> Iterator[Claim]:
    """The place of the dateline, if a paragraph near the top opens with one."""
    found = article.dateline
    if found and found.city:
        span = Span(found.city.start, (found.rest or found.city).end)
        within = (found.rest.of(article.text),) if found.rest else ()
        place = Place(found.city.of(article.text), within, "dateline")
        yield Claim("place", Evidence(article.id, span, span.of(article.text)), place)
