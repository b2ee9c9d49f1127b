"""Bounds: what the words around a number make of it ("at least", "up to", "nearly", "between X and Y", "60+").

The result is an `Amount`: a closed interval, the shape of the wording, and exactly which stretch of text says so.
Shapes and intervals: docs/reference/figures.md.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import zip_longest

from compare.claim import Shape
from compare.extract.figures import unit
from compare.extract.figures.convention import Convention, Range
from compare.extract.figures.number import SUFFIXES, Number, numbers
from compare.extract.figures.word import harm_words
from compare.extract.spacing import spaced
from compare.interval import Interval
from compare.lexicon import table
from compare.record import Record

_REACH = 48  # characters before a number within which its qualifiers stand
_OVER = 4  # words before "over" among which an arrest stands
_LONGEST = 5  # words in the longest qualifier
_MARK = re.compile(r"[\"“”‘(\[,;:]")
_HEAD = re.compile(r"\s{0,2}([A-Za-z]+|\S)")  # the first word or mark of what may follow a number
_WORD = re.compile(r"[^\s\"“”‘(\[,;:]+")
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
    spaced(r"(?:\s?[-–—‑]\s?|-?\s(?:to|or)\s|\sand\s(?:around\s|about\s|as many as\s)?)[$€£¥]?"), re.IGNORECASE
)
_JOINED = 40  # characters between a floor and its ceiling
_LINKED = 24  # characters between the two numbers of a range
_CHANGE = re.compile(r"\bfrom\s+(?:\S{1,12}\s+){0,2}$", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:ris|rose|increas|grew|grow|fell|fall|drop|jump|climb|doubl|rais|revis|went|gone|up|down|soar|declin|mov)\w*\b[^.;]{0,40}$",
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
    before = text[max(0, one.start - _REACH) : one.start]
    if "and" in between:
        return bool(re.search(r"\bbetween\s+(?:\S{1,10}\s+)?$", before, re.IGNORECASE))
    low = _scaled(text, one, other)
    years = not typed and _is_year(text, one) and _is_year(text, other)
    if not low < other.value or years or ("—" in between and " " in between):
        return False
    return not (" to " in between and _CHANGE.search(before) and _MOVED.search(before))


def _is_year(text: str, number: Number) -> bool:
    """Whether a number is printed like a year: four figures without a separator."""
    return 1800 <= number.value <= 2100 and text[number.start : number.end].isdigit()


def _scaled(text: str, one: Number, other: Number) -> int | float:
    """The first number of "two to three million", with the scale that it shares with the second."""
    scale = re.search(r"(?i)(thousand|million|billion|trillion|mln|mn|bn|[kmb])$", text[other.start : other.end])
    factor = SUFFIXES[scale[1].lower()] if scale else 1
    return one.value * factor if one.value * factor < other.value and one.value < 1000 and factor > 1 else one.value


def _range(text: str, floor: int, one: Number, other: Number, convention: Convention) -> Amount:
    low: int | float | None = _scaled(text, one, other)
    high: int | float | None = other.value
    if one.word:
        low = one.value or convention.of(one.word).low
    if other.word:
        high = other.value or convention.of(other.word).high
    left, kind = _before(text, max(floor, one.start - _REACH), one.start)
    if kind in ("ceiling", "ceiling-strict"):
        low = min(1, one.value)
    elif kind in ("floor", "floor-strict"):
        high = None
    opener = re.search(
        r"(?i)\b(?:between|from|anywhere from|somewhere between)\s+$", text[max(floor, left - 24) : left]
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
    start, before = _before(text, max(floor, number.start - _REACH), number.start)
    end, after = _after(text, number.end)
    kind = before if before not in ("", "exact") else after or before
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


def _before(text: str, floor: int, at: int) -> tuple[int, str]:
    """Where the qualifiers before a number begin, and what kind they are; the nearest bound counts, then a hedge."""
    kind = ""
    for turn in range(3):
        found = _qualifier_before(text, floor, at)
        if found:
            at, word = found
            kind = word if kind in ("", "exact") or (kind == "about" and word != "exact") else kind
        elif turn == 0 and (sign := unit.before(text, at)) and sign[1] >= floor:
            at = sign[1]
        else:
            break
    return at, kind


def _qualifier_before(text: str, floor: int, at: int) -> tuple[int, str] | None:
    """The longest qualifier that ends right before a number: its beginning and its kind."""
    kinds = _kinds("before")
    if text[at - 1 : at] in ("~", ".") and (kind := kinds.get(text[max(floor, at - 2) : at].lower().strip())):
        return at - (1 if text[at - 1] == "~" else 2), kind
    before = text[floor:at]
    if not before[-1:].isspace() or _last_word(before) not in _lengths():
        return None
    words = [match.span() for match in _WORD.finditer(text, floor, at)][-_LONGEST:]
    if not words or text[words[-1][1] : at].strip():
        return None
    lows = [text[start:end].lower() for start, end in words]
    for length in _lengths()[lows[-1]]:
        if length > len(words):
            continue
        first, phrase = words[-length][0], " ".join(lows[-length:])
        if phrase in ("about", "over") and _is_preposition(text, first, phrase):
            return None
        if phrase in kinds and (first == floor or text[first - 1] != "-"):
            return first, kinds[phrase]
    return None


def _last_word(before: str) -> str:
    """The last word, without what marks stand before it; empty after a mark."""
    last = before.rsplit(None, 1)[-1:]
    return _MARK.split(last[0])[-1].lower() if last else ""


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """How many words the qualifiers have that end in a word, the longest first."""
    found: dict[str, set[int]] = {}
    for phrase in _kinds("before"):
        words = phrase.split()
        found.setdefault(words[-1], set()).add(len(words))
    return {last: tuple(sorted(lengths, reverse=True)) for last, lengths in found.items()}


def _is_preposition(text: str, at: int, word: str) -> bool:
    """Whether a word before makes it a plain preposition: "spoke about 12 deaths", "arrested 30 over 3 murders"."""
    if word == "over" and _is_stretch_of_time(text, at):
        return True
    reach = 1 if word == "about" else _OVER
    before = text[max(0, at - _REACH) : at].lower().split()[-reach:]
    if harm_words().get(before[-1] if before else "", ("", ""))[1] in ("killed", "injured"):
        return False  # "the war killed over 200"
    return not set(before).isdisjoint(table("bounds")["no-bound-after"][word])


_STRETCH = re.compile(
    spaced(
        r"over (?:[\w,.-]{1,16} ){1,3}(?:second|minute|hour|day|night|week|month|year|decade|centur)(?:s|y|ies)?\b"
        r"(?! (?:ago|later|earlier|old|before|after|on)\b)"
    ),
    re.IGNORECASE,
)


def _is_stretch_of_time(text: str, at: int) -> bool:
    """Whether "over" here means during: "carried out over two years", but not "for over two years"."""
    before = text[max(0, at - _REACH) : at].lower().split()[-1:]
    return (
        _STRETCH.match(text, at) is not None and table("bounds")["takes-time"].count(before[0] if before else "") == 0
    )


def _after(text: str, at: int) -> tuple[int, str]:
    head = _HEAD.match(text, at)
    if not head or head[1].lower() not in _heads():
        return at, ""
    match = _trailing().match(text, at)
    return (match.end(), _kinds("after")[re.sub(r"\s+", " ", match[1].lower())]) if match else (at, "")


@cache
def _kinds(side: str) -> dict[str, str]:
    return {word.strip(): kind for kind, words in table("bounds")[side].items() for word in words}


@cache
def _trailing() -> re.Pattern[str]:
    words = sorted(_kinds("after"), key=len, reverse=True)
    phrases = "|".join(re.escape(word).replace(r"\ ", r"\s{1,3}") for word in words)
    return re.compile(rf"\s{{0,2}}({phrases})(?!\w)", re.IGNORECASE)


@cache
def _heads() -> frozenset[str]:
    return frozenset(_HEAD.match(word)[1] for word in _kinds("after"))  # type: ignore[index]  # none is empty
