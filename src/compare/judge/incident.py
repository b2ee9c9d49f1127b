"""Whether two passages tell of one incident: an article may tell of several, of an earlier case, or of a whole weekend.

Asked only of what would be a difference or an update. What ties a passage to an incident is read off its sentence: where
it happened (a road or a part of town), when (an earlier year), and words that lead to another case or that count several.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache, lru_cache

from compare import lexicon
from compare.article import Article
from compare.claim import Actor, Claim, Figure, Place, State, When
from compare.judge.judgement import Case
from compare.judge.person import names
from compare.judge.tally import Tally
from compare.layout import Sentence

_LEAD = 3  # sentences that tell what an article is about
_BACK = 2  # sentences before a passage that may say where it happened
_LONG = 600  # characters of a sentence that are read
_LATER = timedelta(days=1)
_AGO = timedelta(days=21)  # from which a dated deed is no news
_AGE = "years of age"
_PLACED = {"road": "road", "area": "area", None: "area"}  # kinds of places that tell two incidents apart
_CAPITAL = re.compile(r"\b(?:[A-ZÀ-Þ]|\d+(?:st|nd|rd|th)\b)[\w’'-]*")


def other_incident(case: Case) -> bool:
    """Whether two passages can not be held against each other, for they do not tell of one incident."""
    left, right = case.left, case.right
    one, other = case.tally(left.article), case.tally(right.article)
    if one.article is None or other.article is None:
        return False
    sides = ((left, one, right, other), (right, other, left, one))
    return (
        any(_of_several(claim, own.article) for claim, own, _, _ in sides if own.article)
        or _another(left, one.article) != _another(right, other.article)
        or any(_elsewhere(*side) or _long_before(*side, case) or _of_somebody_else(*side) for side in sides)
        or _two_areas(left, one, right, other)
        or _strangers(one.article, other.article)
    )


def _sentence(claim: Claim, article: Article) -> int:
    """The number of the sentence in which a passage begins."""
    every = article.sentences
    return max((i for i, one in enumerate(every) if one.start <= claim.span.start), default=0)


def _text(article: Article, number: int) -> str:
    one = article.sentences[number]
    return article.text[one.start : min(one.end, one.start + _LONG)]


# --- words that count several incidents, or lead to another ---------------------------------------------------------


def _of_several(claim: Claim, article: Article) -> bool:
    """Whether a count is of several incidents: of a weekend, of a city, of "three separate shootings"."""
    if not isinstance(claim.value, Figure) or claim.value.toll is None:
        return False
    number = _sentence(claim, article)
    told = [_text(article, number)]
    sentence = article.sentences[number]
    if sentence.role == "headline" or number < 1:
        told += [_text(article, i) for i in range(number + 1, min(number + _LEAD, len(article.sentences)))]
    elif article.sentences[number - 1].paragraph == sentence.paragraph:
        told.append(_text(article, number - 1))
    return any(_several().search(text) for text in told)


def _another(claim: Claim, article: Article | None) -> bool:
    """Whether a passage stands in a sentence that leads to another case than the article's own."""
    if article is None or (isinstance(claim.value, Figure) and claim.value.unit == _AGE):
        return False
    return _leads_away().search(_text(article, _sentence(claim, article))) is not None


@cache
def _several() -> re.Pattern[str]:
    many = "|".join(sorted(lexicon.words("incidents", "many")))
    plural = "|".join(sorted(lexicon.words("incidents", "plural")))
    since = "|".join(sorted(lexicon.words("incidents", "over")))
    return re.compile(rf"\b(?:{many}) (?:[\w’'-]+ ){{0,3}}(?:{plural})\b|\b(?:{since})\b", re.IGNORECASE)


@cache
def _leads_away() -> re.Pattern[str]:
    other = "|".join(sorted(lexicon.words("incidents", "other")))
    single = "|".join(sorted(lexicon.words("incidents", "single")))
    return re.compile(rf"\b(?:{other}) (?:[\w’'-]+ ){{0,2}}(?:{single})\b", re.IGNORECASE)


# --- where ----------------------------------------------------------------------------------------------------------


def _elsewhere(claim: Claim, own: Tally, _: Claim, other: Tally) -> bool:
    """Whether a passage is of a place that the other article does not name, though they have another in common."""
    words = _names(other.article)
    for kind in ("road", "area"):
        here = _here(claim, own, kind)
        if here and here.isdisjoint(words):
            every = [_parts(place) for place in _placed(own, kind)]
            if any(not place.isdisjoint(words) for place in every):
                return True
    return False


