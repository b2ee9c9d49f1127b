"""What the earlier article denies, or tells otherwise, and the later one tells as news: she has conceded since.

English tells news in the perfect or, in headlines, in the present ("has resigned", "resigns"); the plain past tells
what may have been so when the earlier article was written, unless a day after it stands there.
"""

import re
from datetime import datetime
from typing import Any

from compare.align.person import other_names
from compare.align.synonym import concept
from compare.claim import Claim, State, When
from compare.interval import Interval
from compare.judge import wording
from compare.judge.around import doubted, sentence_of
from compare.judge.deed import Deed, deeds
from compare.judge.judgement import Case
from compare.judge.opposition import opposed_deeds
from compare.judge.state import apart, opposite, restored

_LITTLE = 3  # letters of a word that tells nothing
_RECENT = ("perfect", "present")
_NEVER = re.compile(r"\bnever\b", re.IGNORECASE)  # denies it of all times before, not of one day


def done(_one: Any, _other: Any, case: Case) -> bool:
    """The earlier article denies a deed, the later one tells it as news or on a day after: did not resign, resigns."""
    if case.late is None:
        return False
    early, _ = case.in_order(case.left, case.right)
    pairs = [case.in_order(*pair) for pair in opposed_deeds(case)]
    return bool(pairs) and not _NEVER.search(early.quote) and all(_news(was, now, case) for was, now in pairs)


def _news(was: Deed, now: Deed, case: Case) -> bool:
    recent = now.tense in _RECENT and was.tense != "present"  # who does not own what the other owns
    return was.denied and not now.denied and (recent or _dated_after(case))


def turned(one: State, other: State, case: Case) -> bool:
    """What would be two accounts of one state are two states: the later article's is of a day after the earlier one."""
    return case.late is not None and (restored(one, other, case) or opposite(one, other, case)) and _dated_after(case)


def moved(one: State, other: State, case: Case) -> bool:
    """The same of two rungs."""
    return case.late is not None and apart(one, other, case) and _dated_after(case)


def begun(one: State, other: State, case: Case) -> bool:
    """What the earlier article says will be done, the later one has done: will step up, have stepped up patrols."""
    early, late = case.in_order(one, other)
    course = (early.ladder, early.state, late.ladder, late.state) == ("course", "planned", "course", "under way")
    if case.late is None or not course or early.negated or late.negated or doubted(case.late, case):
        return False
    was, now = (claim.quote for claim in case.in_order(case.left, case.right))
    coming = {deed.verb for deed in deeds(was) if deed.reality == "to come" and not deed.denied}
    done = {deed.verb for deed in deeds(now) if deed.tense == "perfect" and not deed.denied}
    common = {*wording.words(was)} & {*wording.words(now)} - done
    return not coming.isdisjoint(done) and any(len(word) > _LITTLE for word in common) and not other_names(was, now)


def _dated_after(case: Case) -> bool:
    """Whether the later passage holds a day wholly after the earlier article, and none before its end."""
    early, late = case.in_order(case.left, case.right)
    written = case.times.get(early.article)
    days = [one.interval for one in _days(late, case)]
    return written is not None and bool(days) and all(_after(written, day) for day in days)


def _days(claim: Claim, case: Case) -> list[When]:
    """The days that stand in a passage, or in its sentence with the deed that it tells: on Monday she resigned."""
    own = case.tally(claim.article)
    told = {deed.verb for deed in deeds(claim.quote)}
    number = sentence_of(claim, own.article) if own.article else None
    found = []
    for one in own.dated:
        when, inside = one.value, one.span.overlaps(claim.span)
        if isinstance(when, When) and (inside or (own.article and sentence_of(one, own.article) == number)):
            of_it = concept((when.about or "").casefold()) in told
            found += [when] if of_it or (inside and when.as_printed in claim.quote) else []
    return found


def _after(written: datetime, day: Interval[datetime]) -> bool:
    return day.low is not None and day.low.date() > written.date()
