"""A deed that one passage denies in a wide word, and the other tells in a narrower one: not affected, cancelled."""

from functools import cache
from itertools import product
from typing import Any

from compare import lexicon
from compare.align.person import other_names
from compare.judge.around import doubted
from compare.judge.deed import Deed, deeds
from compare.judge.judgement import Case

_LASTING = frozenset(("affect",))  # what may be so of a thing later: the flights were not affected yet


def since(_one: Any, _other: Any, case: Case) -> bool:
    """The earlier article says that a thing was not affected, the later one tells how it was."""
    early = {"left": case.right.quote, "right": case.left.quote}.get(case.later or "")
    return early is not None and any(general.verb in _LASTING for general in _excluded(case, early))


def excluded(_one: Any, _other: Any, case: Case) -> bool:
    """One denies of a thing what the other tells of it: no alarm was triggered, an alarm went off."""
    return bool(_excluded(case))


def _excluded(case: Case, denying: str | None = None) -> list[Deed]:
    """What a passage denies and the other implies. denying: the passage that must deny; else either may."""
    quotes = case.left.quote, case.right.quote
    if not case.sure or doubted(case.left, case) or doubted(case.right, case) or other_names(*quotes):
        return []
    sides = [(one, other) for one, other in (quotes, quotes[::-1]) if denying in (None, one)]
    told = (pair for one, other in sides for pair in product(deeds(one), deeds(other)))
    return [general for general, narrow in told if _denies(general, narrow)]


def _denies(general: Deed, narrow: Deed) -> bool:
    """Whether what the one denies is held by what the other tells of the same thing."""
    thing = general.patient or general.agent
    so = general.reality == narrow.reality == "so" and general.denied and not narrow.denied
    return so and bool(thing) and thing == (narrow.patient or narrow.agent) and narrow.verb in _implied(general.verb)


@cache
def _implied(verb: str) -> frozenset[str]:
    """The verbs each of which says that of a thing which this verb says, and more."""
    held = lexicon.table("contrasts")["implied"].get(verb, "")
    return frozenset(word.strip() for word in held.split(","))
