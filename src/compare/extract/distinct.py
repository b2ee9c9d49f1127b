"""Of claims that share most of their words, the one that tells most."""

from __future__ import annotations

from typing import TYPE_CHECKING

SAME = 0.5  # Dice overlap from which two stretches of one sentence are one to a reader


if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Protocol, TypeVar

    from compare.claim import Claim
    from compare.span import Span

    class _Stretch(Protocol):
        @property
        def span(self) -> Span: ...

    _One = TypeVar("_One", bound=_Stretch)


def distinct(claims: Iterable[_One]) -> list[_One]:
    """Claims without the shorter of two neighbours that overlap (was shot; was shot and killed by police)."""
    kept: list[_One] = []
    for claim in claims:
        if kept and shared(claim.span, kept[-1].span) > SAME:
            kept[-1] = max(kept[-1], claim, key=lambda one: one.span.end - one.span.start)
        else:
            kept.append(claim)
    return kept


def ordered(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Claims in text order, none of them twice."""
    return tuple(sorted(dict.fromkeys(claims), key=lambda claim: claim.span))


def shared(one: Span, other: Span) -> float:
    """The Dice overlap of two spans in characters, 0 to 1."""
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(0.0, 2 * both / max(1, one.end - one.start + other.end - other.start))
