"""Second rows of a passage: a long sentence answers more questions than one, and each with another passage.

"Trump posted a tweet on Tuesday, calling his department a deep state" answers when he wrote and what he called it. One
to one, it would meet only one of the two passages that tell this in the other article.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import product
from math import fsum

from compare.align.assign import Node, Scored
from compare.align.feature import Features
from compare.align.group import Group
from compare.claim import Figure

_LEAST = -4.0  # bits of a pair from which it may make a second row
_NEW = 5.0  # bits of words that only the second row has in common, at least
_TOGETHER = 5.0  # bits that the pair and such words must be worth together
_PLAIN = 2.0  # bits of these that are no names
_MOST = 2  # second rows of one passage
Rows = Sequence[Sequence[Group]]


def second(groups: Mapping[str, Sequence[Group]], pairs: Iterable[Scored], rows: Rows) -> list[list[Group]]:
    """The rows of pairs that found no room one to one, best first, if they have in common what no row of theirs has."""
    homes: dict[int, list[Sequence[Group]]] = defaultdict(list)
    for row in rows:
        for group in row:
            homes[id(group[0])].append(row)
    found: list[list[Group]] = []
    given: Counter[Node] = Counter()
    for bits, one, other in pairs:
        if bits < _LEAST or max(given[one], given[other]) >= _MOST:
            continue
        left, right = groups[one[0]][one[1]], groups[other[0]][other[1]]
        if _adds(bits, left, right, homes[id(left[0])], homes[id(right[0])]):
            found.append([left, right])
            given.update((one, other))
            for group in (left, right):
                homes[id(group[0])].append(found[-1])
    return found


def _adds(bits: float, left: Group, right: Group, of_left: Rows, of_right: Rows) -> bool:
    """Whether at least one of two passages stands in a row, none with the other, and the two add a common word."""
    if not (of_left or of_right) or any(row is other for row in of_left for other in of_right):
        return False
    if _has_its_number(left, right, of_left) or _has_its_number(right, left, of_right):
        return False
    new = min(_new(left, right, of_left), _new(right, left, of_right))
    return new >= _NEW and bits + new >= _TOGETHER


def _has_its_number(one: Group, other: Group, rows: Rows) -> bool:
    """Whether a row has the number of one beside the same of the other's article: another there is of others."""
    value, name = one[0].claim.value, other[0].claim.article
    if not isinstance(value, Figure) or not isinstance(other[0].claim.value, Figure):
        return False
    told = (it.claim.value for row in rows for group in row for it in group if it.claim.article == name)
    return any(isinstance(it, Figure) and it.interval == value.interval for it in told)


def _new(one: Group, other: Group, rows: Rows) -> float:
    """The worth of the words that two passages share and nobody of the other's article has in rows of the first.

    All are new where the first has no row. Names alone do not count: a story is about its names.
    """
    name = other[0].claim.article
    told = {word for row in rows for group in row for it in group if it.claim.article == name for word in it.words}
    return max(_shared(x, y, told) for x, y in product(one, other))


def _shared(one: Features, other: Features, told: AbstractSet[str]) -> float:
    common = (one.words.keys() & other.words.keys()) - told
    plain = fsum(one.words[word] for word in common - one.names - other.names)
    return fsum(map(one.words.__getitem__, common)) if plain >= _PLAIN else 0.0
