"""Whether a typed value can come from the words beside it: 62 where they say 26 is a slip of the finger.

Doubted only where both can be read and nothing joins them: a number may also be a sum, a difference or a share of those
that stand there, a date the weekday of the words, a state another word of the same rung.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import combinations

from compare.article import Article
from compare.claim import Calendar, Figure, When
from compare.interval import disjoint

Rungs = Sequence[Sequence[str]]
_WORDS = re.compile(r"[^\W_]+(?:[.,:][^\W_]+)*")
_ADDS = re.compile(r",|\b(?:and|with|plus|including|his|her|their|another|others?|both|as well as)\b", re.IGNORECASE)
_RECKONS = re.compile(r"\b(?:half|halv\w+|third|quarter|doubl\w+|twice|tripl\w+|times|pairs?|all but)\b", re.IGNORECASE)
_TURNS = re.compile(r"\b(?:not|no|never|once|until|before|after|yet|without|nor|if)\b|n['’]t\b", re.IGNORECASE)
_IS = r"\b(?:is|are|was|were|be|been|being|remain\w*|stay\w*|look\w*|seem\w*)\s(?:\w+ly\s|still\s|now\s|all\s)?"
_YEAR = re.compile(r"\b[12]\d{3}\b")
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|wed|thu|fri|sat|sun)\b", re.IGNORECASE)
_FEW = 8  # numbers of which sums are tried
_DAY = timedelta(days=1)


def stands(value: str, quote: str) -> bool:
    """Whether every word of the value stands in the quote: then nothing more need be read."""
    said = _WORDS.findall(quote.lower())
    return all(word in said for word in _WORDS.findall(value.lower()))


def other_figures(typed: Figure, quote: str, conventions: Mapping[str, str] | None = None) -> str | None:
    """The figures of the quote as printed, where the typed one is none of them and cannot be reckoned from them."""
    found = _figures(quote, conventions)
    numbers = [number for figure in found for number in figure.printed]
    more = len(_ADDS.findall(quote))
    if (
        typed.interval.high == 0  # nobody: words say that in a hundred ways
        or any(figure.unit != typed.unit and "" not in (figure.unit, typed.unit) for figure in found)
        or any(not disjoint(figure.reach, typed.reach) for figure in found)
        or any(_reckoned(number, numbers, more) for number in typed.printed)
        or _RECKONS.search(quote)
    ):
        return None
    return ", ".join(dict.fromkeys(" ".join(figure.as_printed.split()) for figure in found)) or None


def other_dates(value: str, quote: str, article: Article) -> str | None:
    """The dates of the quote as printed, where none of them can be the typed one."""
    from compare.extract.dates.anchor import anchor  # late: the forms of dates are compiled when a text needs them
    from compare.extract.dates.mention import mentions
    from compare.extract.dates.resolve import resolved
    from compare.extract.dates.written import read_when

    if (day_and_month := _YEAR.sub("", value).strip()) and stands(day_and_month, quote):
        return None
    day = anchor(article)
    typed = read_when(value, day)
    found = [resolved(mention, mention.span.of(quote), day) for mention in mentions(quote)]
    if typed is None or not all(_clash(one, typed) for one in found):
        return None
    return ", ".join(dict.fromkeys(" ".join(one.as_printed.split()) for one in found)) or None


def other_state(typed: str, quote: str, ladders: Iterable[Rungs]) -> str | None:
    """The word of another rung that the quote says in so many words ("is holding"), where it says none of the typed."""
    if _TURNS.search(f"{typed} {quote}"):
        return None
    for rungs in ladders:
        own = next((rung for rung in rungs if typed.lower() in (word.lower() for word in rung)), None)
        if own is None or any(_stem(word) in quote.lower() for words in own for word in words.split()):
            continue
        others = "|".join(re.escape(word) for rung in rungs if rung is not own for word in rung)
        if said := re.search(rf"{_IS}({others})\b(?!\s(?:and|but|then)\b)", quote, re.IGNORECASE):
            return said[1]
    return None


def _figures(quote: str, conventions: Mapping[str, str] | None) -> list[Figure]:
    """What the quote counts; not its dates, ages and numbers of roads."""
    from compare.extract.figures.amount import amounts
    from compare.extract.figures.convention import convention  # late: its word lists are read when a text needs them
    from compare.extract.figures.numeral import numerals
    from compare.extract.figures.value import figure_of, unit_of

    found = numerals(quote, amounts(quote, 0, len(quote), convention(conventions)))
    counts = [numeral.amount for numeral in found if numeral.letter == "N"]
    return [figure_of(quote, amount, unit_of(quote, amount)) for amount in counts]


def _reckoned(number: float, given: Sequence[float], more: int) -> bool:
    """Whether a number is a sum or a difference of some of those given; `more`: people named rather than counted.

    One is always reckoned: "a man" has no number in it.
    """
    few = given[:_FEW]
    sums = {sum(some) for size in range(1, len(few) + 1) for some in combinations(few, size)}
    gaps = {abs(one - other) for one, other in combinations(few, 2)}
    return number == 1 or number in gaps or any(0 <= number - total <= more for total in sums)


def _clash(one: When, other: When) -> bool:
    """Whether two dates cannot be one: a field of the calendar that both have is another, or they are days apart."""
    if not (one.interval.is_open or other.interval.is_open or disjoint(one.interval, other.interval)):
        return False
    fields = _shared(one.calendar, other.calendar, bool(_WEEKDAY.search(one.as_printed)))
    if fields:
        return not all(fields)
    early, late = sorted((one.interval, other.interval), key=lambda i: i.low or i.high or datetime.min)
    is_open = early.high is None or late.low is None
    return not is_open and late.low - early.high > _DAY  # type: ignore[operator]  # not open


def _shared(one: Calendar, other: Calendar, on_weekday: bool) -> list[bool]:
    """For each field that both have, whether it is the same; clock times are if they meet.

    on_weekday: whether the first names a weekday; one that follows from "yesterday" may be a day off.
    """
    names = ("year", "month", "day", *(["weekday"] if on_weekday else []))
    pairs = [(getattr(one, name), getattr(other, name)) for name in names]
    alike = [left == right for left, right in pairs if None not in (left, right)]
    if one.clock and other.clock and not (one.zone or other.zone):
        alike.append(one.clock[0] <= other.clock[1] + 60 and other.clock[0] <= one.clock[1] + 60)
    return alike


def _stem(word: str) -> str:
    """Enough of a word to know its other forms by: crumbl-ing, crumbl-ed. A short one stands between spaces."""
    return word.lower()[: len(word) - 3] if len(word) > 6 else f" {word.lower()}"
