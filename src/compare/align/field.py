"""What a passage must speak of to answer how somebody fares, how far a case is, or whether there is any of something.

Whoever asks for the condition of the woman is not answered by "police are investigating the shooting", though it is of
her case: the passage has no word of wounds, care or death. So with arrests and courts, and with "no charges".
"""

import re
from functools import cache

from compare import lexicon
from compare.claim import Claim, Figure, State

_FIELDS = ("health", "custody")
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
    if state.ladder not in _FIELDS:
        return False
    same = isinstance(told.value, State) and told.value.ladder == state.ladder
    counts = isinstance(told.value, Figure) and state.ladder == "health"
    return not (same or counts) and not _words(state.ladder).search(told.quote[:_LONG])


def _speaks_of(thing: str, told: Claim) -> bool:
    """Whether a passage speaks of that of which another says that there is none."""
    noun = thing.casefold().split()[-1] if thing.split() else ""
    field = lexicon.members("fields", "nouns").get(noun)
    if field is not None:
        return _words(field).search(told.quote[:_LONG]) is not None
    return noun[:_STEM] in told.quote[:_LONG].casefold()


@cache
def _words(field: str) -> re.Pattern[str]:
    """The words of a matter, from `lexicon/fields.yaml`; that of health has the parts of the body as well."""
    body = frozenset(lexicon.members("contrasts", "body")) - {"side", "back"} if field == "health" else frozenset()
    whole = lexicon.any_of(_listed(field, "words") | body)
    return re.compile(rf"\b(?:{lexicon.any_of(_listed(field, 'begins'))}|(?:{whole})\b)", re.IGNORECASE)


def _listed(group: str, name: str) -> frozenset[str]:
    return frozenset(word.strip() for word in lexicon.table("fields")[group][name].split(","))
