"""Two counts that answer one question though their line-up is not sure: each is told once in its story.

"Some 700 firefighters were on the lines" and "about 1,900 firefighters are now at work" share the noun alone; that
neither article counts firefighters in another number makes them one count. What has a bearer, the seats of a party or
the years to which somebody is sentenced, is a gauge (align/gauge.py).
"""

import re
from functools import cache, lru_cache
from itertools import combinations

from compare import lexicon
from compare.align.measure import one_measure, reported
from compare.align.synonym import concept
from compare.claim import Claim, Figure
from compare.extract.figures.basis import WHOLE
from compare.extract.figures.unit import group_of
from compare.grammar.lexicon import lemma
from compare.interval import disjoint
from compare.judge.around import before
from compare.judge.deed import deeds
from compare.judge.judgement import Case

_MOST = 12  # numbers of one entry that are looked at
_TIMES = 5  # times that one count may be the other's
_PART = re.compile(
    r"\b(?:another|others?|more|additional|further|first|last|next|second|third|final|remaining|same|average|per|each"
    r"|every|of (?:the|its|his|her|their|those|these))\b",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"\b(?:my|his|her|their|our|its) (?:\w+ )?\Z")


def counted_once(one: Figure, other: Figure, case: Case) -> bool:
    """Whether both count things of one noun, all of them, that either article counts in one number only."""
    nouns = (noun(one), noun(other))
    if nouns[0] != nouns[1] or not nouns[0] or one.toll != other.toll or _far(one, other):
        return False
    sides = ((case.left, one), (case.right, other))
    if not _of_one_deed(case.left.quote, case.right.quote):
        return False
    return all(_is_all(claim, figure, case) and _only(claim, figure, case) for claim, figure in sides)


def _of_one_deed(one: str, other: str) -> bool:
    """Whether two passages need not tell of two deeds: cars that were called back, and cars that were sold."""
    left, right = _verbs(one), _verbs(other)
    return not left or not right or not left.isdisjoint(right)


@lru_cache(maxsize=2048)
def _verbs(quote: str) -> frozenset[str]:
    """The concepts of the verbs of a passage, without those of being, having and working."""
    return frozenset(concept(lemma(deed.verb, "VB")) for deed in deeds(quote)) - _idle()


def measured_once(case: Case) -> bool:
    """Whether both measure the one thing of its kind, or an entry of a report of which neither has two numbers."""
    name = reported(case.left)
    if name is None:
        return one_measure(case.left, case.right)
    return name == reported(case.right) and all(_one_entry(claim, name, case) for claim in (case.left, case.right))


def _one_entry(claim: Claim, name: str, case: Case) -> bool:
    figures = [it.value for it in case.tally(claim.article).claims if reported(it) == name]
    reaches = [it.reach for it in figures if isinstance(it, Figure)]
    return not any(disjoint(one, other) for one, other in combinations(reaches[:_MOST], 2))


def risen(early: Figure, late: Figure) -> bool:
    """Whether one number is above another; a floor tells what was known then."""
    most = early.interval.low if early.shape == "floor" else early.reach.high
    least = late.interval.low if late.shape == "floor" else late.reach.low
    return most is not None and least is not None and most < least


def noun(figure: Figure) -> str:
    """The concept of the noun that is counted; "" for a measure, and for words that are said of anybody."""
    words = (figure.counted or figure.unit).casefold().replace("-", " ").split()
    if not words or group_of(figure.unit):
        return ""
    word = lemma(words[-1], "NNS")
    return "" if word in _anything() else concept(word, verb=False)


def too_far(one: Figure, other: Figure, case: Case) -> bool:
    """Whether two numbers of one entry are further apart than one count is from itself: 31 cases, 1,200 last year.

    What goes on growing may grow to any number; none shrinks so.
    """
    if reported(case.left) is None or not _far(one, other):
        return False
    early, late = case.in_order(one, other)
    return case.later is None or not risen(early, late)


def _far(one: Figure, other: Figure) -> bool:
    ends = sorted((one.interval.low or 0, other.interval.low or 0))
    return ends[1] > _TIMES * ends[0]


def _is_all(claim: Claim, figure: Figure, case: Case) -> bool:
    """Whether a passage counts all of them, and none of the rest, of a part, or of somebody's own."""
    return (
        figure.basis in WHOLE
        and len(figure.printed) == 1
        and not _PART.search(claim.quote)
        and not _WHOSE.search(_until(claim, figure, case))
    )


def _until(claim: Claim, figure: Figure, case: Case) -> str:
    """What stands before a number in its sentence."""
    return before(claim, case) + claim.quote.partition(figure.as_printed)[0]


def _only(claim: Claim, figure: Figure, case: Case) -> bool:
    """Whether the article of a passage prints one number only of that noun, or of those whom that harm befell."""
    told = (it.value for it in case.tally(claim.article).claims if isinstance(it.value, Figure))
    return len({it.printed for it in told if it.toll == figure.toll and noun(it) == noun(figure)}) == 1


@cache
def _idle() -> frozenset[str]:
    return frozenset(map(concept, lexicon.words("counts", "idle")))


@cache
def _anything() -> frozenset[str]:
    return frozenset(lexicon.words("counts", "anything"))
