"""A sentence as a string of letters (see `word`), amounts taken as one unit each, quotation marks left out."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from compare.extract.figures.quantifier import Amount
from compare.extract.figures.word import letter, people
from compare.grammar.token import Token


class Unit(NamedTuple):
    """A word, a mark or an amount where it stands: its letter, its outcome if it tells of one, its amount if it is one."""

    start: int
    end: int
    low: str
    letter: str
    harm: str = ""
    amount: Amount | None = None
    tag: str = ""


class Outline(NamedTuple):
    """The units of a sentence and their letters as one string: `letters[i]` belongs to `units[i]`."""

    units: list[Unit]
    letters: str


_QUOTES = frozenset(("``", "''", '"'))


def outline(text: str, tokens: Sequence[Token], amounts: Sequence[Amount]) -> Outline:
    """The outline of a sentence, from its tagged words and the amounts in it."""
    units: list[Unit] = []
    pending = iter(amounts)
    amount = next(pending, None)
    for token in tokens:
        while amount and token.start >= amount.end:
            amount = next(pending, None)
        if units and token.start < units[-1].end and not (amount and units[-1].amount is amount):
            continue
        if amount and token.end > amount.start and token.start < amount.end:
            if not (units and units[-1].amount is amount):
                units.append(_numeral(text, amount, token))
        elif token.tag not in _QUOTES:
            units.append(_word(token, units[-1] if units else None))
            _join_condition(units)
            _join_companion(units)
    _settle_fatally(units)
    return Outline(units, "".join(unit.letter for unit in units))


def _settle_fatally(units: list[Unit]) -> None:
    """In "one fatally" the adverb alone tells that the person died."""
    for i, unit in enumerate(units):
        if unit.low == "fatally" and (i + 1 == len(units) or units[i + 1].letter not in "KkTI"):
            units[i] = unit._replace(letter="A", harm="killed")


_COMPANIONS = (("as", "well", "as"), ("along", "with"), ("together", "with"))


def _join_companion(units: list[Unit]) -> None:
    """Take "along with" and its like as one unit, a kind of "and"."""
    for words in _COMPANIONS:
        if units[-1].low == words[-1] and tuple(unit.low for unit in units[-len(words) :]) == words:
            units[-len(words) :] = [Unit(units[-len(words)].start, units[-1].end, " ".join(words), "&")]


_CONDITIONS = frozenset("critical serious stable grave fair guarded good poor satisfactory".split())


def _join_condition(units: list[Unit]) -> None:
    """Take "critical condition" as one unit, a kind of wound."""
    if units[-1].low == "condition" and len(units) > 1 and units[-2].low in _CONDITIONS:
        units[-2:] = [Unit(units[-2].start, units[-1].end, "condition", "W", "injured")]


def _word(token: Token, before: Unit | None) -> Unit:
    low = token.text.lower()
    entry = letter(low, token.tag, before.low if before else "", before.letter if before else "")
    if age().fullmatch(low):
        return Unit(token.start, token.end, low, "#", tag=token.tag)
    return Unit(token.start, token.end, low, entry.letter, entry.harm, tag=token.tag)


@cache
def age() -> re.Pattern[str]:
    """A word that is an age: 34-year-old, two-year-olds, 10-month-old."""
    return re.compile(r"[\w-]{1,20}-(?:year|month|week|day)s?-olds?|teenage|teenaged|middle-aged")


def _numeral(text: str, amount: Amount, token: Token) -> Unit:
    what = not_a_figure(text, amount, token)
    old = age_after().match(text, amount.end) if what == "#" else None
    end = max(amount.end, token.end, old.end() if old else 0)
    low = text[amount.start : amount.end].lower()
    return Unit(amount.start, end if what else amount.end, low, what or "N", amount=None if what else amount)


def not_a_figure(text: str, amount: Amount, token: Token) -> str:
    """The letter of a number that counts nothing: an age (#), a date, time, road or model (%), a piece of a name (j); else empty."""
    before, after = text[max(0, amount.start - 24) : amount.start], text[amount.end : amount.end + 24]
    if age_after().match(after) or (age_before().search(before) and mark_after().match(after)):
        return "#"
    if time_after().match(after) or label_before().search(before) or rank().match(after):
        return "%"
    if amount.kind != "digits" or magnitude().search(before):
        return ""
    if glued(text, amount, token):
        return "j"
    return "%" if _is_date(text, amount, before, after) else ""


def glued(text: str, amount: Amount, token: Token) -> bool:
    """Whether the number is a piece of a longer word: AK-47, 12:30, 3/4, 555-1234, 9/11."""
    left, right = text[amount.core - 1 : amount.core], text[amount.end : amount.end + 1]
    if left in "-/:.#@_" and left and amount.core - 1 >= token.start and left != "-":
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
    return re.compile(r"\s?(?:[ap]\.?m\b|o'clock|o’clock|hours? (?:gmt|local)|gmt\b|edt\b|est\b|noon\b|midnight\b)|:\d\d|-\d{3,}|(?:st|nd|rd|th)\b", re.IGNORECASE)


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
