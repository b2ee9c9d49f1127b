"""What a measure is of, by the words around it: the turnout, a party's share of the vote, the area that a fire burned.

Two numbers of one unit answer one question if they have one bearer and one sense: the verb or noun tells the sense
(won, fell, is worth, has burned), the names in the clause tell the bearer. A story has one turnout, but many parties.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from compare.align.gauge import ANY, APART, FIRE, MAXIMA, PLACED, RESULT, STOCK, Gauge, any_word, gauges
from compare.align.person import names
from compare.article import Article
from compare.claim import Claim, Figure
from compare.extract.figures.unit import after, group_of
from compare.grammar.phrase import MONTH
from compare.interval import Interval, Number, times
from compare.letter import CAPITAL
from compare.lexicon import words
from compare.record import Record
from compare.unit import factor

_LEAD, _REST = 240, 140  # characters of a sentence that are read before and after a number
_STORY = 240  # characters before a sentence that may say that it tells of shares
_RIGHT = 30  # characters before the noun of a level, or of a storm's measure
_CLOSE, _NEAR = 40, 80  # characters after and before a number that tell of when or of what part it is
_OF_WHAT = re.compile(r" of (?!(?:\w+ )?(?:votes?|ballots)\b)")
_FIRE_NAME = re.compile(r"\b((?:[A-Z][a-z]+ ){1,3})(?:Fire|Wildfire|Blaze|Complex)\b")
_OTHER_TIME = re.compile(r"\b(?:(?:last|this|next) (?:year|election)|ago|could|may|might)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MONTH = re.compile(rf"\b(?:{MONTH})\b")
_SHARE = re.compile(r"%|\bper ?cent\b")
_RUN = re.compile(rf"(?:\b[{CAPITAL}][\w’'-]+ ?){{1,4}}")


class Reading(Record):
    """What one claim reads off a gauge.

    clause: the words that tell whose it is. names: the words of the names there. dated: the months and years.
    foreseen: whether it is a forecast. aside: whether it is a goal, a part, or of another time.
    """

    gauge: Gauge
    claim: Claim
    clause: str
    names: frozenset[str]
    dated: frozenset[str]
    foreseen: bool
    aside: bool


@cache
def _word_of(key: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_word(key)})\b", re.IGNORECASE)


def readings(article: Article, claims: Sequence[Claim]) -> Iterator[Reading]:
    """What the quantities of an article are readings of, each at its own time and of the whole."""
    every = (reading(article, claim) for claim in claims)
    return (it for it in every if it and not it.aside)


def reading(article: Article, claim: Claim) -> Reading | None:
    """What a claim reads off a gauge; None where no words around it tell that it does."""
    figure = claim.value
    if claim.kind != "quantity" or not isinstance(figure, Figure) or not figure.printed:
        return None
    said, lead, rest = _around(article, claim, figure)
    found = _gauge(lead, rest, figure)
    if found is None or (found[0].told and not found[0].told.search(said if found[0].runs else article.text)):
        return None
    gauge, segment = found
    clause = _clause(lead, gauge)
    bearer, near = _bearer(gauge, clause, segment, said), rest[:_CLOSE].partition(",")[0]
    if gauge.bearer and not bearer:
        return None
    aside = (
        gauge.name in APART
        or _word_of("otherwise").search(_near(gauge, clause, segment)) is not None
        or _elsewhen(near)
    )
    foreseen = _word_of("foreseen").search(_near(gauge, clause, segment) + near) is not None
    dated = frozenset((*_YEAR.findall(clause.rpartition(" and ")[2]), *_MONTH.findall(clause + near)))
    return Reading(gauge, claim, clause, bearer, dated, foreseen, aside)


def _elsewhen(rest: str) -> bool:
    """Whether the words after a number say that it is of another time than the news."""
    return _YEAR.search(rest) is not None or _OTHER_TIME.search(rest) is not None


def _around(article: Article, claim: Claim, figure: Figure) -> tuple[str, str, str]:
    """The sentence of the number with some text before it, and what stands before and after the number in it."""
    at = max(0, claim.quote.find(figure.as_printed))
    start, end = claim.span.start + at, claim.span.start + at + len(figure.as_printed)
    sentence = next((one for one in article.sentences if one.start <= start < one.end), None)
    first, last = (sentence.start, sentence.end) if sentence else (claim.span.start, claim.span.end)
    text = article.text
    said = text[max(0, first - _STORY) : last]
    unit = after(text, end)
    end = unit[1] if unit else end
    return said, text[max(first, start - _LEAD) : start], text[end : min(last, end + _REST)]


def _gauge(lead: str, rest: str, figure: Figure) -> tuple[Gauge, str] | None:
    """The gauge of a number, and the words that show it."""
    groups = (group_of(figure.unit) or ANY, figure.unit)
    for gauge, before, behind in gauges():
        if gauge.group not in groups:
            continue
        if (found := before.search(lead)) and not (gauge.name == "vote" and _OF_WHAT.match(rest)):
            return gauge, found.group()
        if behind.match(rest) and (gauge.told is not STOCK or STOCK.search(lead)):
            return gauge, ""
    return None


def _near(gauge: Gauge, clause: str, segment: str) -> str:
    """The words before a number that tell of when or of what part it is; a party may have been founded years ago.

    Of a level, its noun and the words right before it: core inflation; highs are what is told of a storm.
    """
    before = clause[: len(clause) - len(segment)]
    said = (before[-_RIGHT:].rpartition(",")[2] if segment else clause[-_NEAR:]) + segment
    said = clause.rpartition(",")[2] if gauge.bearer else said
    return re.sub(r"\bpeak(?:ed)?\b", "", said) if gauge.name in MAXIMA else said


def _clause(lead: str, gauge: Gauge) -> str:
    """What stands between the last share and this one: another party's share is told before it."""
    ends = [match.end() for match in _SHARE.finditer(lead)] if gauge.group == "share" else []
    return lead[ends[-1] :] if ends else lead


