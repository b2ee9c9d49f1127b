"""What an article tells in two ways is one answer, in two: the nine dead of its headline, the one of its text.

Left apart, the telling that no other article has would line up with nothing, and a reader would not see it at all.
"""

from collections.abc import Sequence

from compare.align.group import MOST, Group
from compare.conflict import Conflict


def twofold(groups: Sequence[Group], conflicts: Sequence[Conflict]) -> list[Group]:
    """The groups of one article in text order, two of one kind that are in conflict as one."""
    told = {passage.span: number for number, conflict in enumerate(conflicts) for passage in conflict.passages}
    kept: list[Group] = []
    home: dict[tuple[str, int], int] = {}  # where in `kept` the first telling of a conflict stands, by its kind
    for group in groups:
        keys = {(one.claim.kind, told[one.claim.span]) for one in group if one.claim.span in told}
        known = next((home[key] for key in sorted(keys) if key in home), None)
        home |= {key: len(kept) for key in keys if key not in home}
        if known is None:
            kept.append(group)
        else:
            kept[known] = (*kept[known][: MOST - 1], group[0])
    return kept
