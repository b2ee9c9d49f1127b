"""Repeats inside one article: headline and body, first mention and later ones, are one answer."""

from collections import defaultdict
from collections.abc import Sequence

from compare.align.feature import Features, likeness

Group = tuple[Features, ...]
_SAME_WORDS = 0.6  # share of the words from which two untyped passages of one article say the same
MOST = 5  # repeats that a row shows; an answer given more often adds nothing


def grouped(features: Sequence[Features]) -> list[Group]:
    """The claims of one article, repeats together, each group in text order, the groups in text order."""
    ordered = sorted(features, key=lambda f: f.key)
    by_answer: dict[tuple[str | None, ...], list[list[Features]]] = defaultdict(list)
    for one in ordered:
        groups = by_answer[_answer(one)]
        home = next((group for group in groups if all(_repeats(one, other) for other in group)), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    every = [tuple(group[:MOST]) for groups in by_answer.values() for group in groups]
    return sorted(every, key=lambda group: group[0].key)


def _answer(one: Features) -> tuple[str | None, ...]:
    """What repeats must share: kind, topic and answer where these are typed."""
    slots = one.slots
    return (one.claim.kind, slots.topic, slots.answer, slots.klass)


def _repeats(one: Features, other: Features) -> bool:
    """Whether two claims with one answer say one thing: typed to the full, or in nearly the same words."""
    slots = one.slots
    if slots.topic and slots.answer and one.claim.kind != "quantity":
        return True
    return likeness(one.words, other.words) >= _SAME_WORDS
