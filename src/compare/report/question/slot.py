"""The questions of the one event that two stories tell: at what hour, on what day, where it was."""

import re
from collections.abc import Mapping

from compare.align.alignment import Alignment
from compare.align.response import Stage, stage
from compare.align.rule import question_of
from compare.claim import Claim, Place, When

_ASKED = {
    "hour": ("At what hour was the {}?", "At what hour did it happen?"),
    "time": ("At what time of day was the {}?", "At what time of day did it happen?"),  # in the evening, at 9 p.m.
    "day": ("On what day was the {}?", "On what day did it happen?"),
    "street": ("On which street was the {}?", "On which street did it happen?"),
    "site": ("At what place was the {}?", "At what place did it happen?"),
    "town": ("In which town or area was the {}?", "In which town or area did it happen?"),
    "hospital": ("To which hospital was the victim taken?",) * 2,
}  # by the slots of align/occasion.py: with the noun of the event, and without one
_POLICE = re.compile(r"\b(?:police|officers?|deput(?:y|ies)|troopers?|sheriff)\b", re.IGNORECASE)
_FOLLOWED: Mapping[Stage, tuple[str, str]] = {
    "reported": ("When was the {event} reported?", "When was it reported?"),
    "called": ("When were {crews} called?",) * 2,
    "responded": ("When did {crews} respond?",) * 2,
    "arrived": ("When did {crews} arrive?",) * 2,
    "found": ("When were the victims found?",) * 2,
}  # the first that is timed, where no article times the event itself


def asked(alignment: Alignment) -> str | None:
    """What a line-up of the event's slots asks; None for all others."""
    name = question_of(alignment, "occasion")
    if name not in _ASKED:
        return None
    if name == "hospital" and not any(map(_is_named, alignment.claims)):
        return "Was the victim taken to a hospital?"
    if name == "hour" and (followed := _followed(alignment)):
        return followed
    called, uncalled = _ASKED["time" if name == "hour" and _is_vague(alignment) else name]
    return called.format(alignment.about) if alignment.about else uncalled


def _followed(alignment: Alignment) -> str | None:
    """What is asked where every claim times what followed the event: when it was reported, when police were called."""
    stages = {stage(claim.value) for claim in alignment.claims if isinstance(claim.value, When)}
    told = next((it for it in _FOLLOWED if it in stages), None)
    if told is None or None in stages or ("found" in stages and len(stages) > 1):
        return None
    police = any(_POLICE.search(claim.quote) for claim in alignment.claims)
    asked = _FOLLOWED[told][not alignment.about]
    return asked.format(event=alignment.about, crews="police" if police else "emergency crews")


def _is_named(claim: Claim) -> bool:
    return isinstance(claim.value, Place) and any(letter.isupper() for letter in claim.value.name)


def _is_vague(alignment: Alignment) -> bool:
    """Whether an answer is a part of the day, and no hour."""
    return any(isinstance(claim.value, When) and claim.value.precision == "part" for claim in alignment.claims)
