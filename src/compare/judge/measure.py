"""Numbers that only one thing of a story has: a quake's magnitude, the length of the boat, how many live on the island.

Two such numbers answer one question even where hardly a word around them is common.
"""

import re

from compare.align.synonym import concept
from compare.claim import Figure
from compare.extract.figures.unit import group_of
from compare.grammar.lexicon import lemma
from compare.judge.judgement import Case

_POPULATION = re.compile(r"\b(?:residents|inhabitants|population|home to|lived? (?:there|here|in|on))\b", re.IGNORECASE)
_SIZES = frozenset(("length", "weight", "area"))


def one_measure(one: Figure, other: Figure, case: Case) -> bool:
    """Whether both measure the one thing of its kind."""
    if one.unit == other.unit == "magnitude":
        return True
    return _population(one, other, case) or (_size_of(one) is not None and _size_of(one) == _size_of(other))


def _population(one: Figure, other: Figure, case: Case) -> bool:
    """Both tell how many people live in a place."""
    people = one.unit == other.unit == "people" and one.harm is None and other.harm is None
    return people and all(_POPULATION.search(claim.quote) for claim in (case.left, case.right))


def _size_of(figure: Figure) -> str | None:
    """The noun that a measure describes: "a 24-foot boat" is the boat's; None where it stands alone ("24 feet")."""
    if figure.harm or group_of(figure.unit) not in _SIZES or not figure.counted:
        return None
    measured, _, noun = figure.counted.partition(" ")
    words = noun.split()
    return concept(lemma(words[-1], "NNS").casefold()) if words and measured and " of " not in f" {noun} " else None
