"""Two steps of the case against one suspect: a later one is news, another end of it a contradiction."""

import re
from typing import Any

from compare.align.sole import CASE
from compare.align.step import CHARGED, CLOSED, CONVICTED, UNCAUGHT, rung
from compare.judge.judgement import Case

_PLAIN = 2  # steps apart from which the order of the law alone tells which article is the later
_UNCHARGED = re.compile(
    r"\b(?:on suspicion|question\w*|for investigation|await\w* charges|(?:not|n[’']t) (?:yet )?been charged)\b",
    re.IGNORECASE,
)


def other_end(_one: Any, _other: Any, case: Case) -> bool:
    """One says that the charges came to nothing, the other that the suspect was convicted."""
    rungs = _rungs(case)
    return rungs is not None and CLOSED in rungs and min(rungs) >= CONVICTED


def later_step(_one: Any, _other: Any, case: Case) -> bool:
    """One tells a later step than the other, as its date or the order of the law has it: arrested, on trial.

    Of two steps next to each other one article may only say more than the other, unless its date, a suspect still at
    large or the want of a charge tells that it is the later.
    """
    rungs = _rungs(case)
    if rungs is None:
        return False
    further, behind = ("left", case.right) if rungs[0] > rungs[1] else ("right", case.left)
    uncharged = max(rungs) >= CHARGED and _UNCHARGED.search(behind.quote) is not None
    if min(rungs) == UNCAUGHT:
        return case.later in (None, further)
    return case.later == further or abs(rungs[0] - rungs[1]) >= _PLAIN or (case.later is None and uncharged)


def finer_step(_one: Any, _other: Any, case: Case) -> bool:
    """Two steps next to each other, of which one article may have left out the later: arrested, charged."""
    return _rungs(case) is not None


def _rungs(case: Case) -> tuple[float, float] | None:
    """The steps of both claims, where they are lined up as those of one suspect."""
    left, right = rung(case.left), rung(case.right)
    return None if case.sole != CASE or left is None or right is None else (left, right)
