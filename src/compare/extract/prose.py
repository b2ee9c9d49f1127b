"""The sentences of an article that are prose."""

from functools import lru_cache

from compare.article import Article
from compare.grammar.parse import Parse, parses

_LONGEST = 400  # tokens: the longest sentences of news have about 120; beyond this it is a list, a table or noise


@lru_cache(maxsize=64)
def prose(article: Article) -> tuple[Parse, ...]:
    """The parsed sentences that clauses can be read from; work inside one is thereby bounded."""
    return tuple(parse for parse in parses(article) if len(parse.words) <= _LONGEST)
