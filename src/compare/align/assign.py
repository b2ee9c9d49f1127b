"""One to one: the best pairs first, each answer of an article in one row only; more than two articles make clusters."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from compare.align.block import candidates
from compare.align.group import Group
from compare.align.guard import barred
from compare.align.weight import total

Node = tuple[str, int]  # an article and a group of it
Scored = tuple[float, Node, Node]


def scored(groups: Mapping[str, Sequence[Group]]) -> list[Scored]:
    """The weight of every pair of groups of two articles that is worth weighing.

    Pairs of one kind come first, best first: only what they leave over may answer across kinds.
    """
    found: list[Scored] = []
    for one, other in combinations(sorted(groups), 2):
        best = _best(groups[one], groups[other])
        found += [(bits, (one, i), (other, j)) for (i, j), bits in best.items()]
    return sorted(found, key=lambda pair: _order(groups, *pair))


def clusters(pairs: Iterable[Scored], threshold: float) -> dict[Node, frozenset[Node]]:
    """Join pairs above the threshold, best first, so that no cluster holds two groups of one article."""
    home: dict[Node, frozenset[Node]] = {}
    for bits, one, other in pairs:
        if bits < threshold:
            continue
        left, right = home.get(one, frozenset((one,))), home.get(other, frozenset((other,)))
        if left is right or {node[0] for node in left} & {node[0] for node in right}:
            continue
        home |= dict.fromkeys(left | right, left | right)
    return home


def _best(left: Sequence[Group], right: Sequence[Group]) -> dict[tuple[int, int], float]:
    """The best weight of any two claims of two groups."""
    one = [(i, features) for i, group in enumerate(left) for features in group]
    other = [(j, features) for j, group in enumerate(right) for features in group]
    found: dict[tuple[int, int], float] = {}
    for a, b in candidates([f for _, f in one], [f for _, f in other]):
        (i, first), (j, second) = one[a], other[b]
        if not barred(first, second):
            found[i, j] = max(found.get((i, j), -100.0), total(first, second))
    return found


def _order(groups: Mapping[str, Sequence[Group]], bits: float, one: Node, other: Node) -> tuple[object, ...]:
    left, right = _place(groups, one), _place(groups, other)
    return (left[-1] != right[-1], -bits, left, right)


def _place(groups: Mapping[str, Sequence[Group]], node: Node) -> tuple[str, int, int, str]:
    return groups[node[0]][node[1]][0].key
