"""A sentence as a string of letters (see `word`), amounts taken as one unit each, quotation marks left out."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from operator import attrgetter

from compare.extract.figures.amount import Amount
from compare.extract.figures.numeral import Numeral
from compare.extract.figures.settling import settle, unsettled
from compare.extract.figures.word import NEIGHBOURS_DECIDE, letter
from compare.grammar.tag import Tagged
from compare.record import Record


class Unit(Record):
    """A word, a mark or an amount where it stands: its letter, the outcome it tells of, its amount if it is one."""

    start: int
    end: int
    low: str
    letter: str
    harm: str = ""
    amount: Amount | None = None


class Outline(Record):
    """The units of a sentence; `letters[i]` and `lows[i]` are the letter and the word of `units[i]`."""

    units: list[Unit]
    letters: str
    lows: list[str]


_LETTER, _LOW = attrgetter("letter"), attrgetter("low")
_new = tuple.__new__  # a record made without the call that would name its fields: there is one for every word
_QUOTES = frozenset(("``", "''", '"'))


def outline(text: str, tagged: Tagged, numerals: Sequence[Numeral]) -> Outline:
    """The outline of a sentence, from its tagged words and the numbers in it."""
    units: list[Unit] = []
    pending = iter(numerals)
    numeral = next(pending, None)
    covered, found = 0, False
    last = ""  # the letter of the unit before
    for start, end, word, tag in zip(tagged.starts, tagged.ends, tagged.texts, tagged.tags, strict=True):
        if start < covered:
            continue
        if numeral and end > numeral.amount.start:
            units.append(_number(text, numeral, start, end))
            covered = max(numeral.end, end)
            last = numeral.letter
            numeral = next(pending, None)
        elif tag not in _QUOTES:
            before = units[-1].low if units and word in NEIGHBOURS_DECIDE else ""
            low, last, harm, plain = _entry(word, tag, before, last)
            units.append(_new(Unit, (start, end, low, last, harm, None)))
            if not plain:
                found = _fit(units, low, last) or found
                last = units[-1].letter
    if found:
        settle(units)
    return Outline(units, "".join(map(_LETTER, units)), [*map(_LOW, units)])


def _fit(units: list[Unit], low: str, letter: str) -> bool:
    """Join the last unit to those that it belongs to; whether it is one whose neighbours settle what it is."""
    if low in _JOINING:
        _join(units)
    elif letter in "AK":
        _drop_as(units)
    return low in unsettled()


_COMPANIONS = (("as", "well", "as"), ("along", "with"), ("together", "with"))


def _join_companion(units: list[Unit]) -> None:
    """Take "along with" and its like as one unit, a kind of "and"."""
    for words in _COMPANIONS:
        if units[-1].low == words[-1] and tuple(unit.low for unit in units[-len(words) :]) == words:
            units[-len(words) :] = [Unit(units[-len(words)].start, units[-1].end, " ".join(words), "&")]


_JOINING = frozenset(("as", "with", "condition", "center", "centre", "room", "complex", "life", "suicide"))


_RECORDED = frozenset("listed reported registered recorded counted confirmed given posted considered regarded".split())


def _drop_as(units: list[Unit]) -> None:
    """Take "listed as missing" and "reported as dead" without the "as": the participle and what it says of people."""
    if len(units) > 2 and units[-2].low == "as" and units[-3].low in _RECORDED:
        del units[-2]


def _join(units: list[Unit]) -> None:
    _join_condition(units)
    _join_companion(units)
    _join_own_life(units)


def _join_own_life(units: list[Unit]) -> None:
    """Take "his own life" as the one person whose life it is, and "committed suicide" as a word for dying."""
    lows = [unit.low for unit in units[-3:]]
    if len(lows) == 3 and lows[1:] == ["own", "life"] and lows[0] in ("his", "her", "their"):
        units[-3:] = [Unit(units[-3].start, units[-1].end, "own life", "p")]
    elif lows[-2:] in (["commit", "suicide"], ["committed", "suicide"], ["committing", "suicide"]):
        units[-2:] = [Unit(units[-2].start, units[-1].end, "committed suicide", "Y", "killed")]


_CONDITIONS = frozenset("critical serious stable grave fair guarded good poor satisfactory".split())


def _join_condition(units: list[Unit]) -> None:
    """Take "critical condition" as one unit, a kind of wound, and "medical center" as a hospital."""
    if len(units) < 2:
        return
    before, last = units[-2:]
    if last.low == "condition" and before.low in _CONDITIONS:
        units[-2:] = [Unit(before.start, last.end, "condition", "W", "injured")]
    elif before.low in ("medical", "trauma", "emergency") and last.low in ("center", "centre", "room", "complex"):
        units[-2:] = [Unit(before.start, last.end, "hospital", "U")]


def _number(text: str, numeral: Numeral, first: int, last: int) -> Unit:
    """The unit of a number in the word first..last; one that is no figure takes in the whole of it ("AK-47")."""
    amount, what, end = numeral
    start = min(amount.start, first) if what == "j" else amount.start
    whole = last if text[amount.end : amount.end + 1] == "-" else amount.end  # "25-minute"
    low = text[amount.start : max(amount.end, whole)].lower()
    return Unit(start, end if what in "N#" else max(end, last), low, what, amount=amount if what == "N" else None)


@lru_cache(maxsize=65536)
def _entry(word: str, tag: str, word_before: str, letter_before: str) -> tuple[str, str, str, bool]:
    """The word in lower case, its letter and its outcome, and whether that is all: the same words come again."""
    low = word.lower()
    if ("-" in low or low == "teenage") and age().fullmatch(low):
        return low, "#", "", low not in unsettled()
    kind, harm = letter(low, tag, word_before, letter_before)
    return low, kind, harm, low not in unsettled() and low not in _JOINING and kind not in "AK"


@cache
def age() -> re.Pattern[str]:
    """A word that is an age: 34-year-old, two-year-olds, 10-month-old."""
    return re.compile(r"[\w-]{1,20}-(?:year|month|week|day)s?-olds?|teenage|teenaged|middle-aged")
