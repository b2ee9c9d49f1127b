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


# Endings that make nouns of verbs and adjectives of nouns, the longer first.
_LONGER = "ative ators ator ated ates ate isation ization ations ation ition ments ment ness ings ing ians ian ans an"
_SHORTER = "ance ence ions ion ers ors er or ity ism ist ally al ly ed es s a"
_ENDINGS = tuple(f"{_LONGER} {_SHORTER}".split())
_STEM = 4  # letters that must stay


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


def roots(text: str) -> set[str]:
    """The roots of all telling words of a text but numbers, for counting."""
    words = telling_words(Article("count", text))
    return {word.concept for sentence in words for word in sentence if not word.number}


def rarity(word: str) -> float:
    """How rare a root is in news, in bits: 1 stands in every second text, 9.5 in none of seven hundred."""
    return _table().get(word, _RAREST)


@lru_cache(maxsize=65536)
def root(form: str) -> str:
    """What a word shares with its kin: resign and resignation, Greece and Greek stay apart, Syria and Syrian meet."""
    for ending in _ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) >= _STEM:
            return form[: -len(ending)]
    return form[:-1] if form.endswith("e") and len(form) > _STEM else form


def _telling(tokens: Sequence[Token]) -> Iterator[Word]:
    for token in tokens:
        if token.tag in _EMPTY_TAGS or not token.text[0].isalnum():
            continue
        form = _form(token)
        if form in _DIGITS and token.tag == "CD":
            form = _DIGITS[form]
        if form not in _EMPTY:
            number = form[0].isdigit()
            yield Word(token.start, token.end, form if number else root(concept(form)), token.tag[:3] == "NNP", number)


def _form(token: Token) -> str:
    return lemma(token.text, token.tag).casefold().replace("’", "'").replace(",", "")


@cache
def _table() -> dict[str, float]:
    found: dict[str, float] = {}
    for bits, words in lexicon.rows("rarity"):
        found |= dict.fromkeys(words.split(" "), float(bits))
    return found
