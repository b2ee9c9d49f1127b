"""When and where a figure is for, and as of when it stood: what the dates and places of its own clause say.

Codebooks keep these beside the count (Iraq Body Count: date, time and place; UCDP GED: the date of the report), since
a toll of another day or town is another toll, and a later count of one toll is an update.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from compare.article import Article
from compare.claim import Claim, Figure, Place, When
from compare.extract.passage import token_range
from compare.grammar.parse import Parse, parses
from compare.lexicon import words
from compare.record import Record
from compare.span import Span
from compare.unit import AGE, MAGNITUDE

_DATED_UNITS = (AGE, MAGNITUDE)  # describe a person or a quake, not a day's count
_AS_OF = re.compile(r"\b(?:as\s+of|by|until|till|up\s+to)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_REACH = 400  # characters to either side of a figure in which its time and place stand
_BEFORE = 24  # characters before a date in which "as of" stands


_Setting = When | Place


class Circumstance(Record):
    """A date or a place: where it is printed, what it is, and whether it tells when a count stood."""

    span: Span
    value: _Setting
    of_count: bool


def set_in(article: Article, claims: Sequence[Claim]) -> list[Claim]:
    """The claims, their figures with the time and place that their clauses give; dates and places are among them."""
    found = sorted(_circumstances(article, claims), key=lambda one: one.span)
    starts = [one.span.start for one in found]
    sentences = {parse.sentence.start: parse for parse in parses(article)} if found else {}
    openings = sorted(sentences)
    settled: list[Claim] = []
    for claim in claims:
        figure = claim.value
        if isinstance(figure, Figure) and figure.unit not in _DATED_UNITS and openings:
            parse = sentences[openings[max(0, bisect_right(openings, claim.span.start) - 1)]]
            low = max(parse.sentence.start, claim.span.start - _REACH)
            high = min(parse.sentence.end, claim.span.end + _REACH)
            first, last = bisect_left(starts, low), bisect_left(starts, high)
            if first < last:
                claim = claim._replace(value=_set(parse, claim.span, figure, found[first:last]))
        settled.append(claim)
    return settled


def _circumstances(article: Article, claims: Iterable[Claim]) -> Iterator[Circumstance]:
    """The dates and the places of events, each where it is printed."""
    for claim in claims:
        value = claim.value
        if not isinstance(value, _Setting) or (isinstance(value, Place) and value.role != "event"):
            continue
        printed = value.as_printed if isinstance(value, When) else value.name
        at = claim.quote.rfind(printed)
        if at < 0:
            continue
        span = Span(claim.span.start + at, claim.span.start + at + len(printed))
        counted = isinstance(value, When) and _tells_of_count(article.text, span, value)
        if counted or value.about not in _saying() or isinstance(value, When):
            yield Circumstance(span, value, counted)


def _tells_of_count(text: str, span: Span, value: When) -> bool:
    """Whether a date tells when a count stood: as of, by nightfall, and the day on which a source gave it."""
    return value.about in _saying() or _AS_OF.search(text, max(0, span.start - _BEFORE), span.start) is not None


@cache
def _saying() -> frozenset[str]:
    return words("places", "speaking")


def _set(parse: Parse, span: Span, figure: Figure, around: Sequence[Circumstance]) -> Figure:
    """A figure with the circumstances of its clause: the next one after it, else the last before it."""
    clause = _clause(parse, span)
    ordered = sorted(around, key=lambda one: _distance(span, one.span))
    inside = [one.value for one in ordered if not one.of_count and clause.covers(one.span)]
    stood = (one.value for one in ordered if one.of_count)
    return figure._replace(
        when=next((value for value in inside if isinstance(value, When)), None),
        where=next((value for value in inside if isinstance(value, Place)), None),
        as_of=next((value for value in stood if isinstance(value, When)), None),
    )


def _distance(figure: Span, other: Span) -> tuple[bool, int]:
    """English tells where and when after what: all that follows comes before all that precedes."""
    before = other.start < figure.end and other.end <= figure.end
    return before, figure.start - other.end if before else other.start - figure.end


def _clause(parse: Parse, span: Span) -> Span:
    """The clauses that a span runs through."""
    first, last = token_range(parse, span)
    ranges = parse.clauses
    begin = ranges[max(0, bisect_right(ranges, first, key=_first) - 1)][0]
    end = ranges[max(0, bisect_right(ranges, last - 1, key=_first) - 1)][1]
    return parse.span(begin, end)


def _first(clause: tuple[int, int]) -> int:
    return clause[0]
