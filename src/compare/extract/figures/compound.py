"""Measures told in two or three units: 2:18:41, 2hr 18min 41sec, 3 years and 6 months, 6 ft 2 in. They are one value.

The value counts the smallest of the units, so that no fraction is rounded (BIPM, SI brochure, section 5.4.1).
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from compare.claim import Figure
from compare.extract.figures.cardinal import UNITS, count_of
from compare.extract.figures.quantity import Quantity
from compare.interval import Interval
from compare.span import Span

_NUMBERS = [word for word, value in UNITS.items() if 0 < value <= 12]
_ANY = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)})"
_JOINT = r"(?:,? and |, | |-)"
_LEAD = 80  # characters before such a measure
_CLAUSE = re.compile(r"(?:[\w’'-]{1,20} ){0,4}\Z")  # what leads to a measure that no clause was read around
_PAIRS = (  # the larger unit, the smaller, how many of these it is, and both as printed
    ("year", "month", 12, r"years?|yrs?", r"months?"),
    ("week", "day", 7, r"weeks?", r"days?"),
    ("day", "hour", 24, r"days?", r"hours?|hrs?"),
    ("minute", "second", 60, r"minutes?|mins?|m", r"seconds?|secs?|s"),
    ("foot", "inch", 12, r"feet|foot|ft", r"inches|inch|in\b(?! \w)|ins|(?=\W|$)"),
)
_LARGER = frozenset(
    b"year years yr yrs week weeks day days h hr hrs hour hours m min mins minute minutes ft foot feet".split()
)


def compounded(text: str, within: Span, words: Collection[bytes], found: Sequence[Quantity] = ()) -> Iterator[Quantity]:
    """The quantities of a sentence with these words, those that are parts of one measure made one."""
    measures = list(_measures(text, within)) if _is_likely(text, within, words) else []
    for span, value, unit in measures:
        parts = [one.span for one in found if one.span.overlaps(span)]
        lead = _CLAUSE.search(text, max(within.start, span.start - _LEAD), span.start)
        start = min(part.start for part in (*parts, span)) if parts else lead.start() if lead else span.start
        end = max(span.end, parts[0].end) if len(parts) == 1 else span.end
        figure = Figure(Interval(value, value), "exact", span.of(text), unit, printed=(value,))
        yield Quantity(Span(start, end), figure)
    yield from (one for one in found if not any(one.span.overlaps(span) for span, _, _ in measures))


def _measures(text: str, within: Span) -> Iterator[tuple[Span, int, str]]:
    """Where such measures stand, what they come to, and in what unit; the first reading of a stretch counts."""
    taken: list[Span] = []
    for match in _hours().finditer(text, within.start, within.end):
        hours, minutes, seconds = (match[name] or match[f"{name}2"] for name in "hms")
        taken.append(Span(*match.span()))
        whole = _number(hours) * 60 + _number(minutes)
        yield (taken[-1], whole * 60 + _number(seconds), "second") if seconds else (taken[-1], whole, "minute")
    for pattern, (_, unit, times, *_) in zip(_pairs(), _PAIRS, strict=True):
        for match in pattern.finditer(text, within.start, within.end):
            span = Span(*match.span())
            if not any(span.overlaps(one) for one in taken):
                taken.append(span)
                yield span, _number(match["big"]) * times + _number(match["small"]), unit


def _number(printed: str | None) -> int:
    return count_of(printed or "0") or 0


def _is_likely(text: str, within: Span, words: Collection[bytes]) -> bool:
    """A look before the patterns themselves: for two colons, or one of the larger units right before a number."""
    named = not _LARGER.isdisjoint(words) and _likely().search(text, *within) is not None
    return named or text.count(":", *within) > 1


@cache
def _likely() -> re.Pattern[str]:
    """A word with the first letter of a larger unit, right before a number."""
    return re.compile(rf"[dfhmwyDFHMWY](?<![A-Za-z].)(?i:[a-z]{{0,6}}{_JOINT}{_ANY})")


@cache
def _hours() -> re.Pattern[str]:
    """Hours, minutes and seconds; with colons only where no time of day is meant."""
    colons = r"(?<![\d:.])(?<!\bat )(?<!\bby )\d{1,2}:[0-5]\d:[0-5]\d(?![\d:])(?! ?(?:[ap]\.?m\b|[A-Z]{2,4}\b))"
    return re.compile(
        rf"(?={colons})(?P<h>\d{{1,2}}):(?P<m>\d\d):(?P<s>\d\d)"
        rf"|\b(?P<h2>{_ANY}) ?-?(?:hours?|hrs?|h){_JOINT}(?P<m2>{_ANY}) ?-?(?:minutes?|mins?|m)\b"
        rf"(?:{_JOINT}(?P<s2>{_ANY}) ?-?(?:seconds?|secs?|s)\b)?",
        re.IGNORECASE,
    )


@cache
def _pairs() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(rf"\b(?P<big>{_ANY})[ -]?(?:{big}){_JOINT}(?P<small>{_ANY})[ -]?(?:{small})", re.IGNORECASE)
        for _, _, _, big, small in _PAIRS
    )
