"""How far a case is by one passage: the number of the step that it tells, on the order of `lexicon/steps.yaml`."""

import re
from functools import cache

from compare import lexicon
from compare.claim import Claim, State

CLOSED = 99.0  # the case has ended without a conviction
CONVICTED = 5  # the rung from which such an end is no step but another outcome
UNCAUGHT, HELD, UNCHARGED, CHARGED = 0, 1, 0.5, 2  # UNCHARGED: charges are weighed, of whomever
_FREE = re.compile(  # nobody else is sought
    r"\b(?:no|not|never|n[’']t)(?: [\w-]+){0,3} (?:at large|on the (?:loose|run)|sought|suspects?|looking for)\b",
    re.IGNORECASE,
)
_LADDER = "custody"
_UNREAL = ("possible", "hypothetical")
_BEFORE = {"in custody": UNCAUGHT, "located": UNCAUGHT, "charged": UNCHARGED}  # where he stands of whom it is denied
_PLANNED = {"on trial": "awaiting trial", "in court": "charged", "sentenced": "convicted"}
_CHARGES = re.compile(r"\b(?:charges?|counts?|case|indictments?)\b", re.IGNORECASE)
_NOBODY = re.compile(r"(?:no|none|nobody|any|anyone|anybody|neither|arrests?|suspects?)\b", re.IGNORECASE)
_ARREST = re.compile(r"(?:an |any |more )?arrests?$", re.IGNORECASE)


@cache
def _order() -> dict[str, float]:
    listed = lexicon.table("steps")
    order: dict[str, float] = {name: i for i, names in enumerate(listed["steps"]) for name in names}
    return order | dict.fromkeys(listed["closed"], CLOSED)


def rung(claim: Claim) -> float | None:
    """How far a case is by a claim: the number of its step; None where it tells none for certain."""
    state = claim.value
    if not isinstance(state, State):
        return None
    if state.ladder == "case":
        return _of_charges(state)
    if "protective custody" in claim.quote:  # of a child that is looked after
        return None
    if state.state == "none":
        return UNCAUGHT if _NOBODY.match(state.of) else None
    if state.ladder != _LADDER:
        return None
    if state.modality != "actual":
        return _to_come(state, claim.quote)
    if state.negated:
        return _BEFORE.get(state.state)
    return None if state.state == "at large" and _FREE.search(claim.quote) else _order().get(state.state)


def _of_charges(state: State) -> float | None:
    """The charges were dropped, or are pending."""
    if state.negated or state.modality in _UNREAL or not _CHARGES.search(state.of):
        return None
    return {"dismissed": CLOSED, "pending": UNCHARGED}.get(state.state)


def _to_come(state: State, quote: str) -> float | None:
    """Where somebody stands of whom a step is planned: who is to be tried awaits trial, who is to be booked is held."""
    if _ARREST.match(state.of):
        return UNCAUGHT
    if state.negated or state.modality in _UNREAL:
        return None
    if state.state == "in custody":
        return HELD if "booked" in quote else None
    if state.state == "charged":
        return UNCHARGED if _CHARGES.search(state.of) else None
    return _order().get(_PLANNED.get(state.state, ""))
