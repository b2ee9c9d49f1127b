"""One sentence with its words, and with its syntax."""

from functools import cached_property, lru_cache

from compare.article import Article
from compare.grammar.clause import clauses
from compare.grammar.group import verb_groups
from compare.grammar.phrase import noun_phrases
from compare.grammar.proposition import propositions
from compare.grammar.shape import shape
from compare.grammar.tag import Tagged, tagged
from compare.grammar.token import Token
from compare.layout import Sentence
from compare.span import Span, spanned


class Wording:
    """The words of one sentence, looked up when they are first asked for: figures need those of every second one."""

    def __init__(self, text: str, sentence: Sentence) -> None:
        self.text = text
        self.sentence = sentence

    @cached_property
    def tagged(self) -> Tagged:
        """The words and marks with their tags, side by side; their offsets count on the whole article."""
        return tagged(self.text, self.sentence.start, self.sentence.end)

    @property
    def tokens(self) -> list[Token]:
        """The same, one record for each."""
        return self.tagged.tokens()


class Parse:
    """The shallow syntax of one sentence: tokens, noun phrases, verb groups, clauses (all as token indices).

    starts, ends, texts: the words and marks, side by side; their offsets count on the whole article. words: the same in
    lower case. tags: theirs. phrases: the noun phrases. groups: the verb groups. clauses: as token ranges that cover
    the sentence. propositions: the verb groups with their arguments, in order.

    tagged: the words and marks as `Wording` has them. All are plain attributes: readers ask for them all the time.
    """

    def __init__(self, text: str, sentence: Sentence, columns: Tagged | None = None) -> None:
        self.text = text
        self.sentence = sentence
        self.tagged = columns or tagged(text, sentence.start, sentence.end)
        self.starts, self.ends, self.texts, tags, words = self.tagged
        self.tags, self.words = tags, words
        letters = shape(tags)
        self.phrases = noun_phrases(tags, words, letters)
        self.groups = verb_groups(tags, words, letters)
        self.clauses = clauses(tags, words, letters)
        self.propositions = propositions(tags, words, self.phrases, self.groups, self.clauses)

    @cached_property
    def tokens(self) -> list[Token]:
        """The words and marks, one record for each."""
        return self.tagged.tokens()

    def span(self, first: int, last: int) -> Span:
        """Where the tokens first..last (exclusive) stand in the article."""
        return spanned((self.starts[first], self.ends[last - 1]))


@lru_cache(maxsize=64)
def wordings(article: Article) -> tuple[Wording, ...]:
    """The sentences of an article with their words; shared by all extractors, nothing is looked up twice."""
    return tuple(Wording(article.text, sentence) for sentence in article.sentences)


@lru_cache(maxsize=64)
def parses(article: Article) -> tuple[Parse, ...]:
    """The sentences of an article with their syntax; shared by all extractors, nothing is parsed twice."""
    return tuple(Parse(one.text, one.sentence, one.tagged) for one in wordings(article))
