"""The one deed of a story on two days: its lead has it on Friday, and below "the shooting happened on Saturday".

"The shooting" is the one that the lead has told of; where no sentence gives it the lead's day again, the days conflict.
"""

import re
from collections.abc import Iterator, Sequence

from compare import lexicon
from compare.article import Article
from compare.claim import Claim, When
from compare.conflict import Pair
from compare.extract.acts import nouns
from compare.extract.figures.word import harm_words
from compare.judge.judgement import Case
from compare.judge.when import apart

_LEAD = 3  # sentences of the text that tell what a story is of
_MOST = 30  # dates of a story that are compared with one another
_AGAIN = re.compile(
    r"\b(?:[Tt]he (?:fatal |deadly )?(?P<deed>[a-z]+) (?:happened|occurred|took place|began|was reported)"
    r"|(?:It|This|That) (?:happened|occurred))\b"
)
_ANOTHER = re.compile(
    r"\b(?:another|second|third|separate|earlier|previous|last|later|after|before|since)\b", re.IGNORECASE
)
_DAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d",
    re.IGNORECASE,
)
_HARMS = frozenset(("killed", "injured", "struck"))
_INTRANSITIVE = frozenset(("die", "perish", "succumb"))


def redated(article: Article, claims: Sequence[Claim]) -> Iterator[Pair]:
    """The first dates of the lead and of the deed told again, where no date of either fits one of the other."""
    dated = [(claim, claim.value) for claim in claims if isinstance(claim.value, When)][:_MOST]
    lead = [(claim, when) for claim, when in dated if _of_deed(claim, when) and _leads(claim, article)]
    again = [(claim, when) for claim, when in dated if _tells_again(claim, when)]
    pairs = [(one, other, _clash(one, other, when, then)) for one, when in lead for other, then in again]
    if pairs and all(clash for _, _, clash in pairs):
        yield pairs[0][0].evidence, pairs[0][1].evidence


def _clash(one: Claim, other: Claim, when: When, then: When) -> bool:
    """Whether two days printed alike, both by their weekdays or both by their dates, are two."""
    days = ((when.calendar.month, when.calendar.day), (then.calendar.month, then.calendar.day))
    alike = (days[0][1] is None) == (days[1][1] is None) and (days[0][1] is None or days[0] != days[1])
    return alike and when.calendar.weekday != then.calendar.weekday and apart(when, then, Case(one, other))


def _tells_again(claim: Claim, when: When) -> bool:
    """Whether a passage dates the deed as one already known: "the shooting happened on Saturday"."""
    told = _AGAIN.search(claim.quote)
    return told is not None and (told["deed"] is None or told["deed"] in _deeds()) and _has_day(claim, when)


def _of_deed(claim: Claim, when: When) -> bool:
    """Whether what is dated is harm that was done, on a day that the text names; a death may come days later."""
    word = harm_words().get(when.about or "")
    return word is not None and word.harm in _HARMS and when.about not in _INTRANSITIVE and _has_day(claim, when)


def _deeds() -> frozenset[str]:
    return frozenset(nouns()) | lexicon.words("places", "events")


def _has_day(claim: Claim, when: When) -> bool:
    return _DAY.search(when.as_printed) is not None and not _ANOTHER.search(claim.quote)


def _leads(claim: Claim, article: Article) -> bool:
    """Whether a passage stands in the headline or in the first sentences of the text."""
    sentences = [sentence.span for sentence in article.sentences if sentence.role == "body"][:_LEAD]
    return any(span.covers(claim.span) for span in (article.headline, *sentences) if span)
