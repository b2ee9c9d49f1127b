"""Of which harms an article tells one victim only: two accounts of the one death are of one person."""

from collections.abc import Sequence
from itertools import pairwise

from compare.claim import Claim, Figure, Harm
from compare.judge.person import other_person

_TOLLS = ("incident", "cumulative", "nested")


def alone(claims: Sequence[Claim]) -> frozenset[Harm]:
    """The harms whose every figure in an article is one, with no two ages among them."""
    found: dict[Harm, list[tuple[Claim, Figure]]] = {}
    for claim in claims:
        if isinstance(claim.value, Figure) and claim.value.harm and claim.value.basis in _TOLLS:
            found.setdefault(claim.value.harm, []).append((claim, claim.value))
    return frozenset(harm for harm, told in found.items() if _one(told))


def _one(told: Sequence[tuple[Claim, Figure]]) -> bool:
    single = all(figure.interval.low == figure.interval.high == 1 for _, figure in told)
    return single and not any(other_person(a.quote, b.quote) for (a, _), (b, _) in pairwise(told))
