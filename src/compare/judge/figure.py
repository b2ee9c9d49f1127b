"""Tests on two figures of one question: intervals, never averages. What they count is compared first (counting.py).

Source: practice of casualty recorders (Every Casualty standards; ACLED, Airwars); the order of the tests is policy.py.
"""

import re

from compare import lexicon
from compare.align.count import is_one, related
from compare.align.measure import one_measure
from compare.claim import Claim, Figure
from compare.extract.figures.unit import group_of
from compare.grammar.lexicon import lemma
from compare.interval import Interval, Number, below, disjoint, last_place, near, times
from compare.judge.around import after, before, common_people
from compare.judge.counting import one_aged
from compare.judge.duration import IDLE, distance_and_period, one_stretch
from compare.judge.extent import within
from compare.judge.judgement import Case, Severity
from compare.judge.one_count import counted_once, measured_once, too_far
from compare.judge.twin import same_place
from compare.judge.wording import telling
from compare.unit import factor

_WIDE = 1.5  # a bound further away than this gives readers another picture
_ROUNDING = 0.05  # how far apart a plain rounding may be
_MANY, _HOW_MANY = 5, 10  # times that one count of a thing may be another's where the line-up is not sure, and at all
_FEW = 3  # dead or hurt, of whom there are not many times as many a day later
_WHOSE = re.compile(r"\b(?:my|his|her|their|our|[A-Z][\w-]+[’']s) (?:\w+ )?\Z")
_BAIL = re.compile(r"\b(?:bail|bond)\b", re.IGNORECASE)
_SOME = re.compile(r"\b(?:first|last|next|final|other) \Z")
_YEAR = re.compile(r"\b[Ii]n (?:[A-Z][a-z]+ )?((?:19|20)\d\d)\b")
_THEN = re.compile(r"\b(?:ago|earlier|previous|last|(?:years?|months?) (?:after|before)|since|then)\b")
_TIES = 2  # telling words in common
_MORE = re.compile(r"\b(?:above|up|rose|rise|risen|higher|gain\w*|climb\w*|jump\w*|premium)\b", re.IGNORECASE)
_LESS = re.compile(r"\b(?:below|down|fell|fall|fallen|lower|lost|drop\w*|declin\w*|slid|slump\w*)\b", re.IGNORECASE)
_SCOPE = re.compile(r"\s+(?:on|with|for|against|in|at|under|during|per|as)\s(?:[\w’'-]+\s?){1,6}")
_ROUNDED_FROM = 100  # counts of people below this are never rounded


def doubtful(one: Figure, other: Figure, case: Case) -> bool:
    """No value fits both, but it is not likely enough that both answer one question.

    It is where they stand in one place of a sentence that both articles have. Tolls of one harm are likely enough,
    unless a word is vague ("several") or one tells of a single person; so are numbers that only one thing of a story
    has (align/measure.py).
    """
    told = one.toll and "vague" not in (one.shape, other.shape) and not (is_one(one) or is_one(other))
    if distance_and_period(one, other, case) or _of_two_bailed(case) or too_far(one, other, case) or _of_the_past(case):
        return apart(one, other, case)
    if same_place(case) or measured_once(case):
        return False
    if one_aged(one, other, case) or one_stretch(one, other, case):
        return False
    sure = case.sure or counted_once(one, other, case)
    grown = one.harm is not None and _far_grown(one, other)
    unsure = (
        _of_other_games(one, other, case)
        or grown
        or (not sure and not told)
        or _far_from_sure(one, other, case)
        or _other_scope(one, other, case)
        or _of_two_accused(one, other, case)
        or (not told and _chosen(case.left, case) != _chosen(case.right, case))
    )
    return unsure and apart(one, other, case)


def _of_two_bailed(case: Case) -> bool:
    """Whether both tell of a bail, in sentences that name people and nobody in common."""
    said = [before(it, case) + it.quote + after(it, case) for it in (case.left, case.right)]
    left, right = (case.people(claim, text) for claim, text in zip((case.left, case.right), said, strict=True))
    return all(map(_BAIL.search, said)) and bool(left and right) and left.isdisjoint(right)


def _of_the_past(case: Case) -> bool:
    """Whether only one of two sentences is dated by a year, and a past one: a strike in 2019 lasted 12 days."""
    said = [before(it, case) + it.quote + after(it, case) for it in (case.left, case.right)]
    years = [[int(it) for it in _YEAR.findall(words)] for words in said]
    times = [time.year for time in case.times.values() if time is not None]
    if bool(years[0]) == bool(years[1]):
        return False
    dated, undated = (0, 1) if years[0] else (1, 0)
    return bool(times) and not _THEN.search(said[undated]) and max(years[dated]) < min(times)


