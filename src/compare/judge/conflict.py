"""Conflicts inside one article: what it says of one person or deed in two ways, for a person to look at.

Figures that do not add up are found where they are read (extract/figures/checks.py). Only what cannot both be true at
any time is told: a patient may be critical in one sentence and dead in the next.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, combinations, islice, product

from compare.align.misspelt import misspelt
from compare.align.person import ages, names
from compare.article import Article
from compare.claim import Actor, Claim, Figure, When
from compare.conflict import Conflict, Pair
from compare.extract.dates.weekday import wrong_weekdays
from compare.extract.figures.checks import checks
from compare.extract.spacing import folded
from compare.judge.headline import contradicted
from compare.judge.judgement import Case
from compare.judge.one_deed import ONCE, loose
from compare.judge.opposition import opposed
from compare.judge.redated import redated
from compare.judge.restated import restated
from compare.judge.tally import tally
from compare.judge.told import clashing_deathbeds
from compare.judge.when import apart

_BIRTHDAY = 1
_LEAD = 4  # sentences of the text that a headline sums up
_DENIED = re.compile(
    r"\b(?:not?|never|nobody|none|nor|neither|den(?:y|ies|ied)|won|refus\w+)\b|n[’']t\b", re.IGNORECASE
)
_SHOWN = 20  # conflicts of one article: a text with more is none that was edited
_MOST = 60  # claims of a kind that are compared with one another


def conflicts(article: Article, claims: Sequence[Claim]) -> tuple[Conflict, ...]:
    """All conflicts of one article, by kind: headline and text, ages, dates, places of death, names, sums."""
    found = ((code, pair) for code, reader in _READERS for pair in reader(article, claims))
    told = (_told(code, pair) for code, pair in dict.fromkeys(found) if not pair[0].span.overlaps(pair[1].span))
    return tuple(islice(chain(told, checks(article, claims), wrong_weekdays(article)), _SHOWN))


def _told(code: str, pair: Pair) -> Conflict:
    first, second = sorted(pair, key=lambda passage: passage.span)
    message = _SAID[code].format(folded(first.quote), folded(second.quote))
    return Conflict(first.article, code, message, (first, second))


def _ages(_article: Article, claims: Sequence[Claim]) -> Iterator[Pair]:
    """One full name at two ages that no birthday explains."""
    aged = [(claim, claim.value) for claim in claims if isinstance(claim.value, Actor) and claim.value.age is not None]
    named = [(claim, actor) for claim, actor in aged if _said_in_full(actor, claim.quote)]
    for (one, left), (other, right) in combinations(named[:_MOST], 2):
        if left.name.casefold() == right.name.casefold() and abs((left.age or 0) - (right.age or 0)) > _BIRTHDAY:
            yield one.evidence, other.evidence
            return


def _said_in_full(actor: Actor, quote: str) -> bool:
    """Whether the passage itself has the first and the last name, and one age."""
    called = actor.name.split()
    return len(called) > 1 and called[0] in quote and called[-1] in quote and len(ages(quote)) == 1


def _dates(_article: Article, claims: Sequence[Claim]) -> Iterator[Pair]:
    """What happens once, to one name, on two days."""
    dated = [(claim, claim.value) for claim in claims if isinstance(claim.value, When) and claim.value.about in ONCE]
    for (one, left), (other, right) in combinations(dated[:_MOST], 2):
        alike = left.about == right.about and _same_names(one.quote, other.quote)
        fixed = not (_guessed(left, right) or loose(left, one.quote) or loose(right, other.quote))
        if alike and fixed and apart(left, right, Case(one, other)):
            yield one.evidence, other.evidence


def _same_names(one: str, other: str) -> bool:
    """Whether two passages name the same, or one of them more: Jim Brady and Sarah Brady are two."""
    left, right = names(one), names(other)
    return bool(left and right) and (left <= right or right <= left)


def _guessed(left: When, right: When) -> bool:
    """Whether a day rests on a guess of the week or the year, so that the two may be one."""
    return left.approximate or right.approximate or (left.calendar.day is None) != (right.calendar.day is None)


def _deathbeds(_article: Article, claims: Sequence[Claim]) -> Iterator[Pair]:
    """The one person who died, died in two places."""
    if "killed" not in tally(claims).alone:
        return
    told = [claim for claim in claims if claim.kind in ("casualties", "status", "event", "place")]
    for one, other in combinations(told[:_MOST], 2):
        if clashing_deathbeds(one.quote, other.quote):
            yield one.evidence, other.evidence
            return


def _opposed(article: Article, claims: Sequence[Claim]) -> Iterator[Pair]:
    """The headline tells a deed of which the first sentences tell the opposite outcome: approved, rejected."""
    if article.headline is None:
        return
    told = [claim for claim in claims if not isinstance(claim.value, Figure)]
    head = [claim for claim in told if article.headline.covers(claim.span)]
    leads = [sentence for sentence in article.sentences if sentence.role == "body"][:_LEAD]
    lead = [claim for claim in told if any(sentence.span.covers(claim.span) for sentence in leads)]
    pairs = ((one, other) for one, other in product(head, lead) if _one_voice(one, other))
    clash = next((pair for pair in pairs if opposed(None, None, Case(*pair))), None)
    if clash:
        yield clash[0].evidence, clash[1].evidence


def _one_voice(one: Claim, other: Claim) -> bool:
    """Whether two passages can be held against each other: neither is cited alone, and nothing is denied in them.

    Two people may well disagree, and whose "not" a word of denial is cannot be read off.
    """
    sources = [claim.attribution and claim.attribution.teller for claim in (one, other)]
    denied = _DENIED.search(f"{one.quote} {other.quote}")
    return not denied and (not any(sources) or (all(sources) and sources[0] == sources[1]))


_READERS: tuple[tuple[str, Callable[[Article, Sequence[Claim]], Iterator[Pair]]], ...] = (
    ("headline-differs", contradicted),
    ("headline-contradicts", _opposed),
    ("age-differs", _ages),
    ("date-differs", _dates),
    ("date-differs", redated),
    ("date-differs", restated),
    ("place-differs", _deathbeds),
    ("name-differs", misspelt),
)
_TWICE = "it says “{}” and “{}”"
_SAID = {
    "headline-differs": "its headline says “{}”, its text “{}”",
    "headline-contradicts": "its headline says “{}”, its text “{}”",
    "age-differs": _TWICE,
    "date-differs": _TWICE,
    "place-differs": _TWICE,
    "name-differs": "it writes “{}” and “{}”, one letter apart",
}
