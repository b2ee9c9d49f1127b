"""A difference of age is found once: in the row of the person, not again as a quantity."""

from collections.abc import Mapping, Sequence

from compare.align.alignment import Alignment
from compare.claim import Actor, Claim, Figure
from compare.record import Record
from compare.span import Span
from compare.unit import AGE


class Age(Record):
    """Where a passage tells a person's age, and the age."""

    article: str
    span: Span
    years: int


def without_repeated_ages(rows: Sequence[Alignment]) -> list[Alignment]:
    """The rows without those of differing ages that a person's row tells already, article by article.

    Articles that agree on an age keep its row: whoever asks "how old?" finds the answer.
    """
    told: dict[tuple[str, int], dict[int, list[Age]]] = {}
    for number, row in enumerate(rows):
        for age in filter(None, map(_told, row.claims)):
            told.setdefault((age.article, age.years), {}).setdefault(number, []).append(age)
    return [row for row in rows if not _repeats(row, told)]


def _told(claim: Claim) -> Age | None:
    if not isinstance(claim.value, Actor) or claim.value.age is None:
        return None
    return Age(claim.article, claim.span, claim.value.age)


def _repeats(row: Alignment, told: Mapping[tuple[str, int], Mapping[int, Sequence[Age]]]) -> bool:
    """Whether the ages of a row differ, and all are those that the passages of one other row tell."""
    figures = [claim.value for claim in row.claims if isinstance(claim.value, Figure) and claim.value.unit == AGE]
    if len(figures) < len(row.claims) or len({figure.printed for figure in figures}) < 2:
        return False
    homes = (_homes(claim, figure, told) for claim, figure in zip(row.claims, figures, strict=True))
    return bool(set.intersection(*homes))


def _homes(claim: Claim, figure: Figure, told: Mapping[tuple[str, int], Mapping[int, Sequence[Age]]]) -> set[int]:
    """The rows that have a person's passage around a figure with the age that it prints."""
    return {
        number
        for years in figure.printed
        for number, ages in told.get((claim.article, int(years)), {}).items()
        if any(age.years in figure.printed and age.span.overlaps(claim.span) for age in ages)
    }
