"""Counts that grow as a case or a disaster goes on, so that the later article's is news: two charged, then four."""

import re
from functools import cache

from compare import lexicon
from compare.align.count import counts_people, related
from compare.align.measure import reported
from compare.align.synonym import concept
from compare.align.words import DIGITS
from compare.claim import Actor, Claim, Figure
from compare.extract.figures.basis import WHOLE
from compare.interval import Interval, below
from compare.judge.around import after, before
from compare.judge.figure import wide
from compare.judge.judgement import Case
from compare.judge.one_count import counted_once, measured_once, noun, risen

# What is done to people one after the other, so that a later report may know of more: by the law, by rescuers.
_DONE = re.compile(
    r"\b(?:(?P<law>charged|indicted|arraigned)"
    r"|(?P<held>arrested|booked|jailed|detained|in custody|taken into custody|rounded up)"
    r"|(?P<moved>evacuated|displaced)|(?P<saved>rescued|pulled (?:alive )?from)|(?P<named>identified)"
    r"|(?P<ill>infected|sickened|tested positive|quarantined))\b",
    re.IGNORECASE,
)
_RISES = re.compile(
    r"\b(?:tolls?|number|count|deaths|fatalities)\b(?:(?!\b(?:as|when|while|where)\b)[^.;]){0,60}\b"
    r"(?:climb(?:s|ed)?|ris(?:es|en|ing)|rose|jump(?:s|ed)?|gr(?:ows|ew|own)|increase[sd]?|mounts|went up|goes up)\b"
    r"(?! by\b)"
    r"|\b(?:bring(?:s|ing)|brought|rais(?:es|ing|ed)|push(?:es|ing|ed)|tak(?:es|ing)|took)\b[^.;]{0,60}\b(?:to|at)\b"
    r"[^.;]{0,40}\b(?:toll|number|count|deaths|dead|killed)\b"
    r"|\b(?:bring(?:s|ing)|brought|rais(?:es|ing|ed)|push(?:es|ing|ed)) the (?:\w+ ){0,3}(?:toll|number|count)\b",
    re.IGNORECASE,
)
_LEFT = re.compile(r"\b(?:not|never|n[’']t|none|another|others?|more|additional|remaining|also)\b", re.IGNORECASE)


def later_higher(one: Figure, other: Figure, case: Case) -> bool:
    """Both are tolls of one event, wholly apart, and the later article has the higher: the toll rose.

    Those missing may also have become fewer: they are found, alive or dead.
    """
    if case.later is None or one.toll is None or not (_of_all(one, other) or _of_one_part(one, other)):
        return False
    early, late = case.in_order(one, other)
    fell = one.toll == other.toll == "missing" and below(late.reach, early.reach)
    return fell or below(early.reach, late.reach)


def higher_floor(one: Figure, other: Figure, case: Case) -> bool:
    """Whether a toll rose though the earlier one is a floor: at least 11 killed, at least 14 dead the day after.

    A floor is what is known so far (Every Casualty standards): a later article that knows of more has news, surely
    where it knows of far more, for the bound that holds gives readers another picture then. One count alone is as known
    where it is a floor as well, or where its article prints that number plainly too.
    """
    if case.later is None or one.toll is None or one.toll != other.toll or not _of_all(one, other):
        return False
    early, late = case.in_order(one, other)
    was, news = case.in_order(case.left, case.right)
    known, now = early.interval.low, late.interval.low
    if early.shape != "floor" or known is None or now is None or not known < now or late.shape == "vague":
        return False
    if related(one.victims, other.victims) != "same":
        return False
    counted = late.shape == "floor" or _plainly(early, was, case)
    return counted or wide(one, other, case) or _is_told_to_rise(news, case)


def _is_told_to_rise(claim: Claim, case: Case) -> bool:
    """Whether the sentence of a toll, or the headline, says that it has risen: death toll climbs to 13."""
    return _RISES.search(f"{before(claim, case)}{claim.quote}{after(claim, case)}") is not None


def _of_all(one: Figure, other: Figure) -> bool:
    """Whether both count all whom one event befell: no part, no more of them, nothing foreseen."""
    return {one.basis, other.basis} <= {*WHOLE}


def _of_one_part(one: Figure, other: Figure) -> bool:
    """Whether both count one part of them, by its noun: five bodies pulled out, 38 bodies recovered."""
    return one.basis == other.basis == "nested" and one.toll == other.toll and noun(one) == noun(other) != ""


def _plainly(floor: Figure, claim: Claim, case: Case) -> bool:
    """Whether an article prints the number of a floor without a qualifier as well: "11 dead" in the headline."""
    told = (it.value for it in case.tally(claim.article).claims if isinstance(it.value, Figure))
    return any(it.toll == floor.toll and it.interval == Interval(floor.interval.low, floor.interval.low) for it in told)


def moved_on(one: Figure, other: Figure, case: Case) -> bool:
    """Whether the later article has the higher number of what goes on growing: cases, crews at work, homes lost."""
    if case.later is None or one.toll or other.toll or not _of_all(one, other):
        return False
    entry = reported(case.left) is not None and measured_once(case)
    alike = noun(one) == noun(other) and noun(one) in _growing() and (case.sure or counted_once(one, other, case))
    early, late = case.in_order(one, other)
    return (entry and risen(early, late)) or (alike and one.unit == other.unit and below(early.reach, late.reach))


def later_more(one: Figure, other: Figure, case: Case) -> bool:
    """Both count people of whom one thing was done, and the later article has more of them.

    "Two more" counts others than the first two, and is no total.
    """
    if case.later is None or one.toll or other.toll or not _of_all(one, other):
        return False
    early, late = case.in_order(one, other)
    people = counts_people(one) and counts_people(other)
    return people and _one_thing_done(case) and case.sure and below(early.reach, late.reach)


def more_named(one: Actor, other: Actor, case: Case) -> bool:
    """The same where the number stands in what they are called: two people, four people."""
    if case.later is None or not _one_thing_done(case):
        return False
    early, late = case.in_order(_number(one), _number(other))
    return late is not None and early is not None and early < late


def _number(actor: Actor) -> int | None:
    first, *others = actor.name.lower().split()
    number = DIGITS.get(first, first)
    return int(number) if others and number.isdigit() else None


def _one_thing_done(case: Case) -> bool:
    """Whether both passages tell of one thing that was done to people, and of neither part nor rest of them."""
    told = [_DONE.search(claim.quote) for claim in (case.left, case.right)]
    plain = not any(_LEFT.search(claim.quote) for claim in (case.left, case.right))
    return plain and all(told) and len({match.lastgroup for match in told if match}) == 1


@cache
def _growing() -> frozenset[str]:
    return frozenset(concept(word, verb=False) for word in lexicon.words("counts", "growing"))
