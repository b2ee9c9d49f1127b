"""One to one: the best pairs first, each answer of an article in one row only; more than two articles make clusters."""

from collections.abc import Mapping, Sequence
from itertools import combinations, product

from compare.align.block import candidates
from compare.align.feature import Features, likeness, shared
from compare.align.field import off_topic
from compare.align.group import MOST, Group
from compare.align.guard import barred, other_day, unlike
from compare.align.name import same_name
from compare.align.number import same_age
from compare.align.party import same_party
from compare.align.person import two_victims
from compare.align.things import other_noun, plainly_common
from compare.align.weight import NEAR, THRESHOLD, total
from compare.claim import Actor, Claim, Figure, Place, When
from compare.unit import AGE

_ALIKE = 0.15  # share of the words from which a later passage may be a repeat
_TYPED = ("casualties", "quantity", "status")
_TOLD = ("event", "cause", "attribution")  # nothing typed holds two passages of an article together
_ALIKE_TOLD = 0.3  # the same of deeds, causes and statements, whose words are all that they have
_PLAIN = 3.0  # bits of common words that are no names, from which two deeds may be one
_DIGITS = 2  # figures of a number up to which two passages may have it in common by chance
_SAYS, _HELD = 15.0, 0.95  # bits that a passage must be worth, and their share in the other, to be known in it
_NO_ROW = THRESHOLD - 0.1  # bits of a pair that may not make a row but is near
_BARELY = NEAR + 0.1  # bits of a pair that may make no row of any sort, though its claims are no silence
_THIRD = -1.0  # bits from which a further article joins a row of two: a weak link must not undo a strong one
Node = tuple[str, int]  # an article and a group of it
Scored = tuple[float, Node, Node]


def scored(groups: Mapping[str, Sequence[Group]]) -> list[Scored]:
    """The weight of every pair of groups of two articles that is worth weighing and comes near one question.

    Pairs of one kind come first, among them those in the same words, then the best: only what they leave over may
    answer across kinds.
    """
    found: list[Scored] = []
    for one, other in combinations(sorted(groups), 2):
        best = _best(groups[one], groups[other])
        found += [(bits, (one, i), (other, j)) for (i, j), bits in best.items() if bits > NEAR]
    return sorted(found, key=lambda pair: _order(groups, *pair))


def clusters(groups: Mapping[str, Sequence[Group]], pairs: Sequence[Scored], threshold: float) -> list[list[Group]]:
    """Join pairs above the threshold, best first, so that no cluster holds two answers of one article; then repeats."""
    home: dict[Node, frozenset[Node]] = {}
    for bits, one, other in pairs:
        left, right = home.get(one, frozenset((one,))), home.get(other, frozenset((other,)))
        least = threshold if len(left) + len(right) == 2 else max(threshold, _THIRD)
        if bits >= least and left is not right and not {node[0] for node in left} & {node[0] for node in right}:
            home |= dict.fromkeys(left | right, left | right)
    return _with_repeats(groups, pairs, home, threshold)


def _with_repeats(
    groups: Mapping[str, Sequence[Group]], pairs: Sequence[Scored], home: Mapping[Node, frozenset[Node]], least: float
) -> list[list[Group]]:
    """The clusters, each with the answers left over whose best counterpart is in it and which say what it says.

    Where the odds are even or better that a passage left over answers the row's question, its words may differ.
    """
    rows = {cluster: [groups[name][i] for name, i in sorted(cluster)] for cluster in dict.fromkeys(home.values())}
    late: set[Node] = set()
    for bits, one, other in pairs:
        for node, counterpart in ((one, other), (other, one)):
            if bits >= least and node not in home and node not in late and counterpart in home:
                late.add(node)
                _follow(rows[home[counterpart]], groups[node[0]][node[1]], bits >= 0)
    return list(rows.values())


def _follow(row: list[Group], late: Group, even: bool) -> None:
    """Add a late answer to a row if its article repeats itself with it; without a fellow in the row it is dropped."""
    name = late[0].claim.article
    fellows = [one for group in row for one in group if one.claim.article == name]
    if len(fellows) < MOST and all(_agrees(one, late[0], even) for one in fellows):
        row.append(late)


