"""Which pairs are worth weighing: those that share a rare word, a name or a typed slot. No pair is tried blindly."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from compare.align.feature import Features
from compare.align.name import skeleton

Key = tuple[str, ...]
_RARE = 4.0  # bits from which a word of the quote alone makes a pair worth weighing
_RARER = 6.0  # the same for a word of the sentence around it
_COMMON = 24  # claims on one key, in one article, from which the key tells nothing
_BONES = 4  # consonants from which a place may be known by its sound


def candidates(left: Sequence[Features], right: Sequence[Features]) -> Iterator[tuple[int, int]]:
    """Pairs of places in the two lists that share a key which is not common to most claims, each pair once."""
    index = _index(right)
    for i, features in enumerate(left):
        near: set[int] = set()
        for key in keys(features):
            found = index.get(key, ())
            if len(found) <= _COMMON:
                near.update(found)
        for j in sorted(near):
            yield i, j


def keys(features: Features) -> Iterable[Key]:
    """All under which a claim can be found."""
    kind, slots = features.claim.kind, features.slots
    for word, bits in features.words.items():
        if bits >= _RARE:
            yield ("word", word)
        yield ("kind", kind, word)
    for word in features.seldom:
        yield ("seldom", word)
    for word, bits in features.context.items():
        if bits >= _RARER:
            yield ("sentence", word)
    if slots.topic:
        yield ("topic", kind, slots.topic)
    if slots.answer:
        yield ("answer", kind, slots.answer)
        if kind == "place" and len(bones := skeleton(slots.answer)) >= _BONES:
            yield ("sound", bones)
    if kind == "quantity" and slots.klass:
        yield ("unit", slots.klass)
    if slots.source:
        yield ("source", kind, slots.source)
    if features.in_lead:
        yield ("lead", kind)


def _index(features: Sequence[Features]) -> dict[Key, list[int]]:
    found: dict[Key, list[int]] = defaultdict(list)
    for j, one in enumerate(features):
        for key in dict.fromkeys(keys(one)):
            found[key].append(j)
    return found
