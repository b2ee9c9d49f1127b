"""Two passages that cannot be said to agree, however alike the rest: a girl, a boy; the third vote, the fourth.

What tells them apart is of a closed class (antonyms in lexicon/contrasts.yaml, ordinals), a day of the week, or the one
other thing that a copied sentence names. Whether it is a difference is for replaced.py and for the values to say.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import product
from typing import Any

from compare import lexicon
from compare.align.synonym import concept
from compare.align.words import ORDINALS, SHORT_ORDINALS
from compare.claim import Cause
from compare.grammar.phrase import DAYS
from compare.judge import wording
from compare.judge.judgement import Case
from compare.judge.twin import changed

_NUMBERED = dict(zip(SHORT_ORDINALS, ORDINALS, strict=True))
_AFTER = re.compile(r"[,;:]| (?:of|in|on|at|by|from|with|for|to|that|which|who|when|while|after|and|or)\b")
_SHORT = 4  # words of a phrase whose noun can be told
_COPIED = 0.75  # of the telling words of a sentence: a copy; a paraphrase has other words for one thing
_STEM = 3  # letters by which two forms of a word are known
_LONG = 30  # telling words


def unlike(one: Any, other: Any, case: Case) -> bool:
    """Whether two passages cannot be said to agree: opposites, another day of the week, another thing to blame."""
    left, right = case.left.quote, case.right.quote
    if _exchanged(left, right) or _other_thing(case):
        return True
    days = [DAYS & set(wording.words(quote)) for quote in (left, right)]
    if days[0] and days[1] and days[0].isdisjoint(days[1]):
        return True
    heads = [_head(it.reason.text) if isinstance(it, Cause) else "" for it in (one, other)]
    return all(heads) and heads[0] not in _telling(right) and heads[1] not in _telling(left)


def _other_thing(case: Case) -> bool:
    """Whether one sentence names one thing here and another there: in the engine room, on the car deck."""
    here = changed(case, case.left.span, case.right.span, _COPIED)
    named = ((_telling(left), _telling(right)) for _, left, right in here)
    return any(left and right and _stems(left).isdisjoint(_stems(right)) for left, right in named)


def _stems(words: Iterable[str]) -> set[str]:
    """How words begin: running and run are one word, same-sex and same sex."""
    return {word[:_STEM] for word in words}


def _head(phrase: str) -> str:
    """The noun of a phrase: of "a faulty separator in the hold" the separator."""
    words = wording.words(_AFTER.split(phrase, maxsplit=1)[0])
    return concept(words[-1]) if 0 < len(words) <= _SHORT else ""


@lru_cache(maxsize=2048)
def _exchanged(left: str, right: str) -> tuple[tuple[str, str], ...]:
    """The opposites of which each passage has one, and neither has both."""
    one, other = frozenset(_telling(left)), frozenset(_telling(right))
    if one == other:
        return ()
    pairs = product(one - other, other - one)
    clashing = [(a, b) for a, b in pairs if b in antonyms().get(a, ()) or (a in ORDINALS and b in ORDINALS)]
    return tuple(sorted((a, b) for a, b in clashing if _sides(a).isdisjoint(other) and _sides(b).isdisjoint(one)))


def _sides(word: str) -> frozenset[str]:
    """The word with those that say the same."""
    return frozenset((word, concept(word)))


@lru_cache(maxsize=2048)
def _telling(quote: str) -> tuple[str, ...]:
    """The telling words of a passage, in order, as concepts, but opposites and ordinals as they are."""
    kept = (_NUMBERED.get(word, word) for word in wording.words(quote) if word not in wording.EMPTY)
    return tuple(word if word in antonyms() or word in ORDINALS else concept(word) for word in kept)[:_LONG]


@cache
def antonyms() -> dict[str, frozenset[str]]:
    """Each word of lexicon/contrasts.yaml to its opposites."""
    found: dict[str, frozenset[str]] = {}
    for line in lexicon.table("contrasts")["antonyms"]:
        left, right = (frozenset(word.strip() for word in side.split(",")) for side in line.split("/"))
        for side, against in ((left, right), (right, left)):
            found |= {word: found.get(word, frozenset()) | against for word in side}
    return found
