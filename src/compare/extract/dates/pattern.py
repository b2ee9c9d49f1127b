"""The written forms of dates and hours: one row a form, tried in this order at every place of the lower-case text.

Every repetition is bounded, so that the cost is linear in the text whatever it holds. Words come from the lexicon.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from compare.extract.look import standing
from compare.extract.spacing import folded, spaced
from compare.lexicon import table
from compare.record import Record
from compare.span import Span
from compare.wordbook import remembered


class Form(Record):
    """A written form: its name and its pattern with named fields; lists of words, parted by commas, beside it.

    opens: the words with which it can begin ("{months}" is a list of the lexicon, "#2" a number that begins with so
    many digits, "#2:" one before that mark). needs: pieces of which one stands soon after: a cheap look before a
    pattern is tried, or even made. Weak forms count only beside others or after 'in'.
    """

    name: str
    opens: str
    pattern: str
    needs: str = ""
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
    Form("iso", "#4-", r"(?P<year>[12]\d{{3}})-(?P<month>0[1-9]|1[0-2])-(?P<day>3[01]|[12]\d|0[1-9])(?!\d)t?"),
    Form("iso_month", "#4-", r"(?P<year>1[89]\d\d|20\d\d)-(?P<month>0[1-9]|1[0-2])(?![\d-])", weak=True),
    Form("slashed", "#1/, #2/", r"(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})/(?P<long>\d{{4}}|\d\d)(?![\d/])"),
    Form("dotted", "#1., #2.", r"(?P<second>\d{{1,2}})\.(?P<first>\d{{1,2}})\.(?P<long>(?:19|20)\d\d)(?![\d.])"),
    Form("holiday", "{holidays}", r"(?P<holiday>{holidays})(?![\w’'])(?:,?\s{{1,2}}" + _YEAR + r")?"),
    Form("day_month", "#1, #2",
         r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?:\s?[-–]\s?(?P<last>3[01]|[12]\d|[1-9]))?"
         r"(?:\s{{1,2}}(?:day\s)?of)?[\s-]{{1,2}}" + _MONTH
         + r"(?:,?[\s-]{{1,2}}(?:" + _YEAR + "|" + _SHORT_YEAR + r"))?", "{months}"),
    Form("month_day", "{months}", _MONTH
         + r"(?:\s{{1,2}}(?:the\s)?(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
         r"(?:\s?[-–]\s?(?P<last>3[01]|[12]\d|[1-9]))?(?![\w%]|[.,:]\d)(?:,?\s{{1,2}}" + _YEAR + r")?"
         r"|,?\s{{1,2}}(?:of\s{{1,2}})?(?P<alone>1[5-9]\d\d|20\d\d)(?![\w%]|[.,:]\d))"),
    Form("month", "last, this, next, mid, {months}",
         r"(?:(?P<which>last|this|next)\s{{1,2}})?(?P<portion>mid-)?" + _MONTH, "{months}", weak=True),
    Form("weekday", "last, this, next, the, {weekdays}",
         r"(?:(?P<which>last|this|next|this past|this coming|the following)\s{{1,2}})?(?P<weekday>{weekdays})(?!\w)",
         "{weekdays}"),
    Form("deictic", "the, today, yesterday, tomorrow, tonight, overnight",
         r"(?P<deictic>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow|tonight|overnight)\b"),
    Form("which", "last, this, next, the",
         r"(?P<which>last|this|next|the past|this past|the last|the coming|this coming)\s{{1,2}}"
         r"(?P<thing>weekend|week|month|year|decade|century|{parts}|{seasons})\b(?!\w|['’]s (?:old|end))"),
    Form("weekend", "the", r"(?P<weekend>the weekend)\b"),
    Form("floating", "that, the, later, earlier",
         r"(?P<floating>(?:(?:that|the same|that same|later that|earlier that|the next|the following"
         r"|the previous)\s{{1,2}}(?:very )?(?:day|week|weekend|month|year|{parts})"
         r"|the (?:day|week|month|year|{parts})\s{{1,2}}(?:before|after|earlier|later)))\b"),
    Form("ago", "#1, #2, #3, {counts}", r"(?P<count>\d{{1,3}}(?:½|\s1/2)?|(?:{counts})(?:\sand\sa\shalf)?)[\s-]{{1,2}}"
         r"(?P<unit>minute|hour|day|week|month|year|decade)s?\s{{1,2}}"
         r"(?P<direction>ago|earlier|later|before|after|since|from now|prior)\b",
         "minute, hour, day, week, month, year, decade"),
    Form("ampm", "#1, #2", _HOUR + "(?:" + _MINUTE + ")?" + _AMPM + _ZONE + "?", "am, pm, a., p."),
    Form("hours", "#1:, #1., #2:, #2., #3, #4", r"(?P<hour>2[0-4]|[01]?\d)[:.]?(?P<minute>[0-5]\d)\s{{0,2}}"
         r"(?:(?:hours|hrs|h)\b" + _ZONE + "?|(?P<zone2>gmt|utc|z)\\b)", "h, gmt, utc, z"),
    Form("oclock", "#1, #2, {hours}", r"(?P<spelt>1[0-2]|[1-9]|{hours})\s{{1,2}}o['’]clock", "clock"),
    Form("clock", "#1:, #1., #2:, #2.", _HOUR + _MINUTE + _ZONE + "?", weak=True),
    Form("moment", "noon, midnight, midday, mid", r"(?P<moment>noon|midnight|midday|mid-day)\b"),
    Form("part", "{parts}", r"(?P<part>{parts})\b", weak=True),
    Form("decade", "#4, mid", r"(?P<portion>mid-)?(?P<decade>(?:1[6-9]|20)\d0)['’]?s\b"),
    Form("years", "#4", r"(?P<year>(?:19|20)\d\d)\s?[-–/]\s?(?P<until>(?:19|20)\d\d|\d\d)(?![\w-])", "-, –, /",
         weak=True),
    Form("season", "{seasons}", r"(?P<season>{seasons})(?:\s(?:of\s)?)" + _YEAR),
    Form("year", "#4, mid", r"(?<!at\s)(?P<portion>mid-)?" + _YEAR + r"(?!\w)", weak=True),
    Form("military", "#4", r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?![\d.,:/%-])", weak=True),
)  # fmt: skip
_MOMENTS = "today yesterday tomorrow tonight overnight noon midnight midday mid"
_POINTING = "the this that last next later earlier"
_POINTING_WORDS = frozenset(_POINTING.split())
_AFTER_POINTING = frozenset("past last coming following previous same very next that day mid".split())
_UNITS = "minute hour day week weekend month year decade"
_THINGS = frozenset((*_UNITS.split(), *(f"{unit}s" for unit in _UNITS.split()), "century", "clock"))  # o'clock
_YEAR_DIGITS = 4
_NEAR = 8  # words from the first of a form to the one that speaks of dates: a couple of weeks ago
_WHOLE = ("march", "april", "may", "june", "july")
_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


_SIGNS = ("$", "€", "£", "#")
_WORD = re.compile(r"\w+")
_DIGIT, _DIGITS = re.compile(r"\d"), re.compile(r"\d+")
_MANY = 5  # digits, with which no form begins
_ODD = re.compile(r"[\d@#&‑-]")  # numbers, and what joins words into one token
# Numbers that may be a date without a word that speaks of dates: a year, 9/11, 3.15, 5 p.m., 18 gmt.
_BY_ITSELF = re.compile(r"\d(?:\d{3}|[-/.:]\d|\s{0,6}(?:[ap]\.?\s{0,3}m|h|gmt|utc|z))")
_SOON = 48  # letters from the first of a form within which its telling piece stands


class Found(Record):
    """A form where it stands in a lower-case text, with its fields."""

    form: Form
    span: Span
    fields: dict[str, str | None]


def undated(text: str) -> bool:
    """Whether no form can stand in a text of which no token is a telling one: a cheap look before any pattern."""
    if not _ODD.search(text):
        return True
    low = text.lower()
    odd = [chunk for chunk in low.split() if not chunk.isalpha()]  # the others are tokens by themselves
    return _telling().isdisjoint(_WORD.findall(" ".join(odd))) and not _BY_ITSELF.search(low)


def written(low: str) -> Iterator[Found]:
    """The forms that stand in a lower-case text, in order.

    They are tried only where a form can begin: at a number, at a word that belongs to dates ("march"), and at a vaguer
    one ("the", "last") that such a word follows soon. Trying them at every letter costs ten times as much.
    """
    words = _WORD.findall(low)
    candidates = [i for i in _near(words) if words[i] in _first_words()]
    if _DIGIT.search(low):
        numbers = [i for i, word in enumerate(words) if word[0].isdecimal()]
        candidates = sorted({*candidates, *numbers}) if candidates else numbers
    end = at = seen = 0
    for i in candidates:
        word = words[i]
        if not _may_open(words, i):
            continue
        for before in words[seen:i]:
            at = low.find(before, at) + len(before)
        at, seen = low.find(word, at), i
        found = _written_at(low, at, word) if at >= end else None
        if found:
            yield found
            end = found.span.end


def _near(words: Sequence[str]) -> list[int]:
    """The words that a word of dates follows soon, or that are one themselves."""
    return sorted({i for told in standing(words, _telling()) for i in range(max(0, told - _NEAR + 1), told + 1)})


def _may_open(words: Sequence[str], i: int) -> bool:
    """Whether a form can begin at a word, by the word that follows; any year may be one."""
    word, after = words[i], words[i + 1] if i + 1 < len(words) else ""
    if word[0].isdecimal():
        bare = word.isdecimal() and len(word) != _YEAR_DIGITS
        return not bare or after[:1].isdecimal() or after in _numbered()
    return not (
        (word in _POINTING_WORDS and after not in _pointed()) or (word in _counts() and after not in _counted())
    )


def _written_at(low: str, at: int, word: str) -> Found | None:
    """The first form that stands here; patterns are made one by one, since most texts need few."""
    if low[at - 1 : at] in _SIGNS:
        return None
    soon = low[at : at + _SOON]
    for form, needs in _opened((word if word in _openings() else "", _number(low, at))):
        if not needs or any(map(soon.__contains__, needs)):
            match = _pattern(form.name).match(low, at)
            if match:
                fields = {name: words and folded(words) for name, words in match.groupdict().items()}
                return Found(form, Span(*match.span()), fields)
    return None


def _number(low: str, at: int) -> str:
    """How many digits stand at a place, and the mark or letter behind them: "#2:"; empty where there is no digit."""
    digits = _DIGITS.match(low, at)
    return f"#{min(digits.end() - at, _MANY)}{low[digits.end() : digits.end() + 1]}" if digits else ""


@remembered
def _pattern(name: str) -> re.Pattern[str]:
    form = next(form for form in _FORMS if form.name == name)
    return re.compile(spaced(form.pattern.format(**_words())))


def _needs(listed: str) -> tuple[str, ...]:
    """The pieces of a list, without those that hold another: jan does for january."""
    pieces = tuple(_listed(listed))
    return tuple(one for one in pieces if not any(other != one and other in one for other in pieces))


@remembered
def _opened(first: tuple[str, str]) -> tuple[tuple[Form, tuple[str, ...]], ...]:
    """The forms that can begin with a word or a number, in order, with the pieces of which one stands soon after."""
    word, number = first
    opened = (form for form in _FORMS if not _opens(form).isdisjoint((word, number, number[:2])))
    return tuple((form, _needs(form.needs)) for form in opened)


@cache
def _opens(form: Form) -> frozenset[str]:
    """The first words of a form."""
    return frozenset(first[0] if (first := _WORD.match(word)) else word for word in _listed(form.opens))


@cache
def _openings() -> frozenset[str]:
    return frozenset(word for form in _FORMS for word in _opens(form))


def _listed(words: str) -> Iterator[str]:
    """The words of a list parted by commas, the lists of the lexicon in it written out."""
    for word in words.split(", ") if words else ():
        yield from (_lists()[word[1:-1]] if word[0] == "{" else (word,))


def lexicon(name: str) -> Any:
    """One of the lists of the lexicon of dates."""
    return table("dates")[name]


_LISTS = ("months", "weekdays", "parts", "holidays", "seasons", "counts", "zones")


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    """The words of each list, the longest first."""
    return {name: tuple(sorted(lexicon(name), key=len, reverse=True)) for name in _LISTS} | {"hours": _HOURS}


@cache
def _words() -> dict[str, str]:
    """The words of each list as one alternation."""
    return {name: "|".join(map(_written, words)) for name, words in _lists().items()}


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
def telling_tokens() -> frozenset[str]:
    """The same as tokens, some of which keep their dot or apostrophe."""
    return _telling() | {f"{word}." for word in _telling()} | {"o'clock", "o’clock"}


@cache
def _pointed() -> frozenset[str]:
    """The words one of which stands right after a pointing word that begins a form: the (next), last (week)."""
    return _telling() | _AFTER_POINTING


@cache
def _counts() -> frozenset[str]:
    """The first words of counts: two, half (an hour), and the hours."""
    return frozenset((*_HOURS, *(word.split()[0] for word in lexicon("counts"))))


@cache
def _counted() -> frozenset[str]:
    """The words one of which stands right after the first of a count that begins a form: a (few), two (o'clock)."""
    return _THINGS | {"and", "o"} | {word for count in lexicon("counts") for word in count.split()[1:]}


@cache
def _numbered() -> frozenset[str]:
    """The words one of which stands right after a number that begins a form, unless it is a year."""
    return _counted() | frozenset(("of", "a", "p", "am", "pm", "h", "hrs", "gmt", "utc", "z", *_lists()["months"]))


@cache
def _first_words() -> frozenset[str]:
    """The first words of all forms without a number: march, the (next day), two (weeks ago)."""
    return _firm() | _counts() | frozenset(_POINTING.split())
