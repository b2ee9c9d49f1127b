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
_SUFFERED = frozenset(("kill", "injure", "die", "shoot", "bomb"))  # that befall somebody of whom a toll tells
_CHARGE = "charge"  # what an actor who is charged is about
_TOLD = frozenset(("event", "actor", "cause"))
_REACH = 400  # characters before a claim in which one that overlaps it may begin


def once(claims: Sequence[Claim]) -> list[Claim]:
    """The claims without what another tells better: ten were killed, an arrest, a closed road, what a charge names."""
    typed = sorted((claim for claim in claims if _tells(claim)), key=lambda claim: claim.span)
    starts = [claim.span.start for claim in typed]
    return [claim for claim in _new(claims) if claim.kind not in _TOLD or not _is_told(claim, typed, starts)]


def _is_told(claim: Claim, typed: list[Claim], starts: list[int]) -> bool:
    """Whether a claim near this one tells it; typed: those that may, which begin at `starts`."""
    near = typed[bisect_left(starts, claim.span.start - _REACH) : bisect_left(starts, claim.span.end)]
    return any(_told(claim, other) for other in near)


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
    value = claim.value
    if isinstance(value, Actor):
        return value.about == _CHARGE
    return claim.kind == "casualties" or (
        isinstance(value, State) and value.ladder in _EVENTFUL and value.state not in _DEEDS
    )


def _told(claim: Claim, other: Claim) -> bool:
    """Whether the other claim tells all of this one: a toll its harm and its victims, a state its event."""
    value = claim.value
    if isinstance(other.value, Actor):
        return _charged(claim, other)
    if not isinstance(value, Event):
        return False
    if other.kind == "casualties":
        befell = value.act in _SUFFERED and value.agent is None and claim.span.overlaps(other.span)
        return befell or (value.act in _HARM and shared(claim.span, other.span) > SAME)
    return claim.span == other.span or (value.act in laddered() and shared(claim.span, other.span) > SAME)


def _charged(claim: Claim, charge: Claim) -> bool:
    """Whether a claim tells what a charge names: the offence, which is no event, or what somebody serves time for."""
    value = claim.value
    if isinstance(value, Event):
        return value.agent is None and claim.span != charge.span and charge.span.covers(claim.span)
    return isinstance(value, Cause) and value.relation == "cause" and charge.span.covers(value.reason.span)
