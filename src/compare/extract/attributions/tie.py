"""Tie the other claims to the statement whose content holds them; what the writer says himself is told apart."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache

from compare.attribution import Attribution
from compare.claim import Cause, Claim, Figure
from compare.extract.attributions.cue import cues
from compare.extract.spacing import spaced
from compare.lexicon import table

_WORD = re.compile(r"\w+")
_NEAR = 8  # statements; content overlaps little, so a covering one begins among the last few before a claim


def tied(claims: Iterable[Claim], said: Iterable[Attribution]) -> tuple[Claim, ...]:
    """The same claims, each with the innermost attribution whose content covers its evidence.

    A claim that reaches out of the content is the writer's (PolNeAR template 18(c): when in doubt, leave it out), and
    so is a figure in a relative clause on what somebody is blamed for; a motive or an opinion among those is marked as
    the writer's own view.
    """
    held = sorted(said, key=_start)
    starts = [_start(attribution) for attribution in held]
    return tuple(_tie(claim, held, starts) for claim in claims)


def _start(attribution: Attribution) -> int:
    return attribution.content.span.start


def _tie(claim: Claim, held: list[Attribution], starts: list[int]) -> Claim:
    if claim.attribution is not None:
        return claim
    k = bisect_right(starts, claim.span.start)
    near = held[max(0, k - _NEAR) : k]
    covering = [said for said in near if said.covers(claim.span) and not _is_aside(claim, said)]
    if covering:
        return claim._replace(attribution=min(covering, key=lambda each: each.content.span.end - _start(each)))
    return claim._replace(own_view=True) if _is_view(claim) else claim


_ASIDE = re.compile(r"\b(?:that|which|who)\s{1,3}(?:(?:has|have|had|also|already|so far)\s{1,3}){0,3}\Z", re.IGNORECASE)
_BEFORE = 40  # characters before a figure in which its relative pronoun stands


def _is_aside(claim: Claim, said: Attribution) -> bool:
    """Whether a figure stands in a relative clause of a phrase that somebody only blames, condemns or praises.

    "He blames the government for the war that has killed 270,000" (PolNeAR, template 18(c)): he does not give the toll.
    """
    if not isinstance(claim.value, Figure) or said.form != "indirect" or said.cue is None:
        return False
    start = said.content.span.start
    before = said.content.text[max(0, claim.span.start - start - _BEFORE) : claim.span.start - start]
    if _ASIDE.search(before) is None:
        return False
    found = next((cues().verbs[word] for word in said.cue.text.lower().split() if word in cues().verbs), None)
    return found is not None and "object" in found.frames and "clause" not in found.frames


def _is_view(claim: Claim) -> bool:
    """Whether a claim in the article's own voice tells a motive or an opinion."""
    if isinstance(claim.value, Cause) and claim.value.relation == "aim":
        return True
    words = _WORD.findall(claim.quote.lower())
    return not _telling().isdisjoint(words) and _views().search(claim.quote) is not None


@cache
def _views() -> re.Pattern[str]:
    """The words by which a writer guesses at motives or takes a side."""
    return re.compile(spaced(rf"\b(?:{'|'.join(map(re.escape, _phrases()))})\b"), re.IGNORECASE)


@cache
def _telling() -> frozenset[str]:
    """The longest word of each of those phrases: few passages hold one, and the pattern is long."""
    return frozenset(max(_WORD.findall(phrase), key=len) for phrase in _phrases())


@cache
def _phrases() -> list[str]:
    lists = table("cues")["views"]
    return [phrase for which in ("motives", "opinions") for phrase in lists[which]]
