"""How old an article says that people are, by name: "Ines Duarte, 34,", "a 34-year-old clerk, Ines Duarte".

Only full names tell two people apart; a surname alone is that of the only one in the article who bears it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from compare.article import Article
from compare.extract.names import names
from compare.extract.names.proper import titles
from compare.extract.names.proper import words as listed
from compare.grammar.phrase import DAYS
from compare.letter import CAPITAL
from compare.record import Record
from compare.span import Span

_OLDEST = 110
_LONG = 600  # characters of a sentence that are read
_FULL = 2  # words of a full name
NICK = rf"[“\"‘'(][{CAPITAL}][\w’' -]{{1,20}}[”\"’')]"
_NAME = rf"[{CAPITAL}][\w’'-]*\.?(?: (?:[{CAPITAL}][\w’'-]*\.?|{NICK})){{0,4}}"
_STOP = (
    "and|or|was|were|is|are|in|by|with|who|whose|the|an?|to|had|has|on|at|after|when|while|that|his|her|their|said|told"
    "|shot|hit|struck|met|saw|left|took|found|drove|ran"
    "|(?!retired|married|unarmed|unidentified|suspected|wanted|aspiring)[a-z]+(?:ed|ing)"
)
_OF_WHERE = "man|woman|boy|girl|teen|teenager|student|senior|resident|native|employee|officer|teacher|player|driver"
_PATTERN = re.compile(
    rf"(?P<first>{_NAME})(?:, (?:aged? )?|,? \((?:aged? )?|,? aged? )(?P<after>\d{{1,3}})"
    rf"(?=[,;.)]|$| of [A-Z]| from [A-Z])"
    rf"|(?P<whose>{_NAME}), an? (?:[a-z]+ ){{0,2}}(?P<apposed>\d{{1,3}})[- ]year[- ]old\b"
    rf"|\b(?P<before>\d{{1,3}})[- ]year[- ]old,? (?:(?:[A-Z][\w’'-]+ ){{1,4}}(?:{_OF_WHERE}),? "
    rf"|(?:(?!(?:{_STOP})\b)[a-z][\w’'-]*,? ){{0,4}})(?P<named>{_NAME})"
)
_NICKNAME = re.compile(rf" {NICK}(?= |$)")
OPENING = frozenset("a an the another one his her their its".split())
_BEFORE = OPENING | {"and", "victim", "suspect"}
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))


class Aged(Record):
    """Somebody with a full name, how many years old, and where both stand."""

    name: str
    years: int
    span: Span


@lru_cache(maxsize=64)
def aged(article: Article) -> tuple[Aged, ...]:
    """All whose age stands beside their name, in text order."""
    return tuple(_found(article))


def _found(article: Article) -> Iterator[Aged]:
    whole = {name.full for name in names(article) if len(name.full.split()) >= _FULL}
    for sentence in article.sentences:
        for match in _PATTERN.finditer(article.text, sentence.start, min(sentence.end, sentence.start + _LONG)):
            years = int(match["after"] or match["apposed"] or match["before"])
            printed = match["first"] or match["whose"] or match["named"]
            name = _full(bare(printed), whole)
            if name and 0 < years < _OLDEST:
                yield Aged(name, years, Span(*match.span()))


def bare(printed: str) -> str:
    """A name without a nickname in marks, a title, a day or another word that is none of it."""
    words = _NICKNAME.sub("", printed).split()
    while words and _is_no_name(words[0]):
        words = words[1:]
    while words and _is_no_name(words[-1]) and words[-1].rstrip(".").casefold() not in _SUFFIXES:
        words = words[:-1]
    if words and words[-1].endswith(".") and words[-1].rstrip(".").casefold() not in _SUFFIXES:
        words[-1] = words[-1].rstrip(".")  # of the sentence
    return " ".join(words)


def _is_no_name(word: str) -> bool:
    low = word.rstrip(".,").casefold()
    return low in titles() or low in DAYS or low in _BEFORE or low in listed("nobody")


def _full(name: str, whole: set[str]) -> str:
    """The full name; of a surname alone that of the only one who bears it; "" where nobody or several may be meant."""
    if len(name.split()) >= _FULL:
        return "" if not listed("organisations").isdisjoint(name.casefold().split()) else name
    bearers = {one for one in whole if one.split()[-1] == name}
    return bearers.pop() if len(bearers) == 1 else ""
