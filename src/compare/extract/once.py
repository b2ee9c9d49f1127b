"""What an article tells once is claimed once: of two claims that say one thing in the same words, the typed one."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from compare.claim import Actor, Cause, Claim, Event, Figure, State
from compare.extract.distinct import SAME, shared
from compare.extract.ladders import acts as laddered
from compare.interval import Interval

_Topical = Actor | Cause | Event | State
_HARM = frozenset(("kill", "injure", "die"))  # events whose toll is a figure
# What somebody did, and what is to be done, is news besides how that leaves him.
_DEEDS = frozenset(("resigned", "surrendered", "escaped", "planned", "under way"))
_EVENTFUL = frozenset(("custody", "health", "doors", "course", "service", "order"))  # states that tell an event
_REACH = 400  # characters before an event in which a claim that overlaps it may begin


def once(claims: Sequence[Claim]) -> list[Claim]:
    """The claims without the events that a figure or a state tells: ten were killed, an arrest, a closed road."""
    typed = sorted((claim for claim in claims if _tells(claim)), key=lambda claim: claim.span)
    starts = [claim.span.start for claim in typed]
    return [
        claim for claim in _new(claims)
        if not isinstance(claim.value, Event) or not _is_told(claim, claim.value, typed, starts)
    ]  # fmt: skip


def _is_told(claim: Claim, event: Event, typed: list[Claim], starts: list[int]) -> bool:
    """Whether a figure or a state near an event tells it; typed: those that may, which begin at `starts`."""
    near = typed[bisect_left(starts, claim.span.start - _REACH) : bisect_left(starts, claim.span.end)]
    return any(_told(claim, event, other) for other in near)


def _new(claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims without those that the same words told before, and without "one" as a number of anything."""
    told: set[tuple[str, ...]] = set()
    for claim in sorted(claims, key=lambda claim: claim.span):
        value = claim.value
        if claim.kind == "quantity" and isinstance(value, Figure):
            if value.interval == Interval(1, 1):
                continue
            said: tuple[str, ...] = claim.kind, value.as_printed.lower(), (value.counted or value.unit).lower()
        elif isinstance(value, _Topical):
            said = claim.kind, claim.quote.lower(), _topic(value)
        else:
            said = ()
        if said not in told:
            yield claim
        if said:
            told.add(said)


def _topic(value: _Topical) -> str:
    """What tells two claims of one kind and the same words apart."""
    if isinstance(value, Actor):
        return value.name
    return value.state if isinstance(value, State) else value.predicate if isinstance(value, Event) else value.relation


def _tells(claim: Claim) -> bool:
    return claim.kind == "casualties" or (
        isinstance(claim.value, State) and claim.value.ladder in _EVENTFUL and claim.value.state not in _DEEDS
    )


def _told(claim: Claim, event: Event, other: Claim) -> bool:
    if other.kind == "casualties":
        return event.act in _HARM and shared(claim.span, other.span) > SAME
    return claim.span == other.span or (event.act in laddered() and shared(claim.span, other.span) > SAME)
