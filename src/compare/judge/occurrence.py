"""Whether two passages tell of two things of one kind: the first time and another, a case and the next, two dead.

Asked only of what would be a difference or an update (judge/incident.py).
"""

import re
from functools import lru_cache

from compare.align.feature import LEAD
from compare.align.person import ages, names
from compare.align.synonym import concept
from compare.article import Article
from compare.claim import Claim, Figure, When
from compare.extract.figures.unit import group_of
from compare.grammar.lexicon import lemma
from compare.interval import below
from compare.judge.around import sentence_of, told_in
from compare.judge.tally import Tally
from compare.unit import MAGNITUDE

_AFTER_ANOTHER = re.compile(
    r"\b(?:hours|days?|weeks?) after [^.]{3,120}, (?:another|a second) (?:[\w-]+ ){1,3}(?:has been|was|were|is)\b"
)
_DEATH = re.compile(r"\b(?:died|dead|death|deaths|killed|body|fatal\w*)\b", re.IGNORECASE)
_FIRST = re.compile(r"\bfirst (\w{3,20})\b")


@lru_cache(maxsize=64)
def second_of_two(article: Article) -> bool:
    """Whether the head of an article tells of one more case soon after another: a day after a boy was shot, another."""
    head = article.text[: article.sentences[min(LEAD + 2, len(article.sentences)) - 1].end] if article.sentences else ""
    return _AFTER_ANOTHER.search(head) is not None


def first_time(claim: Claim, article: Article) -> bool:
    """Whether a date is that of the first of several times: she first hosted the show in 2007."""
    when = claim.value
    if not isinstance(when, When) or not when.about:
        return False
    said = article.text[max(0, claim.span.start - len("first ")) : claim.span.end]
    return any(concept(lemma(verb, "VBD")) == concept(when.about) for verb in _FIRST.findall(said))


def aftershock(claim: Claim, own: Tally) -> bool:
    """Whether a magnitude is an aftershock's: the article tells of aftershocks, and before it of a stronger quake."""
    quake = claim.value
    if not isinstance(quake, Figure) or quake.unit != MAGNITUDE or own.article is None:
        return False
    before = (it.value for it in own.claims if it.span < claim.span)
    told = [value for value in before if isinstance(value, Figure) and value.unit == MAGNITUDE]
    return "aftershock" in own.article.text.casefold() and any(below(quake.interval, value.interval) for value in told)


def two_victims(left: Claim, one: Tally, right: Claim, other: Tally) -> bool:
    """Whether two tell how far somebody fell to his death, one of several dead, and nothing ties the two."""
    if not all(isinstance(it.value, Figure) and group_of(it.value.unit) == "length" for it in (left, right)):
        return False
    told = [_told_before(claim, own.article) for claim, own in ((left, one), (right, other)) if own.article]
    several = any("killed" not in it.alone and _killed(it) for it in (one, other))
    people = [names(text) & (own.people or frozenset()) for text, own in zip(told, (one, other), strict=True)]
    tied = bool(set(ages(told[0])) & set(ages(told[1])) or people[0] & people[1])
    return several and all(map(_DEATH.search, told)) and not tied


def _told_before(claim: Claim, article: Article) -> str:
    """The sentence in which a passage begins, and the one before it."""
    number = sentence_of(claim, article)
    return " ".join(told_in(article, i) for i in range(max(0, number - 1), number + 1))


def _killed(told: Tally) -> bool:
    return any(isinstance(it.value, Figure) and it.value.toll == "killed" for it in told.claims)
