"""The written forms of dates and hours: one row a form, tried in this order at every place of the lower-case text.

Every repetition is bounded, so that the cost is linear in the text whatever it holds. Words come from the lexicon.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from compare.extract.spacing import folded, spaced
from compare.lexicon import table


class Form(NamedTuple):
    """A written form: its name and its pattern with named fields. Weak forms count only beside others or after 'in'."""

    name: str
    pattern: str
    weak: bool = False


_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)(?![\d%]|[.,:]\d)"
_MONTH = r"(?P<month>{months})(?!\w)"
_SHORT_YEAR = r"['’]?(?P<short>\d\d)(?=\s{{0,3}}(?:[.,;)(\[–—-]|$|\n))(?![.,:–-]\d)"
_AMPM = r"\s{{0,2}}(?P<half>[ap])(?:\.\s?m\.|\.?m\b\.?)"
_HOUR = r"(?P<hour>2[0-4]|[01]?\d)"
_MINUTE = r"[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])"
_ZONE = r"(?:,?\s{{1,2}}\(?(?P<zone>{zones})\b\)?)"

# Weak forms are ordinary words or numbers too: "March", "2,000 of 2010 voters", "a 3:15 lead", "in the evening".
_FORMS = (
    Form("iso", r"(?P<year>[12]\d{{3}})-(?P<month>0[1-9]|1[0-2])-(?P<day>3[01]|[12]\d|0[1-9])(?!\d)t?"),
    Form("iso_month", r"(?P<year>1[89]\d\d|20\d\d)-(?P<month>0[1-9]|1[0-2])(?![\d-])", weak=True),
    Form("slashed", r"(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})/(?P<long>\d{{4}}|\d\d)(?![\d/])"),
    Form("dotted", r"(?P<second>\d{{1,2}})\.(?P<first>\d{{1,2}})\.(?P<long>(?:19|20)\d\d)(?![\d.])"),
    Form("holiday", r"(?P<holiday>{holidays})(?![\w’'])(?:,?\s{{1,2}}" + _YEAR + r")?"),
    Form("day_month", r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?:\s?[-–]\s?(?P<last>3[01]|[12]\d|[1-9]))?"
         r"(?:\s{{1,2}}(?:day\s)?of)?[\s-]{{1,2}}" + _MONTH
         + r"(?:,?[\s-]{{1,2}}(?:" + _YEAR + "|" + _SHORT_YEAR + r"))?"),
    Form("month_day", _MONTH + r"(?:\s{{1,2}}(?:the\s)?(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
         r"(?:\s?[-–]\s?(?P<last>3[01]|[12]\d|[1-9]))?(?![\w%]|[.,:]\d)(?:,?\s{{1,2}}" + _YEAR + r")?"
         r"|,?\s{{1,2}}(?:of\s{{1,2}})?(?P<alone>1[5-9]\d\d|20\d\d)(?![\w%]|[.,:]\d))"),
    Form("month", r"(?:(?P<which>last|this|next)\s{{1,2}})?(?P<portion>mid-)?" + _MONTH, weak=True),
    Form("weekday", r"(?:(?P<which>last|this|next|this past|this coming|the following)\s{{1,2}})?"
         r"(?P<weekday>{weekdays})(?!\w)"),
    Form("deictic", r"(?P<deictic>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow|tonight"
         r"|overnight)\b"),
    Form("which", r"(?P<which>last|this|next|the past|this past|the last|the coming|this coming)\s{{1,2}}"
         r"(?P<thing>weekend|week|month|year|decade|century|{parts}|{seasons})\b(?!\w|['’]s (?:old|end))"),
    Form("weekend", r"(?P<weekend>the weekend)\b"),
    Form("floating", r"(?P<floating>(?:(?:that|the same|that same|later that|earlier that|the next|the following"
         r"|the previous)\s{{1,2}}(?:very )?(?:day|week|weekend|month|year|{parts})"
         r"|the (?:day|week|month|year|{parts})\s{{1,2}}"
         r"(?:before|after|earlier|later)))\b"),
    Form("ago", r"(?P<count>\d{{1,3}}(?:½|\s1/2)?|(?:{counts})(?:\sand\sa\shalf)?)[\s-]{{1,2}}"
         r"(?P<unit>minute|hour|day|week|month|year|decade)s?\s{{1,2}}"
         r"(?P<direction>ago|earlier|later|before|after|since|from now|prior)\b"),
    Form("ampm", _HOUR + "(?:" + _MINUTE + ")?" + _AMPM + _ZONE + "?"),
    Form("hours", r"(?P<hour>2[0-4]|[01]?\d)[:.]?(?P<minute>[0-5]\d)\s{{0,2}}"
         r"(?:(?:hours|hrs|h)\b" + _ZONE + "?|(?P<zone2>gmt|utc|z)\\b)"),
    Form("oclock", r"(?P<spelt>1[0-2]|[1-9]|{hours})\s{{1,2}}o['’]clock"),
    Form("clock", _HOUR + _MINUTE + _ZONE + "?", weak=True),
    Form("moment", r"(?P<moment>noon|midnight|midday|mid-day)\b"),
    Form("part", r"(?P<part>{parts})\b", weak=True),
    Form("decade", r"(?P<portion>mid-)?(?P<decade>(?:1[6-9]|20)\d0)['’]?s\b"),
    Form("years", r"(?P<year>(?:19|20)\d\d)\s?[-–/]\s?(?P<until>(?:19|20)\d\d|\d\d)(?![\w-])", weak=True),
    Form("season", r"(?P<season>{seasons})(?:\s(?:of\s)?)" + _YEAR),
    Form("year", r"(?<!at\s)(?P<portion>mid-)?" + _YEAR + r"(?!\w)", weak=True),
    Form("military", r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?![\d.,:/%-])", weak=True),
)  # fmt: skip
_MOMENTS = "today yesterday tomorrow tonight overnight noon midnight midday mid"
_POINTING = "the this that last next later earlier"
_UNITS = "minute hour day week weekend month year decade"
_THINGS = frozenset((*_UNITS.split(), *(f"{unit}s" for unit in _UNITS.split()), "century", "clock"))  # o'clock
_NEAR = 8  # words from the first of a form to the one that speaks of dates: a couple of weeks ago
_WHOLE = ("march", "april", "may", "june", "july")
_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
_FIELD = re.compile(r"[?]P<(\w+)>")


def written(low: str) -> Iterator[re.Match[str]]:
    """The forms that stand in a lower-case text, in order, the group that matched named after its form.

    They are tried only where a form can begin: at a number, at a word that belongs to dates ("march"), and at a vaguer
    one ("the", "last") that such a word follows soon. Trying them at every letter costs ten times as much.
    """
    words, form, end = _WORD.findall(low), _any_form(), 0
    first_words, told = _first_words(), _telling()
    if told.isdisjoint(words) and not _DIGIT.search(low):
        return
    for i, place in enumerate(_WORD.finditer(low)):
        word = words[i]
        if word[0].isdecimal() or (word in first_words and not told.isdisjoint(words[i : i + _NEAR])):
            found = form.match(low, place.start()) if place.start() >= end else None
            if found:
                yield found
                end = found.end()


@cache
def _any_form() -> re.Pattern[str]:
    found = _words()
    rows = (f"(?P<{f.name}>{_named(f, found)})" for f in _FORMS)
    return re.compile(rf"(?<![\w$€£#])(?:{'|'.join(rows)})")


def _named(form: Form, found: dict[str, str]) -> str:
    """The pattern of a form with its words, its fields named apart from those of other forms."""
    return _FIELD.sub(rf"?P<{form.name}__\1>", spaced(form.pattern.format(**found)))


@cache
def _fields() -> dict[str, tuple[tuple[str, str], ...]]:
    """The fields of each form: their names, and the groups in which they stand."""
    return {f.name: tuple((name, f"{f.name}__{name}") for name in _FIELD.findall(f.pattern)) for f in _FORMS}


def fields(match: re.Match[str]) -> dict[str, str | None]:
    """The fields of the form that matched, with single spaces."""
    found = ((name, match[group]) for name, group in _fields()[match.lastgroup or ""])
    return {name: words and folded(words) for name, words in found}


@cache
def weak_forms() -> frozenset[str]:
    """The forms that count only beside others or after a word that says so."""
    return frozenset(form.name for form in _FORMS if form.weak)


def lexicon(name: str) -> Any:
    """One of the lists of the lexicon of dates."""
    return table("dates")[name]


_LISTS = ("months", "weekdays", "parts", "holidays", "seasons", "counts", "zones")


def _words() -> dict[str, str]:
    """The words of each list as one alternation, the longest first."""
    lists = {name: sorted(lexicon(name), key=len, reverse=True) for name in _LISTS}
    found = {name: "|".join(map(_written, words)) for name, words in lists.items()}
    return found | {"hours": "|".join(_HOURS)}


def _written(word: str) -> str:
    """A word as a pattern; shortened months and weekdays may bear their dot."""
    short = word in table("dates")["weekdays"] or word in table("dates")["months"]
    return re.escape(word) + (r"\.?" if short and len(word) < 6 and word not in _WHOLE else "")


@cache
def _firm() -> frozenset[str]:
    """The first words of forms that speak of dates by themselves, or nearly so: march, friday, new (year's eve)."""
    listed = (word for name in _LISTS if name not in ("counts", "zones") for word in lexicon(name))
    return frozenset(_MOMENTS.split()) | {first[0] for word in listed if (first := _WORD.match(word))}


@cache
def _telling() -> frozenset[str]:
    """The words of which every form without a number holds one."""
    return _firm() | _THINGS


@cache
def _first_words() -> frozenset[str]:
    """The first words of all forms without a number: march, the (next day), two (weeks ago)."""
    counts = (word.split()[0] for word in lexicon("counts"))
    return _firm() | frozenset((*_POINTING.split(), *_HOURS, *counts))
