"""Repeats inside one article: headline and body, first mention and later ones, are one answer."""

from collections import defaultdict
from collections.abc import Sequence

from compare.align.feature import Features, likeness
from compare.align.person import two_victims
from compare.align.slot import basis
from compare.claim import Claim, Figure
from compare.interval import disjoint

Group = tuple[Features, ...]
_SAME_WORDS = 0.6  # share of the words from which two untyped passages of one article say the same
_KEYS, _TRIED = 4, 12  # rarest words by which a group is looked up, and groups tried for each
MOST = 2  # tellings of an article that a row shows: a third adds nothing that can be looked up


def grouped(features: Sequence[Features]) -> list[Group]:
    """The claims of one article, repeats together, each group in text order, the groups in text order."""
    buckets: dict[tuple[str | None, ...], _Bucket] = defaultdict(_Bucket)
    for one in sorted(features, key=lambda f: f.key):
        buckets[_answer(one)].add(one)
    every = [tuple(group[:MOST]) for bucket in buckets.values() for group in bucket.groups]
    return sorted(every, key=lambda group: group[0].key)


class _Bucket:
    """The groups of one answer, looked up by the rarest words of their first claims: none is tried blindly."""

    def __init__(self) -> None:
        self.groups: list[list[Features]] = []
        self._by_word: dict[str, list[list[Features]]] = defaultdict(list)

    def add(self, one: Features) -> None:
        """Put a claim into the first group that it repeats, or into one of its own."""
        words = _rarest(one)
        near = [group for word in words for group in self._by_word[word][-_TRIED:]]
        home = next((group for group in near if all(_repeats(one, other) for other in group[:MOST])), None)
        if home is not None:
            home.append(one)
            return
        self.groups.append([one])
        for word in words:
            self._by_word[word].append(self.groups[-1])


def _rarest(one: Features) -> list[str]:
    """The words by which a claim is found again; a claim with a typed answer by that alone."""
    if _typed(one):
        return [""]
    return sorted(one.words, key=lambda word: (-one.words[word], word))[:_KEYS] or [""]


def _answer(one: Features) -> tuple[str | None, ...]:
    """What repeats must share: kind, topic and answer where these are typed; a past year's victims are no others'.

    The whole toll may be told twice in two ways: it passes 400 in the headline and is 412 below.
    """
    slots = one.slots
    past = ",".join(sorted(one.years)) if basis(one.claim) == "background" else ""
    return (one.claim.kind, slots.topic, None if one.whole else slots.answer, slots.klass, past)


def _repeats(one: Features, other: Features) -> bool:
    """Whether two claims say one thing: tolls that can both be true, answers typed to the full, nearly the same words.

    Two who are described and not counted, a boy of 15 and one of 16, are not one.
    """
    if two_victims(one.claim, other.claim):
        return False
    if one.whole:
        return _one_toll(one.claim, other.claim)
    return _typed(one) or likeness(one.words, other.words) >= _SAME_WORDS


def _one_toll(one: Claim, other: Claim) -> bool:
    """Whether two tellings of the whole toll can both be true; "many dead" tells none."""
    left, right = one.value, other.value
    if not isinstance(left, Figure) or not isinstance(right, Figure):
        return False
    return left.interval == right.interval or (
        "vague" not in (left.shape, right.shape) and not disjoint(left.interval, right.interval)
    )


def _typed(one: Features) -> bool:
    """Whether topic and answer are typed, so that repeats are known without a look at the words."""
    return bool(one.slots.topic and one.slots.answer and one.claim.kind != "quantity")
