"""Tests on when and where the one event of two stories was: two hours, two blocks, two hospitals."""

import re
from typing import Any

from compare.align import event_slot
from compare.align.person import names
from compare.align.toponym import OF_HOSPITALS
from compare.claim import Claim, Place, When
from compare.judge.around import after, before, people
from compare.judge.judgement import Case

_MORE = re.compile(r"\b(?:second|third|another|others?)\b", re.IGNORECASE)
_HOSPITAL = re.compile(
    r"(?:[A-Z][\w’'.-]{0,30} (?:of )?){1,5}(?:[Hh]ospital|[Cc]linic|[Ii]nfirmary|(?:[Mm]edical|[Tt]rauma)"
    r" [Cc]ent(?:er|re))"
)
_WEEK = 7  # days
_GENERIC = OF_HOSPITALS | {"children"}  # words of a name that tell no hospital from another


def other_hour(one: Any, _other: Any, case: Case) -> bool:
    """Two stories of one event put it at two hours, or the death of the one who died."""
    clash = isinstance(one, When) and event_slot.clash(case.slot, case.left, case.right)
    return clash and not (_of_others(case) or _long_after(case))


def _of_others(case: Case) -> bool:
    """Whether the sentences of two passages name people, and nobody in common: two were killed at two hours."""
    left, right = (people(claim, case) for claim in (case.left, case.right))
    return bool(left and right) and left.isdisjoint(right)


def _long_after(case: Case) -> bool:
    """Whether one is told more than a week after the other without its day: at 4 a.m., of a later deed."""
    days = (claim.value.interval for claim in (case.left, case.right) if isinstance(claim.value, When))
    return case.days_between > _WEEK and any(day.is_open for day in days)


def other_spot(one: Any, _other: Any, case: Case) -> bool:
    """Two stories of one event put it into two blocks or at two crossings, or its victim into two hospitals."""
    clash = isinstance(one, Place) and event_slot.clash(case.slot, case.left, case.right)
    return clash and not (case.slot == "hospital" and (_one_site(case) or _another(case) or _of_others(case)))


def _another(case: Case) -> bool:
    """Whether either passage is of one more victim: a second student."""
    return any(_MORE.search(claim.quote) for claim in (case.left, case.right))


def _one_site(case: Case) -> bool:
    """Whether the sentence of one hospital goes on to the name of the other: the Children's Hospital at Harwick."""
    places = [(it.value.name, before(it, case) + it.quote + after(it, case)) for it in (case.left, case.right)
              if isinstance(it.value, Place)]  # fmt: skip
    (one, here), (other, there) = places
    own = names(one) - names(other) - _GENERIC, names(other) - names(one) - _GENERIC
    if own[0] & names(there) or own[1] & names(here):
        return True
    return _tells_of(own[0], case.right, case) or _tells_of(own[1], case.left, case)


def _tells_of(named: frozenset[str], claim: Claim, case: Case) -> bool:
    """Whether an article names the hospital of the other as well: somebody was taken to one, and on to another."""
    article = case.tally(claim.article).article
    said = {word for match in _HOSPITAL.finditer(article.text) for word in names(match.group())} if article else set()
    return bool(named) and named <= said
