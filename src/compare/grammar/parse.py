"""One sentence with its syntax, each level worked out when it is first asked for, and then kept."""

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

from compare.article import Article
from compare.grammar.clause import clauses
from compare.grammar.phrase import Phrase, VerbGroup, noun_phrases, verb_groups
from compare.grammar.proposition import Proposition, propositions
from compare.grammar.tag import Tagged, tagged
from compare.grammar.token import Token
from compare.layout import Sentence
from compare.span import Span

_span = partial(tuple.__new__, Span)  # the record's own constructor costs twice as much


class Parse:
    """The shallow syntax of one sentence: tokens, noun phrases, verb groups, clauses (all as token indices).

    tagged: the words and marks with their tags, side by side; their offsets count on the whole article. tokens: the
    same, one record for each. words: the tokens in lower case. tags: theirs. phrases: the noun phrases. groups: the
    verb groups. clauses: as token ranges that cover the sentence. propositions: the verb groups with their arguments,
    in order.
    """

    tagged: Tagged
    tokens: list[Token]
    words: list[str]
    tags: list[str]
    phrases: list[Phrase]
    groups: list[VerbGroup]
    clauses: list[tuple[int, int]]
    propositions: list[Proposition]

    def __init__(self, text: str, sentence: Sentence) -> None:
        self.text = text
        self.sentence = sentence

    def __getattr__(self, level: str) -> Any:
        """A level that was not asked for yet. Once kept, it is read as fast as any attribute: readers ask often."""
        make = _LEVELS.get(level)
        if make is None:
            raise AttributeError(f"a parse has no {level}")
        made = make(self)
        setattr(self, level, made)
        return made

    def span(self, first: int, last: int) -> Span:
        """Where the tokens first..last (exclusive) stand in the article."""
        return _span((self.tagged.starts[first], self.tagged.ends[last - 1]))


_LEVELS: dict[str, Callable[[Parse], Any]] = {
    "tagged": lambda parse: tagged(parse.text, parse.sentence.start, parse.sentence.end),
    "tokens": lambda parse: parse.tagged.tokens(),
    "words": lambda parse: parse.tagged.low,
    "tags": lambda parse: parse.tagged.tags,
    "phrases": lambda parse: noun_phrases(parse.tags, parse.words),
    "groups": lambda parse: verb_groups(parse.tags, parse.words),
    "clauses": lambda parse: clauses(parse.tags, parse.words),
    "propositions": lambda parse: propositions(parse.tags, parse.words, parse.phrases, parse.groups, parse.clauses),
}


@lru_cache(maxsize=64)
def parses(article: Article) -> tuple[Parse, ...]:
    """The sentences of an article with their syntax; shared by all extractors, nothing is parsed twice."""
    return tuple(Parse(article.text, sentence) for sentence in article.sentences)
