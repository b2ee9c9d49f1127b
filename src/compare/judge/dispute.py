"""A figure that one article disputes by another source, where the other article gives one of the two alone.

They do not contradict each other, and they do not tell the same: who reads the one never hears of the dispute.
"""

from collections.abc import Sequence

from compare.claim import Claim, Figure
from compare.interval import disjoint
from compare.judge.because import shown
from compare.judge.judgement import Case, Finding


def as_disputed(finding: Finding, case: Case, claims: Sequence[Claim]) -> Finding:
    """The finding on two of the claims of a row, or what it is where one article alone tells of a dispute."""
    if finding.verdict not in ("agree", "compatible") or not isinstance(case.left.value, Figure):
        return finding
    for one, alone in ((case.left, case.right), (case.right, case.left)):
        rival = _against(one, claims)
        if rival is not None and _against(alone, claims) is None:
            return Finding("compatible", "detail", _because(one, rival, alone), None)
    return finding


def _because(one: Claim, rival: Claim, alone: Claim) -> str:
    first, second = sorted((one, rival), key=lambda claim: claim.span)
    return (
        f"{one.article} gives {shown(first)} by one source and {shown(second)} by another; "
        f"{alone.article} gives {shown(alone)} alone."
    )


def _against(one: Claim, claims: Sequence[Claim]) -> Claim | None:
    """What the article of a figure sets against it in the same row, by another source."""
    return next((claim for claim in claims if claim.article == one.article and _apart(claim, one)), None)


def _apart(one: Claim, other: Claim) -> bool:
    left, right = one.value, other.value
    if not (isinstance(left, Figure) and isinstance(right, Figure)):
        return False
    return disjoint(left.interval, right.interval) and one.attribution != other.attribution
