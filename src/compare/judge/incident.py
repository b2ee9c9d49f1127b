"""Whether two passages tell of one incident: an article may tell of several, of an earlier case, or of a whole weekend.

Asked only of what would be a difference or an update. What ties a passage to an incident is read off its sentence:
where it happened (a road or a part of town), when (an earlier year), whose death it was, and words that lead to another
case or that count several.
"""

import re
from datetime import timedelta
from functools import cache, lru_cache

from compare import lexicon
from compare.align.feature import LEAD
from compare.align.person import names
from compare.article import Article
from compare.claim import Claim, Event, Figure, Place, State, When
from compare.judge.around import sentence_of, told_in
from compare.judge.earlier import long_before
from compare.judge.judgement import Case
from compare.judge.occurrence import aftershock, first_time, second_of_two, two_victims
from compare.judge.tally import Tally
from compare.judge.twin import exchanged
from compare.letter import CAPITAL
from compare.unit import AGE

_SHORT = 2  # letters of a word that names no place
_MANY_NAMES = 12  # words of names from which two articles on one event have one in common
_HAPPEN = frozenset("happen occur shoot stab kill wound injure hurt hit strike crash collide explode erupt".split())
_FOLLOW_UP = 14  # days after which an article dates more than the incident
_NEXT_DAY = timedelta(days=2)  # of the day of publication, and of the night after it
_AGAIN = re.compile(r"\b(?:again|once more|another|anew)\b", re.IGNORECASE)  # what was before is the incident
_BACK = 2  # sentences of a paragraph before a passage that may begin to tell of another incident
_AS_FOR = re.compile(
    r"(?:As for|In) (?:the|a) (?:second|other|separate|third) (?:\w+ )?(?:incident|shooting|case|attack)\b"
)
_OPENING_YEAR = re.compile(
    r"(?:[“\"]?(?:In|Back in|Since|During|By|Early in|Late in) (?:\w+ ){0,3}|\w+ \w+ )?((?:19|20)\d\d)\b"
)
# One incident, however long the time over which it ranks: the worst accident this year.
_RANKED = re.compile(
    r"\b(?:worst|deadliest|most \w{4,12}|\w{3,10}est|\d{1,4}(?:st|nd|rd|th)) (?:[\w’'-]+ ){1,4}(?:so far )?this year\b"
)
_AGAIN = re.compile(r"\b(?:again|once more|another)\b")  # not for the first time
_CAPITAL = re.compile(rf"\b(?:[{CAPITAL}]|\d+(?:st|nd|rd|th)\b)[\w’'-]*")


def other_incident(case: Case) -> bool:
    """Whether two passages can not be held against each other, for they do not tell of one incident."""
    left, right = case.left, case.right
    one, other = case.tally(left.article), case.tally(right.article)
    if one.article is None or other.article is None:
        return False
    if exchanged(case):  # one sentence in both
        return _another(left, one.article) != _another(right, other.article)
    sides = ((left, one, right, other), (right, other, left, one))
    return (
        any(_of_several(claim, own.article) for claim, own, _, _ in sides if own.article)
        or _another(left, one.article) != _another(right, other.article)
        or any(_elsewhere(*side) or long_before(*side, case) or _of_somebody_else(*side) for side in sides)
        or _two_years(left, one, right, other)
        or first_time(left, one.article) != first_time(right, other.article)
        or second_of_two(one.article) != second_of_two(other.article)
        or _two_areas(left, one, right, other)
        or aftershock(left, one) != aftershock(right, other)
        or two_victims(left, one, right, other)
        or _strangers(one.article, other.article)
        or any(_later_than(own, that, case) for own, that in ((one, other), (other, one)))
    )


# --- words that count several incidents, or lead to another ---------------------------------------------------------


def _of_several(claim: Claim, article: Article) -> bool:
    """Whether a count is of several incidents: of a weekend, of a city, of "three separate shootings"."""
    if not isinstance(claim.value, Figure) or (claim.value.toll is None and _several().search(claim.quote)):
        return False  # "three attacks" counts them itself
    number = sentence_of(claim, article)
    told = [told_in(article, number)]
    sentence = article.sentences[number]
    if sentence.role == "headline" or number < 1:
        told += [told_in(article, i) for i in range(number + 1, min(number + LEAD, len(article.sentences)))]
    elif article.sentences[number - 1].paragraph == sentence.paragraph:
        told.append(told_in(article, number - 1))
    told += [told_in(article, i) for i in range(min(number, 1)) if article.sentences[i].role == "headline"]
    return any(_several().search(_RANKED.sub("", text)) for text in told)


def _another(claim: Claim, article: Article | None) -> bool:
    """Whether a passage stands in a sentence that leads to another case than the article's own."""
    if article is None or (isinstance(claim.value, Figure) and claim.value.unit == AGE):
        return False
    number = sentence_of(claim, article)
    near = [i for i in range(max(0, number - _BACK), number + 1)
            if article.sentences[i].paragraph == article.sentences[number].paragraph]  # fmt: skip
    aside = any(_AS_FOR.match(told_in(article, i)) for i in near)
    return aside or _leads_away().search(told_in(article, number)) is not None


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


