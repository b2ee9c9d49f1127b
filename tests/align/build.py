"""Claims whose evidence is found in the text of an article."""

from collections.abc import Mapping, Sequence

from compare.align.alignment import Alignment
from compare.align.feature import Features, Story
from compare.article import Article
from compare.claim import Claim, Evidence, Kind, Value
from compare.extract import extract
from compare.span import Span

FERRY = """Ferry burns off Port Gale, 12 dead

At least 12 people died when the ferry Halcyon caught fire on Saturday off Port Gale. Forty were injured.

The blaze began in the engine room, said Ines Duarte, the harbour master. Police arrested the captain on Sunday.
"""
HARBOUR = """Harbour blaze: mayor says 14 killed

"We have lost 14 of our neighbours," the mayor of Port Gale said on Sunday. Fourteen people were killed when the
Halcyon burned on Saturday. Some 40 people were injured in the blaze.

The captain of the ferry was arrested. Ines Duarte said the fire began in the engine room.
"""


def articles(*texts: str) -> list[Article]:
    """Articles A, B, C, ... on one day."""
    return [Article(chr(65 + i), text, published="2019-05-06") for i, text in enumerate(texts)]


def read(some: Sequence[Article]) -> dict[str, Sequence[Claim]]:
    """The claims of articles, as the extractors read them."""
    return {article.id: extract(article) for article in some}


def ready(some: Sequence[Article]) -> tuple[dict[str, list[Features]], Story]:
    """Their claims ready for matching, and the story that they are of."""
    story = Story(some, ())
    return {article.id: story.features(extract(article)) for article in some}, story


def claim(article: Article, quote: str, kind: Kind = "event", value: Value | None = None) -> Claim:
    """A claim on the first place where the words stand."""
    at = article.text.index(quote)
    return Claim(kind, Evidence(article.id, Span(at, at + len(quote)), quote), value)


def content(rows: Sequence[Alignment]) -> set[tuple[str, frozenset[Claim]]]:
    """What is in one row with what, whatever the order."""
    return {(row.kind, frozenset(row.claims)) for row in rows}


def reordered(claims: Mapping[str, Sequence[Claim]]) -> dict[str, Sequence[Claim]]:
    """The same claims, each article's the other way round."""
    return {name: tuple(reversed(some)) for name, some in claims.items()}
