"""How much speaks for "these answer one question": additive log2-odds, one for each thing compared.

Probabilistic record linkage after Fellegi and Sunter 1969; the weights stand in `weights.tsv`, estimated by
evals/tables/weights.py with a penalty, so that features which say the same do not count twice.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import repeat
from math import fsum

from compare.align.alignment import Weight
from compare.align.closeness import NEAR_ANSWERS, closeness
from compare.align.feature import Features
from compare.align.gloss import SENTENCES, gloss
from compare.align.meaning import MEANING, meaning
from compare.align.measure import one_entry, one_measure
from compare.align.name import same_name
from compare.align.number import common_number, of_a_class, same_age
from compare.align.slot import Slots
from compare.disk import beside, content

THRESHOLD = -2.8  # bits from which two passages answer one question: a row missed costs eight rows too many
SENTENCE_THRESHOLD = 0.0  # bits from which two whole sentences say the same: evens
SHORT = 2  # sentences up to which a text is no story
NEAR = -4.8  # bits from which they might: too near for silence, not near enough for a row
_EDGES = (0.001, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9)
_BITS = (0.001, 4.0, 8.0, 12.0, 16.0, 22.0, 30.0)
_RARITIES = (0.001, 2.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0)
# The names of graded levels, made once: a story has tens of thousands of pairs.
_WORDS, _HELD, _SENTENCE = (
    [f"{name} {i}" for i in range(len(_EDGES) + 1)] for name in ("words", "held", "sentence")
)  # fmt: skip
_SHARED, _AROUND, _SIZE = ([f"{name} {i}" for i in range(len(_BITS) + 1)] for name in ("shared", "around", "size"))
_RAREST = [f"rarest {i}" for i in range(len(_RARITIES) + 1)]
_LEVEL = 0.15  # of an article's length: passages that stand about equally far down
_RIVALS = 4  # more rivals than this tell no more
_NAMED = frozenset(("place", "actor"))
_PLAINLY = 4  # common words that are no names from which more tell nothing
_DONE = 3  # common deeds from which more tell nothing
_THINGS = 4  # common things and people from which more tell nothing
_TELLING = 4  # common words of one place in either story from which more tell nothing
_TWIN = 6.0  # bits, by rule: two passages in one place of a sentence that both articles have
_ENTRY = 2.0  # bits, by rule: two numbers of one entry of a situation report, beside those of one measure
_COUNTED = 7  # common words from which more tell nothing
_NEARNESS = NEAR_ANSWERS | {MEANING}


def levels(left: Features, right: Features) -> list[str]:
    """Everything compared, each with its outcome, as names of rows of the table of weights."""
    common = _common(left.words, right.words)
    found = ["prior", _kinds(left.claim.kind, right.claim.kind), *_words(left, right, common)]
    found += [*_sentences(left, right), _plain(left, right, common)]
    found += [*_names_and_numbers(left, right), *_seldom(left, right)]
    found += [f"position {_position(left, right)}", f"crowd {max(left.crowd, right.crowd).bit_length()}"]
    found += meaning(left, right)
    if left.claim.kind != right.claim.kind:
        return found
    kind = min(left.sort[0], right.sort[0])
    found += ["twin"] if left.spots and right.spots and left.twin_of(right) else []
    found += ["toll whole"] if left.whole and right.whole else []
    found += ["toll apart"] if of_a_class(left.claim.value, right.claim.value) else []
    found += ["number age"] if same_age(left.claim, right.claim) else []
    found += ["number measure"] if one_measure(left.claim, right.claim) else []
    found += ["number entry"] if one_entry(left.claim, right.claim) else []
    found += [f"number {alike}"] if (alike := common_number(left.claim.value, right.claim.value)) else []
    found += closeness(left.claim, right.claim)
    return found + _alone(kind, left, right) + _slots(kind, left.slots, right.slots)


@cache
def _kinds(one: str, other: str) -> str:
    return "kind " + "+".join(sorted({one, other}))


def sentence_levels(left: Features, right: Features) -> list[str]:
    """The same for two whole sentences, in weights of their own.

    "whole": of stories. "full": of texts so short that there is no story around them. "bare": of which one is a
    headline or a bare fact, so that less need be common.
    """
    name, found = _compared(left, right)
    return [name, *(f"{name} {level}" for level in found)]


def sentence_bits(left: Features, right: Features) -> float:
    """The sum of the weights of two whole sentences, in bits."""
    name, found = _compared(left, right)
    weights = sets()[name]
    return sum(map(weights.get, found, repeat(0.0)), weights.get("", 0.0))


def _compared(left: Features, right: Features) -> tuple[str, list[str]]:
    """The set of weights of two whole sentences, and the outcomes that it weighs."""
    common = _common(left.words, right.words)
    full, most = left.full and right.full, max(left.sentences, right.sentences)
    found = [*_words(left, right, common), *_names_and_numbers(left, right), _size(left, right)]
    # Three plain words in common say more than one rare one.
    found.append(f"count {min(_COUNTED, len(common))}")
    if most > SHORT:
        found += [f"form {'full' if full else 'fact'}", _plain(left, right, common), _deeds(left, right)]
        return "whole", [*found, f"position {_position(left, right)}", f"among {most.bit_length()}"]
    return ("full", [*found, _deeds(left, right), *_acts_and_heads(left, right)]) if full else ("bare", found)


def _common(one: Mapping[str, float], other: Mapping[str, float]) -> AbstractSet[str]:
    return one.keys() & other.keys()


def _plain(left: Features, right: Features, common: AbstractSet[str]) -> str:
    """How many of the common words are neither names nor numbers: a story is about its names."""
    named = left.names | right.names | left.numbers
    return f"plain {min(_PLAINLY, len(common - named))}"


def _deeds(left: Features, right: Features) -> str:
    """How many deeds or events are common: that both name the same people tells little without one."""
    return f"deeds {min(_DONE, len(left.deeds & right.deeds))}"


def _acts_and_heads(left: Features, right: Features) -> list[str]:
    """Deeds of how many classes are common, whatever words tell them, and how many of the things that are spoken of."""
    acts, heads = len(left.acts & right.acts), len(left.heads & right.heads)
    return [f"acts {min(_DONE, acts)}", f"heads {min(_THINGS, heads)}"]


def _size(left: Features, right: Features) -> str:
    """How much the shorter of two sentences says: of a long one more must be common."""
    return _SIZE[bisect_right(_BITS, min(left.weight, right.weight))]


def _words(left: Features, right: Features, common: Iterable[str]) -> list[str]:
    """How much of both passages is common, how much of the shorter one, and how much it is worth."""
    shared = fsum(map(left.words.__getitem__, common))  # exact, so that the order of a set does not count
    share = 2 * shared / ((left.weight + right.weight) or 1.0)
    held = shared / (min(left.weight, right.weight) or 1.0)
    common_bits = _SHARED[bisect_right(_BITS, shared)]
    return [_WORDS[bisect_right(_EDGES, share)], _HELD[bisect_right(_EDGES, held)], common_bits]


def _sentences(left: Features, right: Features) -> list[str]:
    common = list(map(left.context.__getitem__, _common(left.context, right.context)))
    around = fsum(common)
    share = 2 * around / ((left.around + right.around) or 1.0)
    rarest = bisect_right(_RARITIES, max(common, default=0.0))
    return [_SENTENCE[bisect_right(_EDGES, share)], _AROUND[bisect_right(_BITS, around)], _RAREST[rarest]]


def _seldom(left: Features, right: Features) -> list[str]:
    """How many of the common words either article has in hardly another sentence, and in no other.

    A word that both stories are full of tells which story it is, one that stands in one place of each, which question.
    """
    seldom, once = left.seldom & right.seldom, left.once & right.once
    return [f"seldom {min(_TELLING, len(seldom))}", f"once {min(_TELLING, len(once))}"]


def _names_and_numbers(left: Features, right: Features) -> list[str]:
    return [f"names {_sets(left.names, right.names)}", *_same_numbers(left, right)]


def _same_numbers(left: Features, right: Features) -> list[str]:
    """Only what is the same speaks: a different answer must never keep two claims from being compared."""
    return ["numbers same"] if left.numbers & right.numbers else []


def _alone(kind: str, left: Features, right: Features) -> list[str]:
    """How many other answers to such a question the two articles have: where there is one each, they are a pair."""
    topics = left.slots.topic and right.slots.topic
    return [f"{kind} rivals {min(_RIVALS, left.rivals + right.rivals)}"] if topics else []


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
    lines = content(beside(__file__, "weights.tsv")).decode().splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {level: float(weight) for level, weight in pairs} | {"twin": _TWIN, "number entry": _ENTRY}


@cache
def sets() -> Mapping[str, Mapping[str, float]]:
    """The weights of whole sentences, by set; the weight under the empty name is where a set begins."""
    parted = [(*level.partition(" ")[::2], bits) for level, bits in table().items()]
    return {name: {rest: bits for first, rest, bits in parted if first == name} for name in SENTENCES}


def total(left: Features, right: Features) -> float:
    """The sum of the weights of a pair, in bits, with the prior."""
    return summed(levels(left, right))


def is_nearness(level: str) -> bool:
    """Whether a level tells how near two answers, or the words of two claims, are."""
    return level.rpartition(" ")[0] in _NEARNESS


def summed(found: Iterable[str]) -> float:
    """The weights of some levels together, in bits."""
    return sum(map(table().get, found, repeat(0.0)))


def waterfall(left: Features, right: Features, found: Iterable[str] | None = None) -> tuple[Weight, ...]:
    """Each piece of evidence of a pair with its weight, the strongest first; what weighs nothing is left out."""
    weights = table()
    telling = (level for level in found or levels(left, right) if weights.get(level))
    every = [Weight(level, weights[level], gloss(level, left, right)) for level in telling]
    return tuple(sorted(every, key=lambda weight: (-abs(weight.weight), weight.feature)))


def threshold(weights: Iterable[Weight]) -> float:
    """The bits that the weights of a row had to reach: whole sentences have weights of their own."""
    features = {weight.feature for weight in weights}
    return THRESHOLD if features.isdisjoint(SENTENCES) else SENTENCE_THRESHOLD


def probability(bits: float) -> float:
    """The odds of so many bits as a probability."""
    return 1 / (1 + 2 ** -max(-50.0, min(50.0, bits)))
