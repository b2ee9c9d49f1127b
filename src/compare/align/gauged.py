"""Measures of one thing that two stories tell in two numbers: the turnout, the price of the deal, a party's seats.

Only measures that clash are lined up here: the same number is found by its words.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from compare.align.alignment import Alignment, brevity
from compare.align.central import one_story
from compare.align.feature import LEAD, Features, Story
from compare.align.gauge import ANY, COUNTED
from compare.align.person import names
from compare.align.reading import Reading, readings, two_things, values
from compare.align.rule import SURER, by_rule
from compare.claim import Figure
from compare.interval import Interval, disjoint, near
from compare.unit import family

_WHY = "each article has one measure of that bearer, told in one sense"
_ROUNDING = 0.05  # how far apart one measure may be in two units
_LONG = 40  # characters of a name in a question


def gauged(features: Mapping[str, Sequence[Features]], story: Story) -> Iterator[Alignment]:
    """The line-ups of measures of one bearer that clash."""
    for one, other in combinations(sorted(features), 2):
        left, right = ([*readings(story.article(name), [it.claim for it in features[name]])] for name in (one, other))
        for a, b in _pairs(left, right, story):
            if _clashing(a, b) and one_story(story, a.claim, b.claim):
                name = f"{a.gauge.name} {_bearer(a, b)}".strip()
                yield by_rule("quantity", (a.claim, b.claim), "gauge", _WHY, name, SURER)


def _pairs(left: Sequence[Reading], right: Sequence[Reading], story: Story) -> Iterator[tuple[Reading, Reading]]:
    """The readings of one gauge and bearer, where each article has one only."""
    for a in _shortest(left):
        fellows = [b for b in right if _one_thing(a, b, story)]
        rivals = [it for it in left if any(_one_thing(it, b, story) for b in fellows)]
        if fellows and not _several(fellows) and not _several(rivals):
            yield a, min(fellows, key=lambda it: brevity(it.claim))


def _shortest(some: Sequence[Reading]) -> list[Reading]:
    """One reading for each gauge and bearer."""
    found: dict[tuple[str, frozenset[str], str], Reading] = {}
    for it in sorted(some, key=lambda it: brevity(it.claim)):
        found.setdefault((it.gauge.name, it.names, "" if it.gauge.group == ANY else family(_figure(it).unit)), it)
    return [*found.values()]


def _several(some: Sequence[Reading]) -> bool:
    """Whether an article gives more than one value: then it tells of several things, or of several times."""
    return any(disjoint(values(a), values(b)) for a, b in combinations(some, 2))


def _one_thing(a: Reading, b: Reading, story: Story) -> bool:
    """Whether two readings are of one gauge, one bearer, one unit and one time."""
    gauge = a.gauge
    other_unit = gauge.group != ANY and family(_figure(a).unit) != family(_figure(b).unit)
    if gauge.name != b.gauge.name or two_things(a, b) or other_unit:
        return False
    if a.foreseen != b.foreseen and gauge.name not in COUNTED:
        return False
    if gauge.bearer or gauge.runs or a.names == b.names:
        return True
    return a.names <= _head(b.claim.article, story) and b.names <= _head(a.claim.article, story)


def _head(name: str, story: Story) -> frozenset[str]:
    """The names in the sentences that tell what an article is about."""
    article = story.article(name)
    return names(" ".join(article.text[it.start : it.end] for it in article.sentences[:LEAD]))


def _clashing(a: Reading, b: Reading) -> bool:
    """Whether no value fits both, nor a rounding to another unit."""
    one, other = values(a), values(b)
    if _figure(a).shape == _figure(b).shape == "ceiling":  # in less than four minutes, in under three
        one, other = (Interval(it.high, it.high) for it in (one, other))
    if _figure(a).unit == _figure(b).unit or a.gauge.group == ANY or not disjoint(one, other):
        return disjoint(one, other)
    return not near(one, other, _ROUNDING)


def _figure(it: Reading) -> Figure:
    assert isinstance(it.claim.value, Figure)  # noqa: S101 - readings are of figures
    return it.claim.value


def _bearer(a: Reading, b: Reading) -> str:
    """The name of the bearer, as the article has it that tells it in fewer words; empty where there is but one."""
    if not a.gauge.bearer:
        return ""
    common = a.names & b.names
    told = sorted((_printed(it.clause, common) for it in (a, b)), key=len)
    return next((name for name in told if 0 < len(name) <= _LONG), "")


def _printed(clause: str, common: frozenset[str]) -> str:
    """From the first to the last word of a name in a clause."""
    found = [word for word in clause.split() if _folded(word) in common and word[:1].isupper()]
    if not found:
        return ""
    start, end = clause.find(found[0]), clause.rfind(found[-1]) + len(found[-1])
    return clause[start:end].strip(" ,").removesuffix("’s").removesuffix("'s")


def _folded(word: str) -> str:
    return word.strip(",.:;").casefold().removesuffix("’s").removesuffix("'s")
