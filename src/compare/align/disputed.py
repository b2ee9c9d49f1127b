"""Figures in dispute inside one article: what two of its sources say of one toll or one crowd is one answer, in two.

"The rebels said they had killed 20 soldiers. The army put the number at three." Casualty recorders keep both, each with
its source (Every Casualty, Standards for Casualty Recording, 2016); here they stand in one row.
"""

from collections.abc import Sequence

from compare.align.count import other_count
from compare.align.group import Group
from compare.align.slot import basis
from compare.claim import Figure, Harm
from compare.interval import disjoint

_NEAR = 300  # characters between two figures that one passage sets against each other


def disputed(groups: Sequence[Group]) -> list[Group]:
    """The groups of one article in text order, two that are in dispute as one."""
    kept: list[Group] = []
    last: dict[Harm, int] = {}  # of each harm, where the count stands in `kept` that the next one may dispute
    for group in groups:
        harm = _harm(group)
        before = last.pop(harm, None) if harm else None
        if before is not None and _in_dispute(kept[before], group):
            kept[before] = (kept[before][0], group[0])
            continue
        if harm:
            last[harm] = len(kept)
        kept.append(group)
    return kept


def _harm(group: Group) -> Harm | None:
    """What is counted in people, if it is: the killed, the injured, those present."""
    figure = group[0].claim.value
    if not isinstance(figure, Figure) or figure.harm == "materiel" or not figure.printed:
        return None
    return figure.harm


def _in_dispute(one: Group, other: Group) -> bool:
    """Whether two counts are given near each other by two sources, of the same people, and cannot both be so."""
    left, right = one[0].claim, other[0].claim
    if not (isinstance(left.value, Figure) and isinstance(right.value, Figure)):
        return False
    sources = one[0].slots.source, other[0].slots.source
    apart = all(sources) and sources[0] != sources[1] and disjoint(left.value.interval, right.value.interval)
    near = right.span.start - left.span.end <= _NEAR
    return near and apart and "nested" not in (basis(left), basis(right)) and not other_count(left.value, right.value)
