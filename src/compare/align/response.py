"""What followed an event, as far as a time tells it: it was reported, police were called, they came, they found him.

The hour of a call is not that of the shooting: it can be no earlier, and is told of the call.
"""

import re
from typing import Literal

from compare.align.clock import between, far
from compare.claim import When

Stage = Literal["reported", "called", "responded", "arrived", "found"]

STAGES: dict[str, Stage] = {
    "report": "reported", "receive": "reported", "alert": "called", "call": "called", "dispatch": "called",
    "summon": "called", "send": "called", "respond": "responded", "rush": "responded", "arrive": "arrived",
    "find": "found", "locate": "found", "discover": "found",
}  # fmt: skip  # by the verb of which a time or place is told
_LATE = frozenset(("arrived", "found"))
_LEAST = 20  # minutes by which a call cannot come before what it tells of: hedges reach no further
_BOUND = re.compile(r"\b(?:after|before)\b", re.IGNORECASE)
_HALF_A_DAY = 12 * 60
_OFF = re.compile(r"\bcall(?:s|ed|ing)? (?:[a-z]+ ){0,3}off\b")


def stage(when: When) -> Stage | None:
    """What followed the event that a time is told of; None where it is told of the event, or of something else."""
    return STAGES.get((when.about or "").casefold())


def is_called_off(quote: str) -> bool:
    """Whether a passage tells of an end and no call: rescuers called off their search."""
    return _OFF.search(quote) is not None


def too_early(one: When, other: When) -> bool:
    """Whether one is a call that comes before the deed that the other times, as the hours are printed."""
    for call, deed in ((one, other), (other, one)):
        if stage(call) and not stage(deed) and call.calendar.clock and deed.calendar.clock:
            return _LEAST <= _printed(deed) - _printed(call) < _HALF_A_DAY
    return False


def of_one_moment(one: When, other: When) -> bool:
    """Whether two times can be of one thing: both of the deed, both of one step after it, or of two at one time."""
    stages = stage(one), stage(other)
    left, right = one.calendar.clock, other.calendar.clock
    if left is None or right is None or stages[0] is stages[1] is None:
        return True
    if stages[0] == stages[1]:
        return not far(left, right)  # else two calls
    if not _LATE.isdisjoint(stages):  # who came a quarter of an hour later tells no more of it
        return None not in stages and "found" not in stages and _printed(one) == _printed(other)
    return between(left, right) <= 0


def _printed(when: When) -> float:
    """The minute of a time as it stands there: just after 11 is 11, shortly before 11 as well."""
    clock = when.calendar.clock or (0, 0)
    bound = _BOUND.search(when.as_printed)
    if bound is None:
        return sum(clock) / 2
    return clock[1] if bound.group().casefold() == "before" else clock[0]
