"""The names that an article itself shows to be places, so that they are known where a sentence alone is unsure."""

from collections.abc import Iterator

from compare.article import Article
from compare.extract.places.gazetteer import words
from compare.extract.places.nesting import site_at
from compare.grammar.parse import Parse, parses


def place_names(article: Article) -> frozenset[str]:
    """The bare names that stand after 'in', 'near' and their like somewhere in the article, in lower case."""
    return frozenset(name.lower() for parse in parses(article) for name in _shown(parse))


def _shown(parse: Parse) -> Iterator[str]:
    for i, token in enumerate(parse.tokens):
        if token.tag == "IN" and token.text.lower() in words("firm"):
            site = site_at(parse, i + 1, frozenset())
            if site and site.named:
                yield from (part for part in site.parts if part[0].isupper())
