"""Whether a passage is of a time before the news: its sentence names a year or a month that the other does not."""

import re

from compare.article import Article
from compare.claim import Claim, Figure, State
from compare.grammar.phrase import MONTH
from compare.judge.around import sentence_of, told_in
from compare.judge.judgement import Case
from compare.judge.tally import Tally
from compare.unit import MAGNITUDE

_ASIDE = re.compile(
    r", (?:who|which|whose|where|\w+(?:ed|ing)|built|sold|made|known|bought|born|held|led)\b[^,]{0,150},"
)
_DATED = re.compile(rf"\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Oo]n) ({MONTH})\b|\b((?:19|20)\d\d)\b(?!-)")
_BACK = 3  # sentences of its paragraph before a state that may tell of when it was
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_ON_DAY_OF = re.compile(r"\b(?:[Oo]n|[Ii]n|[Ss]ince) (?:[A-Z][a-z]{2,8}\.? )?(?:\d{1,2}, )?((?:19|20)\d\d)\b")


def long_before(claim: Claim, own: Tally, answer: Claim, other: Tally, case: Case) -> bool:
    """Whether a passage's sentence names a year or a month of which the other article knows nothing.

    Of a state, a year before those of both articles, in its sentence or in those before it in its paragraph.
    """
    figure = claim.value
    if own.article is None or other.article is None:
        return False
    if isinstance(figure, State):
        return _years_ago(claim, own.article, other.article, case)
    if not isinstance(figure, Figure) or (figure.toll is None and figure.unit != MAGNITUDE):
        return False  # a fine paid in 2028 is the fine
    told = _without_asides(told_in(own.article, sentence_of(claim, own.article)), claim.quote)
    years = {time.year for time in case.times.values() if time}
    beside = other.article.text if len(years) > 1 else told_in(other.article, sentence_of(answer, other.article))
    times = [time for name in (own.article.id, other.article.id) if (time := case.times.get(name))]
    news = {form for time in times for form in (str(time.year), time.strftime("%B"))}
    dated = {match.group(1) or match.group(2) for match in _DATED.finditer(told)}
    if not times:  # who dates the news by the day of the week dates by the month what was before
        dated = dated if _WEEKDAY.search(own.article.text) and _WEEKDAY.search(other.article.text) else set()
        beside = other.article.text
    return bool(dated) and dated.isdisjoint(news) and not any(it in beside for it in dated)


def _years_ago(claim: Claim, own: Article, other: Article, case: Case) -> bool:
    """Whether what leads to a state is dated in a year before both articles, which the other does not name."""
    number = sentence_of(claim, own)
    paragraph = own.sentences[number].paragraph
    first = next(i for i in range(max(0, number - _BACK), number + 1) if own.sentences[i].paragraph == paragraph)
    told = " ".join(told_in(own, i) for i in range(first, number + 1)).partition(claim.quote)[0]
    years = [match[1] for match in _ON_DAY_OF.finditer(told)]
    times = [time.year for name in (own.id, other.id) if (time := case.times.get(name))]
    return bool(times and years) and int(years[-1]) < min(times) and years[-1] not in other.text


def _without_asides(sentence: str, quote: str) -> str:
    """A sentence without what it tells of things by the way: "the batteries, sold between 2018 and 2021, have ..."."""
    return _ASIDE.sub(
        lambda aside: aside.group() if aside.group() in quote or quote in aside.group() else ",", sentence
    )
