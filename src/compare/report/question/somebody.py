"""Whether each article tells who was hurt, or only that somebody was: "he was shot", "1 dead", "one of them"."""

import re

from compare.align.alignment import Alignment
from compare.claim import Claim
from compare.extract.roles import roles

_WHO = re.compile(r"Who was (?P<done>killed|injured|shot|killed or injured|abducted|missing)\?")
_ANYBODY = frozenset(
    "victim victims person persons people dead wounded injured".split()
)  # what everybody is who was hurt
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_AGE = re.compile(r"\b\d{1,3}[- ]year|, \d{1,3}\b")


def asked(question: str, alignment: Alignment) -> str:
    """The question after who was hurt as one after how many, where an article names and describes nobody."""
    who = _WHO.fullmatch(question)
    sides = [alignment.of(name) for name in alignment.articles]
    if not who or len(sides) < 2 or all(any(map(_tells_whom, side)) for side in sides):
        return question
    return f"How many people were {who['done']}?"


def _tells_whom(claim: Claim) -> bool:
    """Whether a passage has a name, an age, or a noun for somebody."""
    first, *others = _WORD.findall(claim.quote) or [""]
    if _AGE.search(claim.quote) or any(word[:1].isupper() for word in others):
        return True
    return any(word in roles() and word not in _ANYBODY for word in map(str.casefold, (first, *others)))
