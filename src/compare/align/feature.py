"""What one claim offers for matching: its words with their worth in this story, its names, its typed slots."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from functools import cached_property
from itertools import compress
from math import fsum, inf, log2
from types import MappingProxyType
from typing import Any, Literal

from compare.align.count import PEOPLE
from compare.align.lot import Lot, accused, lot
from compare.align.name import Aliases
from compare.align.slot import Slots, answered, basis, slots, sort
from compare.align.swapped import period
from compare.align.twin import Spot, spot
from compare.align.words import Word, act_of, rarity, telling_words
from compare.article import Article
from compare.claim import Claim, Figure
from compare.record import Record

_HEDGE = 30  # sentences added to a story's own count, so that a short story's words are not called common in it
_BONUS = 2.0  # bits that a word may be worth above its rarity inside the story
_COMPASS = ("north", "south", "east", "west")
_TOLLED = ("casualties", "quantity")
_ABOUT = 0.8  # of the highest count: "more than 400" in the headline, 412 below
_MANY = 10  # from which an article counts all whom a harm befell, whatever "many" it tells of besides
_STOPS, _CLOSING = frozenset(".!?…"), " \n\"'”’)]"
_YEAR, _CENTURIES = 4, ("19", "20")
_SELDOM = 2  # sentences of an article up to which a word tells one part of its story from the rest
_STORY = 4  # times as many sentences an article must have
LEAD = 3  # sentences that count as the head of an article
Only = Literal["event", "victim", "dead"]  # of which a story may tell one only
_NO_WORDS: tuple[tuple[Any, ...], ...] = ((),) * len(Word._fields)


class _Offer(Record):
    """The fields of `Features`; a tuple alone has no room to keep what is worked out from them."""

    claim: Claim
    sentence: int
    sentences: int
    words: Mapping[str, float]
    context: Mapping[str, float]
    names: frozenset[str]
    numbers: frozenset[str]
    slots: Slots
    rivals: int = 0
    crowd: int = 1
    told: Mapping[str, float] = MappingProxyType({})
    whole: bool = False
    deeds: frozenset[str] = frozenset()
    proper: frozenset[str] = frozenset()
    period: str = ""
    heads: frozenset[str] = frozenset()
    seldom: frozenset[str] = frozenset()
    once: frozenset[str] = frozenset()
    spots: Mapping[str, Spot] = MappingProxyType({})
    lot: Lot = ""


class Features(_Offer):
    """One claim, made ready for matching.

    words, context: concept to bits, of the quote and of its sentence. rivals: how many other answers its article gives
    to questions of the same kind and topic; crowd: how many claims of the sort it makes (the whole toll is mistaken for
    no part of it). told: like words, of what a source says alone, without who says it. whole: it is the whole toll.
    deeds: the concepts of the quote that tell what somebody did or what happened. proper: the names in its sentence.
    period: the stretch of time over which its sentence counts. heads: the concepts of the nouns that its phrases are
    about. seldom, once: the concepts of the quote that its article has in hardly another sentence, and in no other.
    spots: where it stands in sentences that other articles, by id, have as well (twin.py). lot: of an age (lot.py).
    """

    @cached_property
    def weight(self) -> float:
        """The worth of all words of the quote, in bits."""
        return fsum(self.words.values())

    @cached_property
    def around(self) -> float:
        """The worth of all words of the sentence, in bits."""
        return fsum(self.context.values())

    @cached_property
    def acts(self) -> frozenset[str]:
        """The classes of the deeds that have one: to flee and to escape are of one."""
        return frozenset(act for deed in self.deeds if (act := act_of(deed)))

    @cached_property
    def sort(self) -> tuple[str, str | None]:
        """The sort of the claim."""
        return sort(self.claim)

    @cached_property
    def full(self) -> bool:
        """Whether the quote ends as a sentence does; a headline or a bare fact does not."""
        return self.claim.quote.rstrip(_CLOSING)[-1:] in _STOPS

    @cached_property
    def years(self) -> frozenset[str]:
        """The years that the sentence names."""
        return frozenset(
            word for word in self.context if word.isdecimal() and len(word) == _YEAR and word[:2] in _CENTURIES
        )

    def twin_of(self, other: "Features") -> bool:
        """Whether two passages stand in one place of a sentence that both articles have."""
        here, there = self.spots.get(other.claim.article), other.spots.get(self.claim.article)
        return here is not None and there is not None and here.meets(there)

    @property
    def in_lead(self) -> bool:
        """Whether the claim stands in the headline or the first sentences."""
        return self.sentence < LEAD

    @cached_property
    def points(self) -> frozenset[str]:
        """The compass points that the quote names: northern is north."""
        begun = [word for word in self.words if word.startswith(_COMPASS)]
        return frozenset(point for word in begun for point in _COMPASS if word.startswith(point))

    @cached_property
    def key(self) -> tuple[str, int, int, str]:
        """An order of claims that does not depend on how they were handed over."""
        return (self.claim.article, *self.claim.span, self.claim.kind)


class Story:
    """The words of all articles of one comparison: how common each is here, and which stand in a span.

    lone, died: the articles that tell of one victim, of one dead only.
    """

    def __init__(
        self, articles: Sequence[Article], aliases: Aliases, lone: Container[str] = (), died: Container[str] = ()
    ) -> None:
        self.aliases = aliases
        self.sentences = {article.id: telling_words(article) for article in articles}
        self.starts = {article.id: [s.start for s in article.sentences] for article in articles}
        self._texts = {article.id: article for article in articles}
        self._only: dict[Only, Container[str]] = {"event": self._texts, "victim": lone, "dead": died}
        self._contexts: dict[tuple[str, int, int], _Context] = {}
        told = {name: Counter(c for s in ss for c in {w.concept for w in s}) for name, ss in self.sentences.items()}
        self._seldom, self._once = self._up_to(_SELDOM, told), self._up_to(1, told)
        counts = sum(told.values(), Counter[str]())
        every = sum(map(len, self.sentences.values()))
        self.bits = {c: max(0.0, min(rarity(c), log2((every + _HEDGE) / n) + _BONUS)) for c, n in counts.items()}

    def features(self, claims: Sequence[Claim]) -> list[Features]:
        """The features of the claims of one article."""
        read = [slots(claim, self.aliases) for claim in claims]
        tolls = whole_tolls(claims)
        wholes = [claim.kind in _TOLLED and claim in tolls for claim in claims]
        every = zip(claims, read, wholes, strict=True)
        topics = [(claim.kind, one.topic, basis(claim), whole) for claim, one, whole in every]
        answers: dict[tuple[str, str | None, str, bool], set[str | None]] = {}
        for topic, one in zip(topics, read, strict=True):
            answers.setdefault(topic, set()).add(one.answer)
        sorts = [(sort(claim), whole) for claim, whole in zip(claims, wholes, strict=True)]
        crowds = Counter(sorts)
        held = accused(claims)
        return [
            self._of(claim, one, len(answers[topic]) - 1, crowds[crowd], whole, held)
            for claim, one, topic, crowd, whole in zip(claims, read, topics, sorts, wholes, strict=True)
        ]

    def article(self, name: str) -> Article:
        """The article of that id."""
        return self._texts[name]

    def of_one(self, only: Only, *articles: str) -> bool:
        """Whether each of some articles tells of one victim or dead only; that all tell of one event is taken as so."""
        return all(name in self._only[only] for name in articles)

    def head(self, name: str) -> list[Word]:
        """The words of the sentences that tell what an article is about."""
        return [word for sentence in self.sentences[name][:LEAD] for word in sentence]

    def said(self, claim: Claim) -> Sequence[Word]:
        """The words of the sentences in which a claim stands."""
        places = self.around(claim)
        return self._context(claim.article, places.start, places.stop).words

    def before(self, claim: Claim) -> str:
        """What stands before a claim in its sentence."""
        start = self.starts[claim.article][self.around(claim).start]
        return self.article(claim.article).text[start : claim.span.start]

    def around(self, claim: Claim) -> range:
        """The numbers of the sentences of its article in which a claim stands."""
        starts = self.starts[claim.article]
        first = max(0, bisect_right(starts, claim.span.start) - 1)
        return range(first, max(first + 1, bisect_left(starts, claim.span.end)))

    def _of(self, claim: Claim, read: Slots, rivals: int, crowd: int, whole: bool, held: Container[str]) -> Features:
        places = self.around(claim)
        around = self._context(claim.article, places.start, places.stop)
        words, (start, end) = around.words, claim.span
        inside = [w for w in words[bisect_left(words, (start,)) : bisect_left(words, (end,))] if w.end <= end]
        answer = answered(claim)
        asked = [w for w in inside if not (answer.start <= w.start and w.end <= answer.end)]
        _, _, concepts, names, numbers, deeds, heads = zip(*inside, strict=True) if inside else _NO_WORDS
        return Features(
            claim, places.start, len(self.sentences[claim.article]), self._worth(asked), around.worth,
            frozenset(compress(concepts, names)), frozenset(compress(concepts, numbers)),
            read, rivals, crowd, self._worth(_content(claim, inside)), whole,
            frozenset(compress(concepts, deeds)), around.names, around.period, frozenset(compress(concepts, heads)),
            self._seldom[claim.article].intersection(concepts), self._once[claim.article].intersection(concepts),
            self._spots(claim), lot(claim, self._texts[claim.article], held),
        )  # fmt: skip

    def _spots(self, claim: Claim) -> dict[str, Spot]:
        """Where a claim stands in the twins that its article has with each other one."""
        own = self._texts[claim.article]
        found = {}
        for name, other in self._texts.items():
            if name != claim.article:
                pair = (own, other) if claim.article < name else (other, own)
                if (here := spot(*pair, claim.span, first=claim.article < name)) is not None:
                    found[name] = here
        return found

    def _context(self, article: str, first: int, last: int) -> "_Context":
        """What some sentences offer: worked out once for all claims that stand in them."""
        key = (article, first, last)
        if key not in self._contexts:
            words = [word for sentence in self.sentences[article][first:last] for word in sentence]
            text, some = self._texts[article].text, self._texts[article].sentences[first:last]
            counted = period(text[some[0].start : some[-1].end]) if some else ""
            names = frozenset(word.concept for word in words if word.name)
            self._contexts[key] = _Context(words, self._worth(words), names, counted)
        return self._contexts[key]

    def _up_to(self, most: int, told: Mapping[str, Mapping[str, int]]) -> dict[str, frozenset[str]]:
        """The concepts of each article that stand in so many of its sentences at most; in a short one none tells."""
        long = {name for name, sentences in self.sentences.items() if len(sentences) >= _STORY * most}
        return {
            name: frozenset(c for c, n in counts.items() if n <= most) if name in long else frozenset()
            for name, counts in told.items()
        }

    def _worth(self, words: Sequence[Word]) -> dict[str, float]:
        concepts = [word.concept for word in words]
        return dict(zip(concepts, map(self.bits.__getitem__, concepts), strict=True))


class _Context(Record):
    """The telling words of the sentences around a claim, their worth, the names, and over which time they count."""

    words: Sequence[Word]
    worth: Mapping[str, float]
    names: frozenset[str]
    period: str


def whole_tolls(claims: Sequence[Claim]) -> frozenset[Claim]:
    """The figures that count all whom a harm befell: of people in general, and about the highest of their article.

    "Dozens feared dead" above "at least 85 were killed" asks the same; "26 children", or the 12 of one village, do not.
    """
    tolls = [(claim, claim.value) for claim in claims if basis(claim) == "toll" and isinstance(claim.value, Figure)]
    general = [(claim, figure) for claim, figure in tolls if figure.toll and figure.victims in PEOPLE]
    highest: dict[str | None, float] = {}
    for _, figure in general:
        highest[figure.toll] = max(highest.get(figure.toll, 0), figure.interval.low or 0)
    return frozenset(
        claim for claim, figure in general
        if _reach(figure) >= _ABOUT * highest[figure.toll] and not (_is_many(figure) and highest[figure.toll] > _MANY)
    )  # fmt: skip


def _is_many(figure: Figure) -> bool:
    """Whether it says no more than that there are some: many, several."""
    return figure.shape == "vague" and figure.interval.high is None and (figure.interval.low or 0) <= _MANY


def _reach(figure: Figure) -> float:
    """The highest value that a figure allows; an open end allows any."""
    return inf if figure.interval.high is None else figure.interval.high


def _content(claim: Claim, words: Sequence[Word]) -> list[Word]:
    if not (claim.attribution and claim.attribution.content):
        return []
    said = claim.attribution.content.span
    return [word for word in words if said.start <= word.start and word.end <= said.end]


def likeness(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Dice over worded bits: twice the worth of the common words by the worth of all."""
    every = fsum((*one.values(), *other.values()))
    return 2 * shared(one, other) / every if every else 0.0


def shared(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The worth of the words that two passages have in common, in bits; exact, whatever the order of a set."""
    return fsum(map(one.__getitem__, one.keys() & other.keys()))
