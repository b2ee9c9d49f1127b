"""What the article itself shows of its names: which are places, which are people, for where a sentence is unsure."""

from collections.abc import Iterator

from compare.article import Article
from compare.extract.names import names
from compare.extract.places.gazetteer import words
from compare.extract.places.nesting import site_of
from compare.extract.places.opener import openers
from compare.extract.places.site import Known
from compare.grammar.parse import Parse, parses

_NOTHING = Known()


def known(article: Article) -> Known:
    """The bare names that stand after 'in', 'near' and their like somewhere, and the names of people."""
    people = frozenset(m.text.lower() for name in names(article) if name.kind == "person" for m in name.mentions)
    return Known(frozenset(name.lower() for parse in parses(article) for name in _shown(parse)) - people, people)


def _shown(parse: Parse) -> Iterator[str]:
    firm = words("firm")
    for i, phrase in openers(parse):
        if parse.words[i] in firm and parse.tags[i] == "IN" and phrase.first == i + 1:
            site = site_of(parse, phrase, _NOTHING)
            if site and site.named:
                yield from (part for part in site.parts if part[0].isupper())
