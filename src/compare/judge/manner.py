"""Tests on how something came about, by the words that speak of it alone: by accident, out of a quarrel."""

import re

from compare.claim import Cause
from compare.extract.causes.words import is_telling, topics
from compare.judge import wording
from compare.judge.judgement import Case

_ANSWERED = ("Was it ", "Was there ")  # questions to which the word itself is the answer
_MAYBE = re.compile(r"\b(?:may|might|could|possibl[ey]|perhaps|whether|if|appears?|believed|potential(?:ly)?)\b")


def same_manner(one: Cause, other: Cause, case: Case) -> bool:
    """Whether both tell of one manner, as sure of it and neither denying it: it was an accident, it was accidental."""
    return case.sure and _one_manner(one, other, case) and _as_sure(case)


def other_certainty(one: Cause, other: Cause, case: Case) -> bool:
    """Whether what one tells of a manner the other denies, or thinks possible: it could be gang-related."""
    return _one_manner(one, other, case) and not _as_sure(case)


def _one_manner(one: Cause, other: Cause, case: Case) -> bool:
    told = is_telling(one.reason.text) or is_telling(other.reason.text)
    left, right = case.left.quote, case.right.quote
    manners = (words for asked, words in topics().items() if asked.startswith(_ANSWERED))
    return told and any(words.search(left) and words.search(right) for words in manners)


def _as_sure(case: Case) -> bool:
    left, right = case.left.quote, case.right.quote
    alike = wording.denies(wording.words(left)) == wording.denies(wording.words(right))
    return alike and bool(_MAYBE.search(left)) == bool(_MAYBE.search(right))
