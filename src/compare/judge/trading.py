"""Tests on two moves of one price: as it stood early in the day's trading, as it closed."""

import re

from compare.claim import Figure
from compare.extract.figures.unit import group_of
from compare.judge.judgement import Case

# Hours of a day of trading at which a price is told.
_TRADING = {
    "early": re.compile(
        r"\b(?:early|morning|midday|afternoon|premarket|pre-market|opening) (?:trad\w+|deals|dealings)|\bopened\b",
        re.IGNORECASE,
    ),
    "late": re.compile(r"\b(?:clos(?:ed|es|e|ing)|ended|finished|settled)\b", re.IGNORECASE),
}


def at_the_close(one: Figure, other: Figure, case: Case) -> bool:
    """Whether a price is told as it stood early in the day's trading and as it closed, in the later article."""
    early, late = case.in_order("left", "right")
    return case.later is not None and _traded(one, other, case) == {"early": early, "late": late}


def of_two_hours(one: Figure, other: Figure, case: Case) -> bool:
    """Whether a price is told of two hours of trading: up 24 percent early on, 21 percent higher at the close."""
    return len(_traded(one, other, case)) > 1


def _traded(one: Figure, other: Figure, case: Case) -> dict[str, str]:
    """Which side tells of early trading and which of the close; empty where they are no moves of a price."""
    if one.unit != other.unit or group_of(one.unit) != "share":
        return {}
    sides = (("left", case.left), ("right", case.right))
    return {hour: side for side, claim in sides for hour, said in _TRADING.items() if said.search(claim.quote)}
