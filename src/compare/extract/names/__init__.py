"""People, organisations and places inside one article: every bearer once, with all mentions."""

from collections.abc import Iterator
from functools import lru_cache

from compare.article import Article
from compare.extract.names.chain import chains
from compare.extract.names.name import Name
from compare.extract.names.pronoun import antecedent
from compare.extract.names.proper import runs
from compare.grammar.parse import Wording, wordings
from compare.mention import Mention
from compare.span import spanned

__all__ = ["Name", "antecedent", "names"]


@lru_cache(maxsize=64)
def names(article: Article) -> tuple[Name, ...]:
    """Everyone and everything that an article names, in order of first mention; kept, since several readers ask."""
    found = [pair for wording in wordings(article) for pair in _mentions(wording)]
    return tuple(chain.name() for chain in chains(found))


def _mentions(wording: Wording) -> Iterator[tuple[Mention, str | None]]:
    """The names of a sentence, each with its title as printed."""
    starts, ends, text = wording.tagged.starts, wording.tagged.ends, wording.text
    for title, first, last in runs(wording.tagged):
        span = spanned((starts[first], ends[last - 1]))
        yield Mention(span, span.of(text)), text[starts[title] : ends[first - 1]] if title < first else None
