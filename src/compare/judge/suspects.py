"""Tests on how many the law has taken: two people charged one day, four the next."""

import re

from compare.align.count import counts_people
from compare.align.words import DIGITS
from compare.claim import Actor, Figure
from compare.interval import below
from compare.judge.judgement import Case

_TAKEN = re.compile(r"\b(?:charged|indicted|arraigned|booked|arrested|detained|jailed)\b", re.IGNORECASE)
_BESIDE = re.compile(r"\b(?:more|other|others|another|additional|also|two counts|remaining)\b", re.IGNORECASE)


def more_charged(one: Figure, other: Figure, case: Case) -> bool:
    """Both count people whom the law has taken, and the later article has the more."""
    late, early = (one, other) if case.later == "left" else (other, one)
    people = counts_people(one) and counts_people(other)
    return case.later is not None and people and _of_the_law(case) and below(early.interval, late.interval)


def more_named(one: Actor, other: Actor, case: Case) -> bool:
    """The same where the number stands in what they are called: two people, four people."""
    numbers = _number(one), _number(other)
    late, early = numbers if case.later == "left" else (numbers[1], numbers[0])
    return case.later is not None and _of_the_law(case) and late is not None and early is not None and early < late


def _number(actor: Actor) -> int | None:
    first, *others = actor.name.lower().split()
    number = DIGITS.get(first, first)
    return int(number) if others and number.isdigit() else None


def _of_the_law(case: Case) -> bool:
    """Whether both passages tell of people taken by the law, and of neither part nor rest of them."""
    quotes = (case.left.quote, case.right.quote)
    return all(_TAKEN.search(quote) and not _BESIDE.search(quote) for quote in quotes)
