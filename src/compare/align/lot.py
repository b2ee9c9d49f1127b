"""What befell the one whose age a passage tells: he died, or the law has him. Nobody is both in one story.

"A 23-year-old was gunned down" and "Brandt, 23, was arrested" tell of two, whatever else their sentences share.
"""

import re
from collections.abc import Container, Iterable
from typing import Literal

from compare.article import Article
from compare.claim import Claim, Figure, State
from compare.extract.ladders import rung_words
from compare.letter import CAPITAL
from compare.unit import AGE

Lot = Literal["dead", "accused", "hurt", ""]
_NEAR = 90  # characters beside an age in which its bearer's lot is told
_BEFORE: tuple[tuple[Lot, re.Pattern[str]], ...] = (
    ("dead", re.compile(
        r"\b(?:killed|killing of|killing|death of|deaths of|murder of|slaying of|fatally shot|body of|life of"
        r"|shot (?:and killed|dead)) (?:[\w’'.-]{1,20},? ){0,4}\Z")),
    ("accused", re.compile(
        r"\b(?:arrested|charged|indicted|sentenced|against|suspect,?|suspects,?) (?:[\w’'.-]{1,20},? ){0,3}\Z")),
)  # fmt: skip
_AFTER: tuple[tuple[Lot, re.Pattern[str]], ...] = (
    ("accused", re.compile(
        r"(?:[^.;:]{0,60}?\b(?:was|were|is|are|has (?:not )?been|have been) (?:\w{1,12} ){0,2}?| (?:\w{1,12} )?)"
        r"(?:charged|arrested|accused"
        r"|denied bail|indicted|convicted|sentenced|arraigned|booked|jailed|ordered held|held without|in custody"
        r"|taken into custody)\b"
        r"|[^.;:]{0,60}?\b(?:(?:faces|facing|face) (?:[\w-]{1,14} ){0,4}?(?:charges?|counts?)|pleaded)\b")),
    ("dead", re.compile(
        r"[^.;:]{0,70}?\b(?:died|dies|dead|killed|gunned down|shot to death|fatally (?:shot|stabbed|hit|struck))\b")),
    ("hurt", re.compile(
        r"(?: \w{1,12}){0,2} (?:was|is|were|being|is being) (?:\w{1,12} ){0,2}?"
        r"(?:shot|wounded|injured|hurt|hit|struck|stabbed|grazed|treated)\b")),
)  # fmt: skip
_HELD = frozenset(("in custody", "charged", "on trial", "convicted", "sentenced"))  # rungs of custody
_FULL_NAME = re.compile(rf"\b[{CAPITAL}][\w’'-]+ (?:[{CAPITAL}][\w’'.-]* ){{0,3}}(?P<last>[{CAPITAL}][\w’'-]{{2,}})")
_LONE = re.compile(rf"\A[{CAPITAL}][\w’'-]{{2,}}\Z")
_ANOTHER = re.compile(r"\b(?:who|whom|when|after|whose|for|he|she|they|said|that)\b")


def lot(claim: Claim, article: Article, held: Container[str] = ()) -> Lot:
    """What befell the bearer of an age, by the words right beside it; empty where they do not tell.

    held: the surnames of those whom the law has, wherever the article says so (`accused`).
    """
    if not isinstance(claim.value, Figure) or claim.value.unit != AGE:
        return ""
    text, (start, end) = article.text, claim.span
    after = text[end : end + _NEAR].partition("\n")[0]
    for name, pattern in _AFTER:
        found = pattern.match(after)
        if found and not _ANOTHER.search(found.group()):
            return name
    before = text[max(0, start - _NEAR) : start].rpartition("\n")[2]
    for name, pattern in _BEFORE:
        if pattern.search(before):
            return name
    return "accused" if any(name in held for name in _surnames(claim.quote)) else ""


def accused(claims: Iterable[Claim]) -> frozenset[str]:
    """The surnames of those of whom an article says that they were arrested or charged."""
    states = (claim.value for claim in claims if claim.kind == "status")
    held = (it.of for it in states if isinstance(it, State) and it.ladder == "custody" and _is_held(it))
    return frozenset(name for of in held for name in _surnames(of))


def _is_held(state: State) -> bool:
    rung = next(iter(rung_words(state.state, state.ladder)), state.state)
    return rung in _HELD and not state.negated and state.modality == "actual"


def _surnames(words: str) -> list[str]:
    """The last words of the names in some words: Brandt of "Ivo Brandt, 52"; a lone capital only where it is all."""
    return [match["last"] for match in _FULL_NAME.finditer(words[:200])] or _LONE.findall(words[:40])


def two_lots(one: Lot, other: Lot) -> bool:
    """Whether one is dead or hurt, and the law has the other."""
    return "accused" in (one, other) and not {one, other} <= {"accused", ""}
