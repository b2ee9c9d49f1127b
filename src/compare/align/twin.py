"""One sentence in two articles but for a few words: an agency's story printed twice, a report corrected later.

Where all that stands around a place is the same, what stands there answers one question, however unlike the two
answers are. The words of two sentences are collated by their longest common subsequence (Indel distance, rapidfuzz).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel

from compare.align.words import DIGITS, telling_words
from compare.article import Article
from compare.record import Record
from compare.span import Span

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_LONG = 100  # words of a sentence that are collated
_MASKED = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan feb mar apr jun jul aug sept sep oct nov dec one".split()
)
_RUN = 3  # words in a row by which a sentence finds its twin
_COMMON = 12  # sentences with one run of words from which it tells nothing
_TRIED = 3  # sentences with the most runs in common that are collated
_ALIKE = 0.5  # of the telling words of the longer sentence: the least that twins have in common
_CLEAR = 0.15  # by how much more a sentence is like its twin than like any other
_BESIDE = 6  # telling words on each side of a place that are looked at
_TOLD, _SHARE = 3, 0.75  # how many of these, and which share, both must have for the place to be one
_BAG, _ALIKE_BAG = 6, 0.6  # telling words in common, and their share, by which sentences are alike in any order
_ONE_PLACE = 0.5  # of the places of two passages that are common


class Word(Record):
    """One word of a sentence: as it stands, what it is compared by, whether it tells something (no article, no "in")."""

    start: int
    end: int
    form: str
    key: str
    tells: bool


Sentence = tuple[Word, ...]


class Twin(Record):
    """Two sentences collated: their words, and for each word the number of its place.

    A word that both have is a place of its own; between two such words all that either has is one place.
    same: the places of what both have.
    """

    left: Sentence
    right: Sentence
    places: tuple[tuple[int, ...], tuple[int, ...]]
    same: frozenset[int]

    @property
    def unchanged(self) -> frozenset[int]:
        """The places of words that both have in the same form: a pistol and a rifle are both a gun, yet two words."""
        forms = [{at: word.form for word, at in zip(words, places, strict=True)} for words, places in self._sides]
        return frozenset(at for at in self.same if forms[0][at] == forms[1][at])

    @property
    def _sides(self) -> tuple[tuple[Sentence, tuple[int, ...]], ...]:
        return ((self.left, self.places[0]), (self.right, self.places[1]))

    @property
    def likeness(self) -> float:
        """The share of the telling words of the longer sentence that the other has."""
        every = max(sum(word.tells for word in self.left), sum(word.tells for word in self.right))
        common = sum(word.tells for word, at in zip(self.left, self.places[0], strict=True) if at in self.same)
        return common / every if every else 0.0


class Change(Record):
    """What stands in one place of a sentence and its twin: a span in each article, empty where it has nothing there."""

    left: Span
    right: Span


class Spot(Record):
    """Where a passage stands in a sentence that has a twin: the sentence's number in the first article, its places."""

    sentence: int
    places: frozenset[int]

    def meets(self, other: "Spot") -> bool:
        """Whether two passages stand in one place of twins."""
        common, every = self.places & other.places, self.places | other.places
        return self.sentence == other.sentence and len(common) >= _ONE_PLACE * len(every) > 0


@lru_cache(maxsize=256)
def twins(one: Article, other: Article) -> Mapping[int, Twin]:
    """The sentences of an article that have a twin in another, by their numbers."""
    left, right = sentences(one), sentences(other)
    ahead, back = _nearest(left, right), _nearest(right, left)
    return {i: _collated(left[i], right[j]) for i, j in ahead.items() if back.get(j) == i}


def spot(one: Article, other: Article, span: Span, first: bool) -> Spot | None:
    """Where a passage of the first (or else of the second) article stands in twins; None where its sentence has none."""
    for number, twin in twins(one, other).items():
        words, places = (twin.left, twin.places[0]) if first else (twin.right, twin.places[1])
        if words[0].start < span.end and span.start < words[-1].end:
            inside = zip(words, places, strict=True)
            return Spot(number, frozenset(at for word, at in inside if word.start < span.end and span.start < word.end))
    return None


def changes(one: Article, left: Span, other: Article, right: Span) -> Iterator[Change]:
    """Where two passages of twins differ, in places that reach into both and around which nearly all is the same."""
    for twin in twins(one, other).values():
        if _begins_in(left, twin.left) and _begins_in(right, twin.right):
            yield from (it for it in _changes(twin) if _meets(left, it.left) and _meets(right, it.right))


def _meets(passage: Span, place: Span) -> bool:
    """Whether a place reaches into a passage; of an empty one, whether it is in it."""
    return passage.overlaps(place) or (place.start == place.end and passage.covers(place))


def alike(one: Article, left: Span, other: Article, right: Span) -> bool:
    """Whether the sentences of two passages have most of their telling words in common, in whatever order.

    Two sentences with a number in common besides tell several things, and not those.
    """
    here, there = _holding(one, left), _holding(other, right)
    bags = [Counter(word.key for word in words if word.tells and not _is_number(word)) for words in (here, there)]
    numbers = [{word.key for word in words if _is_number(word)} for words in (here, there)]
    common, every = (bags[0] & bags[1]).total(), bags[0].total() + bags[1].total()
    return common >= _BAG and 2 * common >= _ALIKE_BAG * every and numbers[0].isdisjoint(numbers[1])