def _bearer(gauge: Gauge, clause: str, segment: str, said: str) -> frozenset[str]:
    """The words of the names that tell whose measure it is."""
    if gauge.told is FIRE:
        return frozenset().union(*(_named(match[1]) for match in _FIRE_NAME.finditer(said)))
    if gauge.name in ("ayes", "noes"):
        return frozenset(body.casefold() for body in _word_of("bodies").findall(clause))
    if gauge.name in PLACED:
        return _named(clause[-len(segment) - _RIGHT :])
    if gauge.name == "sentence":
        runs = [run for match in _RUN.finditer(clause) if (run := names(match.group()))]
        return runs[-1] if runs else frozenset()
    return _named(clause if gauge.bearer else segment) | _thing(gauge, segment)


def _named(said: str) -> frozenset[str]:
    """The words of names, without what only begins with a capital before a number: Turnout, Category."""
    return names(said) - words("gauges", "nameless")


def _thing(gauge: Gauge, segment: str) -> frozenset[str]:
    """The noun that tells what rose or fell, where it is no name: sales, the dollar."""
    first = segment.split()[0].casefold() if segment else ""
    traded = gauge.told is STOCK and first in words("gauges", "traded")
    return frozenset((first,)) if gauge.name == RESULT or traded else frozenset()


def two_things(one: Reading, other: Reading) -> bool:
    """Whether two readings of one gauge are of two bearers, of two times, or one of a part or a goal."""
    if one.gauge.name != other.gauge.name:
        return one.gauge.group == other.gauge.group
    years = [{word for word in it.dated if word.isdigit()} for it in (one, other)]
    two_dates = bool(one.dated and other.dated) and one.dated.isdisjoint(other.dated)
    if two_dates or years[0] != years[1] or one.aside != other.aside:
        return True
    if one.gauge.bearer:
        return not (one.names <= other.names or other.names <= one.names)
    if not one.gauge.runs:
        return one.names != other.names  # turnout in the capital
    return bool(one.names and other.names) and one.names.isdisjoint(other.names)


def values(it: Reading) -> Interval[Number]:
    """All that a reading could mean, in the base unit; winds of up to 185 km/h are told by their highest."""
    figure = it.claim.value
    assert isinstance(figure, Figure)  # noqa: S101 - readings are of figures
    low, high = figure.reach
    low = high if figure.shape == "ceiling" and it.gauge.name in MAXIMA else low
    return times(Interval(low, high), factor(figure.unit))