def _agrees(one: Features, late: Features, even: bool) -> bool:
    """Whether two answers of one article are of one kind, and one value or nearly the same words."""
    if one.claim.kind != late.claim.kind or one.slots.answer not in (None, late.slots.answer):
        return False
    if two_victims(one.claim, late.claim):
        return False
    if _is_age(one.claim) and not same_age(one.claim, late.claim):
        return False
    first, second = one.claim.value, late.claim.value
    if isinstance(first, Actor) and isinstance(second, Actor) and one.slots.topic != late.slots.topic:
        return same_party(first, second)
    if even and one.claim.kind not in _TOLD:
        return True
    topic = one.slots.topic is not None and one.slots.topic == late.slots.topic
    return topic or likeness(one.words, late.words) >= (_ALIKE_TOLD if one.claim.kind in _TOLD else _ALIKE)


def _is_age(claim: Claim) -> bool:
    return isinstance(claim.value, Figure) and claim.value.unit == AGE


def _best(left: Sequence[Group], right: Sequence[Group]) -> dict[tuple[int, int], float]:
    """The best weight of any two claims of two groups."""
    one = [(i, features) for i, group in enumerate(left) for features in group]
    other = [(j, features) for j, group in enumerate(right) for features in group]
    found: dict[tuple[int, int], float] = {}
    for a, b in candidates([f for _, f in one], [f for _, f in other]):
        (i, first), (j, second) = one[a], other[b]
        if not barred(first, second):
            bits = total(first, second)
            if bits > _BARELY and off_topic(first.claim, second.claim):
                bits = _BARELY
            elif bits > _NO_ROW and (unlike(first, second) or (bits < 0 and _is_doubtful(first, second))):
                bits = _NO_ROW
            found[i, j] = max(found.get((i, j), -100.0), bits)
    return found


def _is_doubtful(one: Features, other: Features) -> bool:
    """Whether what is likelier than not two questions is a deed beside a count or a state, two deeds that share
    hardly more than names, or two counts of things that go by two names."""
    kinds = {one.claim.kind, other.claim.kind}
    if "event" in kinds and not kinds.isdisjoint(_TYPED):
        return True
    if kinds == {"date"}:
        return other_day(one, other)
    if kinds == {"quantity"}:
        return other_noun(one, other)
    told = plainly_common(one, other) >= _PLAIN or any(len(number) > _DIGITS for number in one.numbers & other.numbers)
    return ("event" in kinds or len(kinds) > 1) and not told


def _order(groups: Mapping[str, Sequence[Group]], bits: float, one: Node, other: Node) -> tuple[object, ...]:
    left, right = _place(groups, one), _place(groups, other)
    first, second = groups[one[0]][one[1]][0], groups[other[0]][other[1]][0]
    verbatim = _verbatim(groups, one, other)
    within = not verbatim and bits >= 0 and _within(groups[one[0]][one[1]], groups[other[0]][other[1]])
    rank = 0 if verbatim or _one_answer(first, second) else 1 if within else 2
    other_answer = (verbatim or within) and first.slots.answer != second.slots.answer
    return (left[-1] != right[-1], rank, other_answer, -bits, left, right)


def _one_answer(one: Features, other: Features) -> bool:
    """Whether both answer with one day, or with the name of one place: it comes before what only lies near."""
    values = (one.claim.value, other.claim.value)
    if all(isinstance(value, When) and value.precision != "year" for value in values):
        return one.slots.answer == other.slots.answer
    if not all(isinstance(value, Place) and value.name != value.name.casefold() for value in values):
        return False
    return same_name(one.slots.answer or "", other.slots.answer or "")


def _verbatim(groups: Mapping[str, Sequence[Group]], one: Node, other: Node) -> bool:
    """Whether the two answers have a passage word for word in common."""
    pairs = product(groups[one[0]][one[1]], groups[other[0]][other[1]])
    return any(first.claim.quote == second.claim.quote for first, second in pairs)


def _within(left: Group, right: Group) -> bool:
    """Whether nearly all that the shorter of two passages says stands in the other as well."""
    for one, other in product(left, right):
        least = min(one.weight, other.weight)
        if least >= _SAYS and shared(one.words, other.words) >= _HELD * least:
            return True
    return False


def _place(groups: Mapping[str, Sequence[Group]], node: Node) -> tuple[str, int, int, str]:
    return groups[node[0]][node[1]][0].key
