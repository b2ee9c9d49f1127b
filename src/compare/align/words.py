"""The telling words of a text for matching: base forms, brought together by concept, each with its rarity in news."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from compare import lexicon
from compare.align.synonym import concept
from compare.article import Article
from compare.grammar.lexicon import lemma
from compare.grammar.parse import parses
from compare.grammar.token import Token

_RAREST = 9.5  # bits of a word that the table does not have
_EMPTY_TAGS = frozenset("CC DT EX IN MD PDT POS PRP PRP$ RP TO UH WDT WP WP$ WRB , . : `` '' ( ) # $ SYM".split(" "))
_LITTLE = (
    "be have do not n't n’t also then now so just very more most much many other such only even still about some any "
    "all one own same here there say tell get go come make take"
)
_EMPTY = frozenset(_LITTLE.split())
_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve"
_DIGITS = {word: str(number) for number, word in enumerate(_NUMBERS.split())}


class Word(NamedTuple):
    """One telling word of an article: where it stands, its concept, and whether it belongs to a name or is a number."""

    start: int
    end: int
    concept: str
    name: bool
    number: bool


@lru_cache(maxsize=64)
def telling_words(article: Article) -> tuple[tuple[Word, ...], ...]:
    """The telling words of an article, sentence by sentence."""
    return tuple(tuple(_telling(parse.tokens)) for parse in parses(article))


def base_forms(text: str) -> Iterator[str]:
    """The base forms of all telling words of a text, lower case, for counting."""
    for parse in parses(Article("count", text)):
        for token in parse.tokens:
            if token.tag not in _EMPTY_TAGS and token.text[0].isalpha():
                yield _form(token)


def rarity(word: str) -> float:
    """How rare a concept is in news, in bits: 1 stands in every second text, 9.5 in none of seven hundred."""
    return _table().get(word, _RAREST)


def _telling(tokens: Sequence[Token]) -> Iterator[Word]:
    for token in tokens:
        if token.tag in _EMPTY_TAGS or not token.text[0].isalnum():
            continue
        form = _form(token)
        if form in _DIGITS and token.tag == "CD":
            form = _DIGITS[form]
        if form not in _EMPTY:
            number = form[0].isdigit()
            yield Word(token.start, token.end, form if number else concept(form), token.tag[:3] == "NNP", number)


def _form(token: Token) -> str:
    return lemma(token.text, token.tag).casefold().replace("’", "'").replace(",", "")


@cache
def _table() -> dict[str, float]:
    found: dict[str, float] = {}
    for bits, words in lexicon.rows("rarity"):
        found |= dict.fromkeys(words.split(" "), float(bits))
    return found
