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
    against = [_against(claim, claims) for claim in (case.left, case.right)]
    if (against[0] is None) == (against[1] is None):
        return finding
    first, alone, rival = (case.left, case.right, against[0]) if against[0] else (case.right, case.left, against[1])
    assert rival is not None  # noqa: S101 - one of the two is there, as the line before last asks
    told = sorted((first, rival), key=lambda claim: claim.span)
    because = (
        f"{first.article} gives {shown(told[0])} by one source and {shown(told[1])} by another; "
        f"{alone.article} gives {shown(alone)} alone."
    )
    return Finding("compatible", "detail", because, None)


def _against(one: Claim, claims: Sequence[Claim]) -> Claim | None:
    """What the article of a figure sets against it in the same row, by another source."""
    return next((claim for claim in claims if claim.article == one.article and _apart(claim, one)), None)


def _apart(one: Claim, other: Claim) -> bool:
    left, right = one.value, other.value
    if not (isinstance(left, Figure) and isinstance(right, Figure)):
        return False
    return disjoint(left.interval, right.interval) and one.attribution != other.attribution
