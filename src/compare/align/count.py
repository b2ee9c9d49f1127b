"""What a figure counts, as far as two figures can be compared: the harm, the measure, whom, all of them or some.

Source: practice of casualty recorders (Every Casualty standards; ACLED, Airwars).
"""

from compare.claim import Figure
from compare.extract.figures.basis import WHOLE
from compare.extract.figures.unit import group_of
from compare.extract.roles import roles
from compare.grammar.lexicon import lemma
from compare.unit import AGE

_CASES = frozenset("case cases infection infections".split())
_UNCONFIRMED = frozenset("suspected probable possible potential unconfirmed".split())
PEOPLE = frozenset((None, "people"))
_CLASSES: dict[str, str] = {"child": "civilian", "woman": "civilian", "elderly": "civilian"}
_CLOSED = frozenset((*_CLASSES, *_CLASSES.values(), "military", "fighter", "perpetrator", "police"))


def other_count(one: Figure, other: Figure) -> bool:
    """Whether two figures count other things: another harm, another measure, other people, on another basis."""
    return (
        one.toll != other.toll
        or (one.unit == AGE) != (other.unit == AGE)
        or _other_measure(one.unit, other.unit)
        or related(one.victims, other.victims) == "apart"
        or other_basis(one, other)
        or _other_certainty(one.counted or "", other.counted or "")
    )


def _other_certainty(one: str, other: str) -> bool:
    """Whether one counts suspected or probable cases and the other does not: these are other counts.

    Source: the case definitions of public health (WHO: suspected, probable, confirmed).
    """
    left, right = (set(of.casefold().split()) for of in (one, other))
    return not left.isdisjoint(_CASES) and bool(left & _UNCONFIRMED) != bool(right & _UNCONFIRMED)


def _other_measure(one: str, other: str) -> bool:
    """Two units of measure for different things: two years, two billion dollars."""
    left, right = group_of(one), group_of(other)
    return bool(left and right) and left != right


def other_basis(one: Figure, other: Figure) -> bool:
    """A day's count is not a war's, a part not the whole, a forecast not a count."""
    return one.basis != other.basis and not {one.basis, other.basis} <= {*WHOLE}


def related(one: str | None, other: str | None) -> str:
    """How two classes of victims stand: same, holds (the first holds the second), held, or apart."""
    if one == other or (one in PEOPLE and other in PEOPLE):
        return "same"
    if one in PEOPLE or _CLASSES.get(other or "") == one:
        return "holds"
    if other in PEOPLE or _CLASSES.get(one or "") == other:
        return "held"
    return "apart" if {one, other} <= _CLOSED else "same"


def counts_people(figure: Figure) -> bool:
    """Whether people are counted, by whatever name: passengers, aides, faculty members."""
    return lemma(figure.unit.rpartition(" ")[2], "NNS") in roles()


def is_one(figure: Figure) -> bool:
    """Whether one is counted, and no more."""
    return figure.interval.low == figure.interval.high == 1