def _of_two_accused(one: Figure, other: Figure, case: Case) -> bool:
    """Whether both count charges, and no name says that they are against one person."""
    return all((it.counted or it.unit).casefold().startswith("counts") for it in (one, other)) and not common_people(
        case
    )


def _chosen(claim: Claim, case: Case) -> bool:
    """Whether a number counts only somebody's, or some in their order: her two children, the first four shots."""
    figure = claim.value
    printed = figure.as_printed if isinstance(figure, Figure) else ""
    said = before(claim, case) + claim.quote.partition(printed)[0]
    return _WHOSE.search(said) is not None or _SOME.search(said) is not None


def _far_grown(one: Figure, other: Figure) -> bool:
    """One killed here, ten in the city: few on one side, and many times as many on the other."""
    small, big = sorted((one.reach, other.reach), key=lambda it: it.low or 0)
    few = small.high or 0
    return 0 < few <= _FEW and (big.low or 0) > _HOW_MANY * few


def _other_scope(one: Figure, other: Figure, case: Case) -> bool:
    """Whether both counts of things go on to a scope of their own: three goals for one club, nine against another."""
    if one.toll or other.toll or case.paired or one_measure(case.left, case.right):
        return False
    if "percent" in (one.unit, other.unit) and _way(case.left.quote) != _way(case.right.quote):
        return True  # a price above another, shares that fell: no shares of one thing
    left, right = (_scope(it, claim.quote) for it, claim in ((one, case.left), (other, case.right)))
    return bool(left) and bool(right) and left.isdisjoint(right)


def _way(quote: str) -> bool | None:
    """Whether a passage tells of more or of less; None where it tells of neither."""
    less = _LESS.search(quote) is not None
    return not less if less or _MORE.search(quote) else None


def _scope(figure: Figure, quote: str) -> frozenset[str]:
    """The telling words of the phrase with a preposition right after what is counted."""
    rest = quote.partition(figure.counted or figure.as_printed)[2]
    phrase = _SCOPE.match(rest)
    return frozenset(telling(phrase.group())) if phrase else frozenset()


def _far_from_sure(one: Figure, other: Figure, case: Case) -> bool:
    """Two numbers of things, one many times the other or both bare measures: 23 points in a game, 2,117 in all."""
    if case.paired or one.toll or other.toll or one_measure(case.left, case.right):
        return False
    left, right = _scaled(one, other)
    ends = sorted((left.low or left.high or 0, right.low or right.high or 0))
    return (not case.sure and ends[1] > _MANY * ends[0]) or ends[1] > _HOW_MANY * ends[0] or _bare(one, other, case)


def _bare(one: Figure, other: Figure, case: Case) -> bool:
    """Whether both are measures ("two years", "400 metres") whose passages have nothing else in common."""
    left, right = (frozenset(telling(claim.quote)) for claim in (case.left, case.right))
    return bool(group_of(one.unit) and group_of(other.unit)) and left.isdisjoint(right)


def _of_other_games(one: Figure, other: Figure, case: Case) -> bool:
    """Counts of games, points and seasons are as many as there are stretches of time: more than the noun ties two."""
    if one.toll or other.toll:
        return False
    counted = {noun for figure in (one, other) for noun in _nouns(figure)}
    left, right = (frozenset(telling(claim.quote)) for claim in (case.left, case.right))
    return (
        not lexicon.words("incidents", "of many games").isdisjoint(counted)
        and len((left & right) - counted - IDLE) < _TIES
    )


def _nouns(figure: Figure) -> tuple[str, ...]:
    """The noun that is counted, as it is and in the singular."""
    words = (figure.counted or figure.unit).casefold().replace("-", " ").split()
    return (lemma(words[-1], "NNS"), words[-1].removesuffix("s")) if words else ()


def same(one: Figure, other: Figure, _case: Case) -> bool:
    """The same interval and shape."""
    return (
        (one.interval, one.shape, one.approximate) == (other.interval, other.shape, other.approximate)
        and one.unit == other.unit
        and related(one.victims, other.victims) == "same"
    ) or (one.printed == other.printed and len(one.printed) == 1 and one.shape == other.shape == "exact")


def same_words(one: Figure, other: Figure, case: Case) -> bool:
    """The same number with the same qualifier, whatever those are called who are counted: several people, several
    shooters."""
    return _alike(one, other) and (case.sure or one.toll is not None)


