"""Two sentences word by word: what both have, and what stands in one of them where the other has something else.

A collation, as editors of texts call it: the stretches that both have, the longest first (Ratcliff and Metzener 1988,
as in difflib). A word that both have is a place of its own; between two such words all that either has is one place.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from compare.align.words import DIGITS, telling_words
from compare.article import Article
from compare.record import Record
from compare.span import Span

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_LONG = 100  # words of a sentence that are collated
_BESIDE = 6  # telling words on each side of a place that are looked at
_FEW = 4  # words that stand in one place: of more nobody knows which answers which
_TOLD, _SHARE = 3, 0.75  # how many of these, and which share, both must have for the place to be one


class Word(Record):
    """One word of a sentence: as it stands, what it is compared by, whether it tells something (no "the", no "in")."""

    start: int
    end: int
    form: str
    key: str
    tells: bool

    @property
    def is_number(self) -> bool:
        """Whether it is a number, in digits or in words up to twelve."""
        return self.key[0].isdigit()


Sentence = tuple[Word, ...]


class Change(Record):
    """What stands in one place of a sentence in two articles: a span in each, empty where it has nothing there."""

    left: Span
    right: Span


class Side(Record):
    """One of two sentences that are collated: its words, and for each the number of its place."""

    words: Sentence
    places: tuple[int, ...]

    def within(self, span: Span) -> frozenset[int]:
        """The places of a stretch of the text."""
        return frozenset(at for word, at in self._placed if word.start < span.end and span.start < word.end)

    def forms(self) -> dict[int, str]:
        """Each place with the last word in it."""
        return {at: word.form for word, at in self._placed}

    def span(self, place: int) -> Span:
        """What stands in a place; where nothing does, the empty span after the word before."""
        here = [word for word, at in self._placed if at == place]
        if here:
            return Span(here[0].start, here[-1].end)
        end = max((word.end for word, at in self._placed if at < place), default=self.words[0].start)
        return Span(end, end)

    def numbers(self, place: int) -> set[str]:
        """The numbers in a place."""
        return {word.key for word, at in self._placed if at == place and word.is_number}

    def elsewhere(self, place: int, same: frozenset[int]) -> set[str]:
        """What stands in other places in which the two sentences differ."""
        return {word.key for word, at in self._placed if at != place and at not in same}

    def beside(self, place: int, same: frozenset[int]) -> list[bool]:
        """Whether the telling words next to a place, on both sides, are in the other sentence too."""
        told = [(at, at in same) for word, at in self._placed if word.tells]
        before, after = ([held for at, held in told if at < place], [held for at, held in told if at > place])
        return before[-_BESIDE:] + after[:_BESIDE]

    @property
    def _placed(self) -> Iterator[tuple[Word, int]]:
        return zip(self.words, self.places, strict=True)


class Collation(Record):
    """Two sentences collated. same: the places of what both have."""

    left: Side
    right: Side
    same: frozenset[int]

    @property
    def likeness(self) -> float:
        """The share of the telling words of the longer sentence that the other has."""
        every = max(sum(word.tells for word in side.words) for side in (self.left, self.right))
        pairs = zip(self.left.words, self.left.places, strict=True)
        return sum(word.tells for word, at in pairs if at in self.same) / every if every else 0.0

    def changes(self) -> Iterator[Change]:
        """The places with other words around which nearly all is the same.

        A pistol and a rifle are one concept and yet two words. A number that the other sentence has in another place
        was only moved there.
        """
        left, right = self.left, self.right
        forms = (left.forms(), right.forms())
        kept = frozenset(at for at in self.same if forms[0][at] == forms[1][at])
        for place in sorted({*left.places, *right.places} - kept):
            moved = left.numbers(place) & right.elsewhere(place, self.same)
            moved |= right.numbers(place) & left.elsewhere(place, self.same)
            few = max(left.places.count(place), right.places.count(place)) <= _FEW
            if few and not moved and _firm(left.beside(place, self.same), right.beside(place, self.same)):
                yield Change(left.span(place), right.span(place))


def _firm(left: Sequence[bool], right: Sequence[bool]) -> bool:
    """Whether nearly all telling words on both sides of a place are the same; for each sentence, which are."""
    told = (sum(left), sum(right))
    return min(told) >= _TOLD and sum(told) >= _SHARE * (len(left) + len(right))


@lru_cache(maxsize=64)
def sentences(article: Article) -> tuple[Sentence, ...]:
    """The words of every sentence of an article, as they are compared."""
    return tuple(
        tuple(_words(article.text, Span(one.start, one.end), {word.start: word.concept for word in told}))
        for one, told in zip(article.sentences, telling_words(article), strict=True)
    )


def _words(text: str, span: Span, concepts: Mapping[int, str]) -> Iterator[Word]:
    for match, _ in zip(_WORD.finditer(text, span.start, span.end), range(_LONG), strict=False):
        form = match.group().casefold().replace(",", "")
        key = concepts.get(match.start(), DIGITS.get(form, form))
        yield Word(match.start(), match.end(), form, key, match.start() in concepts)


def collated(left: Sentence, right: Sentence) -> Collation:
    """Two sentences with the number of the place of every word."""
    ours: list[int] = []
    theirs: list[int] = []
    same: set[int] = set()
    place = 0
    matcher = SequenceMatcher(None, [word.key for word in left], [word.key for word in right], autojunk=False)
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag == "equal":
            every = range(place + 1, place + 1 + end - start)
            ours += every
            theirs += every
            same.update(every)
            place = every[-1] + 1
        else:
            ours += [place] * (end - start)
            theirs += [place] * (last - first)
    return Collation(Side(left, tuple(ours)), Side(right, tuple(theirs)), frozenset(same))
