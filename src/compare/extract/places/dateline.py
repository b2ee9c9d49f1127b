"""The place from which a report is filed: the 'HARAR, Ethiopia (AP) --' before its first sentence."""

import re
from collections.abc import Iterator

from compare.article import Article
from compare.claim import Claim, Evidence, Place
from compare.span import trimmed

_LINE = re.compile(
    r"\s{0,20}(?P<city>[A-ZÀ-Þ][\w.'’-]{1,20}(?: [A-ZÀ-Þ][\w.'’-]{0,20}){0,3})"
    r"(?:, (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?P<rest>[A-ZÀ-Þ][\w.'’ -]{1,24}?))?"
    r"(?:,? \d{1,2} \w{3,9}\.?(?: \d{2,4})?|,? \w{3,9}\.? \d{1,2}(?:, \d{4})?)?"
    r"(?:,? ?\([^()\n]{2,40}\))? ?(?:--|–|—|-) "
)
_WITHIN = 1500  # characters from the top in which the first sentence of the body stands


def dateline(article: Article) -> Iterator[Claim]:
    """The dateline, if a paragraph near the top opens with one: a city in capitals, or one that an agency follows."""
    for paragraph in article.paragraphs:
        if paragraph.span.start > _WITHIN:
            return
        found = _LINE.match(article.text, paragraph.span.start)
        if found and (found["city"].isupper() or "(" in found.group()) and len(found["city"]) > 2:
            end = found.end("rest") if found["rest"] else found.end("city")
            span = trimmed(article.text, found.start("city"), end)
            place = Place(found["city"], (found["rest"],) if found["rest"] else (), "dateline")
            yield Claim("place", Evidence(article.id, span, span.of(article.text)), place)
            return
