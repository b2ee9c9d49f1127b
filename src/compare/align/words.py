"""The telling words of a text for matching: base forms, brought together by concept, each with its rarity in news."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import zip_longest

from compare import lexicon
from compare.align.synonym import concept, pair
from compare.article import Article
from compare.extract.acts import nouns, verbs
from compare.grammar.lexicon import lemma
from compare.grammar.parse import wordings
from compare.grammar.token import Token
from compare.letter import unaccented
from compare.record import Record
from compare.wordbook import Wordbook

_RAREST = 9.5  # bits of a word that the table does not have
_EMPTY_TAGS = frozenset("CC DT EX IN MD PDT POS PRP PRP$ RP TO UH WDT WP WP$ WRB , . : `` '' ( ) # $ SYM".split(" "))
_LITTLE = (
    "be have do not n't n’t also then now so just very more most much many other such only even still about some any "
    "all one own same here there say tell get go come make take"
)
_EMPTY = frozenset(_LITTLE.split())
# Verbs, and nouns of them, that say only that something is told, or is there: no deeds.
_TOLD = "accord add announce ask call claim confirm follow happen include need note report show state use want"
_SAID = frozenset(_TOLD.split())
_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve"
ORDINALS = tuple("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split())
SHORT_ORDINALS = tuple("1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th".split())
DIGITS = {word: str(number) for number, word in enumerate(_NUMBERS.split())}


# Endings that make nouns of verbs and adjectives of nouns; of two the longer goes.
_LONGER = "ative ators ator ated ates ate isation ization ations ation ition ments ment ness ings ing ians ian ans an"
_SHORTER = "ance ence ions ion ers ors er or ity ism ist ally al ly ed es s a"
_ENDINGS = frozenset(f"{_LONGER} {_SHORTER}".split())
_LONGEST = max(map(len, _ENDINGS))
_STEM = 4  # letters that must stay
_COUNTING = re.compile(r"(?:st|nd|rd|th|\+|-year-olds?)$")  # 15th, 676+, 34-year-old: the number tells


class Word(Record):
    """One telling word of an article: where it stands and its concept.

    name, number: whether it belongs to a name or is a number. deed: whether it tells what was done or what happened.
    head: whether it is the noun that its phrase is about (the bridge of "a steel bridge").
    """

    start: int
    end: int
    concept: str
    name: bool
    number: bool
    deed: bool = False
    head: bool = False


@lru_cache(maxsize=64)
def telling_words(article: Article) -> tuple[tuple[Word, ...], ...]:
    """The telling words of an article, sentence by sentence."""
    return tuple(tuple(telling(wording.tokens)) for wording in wordings(article))


@lru_cache(maxsize=65536)
def rarity(word: str) -> float:
    """How rare a root is in news, in bits: 1 stands in every second text, 9.5 in none of seven hundred."""
    return float(_table()[word] or _RAREST)


_COMMON_NAMES = frozenset(  # as roots
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "septemb octob novemb decemb police sheriff county news officer offic department depart chief sgt lt state "
    "stat".split()
)


def distinctive(words: Iterable[Word]) -> set[str]:
    """The concepts of the names among some words, without those that many events have in common: days, the police."""
    return {word.concept for word in words if word.name and word.concept not in _COMMON_NAMES}


def concepts(words: Iterable[Word]) -> frozenset[str]:
    """The concepts of some words."""
    return frozenset(word.concept for word in words)


def act_of(word: str) -> str | None:
    """The class of event that a concept names, as a verb or else as a noun."""
    return _acts().get(word)


@cache
def _acts() -> dict[str, str]:
    """Concepts with their class; where words of several classes are one concept, the word that names it decides."""
    named = [(form, concept(form, True), act) for form, act in verbs().items()]
    named += [(form, concept(form, False), act) for form, act in nouns().items()]
    named.sort(key=lambda one: one[0] != one[1])
    return {root(name): act for _, name, act in reversed(named)}


@lru_cache(maxsize=65536)
def root(form: str) -> str:
    """What a word shares with its kin: resign and resignation, Greece and Greek stay apart, Syria and Syrian meet."""
    for size in range(min(_LONGEST, len(form) - _STEM), 0, -1):
        if form[-size:] in _ENDINGS:
            return form[:-size]
    return form[:-1] if form.endswith("e") and len(form) > _STEM else form


def telling(tokens: Sequence[Token]) -> Iterator[Word]:
    """The telling words among some tokens, in order."""
    together = 0  # where the last two words that are one thing end
    for token, after in zip_longest(tokens, tokens[1:]):
        if token.start < together or not token.text[0].isalnum():
            continue
        form = _form(token.text, token.tag)
        both = pair(form, _form(after.text, after.tag)) if after else None
        if both and after:
            together = after.end
            yield Word(token.start, after.end, root(both), False, False, _deed(both, token.tag))
        elif word := _single(token, form, _heads(token, after)):
            yield word._replace(name=True) if _opens_name(token, after) else word


def _opens_name(token: Token, after: Token | None) -> bool:
    """Whether a noun in capitals stands right before a name: the Maria of Maria Duarte, first in its sentence."""
    if after is None or after.tag[:3] != "NNP" or token.tag not in ("NN", "NNS"):
        return False
    return token.text[:1].isupper() and after.text[:1].isupper()


def _heads(token: Token, after: Token | None) -> bool:
    """Whether a noun stands last in its phrase, as far as the next word tells: neither a noun nor a genitive's mark."""
    return token.tag[:2] == "NN" and (after is None or (after.tag[:2] != "NN" and after.tag != "POS"))


def _single(token: Token, form: str, head: bool) -> Word | None:
    if token.tag in _EMPTY_TAGS:
        return None
    if form in DIGITS and token.tag == "CD":
        form = DIGITS[form]
    if form in _EMPTY:
        return None
    if form[0].isdigit():
        return Word(token.start, token.end, _COUNTING.sub("", form), False, True)
    key = root(concept(form, token.tag[:1] == "V"))
    return Word(token.start, token.end, key, token.tag[:3] == "NNP", False, _deed(form, token.tag), head)


def _deed(form: str, tag: str) -> bool:
    if form in _SAID:
        return False
    return tag[:1] == "V" or (tag in ("NN", "NNS") and form in nouns())


@lru_cache(maxsize=65536)
def _form(text: str, tag: str) -> str:
    form = lemma(text, tag).casefold().replace("’", "'").replace(",", "")
    return unaccented(form) or form


@cache
def _table() -> Wordbook:
    return lexicon.wordbook("rarity")
