"""Tests on the crimes with which somebody is charged: two lists, a list that says more."""

import re
from functools import cache, lru_cache
from typing import Any

from compare import lexicon
from compare.claim import Actor
from compare.judge.around import after
from compare.judge.judgement import Case

_LONG = 600  # characters of a passage that are read
_CHARGED = re.compile(
    r"\b(?:charges?|charged|counts?|indicted)\b(?: \w+){0,4}? (?:of|with|for|on|including)\b|\bon suspicion of\b",
    re.IGNORECASE,
)
_DRUNK = re.compile(
    r"\b(?:dwi|dui|ovi|drunken driving|drink-driving"
    r"|driving (?:while (?:drunk|intoxicated|impaired)|under the influence))\b"
)
_ORDINAL_GRADES = {"1st": "first", "2nd": "second", "3rd": "third"}
Charge = tuple[str, str]  # its grade ("" for none) and the crime


def other_list(_one: Any, _other: Any, case: Case) -> bool:
    """One person charged with crimes of which neither list holds the other: robbery and assault, robbery and murder."""
    if not case.sure or not two_lists(_one, _other, case):
        return False
    return not (case.two_people or _strangers(case))


def later_list(_one: Any, _other: Any, case: Case) -> bool:
    """The same, in an article that is later: charges change."""
    return case.later is not None and other_list(_one, _other, case)


def _strangers(case: Case) -> bool:
    """Two persons by their full names."""
    named = [claim.value.name for claim in (case.left, case.right) if isinstance(claim.value, Actor)]
    return len(named) > 1 and all(" " in name and name[:1].isupper() for name in named) and not case.named_alike(*named)


def two_lists(_one: Any, _other: Any, case: Case) -> bool:
    """Charges of which neither list holds the other, perhaps of two people."""
    sides = (case.left, case.right)
    if not all(charges(claim.quote) for claim in sides):
        return False
    one, other = (charges(claim.quote + after(claim, case)) for claim in sides)  # a passage may break off its list
    return bool(_beside(one, other) and _beside(other, one))


def _beside(some: frozenset[Charge], others: frozenset[Charge]) -> bool:
    """Whether a charge has no like among the others; a grade in one list only is no other charge, but an attempt is."""
    return any(not any(crime == it and _graded(grade, its) for its, it in others) for grade, crime in some)


def _graded(one: str, other: str) -> bool:
    """Whether two grades may be of one charge: one says no more than the other, and both are attempts or neither."""
    left, right = set(one.split()), set(other.split())
    return (left <= right or right <= left) and ("attempted" in left) == ("attempted" in right)


def longer_list(_one: Any, _other: Any, case: Case) -> bool:
    """One list says more: murder, first-degree murder; robbery, robbery and assault."""
    one, other = charges(case.left.quote), charges(case.right.quote)
    whole = [charges(claim.quote + after(claim, case)) for claim in (case.left, case.right)]
    return bool(one and other) and one != other and whole[0] != whole[1]


@lru_cache(maxsize=2048)
def charges(quote: str) -> frozenset[Charge]:
    """The crimes with which a passage says that somebody is charged, each with its grade."""
    match = _CHARGED.search(quote[:_LONG])
    said = _DRUNK.sub("drunk driving", quote[match.end() : _LONG].casefold()) if match else ""
    return frozenset((f"{attempt} {_ORDINAL_GRADES.get(grade, grade)}".strip(), it) for attempt, grade, it in (
        match.groups("") for match in _crime().finditer(said)
    ))  # fmt: skip


@cache
def _crime() -> re.Pattern[str]:
    crimes = lexicon.any_of(lexicon.words("contrasts", "crimes"))
    grades = r"aggravated|involuntary|voluntary|vehicular|(?:first|second|third|fourth|1st|2nd|3rd)(?=[- ]degree)"
    return re.compile(rf"\b(?:(attempted) )?(?:({grades})[- ])?(?:degree |felony |simple |armed )?({crimes})\b")
