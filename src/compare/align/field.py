"""What a passage must speak of to answer how somebody fares, how far a case is, or whether there is any of something.

Whoever asks for the condition of the woman is not answered by "police are investigating the shooting", though it is of
her case: the passage has no word of wounds, care or death. So with arrests and courts, and with "no charges".
"""

import re
from collections.abc import Mapping
from functools import cache

from compare import lexicon
from compare.claim import Claim, Figure, State

_HEALTH = (
    r"injur|wound|hurt|harm|hospital|treat(?:ed|ment|ing)|condition|surger|operat|recover|recuperat|surviv|stable|critical"
    r"|serious|life|alive|li?ving|dead|death|d(?:ies|ied|ie|ying)\b|kill|fatal|slain|coma|succumb|graz|airlift|air-lift"
    r"|ambulance|medic(?:s|al)?\b|casualt|ble(?:d|ed)|shot (?:himself|herself|themselves|and|to death)|doctors?\b|deceased"
)
_CUSTODY = (
    r"arrest|charg|custod|jail|prison|detain|detention|indict|court|tri(?:al|ed)\b|sentenc|convict|guilt|ple(?:a|d)|bail"
    r"|bond\b|warrant|accus|suspect|wanted|held\b|search(?:ed|ing|es)?\b|look(?:ing|ed|s)? for|at large|on the (?:run|loose|lam)"
    r"|caught|captur|surrender|turned (?:him|her|them)sel|probation|parole|releas|under investigation|investigated|question"
    r"|booked|arraign|hearing|verdict|jury|jurors|acquit|clear|prosecut|cited|citation|handcuff|apprehend|fle[ed]"
    r"|escap|hunt(?:ed|ing)?\b|manhunt|sought|seek|extradit|freed|person of interest|attorney|judge|locked up|behind bars"
)
_OF_FIELD: Mapping[str, str] = {
    "arrest": "custody", "charge": "custody", "suspect": "custody", "lead": "custody", "injury": "health",
    "casualty": "health",
}  # fmt: skip
_LONG = 600  # characters of a passage that are read
_STEM = 5  # letters by which a noun is known in its forms


def off_topic(one: Claim, other: Claim) -> bool:
    """Whether one tells a state of somebody, and the other has no word of the matter."""
    return _silent(one, other) or _silent(other, one)


def _silent(asking: Claim, told: Claim) -> bool:
    """Whether a passage says nothing on the matter of a state."""
    state = asking.value
    if not isinstance(state, State):
        return False
    if state.state == "none":
        return not _speaks_of(state.of, told)
    if state.ladder not in ("health", "custody"):
        return False
    same = isinstance(told.value, State) and told.value.ladder == state.ladder
    counts = isinstance(told.value, Figure) and state.ladder == "health"
    return not (same or counts) and not _words(state.ladder).search(told.quote[:_LONG])


def _speaks_of(thing: str, told: Claim) -> bool:
    """Whether a passage speaks of that of which another says that there is none."""
    noun = thing.casefold().split()[-1] if thing.split() else ""
    field = next((field for stem, field in _OF_FIELD.items() if noun.startswith(stem[:-1])), None)
    if field is not None:
        return _words(field).search(told.quote[:_LONG]) is not None
    return noun[:_STEM] in told.quote[:_LONG].casefold()


@cache
def _words(field: str) -> re.Pattern[str]:
    """The words of a matter; that of health has the parts of the body as well."""
    if field == "custody":
        return re.compile(rf"\b(?:{_CUSTODY})", re.IGNORECASE)
    body = lexicon.any_of(frozenset(lexicon.members("contrasts", "body")) - {"side", "back"})
    return re.compile(rf"\b(?:{_HEALTH}|(?:{body})\b)", re.IGNORECASE)
