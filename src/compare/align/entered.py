"""Entries of a report that two stories give in two numbers: how many were on board, how many jobs go.

Each is counted once in a story (lexicon/indicators.yaml). Only numbers that clash are lined up here, where neither
article gives two of that entry: the same number is found by its words.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, product

from compare import lexicon
from compare.align.alignment import Alignment, brevity
from compare.align.central import one_story
from compare.align.feature import Features, Story
from compare.align.guard import barred
from compare.align.measure import reported
from compare.align.rule import SURER, by_rule
from compare.claim import Claim, Figure
from compare.extract.figures.basis import WHOLE
from compare.interval import disjoint

_WHY = "each article has one number of that entry of a report"
_TIMES = 4  # of two numbers of one thing the greater is at most so many times the other
_NOT_ONE = ("vague", "none", "range")  # shapes of what is no number, or two


def entered(free: Mapping[str, Sequence[Features]], story: Story, rows: Iterable[Alignment]) -> list[Alignment]:
    """The rows, with new ones for entries that clash and that no row of both articles has, in place of single ones."""
    rows = list(rows)
    for one, other in combinations(sorted(free), 2):
        left, right = (_entries(free[name]) for name in (one, other))
        for name in (name for name in left if name in right):
            if _told_once(name, left[name], right[name]):
                a, b = (min((it.claim for it in side[name]), key=brevity) for side in (left, right))
                every = [it.claim for it in (*left[name], *right[name])]
                if _clash(a, b) and not _met(every, rows) and one_story(story, a, b):
                    rows = [*(row for row in rows if len(row.articles) > 1 or not {*row.claims} <= {a, b})]
                    rows.append(by_rule("quantity", (a, b), "entry", _WHY, name, SURER))
    return rows


def _told_once(name: str, left: Sequence[Features], right: Sequence[Features]) -> bool:
    """Whether either article gives one number of an entry, and nothing tells that they are of two bearers."""
    if _several(left) or _several(right) or any(barred(*pair) for pair in product(left, right)):
        return False
    whose = lexicon.table("indicators")[name].get("whose")
    here, there = ([it.proper if whose else it.names for it in side] for side in (left, right))
    return not any(a and b and a.isdisjoint(b) for a, b in product(here, there))


def _met(told: Iterable[Claim], rows: Iterable[Alignment]) -> bool:
    """Whether a row of several articles has one of some passages."""
    held = {claim for row in rows if len(row.articles) > 1 for claim in row.claims}
    return not held.isdisjoint(told)


def _entries(features: Iterable[Features]) -> dict[str, list[Features]]:
    """The numbers of an article by the entries that they give."""
    found: dict[str, list[Features]] = {}
    for it in features:
        name = reported(it.claim) if it.claim.kind == "quantity" else None
        if name:
            found.setdefault(name, []).append(it)
    return found


def _several(some: Sequence[Features]) -> bool:
    """Whether they give more than one value: then the article tells of several things, or of several times."""
    return any(disjoint(_figure(a.claim).reach, _figure(b.claim).reach) for a, b in combinations(some, 2))


def _clash(one: Claim, other: Claim) -> bool:
    """Whether two counts of all have no value in common, and are near enough to be of one thing."""
    a, b = _figure(one), _figure(other)
    counts = all(it.shape not in _NOT_ONE and it.basis in WHOLE and it.printed for it in (a, b))
    low, high = sorted((max(a.printed, default=0), max(b.printed, default=0)))
    return counts and disjoint(a.reach, b.reach) and high <= _TIMES * low


def _figure(claim: Claim) -> Figure:
    assert isinstance(claim.value, Figure)  # noqa: S101 - entries are figures
    return claim.value
