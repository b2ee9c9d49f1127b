"""One sentence with its words, and with its syntax."""

from collections.abc import Sequence
from functools import lru_cache

from compare.article import Article
from compare.grammar.clause import clauses
from compare.grammar.group import verb_groups
from compare.grammar.phrase import Phrase, VerbGroup, noun_phrases
from compare.grammar.proposition import Proposition, propositions
from compare.grammar.tag import Tagged, tagged
from compare.grammar.token import Token
from compare.layout import Sentence
from compare.span import Span, spanned


class Wording:
    """The words of one sentence, looked up when they are first asked for: figures need those of every second one."""

    __slots__ = ("_tagged", "sentence", "text")

    def __init__(self, text: str, sentence: Sentence) -> None:
        self.text = text
        self.sentence = sentence
        self._tagged: Tagged | None = None

    @property
    def tagged(self) -> Tagged:
        """The words and marks with their tags, side by side; their offsets count on the whole article."""
        if self._tagged is None:
            self._tagged = tagged(self.text, self.sentence.start, self.sentence.end)
        return self._tagged

    @property
    def tokens(self) -> list[Token]:
        """The same, one record for each."""
        return self.tagged.tokens()


class Parse:
    """The shallow syntax of one sentence: tokens, noun phrases, verb groups, clauses (all as token indices).

    starts, ends, texts: the words and marks, side by side; their offsets count on the whole article. words: the same in
    lower case. tags: theirs. phrases: the noun phrases. groups: the verb groups. clauses: as token ranges that cover
    the sentence. propositions: the verb groups with their arguments, in order.

    by_first, by_head: the noun phrases by the token that they begin with, and by that of their head.

    tagged: the words and marks as `Wording` has them. noted: what `compare.extract.look` has seen in it.
    All have slots, the quickest to read: readers ask for them all the time.
    """

    __slots__ = (
        "_tokens", "by_first", "by_head", "clauses", "ends", "groups", "noted", "phrases", "propositions", "sentence",
        "starts", "tagged", "tags", "text", "texts", "words",
    )  # fmt: skip

    phrases: list[Phrase]
    by_first: dict[int, Phrase]
    by_head: dict[int, Phrase]
    groups: list[VerbGroup]
    clauses: list[tuple[int, int]]
    propositions: list[Proposition]

    def __init__(self, wording: Wording) -> None:
        self.text = wording.text
        self.sentence = wording.sentence
        self.tagged = wording.tagged
        self.starts, self.ends = self.tagged.starts, self.tagged.ends
        self.texts, self.tags, self.words = self.tagged.texts, self.tagged.tags, self.tagged.low
        self.noted: Sequence[Sequence[int]] = ()
        self._tokens: list[Token] | None = None

    @property
    def tokens(self) -> list[Token]:
        """The words and marks, one record for each."""
        if self._tokens is None:
            self._tokens = self.tagged.tokens()
        return self._tokens

    def word(self, i: int) -> str:
        """Token i in lower case; "" past the end."""
        return self.words[i] if i < len(self.words) else ""

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
    return _parsed(wordings(article))


def parse(text: str, sentence: Sentence) -> Parse:
    """The syntax of a sentence by itself."""
    return _parsed([Wording(text, sentence)])[0]


def _parsed(wordings: Sequence[Wording]) -> tuple[Parse, ...]:
    """The syntax of sentences, each step for all of them: the work of one step in a row is done a third faster."""
    found = tuple(map(Parse, wordings))
    for one in found:
        one.phrases = noun_phrases(one.tags, one.words)
        one.by_first = {phrase.first: phrase for phrase in one.phrases}
        one.by_head = {phrase.head: phrase for phrase in one.phrases}
    for one in found:
        one.groups = verb_groups(one.tags, one.words)
    for one in found:
        one.clauses = clauses(one.tags, one.words)
    for one in found:
        one.propositions = propositions(one.tags, one.words, one.phrases, one.groups, one.clauses)
    return found
