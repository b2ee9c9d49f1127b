"""A difference of age is found once: in the row of the person, not again as a quantity."""

from collections.abc import Sequence

from compare.align.alignment import Alignment
from compare.claim import Actor, Claim, Figure

_AGE = "years of age"


def without_repeated_ages(rows: Sequence[Alignment]) -> list[Alignment]:
    """The rows without those of differing ages that a person's row tells already, article by article.

    Articles that agree on an age keep its row: whoever asks "how old?" finds the answer.
    """
    told = [actors for row in rows if (actors := {_told(claim) for claim in row.claims} - {None})]
    return [row for row in rows if not (_differs(row) and any(_repeats(row, actors) for actors in told))]


def _told(claim: Claim) -> tuple[str, int, int, int] | None:
    """Where a passage tells a person's age, and the age."""
    if not isinstance(claim.value, Actor) or claim.value.age is None:
        return None
    return claim.article, claim.span.start, claim.span.end, claim.value.age


def _differs(row: Alignment) -> bool:
    """Whether a row holds more ages than one."""
    return len({claim.value.printed for claim in row.claims if isinstance(claim.value, Figure)}) > 1


def _repeats(row: Alignment, actors: set[tuple[str, int, int, int] | None]) -> bool:
    return all(any(_within(claim, actor) for actor in actors) for claim in row.claims)


def _within(claim: Claim, actor: tuple[str, int, int, int] | None) -> bool:
    """Whether a figure is the age that a person's passage around it tells."""
    figure = claim.value
    if actor is None or not isinstance(figure, Figure) or figure.unit != _AGE:
        return False
    article, start, end, age = actor
    inside = claim.article == article and start < claim.span.end and claim.span.start < end
    return inside and age in figure.printed
