"""Words of opposite outcome, and a look that spares two parses: passages without any cannot contradict each other."""

import re
from functools import cache, lru_cache
from itertools import product

from compare import lexicon
from compare.grammar.lexicon import irregular

_LETTERS = re.compile(r"[a-z]+")
# Words without which nothing is denied (see judge/deed.py and `negated`); t is the end of n't.
_DENYING = frozenset(
    "no not none nobody neither never cannot t any little ruled refuse refuses refused refusing decline declines "
    "declined declining fail fails failed failing".split()
)


@cache
def opposites() -> frozenset[frozenset[str]]:
    """All pairs of verbs of opposite outcome, from lexicon/contrasts.yaml."""
    found = set()
    for line in lexicon.table("contrasts")["opposites"]:
        left, right = ([word.strip() for word in side.split(",")] for side in line.split("/"))
        found |= {frozenset(pair) for pair in product(left, right)}
    return frozenset(found)


def may_oppose(left: str, right: str) -> bool:
    """Whether one passage denies anything, or verbs that have an opposite stand in both: a look spares two parses."""
    one, other = _letters(left), _letters(right)
    if not _DENYING.isdisjoint(one) or not _DENYING.isdisjoint(other):
        return True
    return not (_contrasting().isdisjoint(one) or _contrasting().isdisjoint(other))


@lru_cache(maxsize=2048)
def _letters(quote: str) -> frozenset[str]:
    """Every run of letters of a passage, in small letters."""
    return frozenset(_LETTERS.findall(quote.lower()))


@cache
def _contrasting() -> frozenset[str]:
    """Whatever can be a form of a verb that has an opposite."""
    verbs, known = set(_LETTERS.findall(" ".join(lexicon.table("contrasts")["opposites"]))), irregular()
    strong = [form for forms in (known.past, known.participle) for form, verb in forms.items() if verb in verbs]
    return frozenset().union(strong, *map(_regular, verbs))


def _regular(verb: str) -> tuple[str, ...]:
    """Every form that the rules of spelling could give a verb; one of them is right."""
    cut, double = verb[:-1], verb + verb[-1]
    endings = ("s", "es", "d", "ed", "ing")
    return (
        verb,
        *[verb + ending for ending in endings],
        *[double + ending for ending in endings],
        f"{cut}ies",
        f"{cut}ied",
        f"{cut}ing",
        f"{verb[:-2]}ying",
    )
