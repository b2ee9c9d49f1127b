"""How much speaks for "these answer one question": additive log2-odds, one for each thing compared.

Probabilistic record linkage after Fellegi and Sunter 1969; the weights stand in `weights.tsv`, estimated by
evals/tables/weights.py with a penalty, so that features which say the same do not count twice.
"""

from bisect import bisect_right
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from compare.align.alignment import Weight
from compare.align.feature import Features, Slots
from compare.align.name import same_name

THRESHOLD = 0.0  # bits from which two passages answer one question: evens
NEAR = -3.0  # bits from which they might: too near for silence, not near enough for a row
_EDGES = (0.001, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9)
_BITS = (0.001, 4.0, 8.0, 12.0, 16.0, 22.0, 30.0)
_LEVEL = 0.15  # of an article's length: passages that stand about equally far down
_RIVALS = 4  # more rivals than this tell no more
_NAMED = frozenset(("place", "actor"))


def levels(left: Features, right: Features) -> list[str]:
    """Everything compared, each with its outcome, as names of rows of the table of weights."""
    kinds = "+".join(sorted({left.claim.kind, right.claim.kind}))
    common = left.words.keys() & right.words.keys()
    shared = sum(left.words[word] for word in common)
    words = bisect_right(_EDGES, 2 * shared / ((left.weight + right.weight) or 1.0))
    held = bisect_right(_EDGES, shared / (min(left.weight, right.weight) or 1.0))
    near = left.context.keys() & right.context.keys()
    around = sum(left.context[word] for word in near)
    context = bisect_right(_EDGES, 2 * around / ((left.around + right.around) or 1.0))
    found = [
        f"kind {kinds}", f"words {words}", f"held {held}",
        f"shared {bisect_right(_BITS, shared)}", f"sentence {context}",
        f"around {bisect_right(_BITS, around)}",
        f"names {_sets(left.names, right.names)}", *_same_numbers(left, right),
        f"position {_position(left, right)}",
    ]  # fmt: skip
    if left.claim.kind != right.claim.kind:
        return found
    return found + _alone(left, right) + _slots(left.claim.kind, left.slots, right.slots)


def _same_numbers(left: Features, right: Features) -> list[str]:
    """Only what is the same speaks: a different answer must never keep two claims from being compared."""
    return ["numbers same"] if left.numbers & right.numbers else []


def _alone(left: Features, right: Features) -> list[str]:
    """How many other answers to such a question the two articles have: where there is one each, they are a pair."""
    return [f"{left.claim.kind} rivals {min(_RIVALS, left.rivals + right.rivals)}"] if left.slots.topic else []


def _slots(kind: str, left: Slots, right: Slots) -> list[str]:
    same = _agree(left.answer, right.answer, kind in _NAMED) == "same"
    return [
        *([f"{kind} answer same"] if same else []),
        f"{kind} topic {_agree(left.topic, right.topic, kind == 'actor')}",
        f"{kind} class {_agree(left.klass, right.klass)}",
        f"agent {_agree(left.agent, right.agent, True)}",
        f"object {_agree(left.object, right.object, True)}",
        f"{kind} source {_agree(left.source, right.source, True)}",
    ]  # fmt: skip


def _agree(one: str | None, other: str | None, named: bool = False) -> str:
    if not one or not other:
        return "unknown" if one or other else "absent"
    return "same" if one == other or (named and same_name(one, other)) else "other"


def _sets(one: frozenset[str], other: frozenset[str]) -> str:
    if not one or not other:
        return "one" if one or other else "absent"
    if one == other:
        return "same"
    return "some" if one & other else "other"


def _position(left: Features, right: Features) -> str:
    if left.in_lead and right.in_lead:
        return "lead"
    far = abs(left.sentence / left.sentences - right.sentence / right.sentences)
    return "level" if far < _LEVEL else "far"


@cache
def table() -> Mapping[str, float]:
    """Level to weight in bits; a level that was never seen weighs nothing."""
    lines = files("compare.align").joinpath("weights.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {level: float(weight) for level, weight in pairs}


def total(left: Features, right: Features) -> float:
    """The sum of the weights of a pair, in bits, with the prior."""
    weights = table()
    return weights.get("prior", 0.0) + sum(weights.get(level, 0.0) for level in levels(left, right))


def waterfall(left: Features, right: Features) -> tuple[Weight, ...]:
    """Each piece of evidence of a pair with its weight, the strongest first; what weighs nothing is left out."""
    weights = table()
    telling = (level for level in levels(left, right) if weights.get(level))
    found = [Weight(level, weights[level], _why(level, left, right)) for level in telling]
    found.append(Weight("prior", weights.get("prior", 0.0), "how seldom two passages answer one question"))
    return tuple(sorted(found, key=lambda weight: (-abs(weight.weight), weight.feature)))


def probability(bits: float) -> float:
    """The odds of so many bits as a probability."""
    return 1 / (1 + 2 ** -max(-50.0, min(50.0, bits)))


def _why(level: str, left: Features, right: Features) -> str:
    first = level.split(" ")[0]
    if first in ("words", "held", "shared"):
        return "the passages share: " + (", ".join(sorted(left.words.keys() & right.words.keys())) or "no telling word")
    if first in ("sentence", "around"):
        return "their sentences share: " + (
            ", ".join(sorted(left.context.keys() & right.context.keys())) or "no telling word"
        )
    return _PLAIN.get(first, "{level}").format(level=level)


_PLAIN = {"kind": "what kind of claim they are", "position": "where they stand in their articles"}
