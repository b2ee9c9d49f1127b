"""People, organisations and places inside one article: every bearer once, with all mentions."""

from collections.abc import Iterator
from functools import lru_cache

from compare.article import Article
from compare.claim import Mention
from compare.extract.names.chain import chains
from compare.extract.names.name import Name
from compare.extract.names.pronoun import antecedent
from compare.extract.names.proper import Run, runs
from compare.grammar.parse import Parse, parses

__all__ = ["Name", "antecedent", "names"]


@lru_cache(maxsize=64)
def names(article: Article) -> tuple[Name, ...]:
    """Everyone and everything that an article names, in order of first mention; kept, since several readers ask."""
    found = [pair for parse in parses(article) for pair in _mentions(parse)]
    return tuple(chain.name() for chain in chains(found))


def _mentions(parse: Parse) -> Iterator[tuple[Mention, str | None]]:
    """The names of a sentence, each with its title as printed."""
    for run in runs(parse.tagged):
        span = parse.span(run.first, run.last)
        yield Mention(span, span.of(parse.text)), _title(parse, run)


def _title(parse: Parse, run: Run) -> str | None:
    return parse.span(run.title, run.first).of(parse.text) if run.title < run.first else None
