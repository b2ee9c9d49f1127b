"""A sentence as a string of letters (see `word`), amounts taken as one unit each, quotation marks left out."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache
from itertools import compress

from compare.extract.figures.amount import Amount
from compare.extract.figures.numeral import Numeral
from compare.extract.figures.settling import settle, unsettled
from compare.extract.figures.word import hangs_on_neighbours, letter
from compare.grammar.tag import Tagged
from compare.record import Record
from compare.wordbook import remembered


class Outline(Record):
    """The units of a sentence side by side: a unit is a word, a mark or an amount.

    starts, ends: where they stand. lows: the words in lower case. letters: what they are. harms: the outcomes that they
    tell of. amounts: of those that are one.
    """

    starts: list[int]
    ends: list[int]
    lows: list[str]
    letters: str
    harms: list[str]
    amounts: list[Amount | None]


class Units:
    """The same while it is settled, in place, what they are; tags: of the words that are to be looked at again."""

    __slots__ = ("amounts", "ends", "harms", "letters", "lows", "starts", "tags")

    def __init__(self, tagged: Tagged) -> None:
        entries = map(_entry, zip(tagged.low, tagged.tags, strict=True))
        self.starts, self.ends, self.lows = [*tagged.starts], [*tagged.ends], [*tagged.low]
        self.letters, self.harms, self.tags = map(list, zip(*entries, strict=True)) if self.lows else ([], [], [])
        self.amounts: list[Amount | None] = [None] * len(self.lows)

    def follow(self, at: int) -> str:
        """The letter after a unit; that of a full stop after the last."""
        return self.letters[at + 1] if at + 1 < len(self.letters) else "."

    def where(self, words: Collection[str]) -> Iterator[int]:
        """Where these words stand."""
        return (at for at, low in enumerate(self.lows) if low in words)

    def backwards(self, words: Collection[str]) -> Iterator[int]:
        """The same from the last on; what follows the one at hand may be joined to it meanwhile."""
        return (at for at in range(len(self.lows) - 1, -1, -1) if at < len(self.lows) and self.lows[at] in words)

    def tell(self, at: int, letter: str, harm: str) -> None:
        """Say what a unit is, and which outcome it tells of."""
        self.letters[at], self.harms[at] = letter, harm

    def join(self, first: int, last: int, low: str, letter: str, harm: str = "") -> None:
        """Take the units first..last (exclusive) as one."""
        self.put(first, last, self.starts[first], self.ends[last - 1], low, letter, harm)

    def put(
        self, first: int, last: int, start: int, end: int, low: str, letter: str, harm: str = "",
        amount: Amount | None = None,
    ) -> None:  # fmt: skip
        """Put one unit in the place of the units first..last (exclusive)."""
        self.starts[first:last], self.ends[first:last] = (start,), (end,)
        self.lows[first:last], self.tags[first:last] = (low,), ("",)
        self.letters[first:last], self.harms[first:last], self.amounts[first:last] = (letter,), (harm,), (amount,)

    def drop(self, at: int) -> None:
        """Leave a unit out."""
        for column in (self.starts, self.ends, self.lows, self.tags, self.letters, self.harms, self.amounts):
            del column[at]


_QUOTES = frozenset(("``", "''", '"'))


def outline(text: str, tagged: Tagged, numerals: Sequence[Numeral]) -> Outline:
    """The outline of a sentence, from its tagged words and the numbers in it."""
    units = Units(tagged)
    at = 0
    for numeral in numerals:
        at = bisect_right(units.ends, numeral.amount.start, at)
        if at < len(units.ends):
            _put_number(text, units, at, numeral)
            at += 1
    length = len(units.lows)
    for place, tag in [*compress(enumerate(units.tags), units.tags)]:
        _fit(units, place - length + len(units.lows), tag)
    if known := unsettled().intersection(units.lows):
        settle(units, known)
    return Outline(units.starts, units.ends, units.lows, "".join(units.letters), units.harms, units.amounts)


def _put_number(text: str, units: Units, at: int, numeral: Numeral) -> None:
    """Put a number in the place of the words that it covers; one that is no figure takes in the whole of "AK-47"."""
    amount, what, end = numeral
    first, last = units.starts[at], units.ends[at]
    start = min(amount.start, first) if what == "j" else amount.start
    whole = last if text[amount.end : amount.end + 1] == "-" else amount.end  # "25-minute"
    low = text[amount.start : max(amount.end, whole)].lower()
    after = bisect_left(units.starts, max(end, last), at + 1)
    units.put(at, after, start, end if what in "N#" else max(end, last), low, what, "", amount if what == "N" else None)


def _fit(units: Units, at: int, tag: str) -> None:
    """Leave out a quotation mark; else say what the word is by those before it, and join it to those it belongs to."""
    if tag in _QUOTES:
        units.drop(at)
        return
    low = units.lows[at]
    before, letter_before = (units.lows[at - 1], units.letters[at - 1]) if at else ("", "")
    units.tell(at, *letter(low, tag, before, letter_before))
    if low in _JOINING:
        _JOINING[low](units, at)
    elif units.letters[at] in "AKY":
        _drop_as(units, at)
        _drop_raising(units, at)


_RECORDED = frozenset("listed reported registered recorded counted confirmed given posted considered regarded".split())


def _drop_as(units: Units, at: int) -> None:
    """Take "listed as missing" and "reported as dead" without the "as": the participle and what it says of people."""
    if at > 1 and units.lows[at - 1] == "as" and units.lows[at - 2] in _RECORDED:
        units.drop(at - 1)


_RAISING = frozenset("believed thought said understood known presumed confirmed reported assumed".split())
_ACTIVE, _PASSIVE = (["to", "have"], ["to", "be"]), (["to", "be"], ["to", "have", "been"])  # before died, before killed


def _drop_raising(units: Units, at: int) -> None:
    """Take "are believed to have died" as "died", "were said to be hurt" as "were hurt": whoever believes it."""
    died = units.letters[at] == "Y"
    for words in _ACTIVE if died else _PASSIVE:
        to = at - len(words)
        if to > 1 and units.lows[to:at] == words and units.lows[to - 1] in _RAISING and units.letters[to - 2] == "b":
            first = to - 2 if died else to - 1  # "are" stays before "killed"
            for _ in range(first, at):
                units.drop(first)
            return


_COMPANIONS = (["as", "well", "as"], ["along", "with"], ["together", "with"])


def _join_companion(units: Units, at: int) -> None:
    """Take "along with" and its like as one unit, a kind of "and"."""
    for words in _COMPANIONS:
        first = at + 1 - len(words)
        if first >= 0 and units.lows[first : at + 1] == words:
            units.join(first, at + 1, " ".join(words), "&")
            return


def _join_own_life(units: Units, at: int) -> None:
    """Take "his own life" as the one person whose life it is."""
    if at > 1 and units.lows[at - 1] == "own" and units.lows[at - 2] in ("his", "her", "their"):
        units.join(at - 2, at + 1, "own life", "p")


def _join_suicide(units: Units, at: int) -> None:
    """Take "committed suicide" as a word for dying."""
    if at and units.lows[at - 1] in ("commit", "committed", "committing"):
        units.join(at - 1, at + 1, "committed suicide", "Y", "killed")


_CONDITIONS = frozenset("critical serious stable grave fair guarded good poor satisfactory".split())


def _join_condition(units: Units, at: int) -> None:
    """Take "critical condition" as one unit, a kind of wound."""
    if at and units.lows[at - 1] in _CONDITIONS:
        units.join(at - 1, at + 1, "condition", "W", "injured")


def _join_center(units: Units, at: int) -> None:
    """Take "medical center" as a hospital."""
    if at and units.lows[at - 1] in ("medical", "trauma", "emergency"):
        units.join(at - 1, at + 1, "hospital", "U")


_JOINING: dict[str, Callable[[Units, int], None]] = {
    "as": _join_companion, "with": _join_companion, "life": _join_own_life, "suicide": _join_suicide,
    "condition": _join_condition, **dict.fromkeys(("center", "centre", "room", "complex"), _join_center),
}  # fmt: skip


@remembered
def _entry(tagged: tuple[str, str]) -> tuple[str, str, str]:
    """The letter and the outcome of a word by itself, and its tag if it has to be looked at again."""
    low, tag = tagged
    if ("-" in low or low == "teenage") and _age().fullmatch(low):
        return "#", "", ""
    again = tag in _QUOTES or low in _JOINING or hangs_on_neighbours(low, tag)
    return *letter(low, tag), tag if again else ""


@cache
def _age() -> re.Pattern[str]:
    """A word that is an age: 34-year-old, two-year-olds, 10-month-old."""
    return re.compile(r"[\w-]{1,20}-(?:year|month|week|day)s?-olds?|teenage|teenaged|middle-aged")