def _two_areas(left: Claim, one: Tally, right: Claim, other: Tally) -> bool:
    """Whether each passage is of a part of town that the other article never names."""
    here, there = _here(left, one, "area"), _here(right, other, "area")
    return bool(here and there) and here.isdisjoint(_names(other.article)) and there.isdisjoint(_names(one.article))


def _here(claim: Claim, own: Tally, kind: str) -> frozenset[str]:
    """The names of the places of a kind in a passage's sentence; else in the last before it, or the next of a lead."""
    if own.article is None:
        return frozenset()
    number = _sentence(claim, own.article)
    found = [(_sentence(place, own.article), _parts(place)) for place in _placed(own, kind)]
    near = [number, *range(number - 1, max(number - 1 - _BACK, -1), -1)]
    near += range(number + 1, _LEAD + 1) if number < _LEAD else ()
    for at in near:
        here = frozenset(part for i, parts in found if i == at for part in parts)
        if here:
            return here
    return frozenset()


def _placed(own: Tally, kind: str) -> Iterator[Claim]:
    """The claims on where things happened, by kind; where somebody lives is none of them."""
    for claim in own.claims:
        place = claim.value
        if isinstance(place, Place) and place.role == "event" and _PLACED.get(place.type) == kind:
            if kind == "area" and not place.name.removeprefix("the ")[:1].isupper():
                continue
            at = claim.quote.find(place.name)
            if not claim.quote[:at].endswith("of ") and not claim.quote.startswith("of "):
                yield claim


def _parts(claim: Claim) -> frozenset[str]:
    """The telling words of a place's name: no compass point, no "Street"."""
    name = claim.value.name if isinstance(claim.value, Place) else ""
    return frozenset(word.casefold() for word in _CAPITAL.findall(name)) - lexicon.words("incidents", "of places")


def _names(article: Article | None) -> frozenset[str]:
    """All words with a capital in an article."""
    return _capitals(article.text) if article else frozenset()


@lru_cache(maxsize=16)
def _capitals(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _CAPITAL.findall(text))


def _strangers(one: Article, other: Article) -> bool:
    """Whether two articles have no name in common at all."""
    return names(one.text).isdisjoint(names(other.text))


# --- when -----------------------------------------------------------------------------------------------------------


def _long_before(claim: Claim, own: Tally, _: Claim, other: Tally, case: Case) -> bool:
    """Whether a passage's sentence dates it long before anything that the other article dates, or its publication."""
    if own.article is None or (isinstance(claim.value, Figure) and claim.value.unit == _AGE):
        return False
    number = _sentence(claim, own.article)
    near = [one.value for one in own.dated if isinstance(one.value, When) and _sentence(one, own.article) == number]
    days = [_day(when) for when in near]
    dated = [day for day in days if day]
    published = case.times.get(claim.article)
    if not dated or published is None:
        return False
    if any(high >= published.replace(tzinfo=None) - _AGO for _, high in dated):
        return False
    beside = [day for one in other.dated if isinstance(one.value, When) and (day := _day(one.value))]
    told = case.times.get(other.article.id) if other.article else None
    if told is not None:
        beside.append((told.replace(tzinfo=None) - _AGO, told.replace(tzinfo=None) + _LATER))
    return bool(beside) and all(high + _LATER < low for _, high in dated for low, _ in beside)


def _day(when: When) -> tuple[datetime, datetime] | None:
    low, high = when.interval.low, when.interval.high
    return None if low is None or high is None else (low.replace(tzinfo=None), high.replace(tzinfo=None))


# --- whom -----------------------------------------------------------------------------------------------------------


def _of_somebody_else(claim: Claim, own: Tally, _: Claim, other: Tally) -> bool:
    """Whether an arrest is told in the case of a victim whom the other article does not know, though it knows another."""
    if own.article is None or not isinstance(claim.value, State) or claim.value.ladder != "custody":
        return False
    victims = [_surname(one.value) for one in own.claims if isinstance(one.value, Actor) and one.value.role == "victim"]
    words, sentence = _names(other.article), _text(own.article, _sentence(claim, own.article))
    here = {name for name in victims if name and name in sentence}
    return bool(here) and all(name.casefold() not in words for name in here) and any(
        name.casefold() in words for name in victims if name
    )  # fmt: skip


def _surname(actor: Actor) -> str:
    words = [word for word in actor.name.split() if word[:1].isupper()]
    return words[-1] if len(words) > 1 else ""