def _holding(article: Article, span: Span) -> Sentence:
    """The words of the sentence in which a passage begins."""
    return next((words for words in sentences(article) if words and _begins_in(span, words)), ())


def _is_number(word: Word) -> bool:
    return word.key[0].isdigit()


def _begins_in(span: Span, words: Sentence) -> bool:
    return words[0].start < span.end and span.start < words[-1].end


def _changes(twin: Twin) -> Iterator[Change]:
    for place in sorted({*twin.places[0], *twin.places[1]} - twin.unchanged):
        left, right = (_Side(*it, place) for it in zip((twin.left, twin.right), twin.places, strict=True))
        moved = left.numbers & right.others(twin.same) or right.numbers & left.others(twin.same)
        if not moved and _firm(left.beside(twin.same), right.beside(twin.same)):
            yield Change(left.span, right.span)


def _firm(left: Sequence[bool], right: Sequence[bool]) -> bool:
    """Whether nearly all telling words on both sides of a place are the same; for each sentence, which are."""
    told = (sum(left), sum(right))
    return min(told) >= _TOLD and sum(told) >= _SHARE * (len(left) + len(right))


class _Side(Record):
    """One of two sentences, and a place in it."""

    words: Sentence
    places: tuple[int, ...]
    place: int

    @property
    def span(self) -> Span:
        """What stands in the place."""
        here = [word for word, at in self._placed if at == self.place]
        if here:
            return Span(here[0].start, here[-1].end)
        end = max((word.end for word, at in self._placed if at < self.place), default=self.words[0].start)
        return Span(end, end)

    @property
    def numbers(self) -> set[str]:
        """The numbers in the place."""
        return {word.key for word, at in self._placed if at == self.place and _is_number(word)}

    def others(self, same: frozenset[int]) -> set[str]:
        """What stands in other places of which the other sentence has something else."""
        return {word.key for word, at in self._placed if at != self.place and at not in same}

    @property
    def _placed(self) -> list[tuple[Word, int]]:
        return [*zip(self.words, self.places, strict=True)]

    def beside(self, same: frozenset[int]) -> list[bool]:
        """Whether the telling words next to the place, on both sides, are in the other sentence too."""
        told = [(at, at in same) for word, at in self._placed if word.tells]
        before, after = ([held for at, held in told if at < self.place], [held for at, held in told if at > self.place])
        return before[-_BESIDE:] + after[:_BESIDE]


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


def _nearest(left: Sequence[Sentence], right: Sequence[Sentence]) -> dict[int, int]:
    """For each sentence the one of the other article that is more like it than any other, if one is."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for j, sentence in enumerate(right):
        for run in _runs(sentence):
            index[run].append(j)
    found = {}
    for i, sentence in enumerate(left):
        common = Counter(j for run in _runs(sentence) if len(index.get(run, ())) <= _COMMON for j in index.get(run, ()))
        near = [(_collated(sentence, right[j]).likeness, j) for j, _ in common.most_common(_TRIED)]
        if (best := _clearest(near, right)) is not None:
            found[i] = best
    return found


def _clearest(near: Iterable[tuple[float, int]], right: Sequence[Sentence]) -> int | None:
    """The nearest of some sentences, where it is near enough and no other is about as near but a copy of it."""
    ranked = sorted(near, key=lambda it: (-it[0], it[1]))
    if not ranked or ranked[0][0] < _ALIKE:
        return None
    best = ranked[0]
    rivals = [j for likeness, j in ranked[1:] if likeness > best[0] - _CLEAR and _keys(right[j]) != _keys(right[best[1]])]
    return best[1] if best[0] == 1 or not rivals else None


def _runs(sentence: Sentence) -> set[tuple[str, ...]]:
    """The words of a sentence three by three, with numbers and days left open."""
    keys = ["#" if word.key[0].isdigit() or word.key in _MASKED else word.key for word in sentence]
    return {tuple(keys[i : i + _RUN]) for i in range(len(keys) - _RUN + 1)}


def _keys(sentence: Sentence) -> list[str]:
    return [word.key for word in sentence]


def _collated(left: Sentence, right: Sentence) -> Twin:
    """Two sentences with the number of the place of every word."""
    blocks = [it for it in Indel.opcodes(_keys(left), _keys(right)) if it.tag == "equal"]
    ours, theirs, same, place = [], [], set(), 0
    at, to = 0, 0
    for block in blocks:
        if block.src_start > at or block.dest_start > to:
            ours += [place] * (block.src_start - at)
            theirs += [place] * (block.dest_start - to)
            place += 1
        size = block.src_end - block.src_start
        ours += range(place, place + size)
        theirs += range(place, place + size)
        same.update(range(place, place + size))
        place, at, to = place + size, block.src_end, block.dest_end
    ours += [place] * (len(left) - at)
    theirs += [place] * (len(right) - to)
    return Twin(left, right, (tuple(ours), tuple(theirs)), frozenset(same))
