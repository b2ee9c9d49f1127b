"""Tests on two measures of one bearer, told in one sense (align/gauge.py): turnout, a share of the vote, a price."""

import re
from functools import cache
from typing import Any

from compare.align.gauge import COUNTED, is_running
from compare.align.reading import Reading, reading, two_things
from compare.claim import Claim, Figure
from compare.judge import figure, trading
from compare.judge.around import after, before
from compare.judge.judgement import Case
from compare.lexicon import any_of, words


def later_reading(one: Any, other: Any, case: Case) -> bool:
    """What runs on, or was foreseen or still being counted in the earlier article, has moved in the later one."""
    if not other_reading(one, other, case) or case.later is None:
        return False
    early, late = case.in_order(case.left, case.right)
    counted = case.gauge in COUNTED and (_unfinished(early, case) or _settled(late, early, case))
    return is_running(case.gauge) or counted


def other_reading(one: Any, other: Any, case: Case) -> bool:
    """Two measures of one thing that no value fits: only such are lined up by their gauge (align/gauged.py).

    A price of early trading and one of the close are of two hours (trading.of_two_hours).
    """
    figures = isinstance(one, Figure) and isinstance(other, Figure)
    return bool(case.gauge) and figures and not trading.of_two_hours(one, other, case)


def of_another(one: Any, other: Any, case: Case) -> bool:
    """Two measures of which the words around tell that they are of two bearers, senses or times."""
    if case.gauge or not figure.apart(one, other, case):
        return False
    left, right = (_reading(it, case) for it in (case.left, case.right))
    return left is not None and right is not None and two_things(left, right)


def _reading(claim: Claim, case: Case) -> Reading | None:
    article = case.tally(claim.article).article
    return reading(article, claim) if article else None


def _unfinished(claim: Claim, case: Case) -> bool:
    """Whether a number is a forecast, or a count that goes on: by an exit poll, of preliminary data."""
    return _words().search(before(claim, case) + claim.quote + after(claim, case)) is not None


def _settled(late: Claim, early: Claim, case: Case) -> bool:
    """Whether the later article tells of the last count, and the earlier one of none, or of one that goes on."""
    now, was = (article.text if (article := case.tally(it.article).article) else "" for it in (late, early))
    going_on = _last_count().search(was) is None or _words().search(was) is not None
    return going_on and _last_count().search(now) is not None


@cache
def _last_count() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(words('gauges', 'settled'))})\b", re.IGNORECASE)


@cache
def _words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(words('gauges', 'foreseen') | words('gauges', 'counting'))})\b", re.IGNORECASE)
