"""Answers inside passages that are lined up: two accounts of one sale each name a price, and no other.

What stands in both of two passages that tell the same thing answers one question, however unlike the words around it.
Counts of people are not lined up so: of those in a passage some may be hurt and some only there.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from compare.align.alignment import Alignment
from compare.align.feature import Features
from compare.align.guard import barred, unlike
from compare.align.rule import by_rule
from compare.align.weight import total
from compare.claim import Figure, When

_LONGEST = 300  # characters of a passage with a date or a measure
_SURE = 0.0  # bits of a line-up from which what stands inside it is lined up too: evens
Sort = tuple[str, str | None]


def inner(rows: Iterable[Sequence[Features]], every: Sequence[Features], taken: set[int]) -> Iterator[Alignment]:
    """The line-ups inside line-ups, best outer one first. taken: the claims (by identity) that stand in a row."""
    typed = _typed_by_article(every)
    sure = [pair for row in rows for pair in _pairs(row)]
    for bits, one, other in sorted(sure, key=lambda pair: (-pair[0], pair[1].key, pair[2].key)):
        left, right = _inside(one, typed), _inside(other, typed)
        for key in sorted(left.keys() & right.keys(), key=str):
            if len(left[key]) == len(right[key]) == 1:
                first, second = left[key][0], right[key][0]
                if not ({id(first), id(second)} & taken or barred(first, second) or unlike(first, second)):
                    taken |= {id(first), id(second)}
                    yield _row(bits, first, second)


def _pairs(row: Sequence[Features]) -> Iterator[tuple[float, Features, Features]]:
    """The pairs of claims of two articles in a row that are evens or better."""
    for one, other in combinations(row, 2):
        if one.claim.article != other.claim.article and not barred(one, other):
            bits = total(one, other)
            if bits >= _SURE:
                yield (bits, one, other)


def _typed_by_article(every: Iterable[Features]) -> dict[str, list[Features]]:
    """The dates and measures of each article, in text order."""
    found: dict[str, list[Features]] = {}
    for one in every:
        if _typed(one.claim.value):
            found.setdefault(one.claim.article, []).append(one)
    return {name: sorted(some, key=_start) for name, some in found.items()}


def _inside(outer: Features, typed: Mapping[str, Sequence[Features]]) -> dict[Sort, list[Features]]:
    """The dates and measures that stand in the passage of another claim, by sort."""
    found: dict[Sort, list[Features]] = {}
    some, span = typed.get(outer.claim.article, ()), outer.claim.span
    for one in some[bisect_left(some, span.start - _LONGEST, key=_start) : bisect_left(some, span.end, key=_start)]:
        if span.overlaps(one.claim.span):
            found.setdefault(one.sort, []).append(one)
    return found


def _start(one: Features) -> int:
    return one.claim.span.start


def _typed(value: object) -> bool:
    return isinstance(value, When) or (isinstance(value, Figure) and value.toll is None and value.unit != "people")


def _row(bits: float, one: Features, other: Features) -> Alignment:
    why = "they stand in passages that are lined up, and no other of the kind does"
    return by_rule(one.claim.kind, (one.claim, other.claim), "inside", why, bits=bits)
