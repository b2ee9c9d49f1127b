"""How many an earlier event befell, asked with its year: how many people were killed in 1971?"""

from compare.align.alignment import Alignment
from compare.claim import Claim, Figure


def dated(question: str, alignment: Alignment) -> str:
    """A question of a toll that every article tells of the past, with the year that one of them gives."""
    if not question.startswith("How many ") or not all(_is_past(claim) for claim in alignment.claims):
        return question
    years = {year for claim in alignment.claims if (year := _year(claim))}
    year = years.pop() if len(years) == 1 else 0
    return f"{question.removesuffix('?')} in {year}?" if year and str(year) not in question else question


def _is_past(claim: Claim) -> bool:
    figure = claim.value
    return isinstance(figure, Figure) and figure.toll is not None and figure.basis == "background"


def _year(claim: Claim) -> int | None:
    """The one year for which a figure is."""
    when = claim.value.when if isinstance(claim.value, Figure) else None
    if when is None or when.interval.low is None or when.interval.high is None:
        return None
    return when.interval.low.year if when.interval.low.year == when.interval.high.year else None
