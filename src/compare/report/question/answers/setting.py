"""Whether every article puts a time or a place to what a row asks: when was the shop robbed, where did the ferry sink.

Passages that share a Friday or a street need not tell of one deed: the sentence around each must tell that of the
question, or more than half of its words that are no names.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from compare.align.alignment import Alignment
from compare.align.rule import question_of
from compare.align.toponym import is_hospital
from compare.align.words import Word, act_of, concepts, telling, telling_words
from compare.article import Article
from compare.claim import Claim, Kind, Place
from compare.judge.around import sentence_of
from compare.record import Record
from compare.report.question.phrasing.clause import alone

SETTINGS: frozenset[Kind] = frozenset(("date", "place"))
# Questions that name no deed of the story: where somebody is from, where it is reported from, when it was said.
_OF_NO_DEED = re.compile(r"Where (?:is|are) .{1,120} from\?|.{1,400} (?:say|said) this\?|To which hospital ")
# What happened, in a word for any event: the incident played out inside a home.
_OF_ANY = re.compile(r"\b(?:incident|ordeal|episode|events?)\b")
# Classes of deeds that are one scene: who was killed on Sunday was shot then.
_HARM = frozenset("shoot fire kill die injure attack bomb fight".split())
_FIRE = "fire"  # opened fire; of a story that tells of a shooting, it is one
BEGUN = frozenset(("begin", "plan", "happen"))  # classes of verbs that tell only how far a deed is
_CARRYING = frozenset(("transport", "take", "move", "drive"))  # who came to a place was brought there somehow
_LYING = frozenset("be lie stay remain treat recover hospitalize admit take rush transport fly airlift list".split())
_HALF = 0.5


def is_set(asked: str, alignment: Alignment, articles: Mapping[str, Article], *, done: bool = False) -> bool:
    """Whether each article tells, in the sentence of a passage, what a question asks the time or place of.

    done: the deed itself, and no more or less than that.

    The questions of the one event of two stories have been looked for by their rule; one that only quotes, or names
    no deed, asks for whatever its passages tell.
    """
    if question_of(alignment, "occasion") or "“" in asked or _OF_NO_DEED.match(asked):
        return True
    words = [*telling(alone(asked).tokens)]
    deed = _deed(words)
    if deed is None or _OF_ANY.search(asked):
        return True
    harm = not _scenes([deed]).isdisjoint(("harm",))
    told = {
        claim.article
        for claim in alignment.claims
        if _tells(() if done else words, deed, _around(claim, articles)) and not (harm and _is_where_they_lie(claim))
    }
    return told == set(alignment.articles)


def _is_where_they_lie(claim: Claim) -> bool:
    """Whether a place is the hospital in which somebody is, and not where he was hurt: three more are at a hospital."""
    place = claim.value
    if not isinstance(place, Place) or not is_hospital(place.name):
        return False
    return (place.about or "be") in _LYING


def names_deed(asked: str) -> bool:
    """Whether a question says what it asks the time or place of: not where "it" happened, nor beside which words."""
    return "“" not in asked and _deed(telling(alone(asked).tokens)) is not None


def _deed(words: Iterable[Word]) -> str | None:
    """The concept of the first deed that tells what was done."""
    return next((word.concept for word in words if word.deed and not _is_idle(word)), None)


class Told(Record):
    """The telling words of a sentence: their concepts, and the scenes of its deeds."""

    concepts: frozenset[str]
    scenes: frozenset[str]


def _is_idle(word: Word) -> bool:
    """Whether a verb tells of no deed by itself: happened, began, was taken."""
    return (act_of(word.concept) or "") in BEGUN | _CARRYING


def _around(claim: Claim, articles: Mapping[str, Article]) -> Told:
    """What the sentence of a passage tells; without its article, the passage alone."""
    article = articles.get(claim.article)
    if article is None:
        return _told(tuple(telling(alone(claim.quote).tokens)))
    return _told(telling_words(article)[sentence_of(claim, article)])


@lru_cache(maxsize=1024)
def _told(words: tuple[Word, ...]) -> Told:
    return Told(concepts(words), _scenes(word.concept for word in words if word.deed))


def _tells(asked: Sequence[Word], deed: str, told: Told) -> bool:
    if deed in told.concepts or not _scenes([deed]).isdisjoint(told.scenes):
        return True
    plain = concepts(word for word in asked if not word.name)
    return len(plain & told.concepts) > _HALF * len(plain)


def _scenes(deeds: Iterable[str]) -> frozenset[str]:
    """The classes of some deeds, all harm as one."""
    acts = (deed if deed == _FIRE else act_of(deed) for deed in deeds)
    return frozenset("harm" if act in _HARM else act for act in acts if act)
