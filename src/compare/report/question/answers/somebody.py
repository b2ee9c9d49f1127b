"""Whether each article tells who was hurt, or only that somebody was: "he was shot", "1 dead", "one of them"."""

import re
from collections.abc import Sequence

from compare.align.alignment import Alignment
from compare.align.whom import NOBODY, telling, whom
from compare.claim import Claim, Figure

_WHO = re.compile(r"Who was (?P<done>killed|injured|shot|killed or injured|abducted|missing)\?")
_HURT = re.compile(
    r"\b(?:kill|shot|shoot|dead|d(?:ie[ds]?|ying)\b|death|murder|slay|slain|wound|injur|hurt|struck|hit\b|stab|hospital"
    r"|critical|abduct|kidnap|missing|vanish)",
    re.IGNORECASE,
)
_DIED = re.compile(r"\b(?:d(?:ie[ds]?|ying)|dead|deaths?|deceased|succumb(?:s|ed)?|passed away)\b", re.IGNORECASE)
_KILLING = re.compile(
    r"kill|shot|shoot|murder|slay|slain|homicide|fatal|stab|gun|attack|bomb|crash|hit\b|struck|massacre|execut|behead",
    re.IGNORECASE,
)


def asked(question: str, alignment: Alignment) -> str:
    """The question after who was hurt as one after how many, where an article names and describes nobody."""
    who = _WHO.fullmatch(question)
    sides = [alignment.of(name) for name in alignment.articles]
    if who and len(sides) > 1 and not all(any(map(_tells_whom, side)) for side in sides):
        question = f"How many people were {who['done']}?"
    return "Who died?" if question == "Who was killed?" and _died(sides) else question


def _died(sides: Sequence[Sequence[Claim]]) -> bool:
    """Whether every passage says that somebody died, and none that anybody was killed."""
    quotes = [claim.quote for side in sides for claim in side]
    return all(map(_DIED.search, quotes)) and not any(map(_KILLING.search, quotes))


def _tells_whom(claim: Claim) -> bool:
    """Whether a passage has a name, an age, or a noun for one who was hurt."""
    figure = claim.value
    if isinstance(figure, Figure):
        return telling(whom(claim) or figure.counted or figure.as_printed) != NOBODY
    return _HURT.search(claim.quote) is not None and telling(claim.quote) != NOBODY
