"""Those who were missing in the earlier article and are found in the later one, alive or dead."""

import re
from typing import Any

from compare.align.person import other_names
from compare.extract.traits import number_of_people
from compare.judge.around import doubted
from compare.judge.judgement import Case

_LONG = 600  # characters of a passage that are read
_MISSING = re.compile(
    r"\b(?:missing|unaccounted for|disappear(?:ed|ance)|search(?:ing|ed)? for|looking for)\b", re.IGNORECASE
)
_WERE_MISSING = re.compile(r"\b(?:missing|unaccounted for|disappeared|vanished|lost)\b", re.IGNORECASE)
_FOUND = re.compile(r"\b(?:found|located|rescued|accounted for|recovered|dug out|pulled out|traced)\b", re.IGNORECASE)
_NOT = re.compile(
    r"\b(?:not|never|yet to be|no|n[’']t|nobody|hop\w+|try\w+|tried|if|until|unless|could|would|may|might|will|"
    r"to be|search\w*|looking|whether)\b",
    re.IGNORECASE,
)
_REST = re.compile(r"\b(?:other|others|another|second|third|still|remain\w*|more)\b", re.IGNORECASE)
_PEOPLE = re.compile(
    r"\b(?:\w+ )?(?:\w+ )?(?:people|persons|men|women|children|boys|girls|couple|hikers|climbers|miners"
    r"|fishermen|sailors|workers|students|passengers|crew)\b",
    re.IGNORECASE,
)


def later(_one: Any, _other: Any, case: Case) -> bool:
    """The earlier article tells of missing people, the later one that they were found."""
    late = case.late
    if late is None or not case.sure or doubted(late, case):
        return False
    early, _ = case.in_order(case.left, case.right)
    was, now = early.quote[:_LONG], late.quote[:_LONG]
    missing = _MISSING.search(was) is not None and _FOUND.search(was) is None
    return missing and _WERE_MISSING.search(now) is not None and _are_found(now) and _one_lot(was, now)


def _are_found(quote: str) -> bool:
    """Whether a passage says of all that they are found: not of those who are still sought."""
    found = _FOUND.search(quote)
    return found is not None and not _NOT.search(quote) and not _REST.search(quote)


def _one_lot(one: str, other: str) -> bool:
    """Whether two passages can be of the same people: no other number, no other names."""
    counts = [number_of_people(found.group()) for quote in (one, other) if (found := _PEOPLE.search(quote))]
    return len({*counts} - {None}) <= 1 and not other_names(one, other)