def _elsewhere(claim: Claim, own: Tally, answer: Claim, other: Tally) -> bool:
    """Whether a passage is of a place that the other article does not name, though they have another in common."""
    value = claim.value
    toll = isinstance(value, Figure) and value.toll is not None
    abroad = toll or (isinstance(value, Place) and value.type == "country")
    kinds = ("road", "area", "country") if abroad else ("road", "area")
    named = {kind: here for kind in kinds if (here := _here(claim, own, kind))}
    if own.article is None or not named:
        return False
    words, known = _names(other.article), _names(own.article)
    sentence = _capitals(told_in(own.article, sentence_of(claim, own.article)))
    theirs = _capitals(told_in(other.article, sentence_of(answer, other.article))) if other.article else frozenset()
    for kind, here in named.items():
        there = [parts for _, parts in _placed(other, kind)]
        if here.isdisjoint(words) and not any(sentence & parts for parts in there):
            return any(known & parts for parts in there)
        if kind == "road" and _here(answer, other, kind) and here.isdisjoint(theirs):
            return any(here & parts for parts in there)  # the other tells of that road in another sentence
    return False


def _two_areas(left: Claim, one: Tally, right: Claim, other: Tally) -> bool:
    """Whether each passage is of a part of town that the other article never names."""
    here, there = _here(left, one, "area"), _here(right, other, "area")
    return bool(here and there) and here.isdisjoint(_names(other.article)) and there.isdisjoint(_names(one.article))


def _here(claim: Claim, own: Tally, kind: str) -> frozenset[str]:
    """The names of the places of a kind in a passage's sentence; for a headline, those of the lead."""
    if own.article is None:
        return frozenset()
    number = sentence_of(claim, own.article)
    found = [(sentence_of(place, own.article), parts) for place, parts in _placed(own, kind)]
    lead = range(number + 1, LEAD + 1)
    near = [number, *(lead if kind == "area" else ())]
    places = (frozenset(part for i, parts in found if i == at for part in parts) for at in near)
    return next(filter(None, places), frozenset())


def _placed(own: Tally, kind: str) -> list[tuple[Claim, frozenset[str]]]:
    """The claims on where things happened, by kind, with the telling words; where somebody lives is none of them."""
    found = []
    for claim in own.claims:
        place = claim.value
        if isinstance(place, Place) and place.role in ("event", "origin") and place.type == kind:
            before = claim.quote[: max(claim.quote.find(place.name), 0)]
            parts = _parts(place)
            if parts and not before.endswith("of ") and not claim.quote.startswith("of "):
                found.append((claim, parts))
    return found


def _parts(place: Place) -> frozenset[str]:
    """The telling words of a place's name: no compass point, no "Street"."""
    words = (word.casefold() for name in (place.name, *place.within) for word in _CAPITAL.findall(name))
    return frozenset(word for word in words if len(word) > _SHORT) - lexicon.words("incidents", "of places")


def _names(article: Article | None) -> frozenset[str]:
    """All words with a capital in an article."""
    return _capitals(article.text) if article else frozenset()


@lru_cache(maxsize=16)
def _capitals(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _CAPITAL.findall(text))


def _strangers(one: Article, other: Article) -> bool:
    """Whether two articles have no name in common at all."""
    left, right = names(one.text), names(other.text)
    return min(len(left), len(right)) >= _MANY_NAMES and left.isdisjoint(right)


# --- when -----------------------------------------------------------------------------------------------------------


def _two_years(left: Claim, one: Tally, right: Claim, other: Tally) -> bool:
    """Whether each passage opens its sentence with a year of its own: in 1987 a ferry sank, in 2021 another."""
    if isinstance(left.value, When):
        return False
    sides = ((left, one.article), (right, other.article))
    texts = [told_in(article, sentence_of(claim, article)) for claim, article in sides if article]
    years = [match[1] for text in texts if (match := _OPENING_YEAR.match(text))]
    return len(years) == len(sides) and len(set(years)) > 1


def _later_than(own: Tally, other: Tally, case: Case) -> bool:
    """Whether all that an article dates of its incident is later than the other article, published days before it."""
    published = case.times.get(other.article.id) if other.article else None
    if case.days_between > _FOLLOW_UP:
        return False
    days = [
        one.value.interval.low.replace(tzinfo=None) for one in own.dated
        if isinstance(one.value, When) and one.value.about in _HAPPEN and one.value.interval.low
        and not _AGAIN.search(one.quote)
    ]  # fmt: skip
    return published is not None and bool(days) and min(days) >= published.replace(tzinfo=None) + _NEXT_DAY


# --- whom -----------------------------------------------------------------------------------------------------------


def _of_somebody_else(claim: Claim, own: Tally, _: Claim, other: Tally) -> bool:
    """Whether a passage's sentence is of the death of somebody whom the other article does not name.

    The other article names a victim as well.
    """
    if own.article is None or not isinstance(claim.value, State | Event | Figure):
        return False
    here = _victims(told_in(own.article, sentence_of(claim, own.article)))
    return (
        bool(here) and _names(other.article).isdisjoint(here) and bool(other.article and _victims(other.article.text))
    )


def _victims(text: str) -> frozenset[str]:
    """The names of whom a text says that they were killed or shot: "the murder of Ines Duarte"."""
    return frozenset(word for match in _victim().finditer(text) for word in names(match["name"]))


@cache
def _victim() -> re.Pattern[str]:
    single = "|".join(sorted(lexicon.words("incidents", "single")))
    return re.compile(rf"\b(?:death|{single})s? of (?:[\w-]+ ){{0,2}}(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){{1,3}})")
