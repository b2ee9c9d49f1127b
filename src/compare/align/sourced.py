"""Tolls that one source gives two articles in two ways: the ministry's 12 and its 14, whatever else is counted there.

Where many sources count many victims, each toll meets the one of its own source first: the army's dead are told by the
army, and of the two tolls of a charity neither answers to the rebels'. Casualty recorders keep one line for each source
(Every Casualty, Standards for Casualty Recording, 2016).
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from compare.align.alignment import Alignment
from compare.align.central import one_event
from compare.align.count import other_count
from compare.align.feature import Features, Story
from compare.align.name import same_name
from compare.align.rule import by_rule
from compare.align.slot import basis
from compare.claim import Claim, Figure
from compare.interval import Interval, disjoint

_MANY = 2  # tolls of one harm in each article from which its sources are told apart
# Words of a source that say what somebody is, not whom he speaks for.
_OFFICE = frozenset(
    "the a an some many local senior top chief deputy spokesman spokeswoman spokesperson official officials officer "
    "officers source sources colonel general major captain sergeant lieutenant minister president director head leader "
    "mr mrs ms dr who which that its their his her for of in and said statement report".split()
)


def sourced(features: Mapping[str, Sequence[Features]], story: Story) -> Iterator[Alignment]:
    """The line-ups of tolls of one harm and class by one source that differ, in articles that give several."""
    for one, other in combinations(sorted(features), 2):
        left, right = _tolls(features[one]), _tolls(features[other])
        for harm in sorted(left.keys() & right.keys()):
            if min(len(left[harm]), len(right[harm])) >= _MANY:
                yield from _rows(left[harm], right[harm], story)


def _tolls(features: Sequence[Features]) -> dict[str, list[Features]]:
    """The tolls of an article that print a number, by harm."""
    found: dict[str, list[Features]] = {}
    for one in features:
        figure = one.claim.value
        if isinstance(figure, Figure) and figure.toll and one.claim.kind == "casualties" and figure.printed:
            found.setdefault(figure.toll, []).append(one)
    return found


def _rows(left: Sequence[Features], right: Sequence[Features], story: Story) -> Iterator[Alignment]:
    told = {_number(a) for a in left} & {_number(b) for b in right}  # what both give in one number differs from nothing
    own, others = ([one for one in tolls if one.slots.source and _number(one) not in told] for tolls in (left, right))
    found = [(a, b) for a, b in product(own, others) if _answers(a, b, story)]
    exact = [(a, b) for a, b in found if a.slots.klass == b.slots.klass]
    met = {id(one) for pair in exact for one in pair}
    pairs = exact + [pair for pair in found if met.isdisjoint(map(id, pair)) and not _is_part(*pair)]
    for a, b in pairs:
        alone = all((a is not x) == (b is not y) for x, y in pairs)  # neither has another fellow
        if alone and one_event(story, a.claim, b.claim):
            why = "one source counts one class of victims in both articles"
            yield by_rule("casualties", (a.claim, b.claim), "sourced", why)


def _number(one: Features) -> Interval[int | float]:
    assert isinstance(one.claim.value, Figure)  # noqa: S101 - `_tolls` keeps figures only
    return one.claim.value.interval


def _is_part(one: Features, other: Features) -> bool:
    """Whether a pair is of parts of two tolls: only parts of one class are one part."""
    return "nested" in (basis(one.claim), basis(other.claim))


def _answers(one: Features, other: Features, story: Story) -> bool:
    """Whether two tolls are of one source, one class and one basis, and differ."""
    left, right = one.claim.value, other.claim.value
    assert isinstance(left, Figure) and isinstance(right, Figure)  # noqa: S101, PT018 - `_tolls` keeps figures only
    differ = disjoint(left.interval, right.interval) and basis(one.claim) == basis(other.claim)
    return differ and not other_count(left, right) and _one_source(one, other, story)


def _one_source(one: Features, other: Features, story: Story) -> bool:
    """Whether two sources, both named, are one by name, or speak for one body: the army's spokesman and the army."""
    if same_name(one.slots.source or "", other.slots.source or "", story.aliases):
        return True
    return not _bodies(one.claim).isdisjoint(_bodies(other.claim))


def _bodies(claim: Claim) -> frozenset[str]:
    """The words of a source before any comma that may be the body that it speaks for."""
    source = claim.attribution.source.text if claim.attribution and claim.attribution.source else ""
    words = source.partition(",")[0].casefold().split()
    return frozenset(word.removesuffix("'s").removesuffix("’s").rstrip("s") for word in words if word not in _OFFICE)