def same_words_doubtful(one: Figure, other: Figure, _case: Case) -> bool:
    """The same where it is doubtful that it is one question: at least one gunman, at least one of the girls."""
    return _alike(one, other)


def _alike(one: Figure, other: Figure) -> bool:
    told = [(it.printed, it.interval, it.shape, it.approximate, it.unit) for it in (one, other)]
    return told[0] == told[1] and (bool(one.printed) or one.shape == "vague") and one.shape != "exact"


def same_number(one: Figure, other: Figure, _case: Case) -> bool:
    """The same printed number with another qualifier: 12 and at least 12, 100 and more than 100."""
    return bool(one.printed) and one.printed == other.printed and one.unit == other.unit


def rounding(one: Figure, other: Figure, _case: Case) -> bool:
    """At most 5 % apart, and the rounder number is what the other rounds to; never for few casualties."""
    left, right = _scaled(one, other)
    points = left.is_point and right.is_point
    if one.unit != other.unit and (points or disjoint(left, right)):  # up to 193 km/h, 120 mph
        return near(left, right, _ROUNDING)
    if not points:
        return False
    small, big = sorted((left.low or 0, right.low or 0))
    floor = small if one.toll else big
    return floor >= _ROUNDED_FROM and big - small <= _ROUNDING * big and _rounds(small, big)


def apart(one: Figure, other: Figure, _case: Case) -> bool:
    """No value fits both, even if every vague word is read as widely as it can be."""
    return disjoint(*_scaled(one, other))


def wide(one: Figure, other: Figure, case: Case) -> bool:
    """A bound holds only by being open, and the other's nearest end is over 1.5 times away."""
    return _opens_far(one, other, case) and not _far_from_sure(one, other, case)


def wide_and_doubtful(one: Figure, other: Figure, case: Case) -> bool:
    """The same where it is doubtful that it is one question: "at least four men" are none of "more than 300 people"."""
    far = _opens_far(one, other, case) or _closes_far(one, other) or _closes_far(other, one)
    return far and _far_from_sure(one, other, case)


def _opens_far(one: Figure, other: Figure, case: Case) -> bool:
    if not within(one, other, case):
        return False
    low = sorted((one, other), key=lambda f: f.interval.low if f.interval.low is not None else 0)
    floor, inner = low[0].interval, low[1].interval
    opens = floor.high is None and low[0].shape != "vague" and floor.low
    return bool(opens) and inner.low is not None and inner.low > _WIDE * (floor.low or 0)


def _closes_far(ceiling: Figure, other: Figure) -> bool:
    """Whether one is bound above only, many times over the other: up to 1,000, two."""
    bound, inner = ceiling.interval, other.interval
    bare = (bound.low or 0) <= 1 and ceiling.shape != "vague" and bound.high is not None
    return bare and inner.high is not None and inner.low != bound.low and (bound.high or 0) > _HOW_MANY * inner.high


def overlapping(one: Figure, other: Figure, _case: Case) -> bool:
    """Some values fit both, if only by a wide reading of a vague word: nothing contradicts, nothing confirms."""
    return not disjoint(one.reach, other.reach)


def severity(one: Figure, other: Figure) -> Severity:
    """How much it matters: none against some is major; gaps of small numbers by count, of large ones by share."""
    if "none" in (one.shape, other.shape):
        return "major"
    left, right = _scaled(one, other)
    lower, upper = (left, right) if below(left, right) else (right, left)
    small, big = lower.high or 0, upper.low or 0
    gap = big - small
    if small < 10:
        return _few(gap, big)
    share = gap / small
    return "minor" if share < 0.1 else "notable" if share <= 0.5 else "major"


def _few(gap: Number, big: Number) -> Severity:
    if gap <= 1 and big >= 5:
        return "minor"
    return "notable" if gap <= 2 else "major"


def _scaled(one: Figure, other: Figure) -> tuple[Interval[Number], Interval[Number]]:
    """The widest readings of both, in one unit."""
    if one.unit == other.unit:
        return one.reach, other.reach
    return times(one.reach, factor(one.unit)), times(other.reach, factor(other.unit))


def _rounds(small: Number, big: Number) -> bool:
    """Whether the rounder of the two is the other, rounded to as many figures as the rounder has."""
    unit_small, unit_big = last_place(small), last_place(big)
    return unit_small != unit_big and abs(big - small) <= max(unit_small, unit_big) / 2
