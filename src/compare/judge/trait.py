"""What a passage tells of a harm, a cause, a car, a way: classes of which only one can be true of one thing.

Each is a closed class (lexicon/contrasts.yaml); a passage that names several members, or none, says nothing.
"""

import re
from typing import Any

from compare.claim import Cause, Event, Figure, Place, When
from compare.extract.traits import colours, members
from compare.judge.around import common_people
from compare.judge.judgement import Case

_LONG = 600  # characters of a passage that are read
_CAUSING = re.compile(
    r"\b(?:caus(?:e|ed|es|ing)|due to|because of|blam(?:e|ed|ing)|sparked|triggered|ignited|started by|set off by"
    r"|(?:result|consequence) of|died (?:of|from)|resulted from|put down to|down to)\b", re.IGNORECASE,
)  # fmt: skip
_CAUSELESS = re.compile(r"\b(?:not|no|never|nor|ruled out|n[’']t|rather than|instead of)\b", re.IGNORECASE)
_DOER = re.compile(r"\b(?:suspect|suspected|accused|attacker|gunman|shooter|killer|wielding)\b", re.IGNORECASE)
_OF_WHAT = re.compile(r"\b(?:cleared|acquitted|convicted|guilty)(?: [A-Z][\w’'-]+| him| her){0,3} (?:of|in|on) (\w+)")
_OUTCOMES = ("leaving", "finding")
_BOUND = re.compile(r"\b(north|south|east|west)[- ]?bound\b", re.IGNORECASE)


def other_means(one: Any, _other: Any, case: Case) -> bool:
    """One person hurt or killed by two means: shot, stabbed."""
    left, right = case.left.quote, case.right.quote
    if not case.sure or isinstance(one, When | Place) or not _clash("means", left, right):
        return False
    doers = _DOER.search(left[:_LONG]) or _DOER.search(right[:_LONG])  # the stabbing suspect was shot
    return case.one_person and not doers and not case.two_people


def other_cause(one: Any, _other: Any, case: Case) -> bool:
    """One thing put down to two causes: a gas leak, an electrical fault."""
    left, right = case.left.quote, case.right.quote
    if not case.sure or not isinstance(one, Cause | Event | None) or not _clash("causes", left, right):
        return False
    caused = all(_CAUSING.search(quote[:_LONG]) for quote in (left, right))
    return caused and not (_CAUSELESS.search(left) or _CAUSELESS.search(right) or case.two_people)


def other_colour(one: Any, _other: Any, case: Case) -> bool:
    """The one car of both passages in two colours."""
    left, right = colours(case.left.quote), colours(case.right.quote)
    return case.sure and len(left) == len(right) == 1 and left != right and not isinstance(one, When | Place | Figure)


def other_direction(_one: Any, _other: Any, case: Case) -> bool:
    """One road in two directions: the northbound lanes, southbound."""
    left, right = (frozenset(_BOUND.findall(claim.quote[:_LONG].casefold())) for claim in (case.left, case.right))
    return case.sure and len(left) == len(right) == 1 and left != right


def other_outcome(one: Any, _other: Any, case: Case) -> bool:
    """One person who left a post in two ways, or whom a court found both: resigned, fired; convicted, cleared."""
    left, right = case.left.quote, case.right.quote
    if isinstance(one, When | Place | Figure) or not any(_clash(name, left, right) for name in _OUTCOMES):
        return False
    if any(_CAUSELESS.search(quote[:_LONG].replace("not guilty", "")) for quote in (left, right)):
        return False
    crimes = [set(_OF_WHAT.findall(quote[:_LONG])) for quote in (left, right)]
    if all(crimes) and crimes[0].isdisjoint(crimes[1]):  # cleared of fraud, convicted of theft
        return False
    return bool(common_people(case)) and not case.two_people


def _clash(name: str, left: str, right: str) -> bool:
    one, other = members(name, left), members(name, right)
    return len(one) == len(other) == 1 and one != other
