"""One sentence in two articles but for a few words: an agency's story printed twice, a report corrected later.

Where all that stands around a place is the same, what stands there answers one question, however unlike the two
answers are.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter

from compare.align.collation import Change, Collation, Sentence, collated, sentences
from compare.article import Article
from compare.grammar.phrase import DAYS
from compare.record import Record
from compare.span import Span
from compare.stamp import MONTHS, SHORT_MONTHS

_MASKED = frozenset((*DAYS, *MONTHS, *SHORT_MONTHS, "sept", "one"))
_RUN = 3  # words in a row by which a sentence finds its twin
_COMMON = 12  # sentences with one run of words from which it tells nothing
_TRIED = 3  # sentences with the most runs in common that are collated
_ALIKE = 0.5  # of the telling words of the longer sentence: the least that twins have in common
_CLEAR = 0.15  # by how much more a sentence is like its twin than like any other
_BAG, _ALIKE_BAG = 6, 0.6  # telling words in common, and their share, by which sentences are alike in any order
_ONE_PLACE = 0.65  # of the places of two passages that are common


class Spot(Record):
    """Where a passage stands in a sentence that has a twin: the sentence's number in the first article, its places."""

    sentence: int
    places: frozenset[int]

    def meets(self, other: "Spot") -> bool:
        """Whether two passages stand in one place of twins."""
        common, every = self.places & other.places, self.places | other.places
        return self.sentence == other.sentence and len(common) >= _ONE_PLACE * len(every) > 0


class Twins(Record):
    """The sentences that two articles have in common. collations: by the number of the sentence in the first article.

    partners: the number of each such sentence in the second article, with that in the first.
    """

    collations: Mapping[int, Collation]
    partners: Mapping[int, int]


@lru_cache(maxsize=256)
def twins(one: Article, other: Article) -> Twins:
    """The sentences of two articles that are like each other, and more so than like any other."""
    left, right = sentences(one), sentences(other)
    ahead, back = _nearest(left, right), _nearest(right, left)
    mutual = {i: collated(left[i], right[j]) for i, j in ahead.items() if back.get(j) == i}
    kept = {i: twin for i, twin in mutual.items() if twin.likeness >= _ALIKE}
    return Twins(kept, {ahead[i]: i for i in kept})


def spot(one: Article, other: Article, span: Span, first: bool) -> Spot | None:
    """Where a passage of the first (or else of the second) article stands in twins; None where it stands in none."""
    found = twins(one, other)
    number = sentence_at(one, span) if first else found.partners.get(sentence_at(other, span), -1)
    twin = found.collations.get(number)
    return Spot(number, (twin.left if first else twin.right).within(span)) if twin else None


def changes(one: Article, left: Span, other: Article, right: Span, least: float = 0) -> Iterator[Change]:
    """Where two passages of twins differ, in places that reach into both and around which nearly all is the same.

    least: how like each other the whole sentences have to be.
    """
    found, number = twins(one, other), sentence_at(one, left)
    twin = found.collations.get(number)
    if twin and found.partners.get(sentence_at(other, right)) == number and twin.likeness >= least:
        yield from (it for it in twin.changes() if _meets(left, it.left) and _meets(right, it.right))


def alike(one: Article, left: Span, other: Article, right: Span) -> bool:
    """Whether the sentences of two passages have most of their telling words in common, in whatever order.

    Two sentences with a number in common besides tell several things, and not those.
    """
    here, there = sentences(one)[sentence_at(one, left)], sentences(other)[sentence_at(other, right)]
    bags = [Counter(word.key for word in words if word.tells and not word.is_number) for words in (here, there)]
    numbers = [{word.key for word in words if word.is_number} for words in (here, there)]
    common, every = (bags[0] & bags[1]).total(), bags[0].total() + bags[1].total()
    return common >= _BAG and 2 * common >= _ALIKE_BAG * every and numbers[0].isdisjoint(numbers[1])


def sentence_at(article: Article, span: Span) -> int:
    """The number of the sentence in which a passage begins."""
    return max(bisect_right(article.sentences, span.start, key=attrgetter("start")) - 1, 0)


def _meets(passage: Span, place: Span) -> bool:
    """Whether a place reaches into a passage; of an empty one, whether it is in it."""
    return passage.overlaps(place) or (place.start == place.end and passage.covers(place))


def _nearest(left: Sequence[Sentence], right: Sequence[Sentence]) -> dict[int, int]:
    """For each sentence the one of the other article that is more like it than any other, if one is."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for j, sentence in enumerate(right):
        for run in _runs(sentence):
            index[run].append(j)
    found, told = {}, [_told(sentence) for sentence in right]
    for i, sentence in enumerate(left):
        homes = (index.get(run, []) for run in _runs(sentence))
        common = Counter(j for some in homes if len(some) <= _COMMON for j in some)
        tried = sorted(common, key=lambda j: (-common[j], j))[:_TRIED]
        here = _told(sentence)
        near = [(_share(here, told[j]), j) for j in tried]
        if (best := _clearest(near, right)) is not None:
            found[i] = best
    return found


def _told(sentence: Sentence) -> frozenset[str]:
    return frozenset(word.key for word in sentence if word.tells)


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the telling words of the longer sentence that the other has, wherever."""
    return len(one & other) / max(len(one), len(other), 1)


def _clearest(near: Iterable[tuple[float, int]], right: Sequence[Sentence]) -> int | None:
    """The nearest of some sentences, where it is near enough and no other is about as near but a copy of it."""
    ranked = sorted(near, key=lambda it: (-it[0], it[1]))
    if not ranked or ranked[0][0] < _ALIKE:
        return None
    likest, best = ranked[0]
    rivals = (j for likeness, j in ranked[1:] if likeness > likest - _CLEAR)
    alone = all(_keys(right[j]) == _keys(right[best]) for j in rivals)
    return best if likest == 1 or alone else None


def _runs(sentence: Sentence) -> set[tuple[str, ...]]:
    """The words of a sentence three by three, with numbers and days left open."""
    keys = ["#" if word.is_number or word.key in _MASKED else word.key for word in sentence]
    return {tuple(keys[i : i + _RUN]) for i in range(len(keys) - _RUN + 1)}


def _keys(sentence: Sentence) -> list[str]:
    return [word.key for word in sentence]
