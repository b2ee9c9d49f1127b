"""The verdict on one line-up: agreement between reports, never truth."""

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["agree", "compatible", "update", "differ", "single", "unclear"]
Severity = Literal["minor", "notable", "major"]
Sourcing = Literal["own-voice", "attributed-v-own-voice", "same-source", "relayed", "different-source", "unnamed"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict never travels without its reason.

    reason: a word of the closed list (docs/reference/json.md). because: the same in one plain sentence, with both values.
    sourcing: how the two are sourced, an axis of its own. stance_differs: the cues commit the writers differently.
    """

    verdict: Verdict
    reason: str | None
    because: str
    severity: Severity | None = None
    sourcing: Sourcing | None = None
    stance_differs: bool = False
