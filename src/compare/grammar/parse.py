"""One sentence with its syntax, each level worked out when it is first asked for, and then kept."""

from functools import cached_property, lru_cache

from compare.article import Article
from compare.grammar.clause import clauses
from compare.grammar.phrase import Phrase, VerbGroup, noun_phrases, verb_groups
from compare.grammar.proposition import Proposition, propositions
from compare.grammar.tag import Tagged, tagged
from compare.grammar.token import Token
from compare.layout import Sentence
from compare.span import Span


class Parse:
    """The shallow syntax of one sentence: tokens, noun phrases, verb groups, clauses (all as token indices)."""

    def __init__(self, text: str, sentence: Sentence) -> None:
        self.text = text
        self.sentence = sentence

    @cached_property
    def tagged(self) -> Tagged:
        """The words and marks with their tags, side by side; their offsets count on the whole article."""
        return tagged(self.text, self.sentence.start, self.sentence.end)

    @cached_property
    def tokens(self) -> list[Token]:
        """The same, one record for each."""
        return self.tagged.tokens()

    @cached_property
    def words(self) -> list[str]:
        """The tokens in lower case."""
        return self.tagged.low

    @cached_property
    def tags(self) -> list[str]:
        """The tags of the tokens."""
        return self.tagged.tags

    @cached_property
    def phrases(self) -> list[Phrase]:
        """The noun phrases."""
        return noun_phrases(self.tags, self.words)

    @cached_property
    def groups(self) -> list[VerbGroup]:
        """The verb groups."""
        return verb_groups(self.tags, self.words)

    @cached_property
    def clauses(self) -> list[tuple[int, int]]:
        """The clauses, as token ranges that cover the sentence."""
        return clauses(self.tags, self.words)

    @cached_property
    def propositions(self) -> list[Proposition]:
        """The verb groups with their arguments, in order."""
        return propositions(self.tags, self.words, self.phrases, self.groups, self.clauses)

    def span(self, first: int, last: int) -> Span:
        """Where the tokens first..last (exclusive) stand in the article."""
        return Span(self.tagged.starts[first], self.tagged.ends[last - 1])


@lru_cache(maxsize=64)
def parses(article: Article) -> tuple[Parse, ...]:
    """The sentences of an article with their syntax; shared by all extractors, nothing is parsed twice."""
    return tuple(Parse(article.text, sentence) for sentence in article.sentences)
