"""Conflicts inside one article: what it says of one person or deed in two ways, as problems for a person to look at.

Figures have their own checks (extract/figures/checks.py). Only what cannot both be true at any time is told: a patient
may be critical in one sentence and dead in the next.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from compare.align.person import ages, common_name
from compare.article import Article
from compare.claim import Actor, Claim, Figure, When
from compare.extract.spacing import folded
from compare.judge.judgement import Case
from compare.judge.one_deed import ONCE
from compare.judge.opposition import opposed
from compare.judge.tally import tally
from compare.judge.told import clashing_deathbeds
from compare.judge.when import apart
from compare.problem import Problem

_BIRTHDAY = 1
_LEAD = 4  # sentences of the text that a headline sums up
_MOST = 60  # claims of a kind that are compared with one another


def conflicts(article: Article, claims: Sequence[Claim]) -> tuple[Problem, ...]:
    """All conflicts of one article, in the order of the kinds: ages, dates, places of death, headline and text."""
    found = (*_ages(claims), *_dates(claims), *_deathbeds(claims), *_headline(article, claims))
    return tuple(Problem(article.id, code, message, "warning") for code, message in dict.fromkeys(found))


def _ages(claims: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """One full name at two ages that no birthday explains."""
    aged = [(claim, claim.value) for claim in claims if isinstance(claim.value, Actor) and claim.value.age is not None]
    named = [(claim, actor) for claim, actor in aged if _said_in_full(actor, claim.quote)]
    for (one, left), (other, right) in combinations(named[:_MOST], 2):
        if left.name.casefold() == right.name.casefold() and abs((left.age or 0) - (right.age or 0)) > _BIRTHDAY:
            yield "age-differs", _both(one, other)
            return


def _said_in_full(actor: Actor, quote: str) -> bool:
    """Whether the passage itself has the first and the last name, and one age."""
    names = actor.name.split()
    return len(names) > 1 and names[0] in quote and names[-1] in quote and len(ages(quote)) == 1


def _dates(claims: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """What happens once, to one name, on two days."""
    dated = [(claim, claim.value) for claim in claims if isinstance(claim.value, When) and claim.value.about in ONCE]
    for (one, left), (other, right) in combinations(dated[:_MOST], 2):
        alike = left.about == right.about and common_name(one.quote, other.quote)
        if alike and apart(left, right, Case(one, other)) and not _guessed(left, right):
            yield "date-differs", _both(one, other)


def _guessed(left: When, right: When) -> bool:
    """Whether a day rests on a guess of the week or the year, so that the two may be one."""
    return left.approximate or right.approximate or (left.calendar.day is None) != (right.calendar.day is None)


def _deathbeds(claims: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """The one person who died, died in two places."""
    if "killed" not in tally(claims).alone:
        return
    told = [claim for claim in claims if claim.kind in ("casualties", "status", "event", "place")]
    for one, other in combinations(told[:_MOST], 2):
        if clashing_deathbeds(one.quote, other.quote):
            yield "place-differs", _both(one, other)
            return


def _headline(article: Article, claims: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """The headline tells a deed of which the first sentences tell the opposite."""
    if article.headline is None:
        return
    told = [claim for claim in claims if not isinstance(claim.value, Figure)]
    head = [claim for claim in told if article.headline.covers(claim.span)]
    leads = [sentence for sentence in article.sentences if sentence.role == "body"][:_LEAD]
    lead = [claim for claim in told if any(sentence.span.covers(claim.span) for sentence in leads)]
    for one in head:
        for other in lead:
            if opposed(None, None, Case(one, other)):
                yield "headline-contradicts", _both(one, other)
                return


def _both(one: Claim, other: Claim) -> str:
    return f"it says “{folded(one.quote)}” and “{folded(other.quote)}”"
