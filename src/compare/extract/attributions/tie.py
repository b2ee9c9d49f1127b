"""Tie the other claims to the statement whose content holds them."""

from collections.abc import Iterable
from dataclasses import replace

from compare.claim import Attribution, Claim
from compare.span import Span

_MOTIVES = frozenset(("aim", "reaction"))


def tied(claims: Iterable[Claim], statements: Iterable[Claim]) -> tuple[Claim, ...]:
    """The same claims, each with the innermost attribution whose content covers its evidence.

    A claim that reaches out of the content is the writer's (PolNeAR template 18(c): when in doubt, leave it out).
    """
    held = sorted(_contents(statements), key=lambda pair: (pair[0].start, -pair[0].end))
    return tuple(_tie(claim, held) for claim in claims)


def _contents(statements: Iterable[Claim]) -> list[tuple[Span, Attribution]]:
    return [(statement.attribution.content.span, statement.attribution) for statement in statements if statement.attribution]


def _tie(claim: Claim, held: list[tuple[Span, Attribution]]) -> Claim:
    covering = [pair for pair in held if pair[0].covers(claim.span)]
    if not covering:
        return claim
    return replace(claim, attribution=min(covering, key=lambda pair: pair[0].end - pair[0].start)[1])
