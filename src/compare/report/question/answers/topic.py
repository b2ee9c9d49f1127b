"""What two articles tell of how something came about, as one question: was it an accident, what was the motive.

The words that speak of a reason by themselves (`lexicon/causes.yaml`) stand under topics, each with its question.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from compare.align.alignment import Alignment
from compare.article import Article
from compare.claim import Cause, Claim, State
from compare.extract.acts import nouns
from compare.extract.causes.words import is_telling, topics

_NOUN = re.compile(r"\baccidental (?P<after>[a-z]{3,20})\b|\b(?P<before>[a-z]{3,20}) (?:was|is|as|deemed|ruled)\b")
_INTENT = "intent"  # the ladder of such states
_ACCIDENT = "Was it an accident?"
_WHETHER = re.compile(
    r"\b(?:see|determine|learn|know|say|investigating|unclear|sure|tell) (?:if|whether)\b|\b(?:could|may|might) have\b"
)
_NEAR = 20  # characters before a passage
_PERHAPS = re.compile(r"\b(?:possibl[ey]|perhaps|may|might|could|apparent(?:ly)?|believed?|suspect(?:ed|s)?)\b")
_SHOT = re.compile(r"\b(?:shot|shoots?|shooting)\b", re.IGNORECASE)


def of_topic(alignment: Alignment, articles: Mapping[str, Article] = MappingProxyType({})) -> str | None:
    """The question of the first topic of which every article speaks; None where there is none."""
    for question, words in topics().items():
        sides = {name: _found(words, alignment, name) for name in alignment.articles}
        if all(sides.values()) and not (alignment.kind == "cause" and _is_open_in_one(words, alignment, articles)):
            return _worded(question, alignment, [found.lower() for found in sides.values() if found])
    return None


def is_by_word(alignment: Alignment) -> bool:
    """Whether a claim of a row speaks of a reason by one word alone: accidentally, the motive."""
    return any(isinstance(c.value, Cause) and is_telling(c.value.reason.text) for c in alignment.claims)


def is_of_intent(alignment: Alignment) -> bool:
    """Whether all that a row tells is by intent or by accident, as a state: "the shooting was accidental"."""
    return all(isinstance(c.value, State) and c.value.ladder == _INTENT for c in alignment.claims)


def is_of_topic(question: str) -> bool:
    """Whether a question is that of a topic."""
    return _plain(question) in _plains()


def _found(words: re.Pattern[str], alignment: Alignment, name: str) -> str | None:
    quotes = (claim.quote for claim in alignment.claims if claim.article == name)
    return next((match.group() for quote in quotes if (match := words.search(quote))), None)


def _is_open_in_one(words: re.Pattern[str], alignment: Alignment, articles: Mapping[str, Article]) -> bool:
    """Whether one article tells that it was so, and another only that somebody looks into whether it was."""
    found = [(claim, _before(claim, articles)) for claim in alignment.claims if words.search(claim.quote)]
    asking = {claim.article for claim, near in found if _WHETHER.search(near)}
    telling = {claim.article for claim, near in found if not (_WHETHER.search(near) or _PERHAPS.search(claim.quote))}
    return bool(asking - telling) and bool(telling - asking)


def _before(claim: Claim, articles: Mapping[str, Article]) -> str:
    """A passage with what stands right before it."""
    article, start = articles.get(claim.article), claim.span.start
    return f"{article.text[max(0, start - _NEAR) : start]}{claim.quote}" if article else claim.quote


def _worded(question: str, alignment: Alignment, found: Sequence[str]) -> str:
    """The question with the noun that the passages print: was the fire an accident, was there an argument."""
    if question == _ACCIDENT and (noun := _noun(alignment.claims)):
        return f"Was the {noun} an accident?"
    if "{}" not in question:
        return question
    word = found[0] if len(set(found)) == 1 else "dispute"
    return question.format(f"an {word}" if word[0] in "aeiou" else f"a {word}")


def _noun(claims: Sequence[Claim]) -> str | None:
    """The noun for what happened: that beside "accidental", or "shooting" where somebody is told to have been shot."""
    found = (word for claim in claims for match in _NOUN.finditer(claim.quote) for word in match.groups() if word)
    named = next((word for word in found if word in nouns()), None)
    return named or ("shooting" if any(_SHOT.search(claim.quote) for claim in claims) else None)


def _plain(question: str) -> str:
    """A question of a topic without the noun of its story."""
    if re.fullmatch(r"Was the [a-z]+ an accident\?", question):
        return _ACCIDENT
    return re.sub(r"\bthere an? [a-z-]+", "there {}", question)


@cache
def _plains() -> frozenset[str]:
    return frozenset(map(_plain, topics()))
