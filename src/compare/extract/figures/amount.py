"""Bounds: what the words around a number make of it ("at least", "up to", "nearly", "between X and Y", "60+").

The result is an `Amount`: a closed interval, the shape of the wording, and exactly which stretch of text says so.
Shapes and intervals: docs/reference/figures.md.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from compare.claim import Shape
from compare.extract.figures.convention import Convention, Range
from compare.extract.figures.number import SUFFIXES, Number, numbers
from compare.extract.figures.qualifier import REACH, after, before
from compare.extract.spacing import spaced
from compare.interval import Interval
from compare.record import Record

_SHAPE: dict[str, Shape] = {
    "floor": "floor", "floor-strict": "floor", "ceiling": "ceiling", "ceiling-strict": "ceiling", "about": "about",
    "nearly": "about", "just-over": "about", "exact": "exact",
}  # fmt: skip
_RANGE: dict[str, Shape] = {
    "floor": "floor",
    "floor-strict": "floor",
    "ceiling": "ceiling",
    "ceiling-strict": "ceiling",
}
_HEDGES = (
    r"[,\s]{0,4}(?:(?:and|but|or|to|perhaps|possibly|maybe|potentially|even|probably|could be|likely)\b[,\s]{0,4}){0,4}"
)
_LINK = re.compile(
    spaced(r"(?:\s?[-–—‑]\s?|-?\s(?:to|or)\s|\sand\s(?:around\s|about\s|as many as\s)?)(?:[$€£¥₹]|Rs\.? ?)?"),
    re.IGNORECASE,
)
_SIGN = r"(?:(?:[AC]|US|Rs\.? ?)?[$€£¥₹]|Rs\.? ?)?"  # of money, before its number
_JOINED = 40  # characters between a floor and its ceiling
_LINKED = 24  # characters between the two numbers of a range
_CHANGE = re.compile(r"\bfrom\s+(?:\S{1,12}\s+){0,2}[$€£¥]?$", re.IGNORECASE)
_STEP = re.compile(r"\bby\s+(?:\S{1,12}\s+){0,2}[$€£¥]?$", re.IGNORECASE)
_ROSE = re.compile(
    r"\b(?:rose|grew|fell|dropped|jumped|climbed|went (?:up|down)|risen|grown|fallen|increased|declined) by\s.{0,30}$"
)
_LEAST = 2  # the same of what has risen or fallen already: by nine to 27
_LEAP = 4  # "rose by 40 to 310" tells a step and where it led, "will rise by 2 to 3 percent" a range
_MOVED = re.compile(
    r"\b(?:ris|rose|increas|grew|grow|fell|fall|drop|jump|climb|doubl|rais|revis|went|gone|up|down|soar|declin|mov|lift|cut"
    r"|reduc|lower|boost|expand|shr[aiu]nk|slash|trim)\w*\b[^.;]{0,40}$",
    re.IGNORECASE,
)


class Amount(Record):
    """One amount: `low` and `high` belong to it, `None` is an open end; `printed` are the numbers that stand there.

    kind: as for `Number`; word: the vague word, if it is one. core: where the first number itself begins.
    """

    start: int
    end: int
    interval: Range
    shape: Shape
    printed: tuple[int | float, ...]
    kind: str = "digits"
    approximate: bool = False
    widest: Range | None = None
    word: str = ""
    core: int = 0
    qualifier: str = ""


def amounts(text: str, start: int, end: int, convention: Convention, typed: bool = False) -> list[Amount]:
    """All amounts of a stretch of text, in order, ranges joined.

    typed: the text is a value that a person typed, where "1800-1801" is a range of counts and not of years.
    """
    found = [number for number in numbers(text, start, end) if number.kind != "ordinal"]
    if len(found) < 2:
        return [qualified(text, start, number, convention) for number in found]
    joined: list[Amount] = []
    for amount in _with_ranges(text, start, found, convention, typed):
        if joined and (range_ := _bounded(text, joined[-1], amount)):
            joined[-1] = range_
        elif not joined or amount.start >= joined[-1].end:
            joined.append(amount)
    return joined


def _with_ranges(text: str, start: int, found: list[Number], convention: Convention, typed: bool) -> Iterator[Amount]:
    skip = False
    floor = start
    for number, following in zip_longest(found, found[1:]):
        if skip:
            skip = False
            continue
        skip = following is not None and _is_range(text, number, following, typed)
        if skip and following:
            amount = _range(text, floor, number, following, convention)
        else:
            amount = qualified(text, floor, number, convention)
        yield amount
        floor = amount.end


def _is_range(text: str, one: Number, other: Number, typed: bool) -> bool:
    """Whether the two make one range: "12-15", "two or three", "between 12 and 15"; never "rose from 12 to 15"."""
    if other.start - one.end > _LINKED:
        return False
    between = text[one.end : other.start]
    if not _LINK.fullmatch(between) or "share" in (one.kind, other.kind):
        return False
    between = re.sub(r"\s+", " ", between)
    before = text[max(0, one.start - REACH) : one.start]
    if "and" in between:
        return bool(re.search(rf"\bbetween\s+(?:\S{{1,10}}\s+)?{_SIGN}$", before, re.IGNORECASE))
    low = _scaled(text, one, other)
    years = not typed and _is_year(text, one) and _is_year(text, other)
    if not low < other.value or years or ("—" in between and " " in between):
        return False
    if " to " not in between or not _MOVED.search(before):
        return True
    percent = text[other.end : other.end + 3].lstrip().startswith(("%", "p"))
    leap = _LEAST if _ROSE.search(before) and not percent else _LEAP
    return not (_CHANGE.search(before) or (_STEP.search(before) and other.value > leap * low))


def _is_year(text: str, number: Number) -> bool:
    """Whether a number is printed like a year: four figures without a separator."""
    return 1800 <= number.value <= 2100 and text[number.start : number.end].isdigit()


def _scaled(text: str, one: Number, other: Number) -> int | float:
    """The first number of "two to three million", with the scale that it shares with the second."""
    scale = re.search(
        r"(?i)(thousand|lakh|crore|million|billion|trillion|mln|mn|bn|[kmb])$", text[other.start : other.end]
    )
    factor = SUFFIXES[scale[1].lower()] if scale else 1
    return one.value * factor if one.value * factor < other.value and one.value < 1000 and factor > 1 else one.value


def _range(text: str, floor: int, one: Number, other: Number, convention: Convention) -> Amount:
    low: int | float | None = _scaled(text, one, other)
    high: int | float | None = other.value
    if one.word:
        low = one.value or convention.of(one.word).low
    if other.word:
        high = other.value or convention.of(other.word).high
    left, kind = before(text, max(floor, one.start - REACH), one.start)
    if kind in ("ceiling", "ceiling-strict"):
        low = min(1, one.value)
    elif kind in ("floor", "floor-strict"):
        high = None
    opener = re.search(
        rf"(?i)\b(?:between|from|anywhere from|somewhere between)\s+{_SIGN}$", text[max(floor, left - 24) : left]
    )
    left = opener.start() + max(floor, left - 24) if opener else left
    printed = (one.value, other.value)
    return Amount(
        left,
        other.end,
        Interval(low, high),
        _RANGE.get(kind, "range"),
        printed,
        one.kind,
        kind in ("about", "nearly"),
        None,
        "",
        one.start,
        kind,
    )


def qualified(text: str, floor: int, number: Number, convention: Convention) -> Amount:
    """The amount that a number makes with the words right before and after it, nothing before `floor`."""
    start, ahead = before(text, max(floor, number.start - REACH), number.start)
    end, behind = after(text, number.end)
    kind = ahead if ahead not in ("", "exact") else behind or ahead
    if number.kind == "vague" and not (kind not in ("", "exact") and number.value):
        return _vague(number, start, end, kind, convention)
    interval = bounded(number.value, kind, convention) if kind else Interval(number.value, number.value)
    shape: Shape = "none" if number.kind == "zero" and not kind else _SHAPE.get(kind, "exact")
    widest = Interval(number.ambiguous, number.value) if number.ambiguous is not None else None
    approximate = shape == "about"
    return Amount(
        start, end, interval, shape, (number.value,), number.kind, approximate, widest, number.word, number.start, kind
    )


def _vague(number: Number, start: int, end: int, kind: str, convention: Convention) -> Amount:
    interval, widest = convention.of(number.word), convention.widest_of(number.word)
    shape: Shape = "about" if number.value else "vague"
    if kind in ("floor", "floor-strict"):
        interval, widest = Interval(interval.low, None), Interval(widest.low, None)
    printed = (number.value,) if number.value else ()
    return Amount(start, end, interval, shape, printed, "vague", True, widest, number.word, number.start, kind)


def bounded(value: float, kind: str, convention: Convention) -> Range:
    """The interval of a number under a kind of qualifier: reference table "Qualifiers and their intervals"."""
    step = 1 if isinstance(value, int) else 0
    least = min(1, value)
    match kind:
        case "floor":
            return Interval(value, None)
        case "floor-strict":
            return Interval(value + step, None)
        case "ceiling":
            return Interval(least, value)
        case "ceiling-strict":
            return Interval(least, max(least, value - step))
        case "about":
            return Interval(max(0, value - convention.band(value)), value + convention.band(value))
        case "nearly":
            return Interval(max(0, value - convention.band(value)), max(0, value - step))
        case "just-over":
            return Interval(value + step, value + convention.band(value))
    return Interval(value, value)


def _bounded(text: str, one: Amount, other: Amount) -> Amount | None:
    """At least 62 and perhaps as many as 100: a floor (or a number) and a ceiling joined into one range."""
    if other.qualifier != "ceiling" or one.shape not in ("floor", "exact", "about", "vague"):
        return None
    between = text[one.end : other.start]
    if (
        len(between) > _JOINED
        or not re.fullmatch(_HEDGES, between, re.IGNORECASE)
        or one.interval.low is None
        or not between.strip()
    ):
        return None
    high = other.interval.high
    if high is None or one.interval.low >= high:
        return None
    return one._replace(
        end=other.end,
        interval=Interval(one.interval.low, high),
        shape="range",
        printed=one.printed + other.printed,
        approximate=False,
    )
