"""What a number in a text is: a figure, or an age, a date, a clock time, a road, a model, a piece of a name.

Only figures count something; the others are marked with the letter that they bear in an outline.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from compare.extract.figures.quantifier import Amount
from compare.extract.figures.word import people


class Numeral(NamedTuple):
    """An amount with its letter: N a figure, # an age, % a date, time or label, j a piece of a name; and its full end."""

    amount: Amount
    letter: str
    end: int


def numerals(text: str, amounts: Sequence[Amount]) -> list[Numeral]:
    """Each amount with what it is."""
    return [_numeral(text, amount) for amount in amounts]


def _numeral(text: str, amount: Amount) -> Numeral:
    what = not_a_figure(text, amount)
    old = age_after().match(text, amount.end) if what == "#" else None
    return Numeral(amount, what or "N", old.end() if old else amount.end)


def not_a_figure(text: str, amount: Amount) -> str:
    """The letter of a number that counts nothing (see `Numeral`); empty for a figure."""
    before, after = text[max(0, amount.start - 24) : amount.start], text[amount.end : amount.end + 24]
    if was().search(text[max(0, amount.start - 70) : amount.start]):
        return "%"
    if toll().search(before):
        return ""
    if age_after().match(after) or (age_before().search(before) and mark_after().match(after)):
        return "#"
    if time_after().match(after) or label_before().search(before) or rank().match(after):
        return "%"
    if amount.kind != "digits" or magnitude().search(before):
        return ""
    if glued(text, amount):
        return "j"
    return "%" if _is_date(text, amount, before, after) else ""


def glued(text: str, amount: Amount) -> bool:
    """Whether the number is a piece of a longer word: AK-47, 12:30, 3/4, 555-1234, 9/11."""
    left, right = text[amount.core - 1 : amount.core], text[amount.end : amount.end + 1]
    if left and left in "/:#@_":
        return True
    if left == "-" and text[amount.core - 2 : amount.core - 1].isalnum():
        return True
    return right in ("/", ":") and text[amount.end + 1 : amount.end + 2].isdigit()


_MONTHS = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?"


def _is_date(text: str, amount: Amount, before: str, after: str) -> bool:
    value = amount.printed[0] if amount.printed else 0
    digits = text[amount.core : amount.end]
    if month_before().search(before) or month_after().match(after):
        return value <= 31 or 1800 <= value <= 2100
    year = 1800 <= value <= 2100 and digits.isdigit() and len(digits) == 4
    return year and not amount.qualifier and not year_counts(after)


@cache
def was() -> re.Pattern[str]:
    """Before a figure that no longer holds: "83, revised from 62", "rose from 12 to 15"."""
    return re.compile(
        r"\b(?:revis|ris|rose|increas|rais|climb|jump|fell|fall|drop|lower|chang|correct|up|down)\w*\b[^.;]{0,40}\bfrom\s(?:(?!to\b)[a-z]{1,12}\s){0,2}$",
        re.IGNORECASE,
    )


@cache
def toll() -> re.Pattern[str]:
    """Before a figure between commas that is no age: "the death toll, 83, was"."""
    return re.compile(r"\b(?:toll|count|number|total|figure|tally|dead|killed|wounded|injured),\s$", re.IGNORECASE)


@cache
def age_after() -> re.Pattern[str]:
    """After an age: -year-old, years old, years of age."""
    return re.compile(r"[- ]?(?:year|month|week|day|yr)s?[- ](?:olds?\b|of age)|[- ]?y/?o\b", re.IGNORECASE)


@cache
def magnitude() -> re.Pattern[str]:
    """Before the size of an earthquake."""
    return re.compile(r"\bmagnitude[ -](?:of )?$", re.IGNORECASE)


@cache
def age_before() -> re.Pattern[str]:
    """Before an age: aged 34; John Roe, 34, ..."""
    return re.compile(r"(?:\bage[sd]?(?: of)?\s(?:\d{1,2},? )?(?:and )?|[\w.],\s|\w \(|\w, (?:who was |both |both aged |all )?|\w, \d{1,2}(?:, |,? and ))$", re.IGNORECASE)


@cache
def mark_after() -> re.Pattern[str]:
    """After a bare age: a mark, or "of Tyler"."""
    return re.compile(r"\s?[,.;)]|\s?\Z|\s(?:of|and) [A-Z]|\sand \d|\s(?:was|were|died|is)\b")


@cache
def time_after() -> re.Pattern[str]:
    """After a clock time, a score, an ordinal place, a temperature."""
    return re.compile(r"\s?(?:[ap]\.?m\b|o'clock|o’clock|hours? (?:gmt|local)|gmt\b|edt\b|est\b|noon\b|midnight\b|block\b)|:\d\d|-\d{3,}|(?:st|nd|rd|th)\b", re.IGNORECASE)


@cache
def rank() -> re.Pattern[str]:
    """After the first number of "image 31 of 111", of "5 per 100,000"."""
    return re.compile(r"\sof\s\d|\s(?:\w+\s){0,2}per\s\d", re.IGNORECASE)


@cache
def label_before() -> re.Pattern[str]:
    """Before a number that is a name: No. 5, Article 5, Highway 60, Flight 370, Channel 4, the block of, page 3."""
    return re.compile(
        r"(?:\d of|\bno\.|\bnumber|\barticle|\bhighway|\broute|\binterstate|\broad|\bflight|\bchannel|\bchapter|\bsection|\bpage|\bphase|\bday|\bgrade|\bfox|\bnews|\bdistrict|"
        r"\bprecinct|\bunit|\bapartment|\bapt\.|\broom|\blot|\bbuilding|\bstudio|\blevel|\bversion|\bwindows|\bvolume|\bact|\bg|\btop|\bunder|\bexit|\bmile|\bat about|\bat around|\bi-|#)\s?-?$",
        re.IGNORECASE,
    )


@cache
def month_before() -> re.Pattern[str]:
    """A month right before the number."""
    return re.compile(rf"(?<!\d )\b{_MONTHS}\s(?:\d{{1,2}},?\s)?$", re.IGNORECASE)


@cache
def month_after() -> re.Pattern[str]:
    """A month right after the number."""
    return re.compile(rf"\s{_MONTHS}", re.IGNORECASE)


def year_counts(after: str) -> bool:
    """Whether a number that could be a year counts: a noun for people comes next."""
    word = re.match(r"\s([a-z]+)", after)
    return word is not None and people().get(word[1], ("",))[0] == "P"
