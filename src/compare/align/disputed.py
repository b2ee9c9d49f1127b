"""Figures in dispute inside one article: what two of its sources say of one toll or one crowd is one answer, in two.

"The rebels said they had killed 20 soldiers. The army put the number at three." Casualty recorders keep both, each with
its source (Every Casualty, Standards for Casualty Recording, 2016); here they stand in one row.
"""

from collections.abc import Sequence

from compare.align.feature import Features
from compare.align.group import Group
from compare.align.slot import basis
from compare.claim import Figure
from compare.interval import disjoint

_NEAR = 300  # characters between two figures that one passage sets against each other
_ANYBODY = (None, "people")


def disputed(groups: Sequence[Group]) -> list[Group]:
    """The groups of one article in text order, two that are in dispute as one."""
    kept: list[Group] = []
    for group in groups:
        rival = next((i for i, before in enumerate(kept) if _in_dispute(before, group)), None)
        if rival is None:
            kept.append(group)
        else:
            kept[rival] = (kept[rival][0], group[0])
    return kept


def _in_dispute(one: Group, other: Group) -> bool:
    """Whether two figures say how many of the same were harmed or were there, by two sources, and cannot both be so."""
    left, right = one[0].claim, other[0].claim
    if not (isinstance(left.value, Figure) and isinstance(right.value, Figure)):
        return False
    sources = one[0].slots.source, other[0].slots.source
    near = right.span.start - left.span.end <= _NEAR
    return near and all(sources) and sources[0] != sources[1] and _rivals(one[0], other[0], left.value, right.value)


def _rivals(one: Features, other: Features, left: Figure, right: Figure) -> bool:
    alike = left.harm == right.harm and basis(one.claim) == basis(other.claim) != "nested"
    same_people = left.victims == right.victims or left.victims in _ANYBODY or right.victims in _ANYBODY
    counted = left.harm is not None and left.harm != "materiel" and bool(left.printed and right.printed)
    return alike and same_people and counted and disjoint(left.interval, right.interval)
