"""Two passages that tell one deed on two days, each in its own words: she apologised on Friday, on Saturday."""

import re
from itertools import product

from compare.align.synonym import concept
from compare.claim import Cause, Claim, Event, State, When
from compare.judge.extent import same_interval
from compare.judge.judgement import Case
from compare.judge.when import apart, near_clock, other_deed, other_week, other_year, same_passage, same_words, undated

_CALENDAR = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|March|Apr|June|July|Aug|Sep|Oct|Nov|Dec)\w*|today|tonight"
    r"|yesterday|tomorrow)\b"
)
_TOLD = (Event, Cause, type(None))  # kinds without a value of their own that a day could spoil
_AGAIN = frozenset("meet talk visit play vote protest march rally gather perform fight".split())  # done day after day


def other_day(one: object, other: object, case: Case) -> bool:
    """Two passages tell the one deed of both on two days, each in its own words: she apologised on Friday, Saturday."""
    if isinstance(one, State):  # whose death it is, his name may tell where the line-up is not sure
        case = case._replace(sure=case.sure or case.one_person)
    if not case.sure or not (_dateable(one) and _dateable(other)):
        return False
    if any(len(_CALENDAR.findall(claim.quote)) > 1 for claim in (case.left, case.right)):
        return False
    days = product(_days(case.left, case), _days(case.right, case))
    pairs = [case._replace(left=a, right=b) for a, b in days if _deed(a) == _deed(b) and _deed(a) not in _AGAIN]
    return bool(pairs) and all(_clash(pair) for pair in pairs)


def _dateable(value: object) -> bool:
    """Whether a value is none of its own that a day could spoil; who is dead died on one day."""
    return isinstance(value, _TOLD) or (isinstance(value, State) and value.state == "dead" and not value.negated)


def _days(claim: Claim, case: Case) -> list[Claim]:
    """The dates that stand in a passage."""
    near = (one for one in case.tally(claim.article).dated if one.span.overlaps(claim.span))
    return [one for one in near if isinstance(one.value, When) and _stands(one.value, claim.quote)]


def _stands(value: When, quote: str) -> bool:
    """Whether a day or a time of day stands in a passage; months and years are too wide to be the deed's own."""
    return value.precision not in ("month", "year") and value.as_printed in quote


def _deed(claim: Claim) -> str:
    return concept((claim.value.about or "").casefold()) if isinstance(claim.value, When) else ""


def _clash(case: Case) -> bool:
    one, other = case.left.value, case.right.value
    excused = (same_passage, same_words, undated, same_interval, near_clock, other_deed, other_week, other_year)
    if not (isinstance(one, When) and isinstance(other, When)):
        return False
    return apart(one, other, case) and not any(holds(one, other, case) for holds in excused)
