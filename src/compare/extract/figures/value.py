"""Figures as a person types them in claims.yaml, read and written: "62-100", "60+", "dozens", "$3.5 million"."""

import re
from collections.abc import Iterator, Mapping

from compare.claim import Figure
from compare.extract.figures import unit
from compare.extract.figures.amount import Amount, amounts
from compare.extract.figures.convention import Range, convention
from compare.interval import Interval
from compare.unit import MAGNITUDE

_NONE = re.compile(r"(?:none|no|nobody|no[ -]one|nil|zero|0|no casualties|no \w{1,20})", re.IGNORECASE)
_UNKNOWN = re.compile(r"(?:some|unknown|unspecified|an unknown number|at least some)", re.IGNORECASE)
_SIGN = {"usd": "$", "eur": "€", "gbp": "£", "jpy": "¥", "inr": "₹", "ils": "₪", "percent": "%"}


def read_figure(text: str, conventions: Mapping[str, str] | None = None) -> Figure | None:
    """The figure that plain words state, or None where they state none.

    The words may go on after the amount ("62-100 soldiers"); nothing but a currency sign may stand before it.
    """
    words = " ".join(text.split())[:200]
    if _NONE.fullmatch(words):
        return Figure(Interval(0, 0), "none", words, unit.COUNT, printed=(0,))
    if _UNKNOWN.fullmatch(words):
        return Figure(Interval(1, None), "vague", words, unit.COUNT, approximate=True)
    words = re.sub(r"^([<>]=?|≥|≤|±|~) ?", lambda m: _MARKS[m[1]], words)
    found = amounts(words, 0, len(words), convention(conventions), typed=True)
    if not found or len(found) > 1 or words[: found[0].start].strip():
        return None
    return figure_of(words, found[0], unit_of(words, found[0]))


_MARKS = {
    ">": "more than ",
    ">=": "at least ",
    "≥": "at least ",
    "<": "fewer than ",
    "<=": "at most ",
    "≤": "at most ",
    "±": "about ",
    "~": "about ",
}


def unit_of(text: str, amount: Amount) -> str:
    """The unit of an amount: a currency sign before it or a unit after it, else the bare count."""
    if amount.kind == "share":
        return "percent"
    if unit.magnitude(text, amount.core, amount.end) is not None:
        return MAGNITUDE
    sign = unit.before(text, amount.core)
    of = len(_OF) if amount.kind == "vague" and text.startswith(_OF, amount.end) else 0
    found = sign or unit.after(text, amount.end + of)
    if found and found[0] == "pound" and _is_sterling(text, amount, found[1]):
        return "gbp"
    return found[0] if found else unit.COUNT


_OF = " of"  # thousands of gallons


_SPENT = re.compile(
    r"\b(?:worth|fined|pa(?:id|ys?|ying)|cost(?:s|ing)?|spen[dt]|earn(?:s|ed)?|ow(?:e|es|ed)|charged|stole|raised|won"
    r"|(?:bail|fine|price|value|reward) of|at)\s(?:(?:an?|him|her|them|it|about|over|some|up to|more than)\s){0,2}$",
    re.IGNORECASE,
)


def _is_sterling(text: str, amount: Amount, end: int) -> bool:
    """Whether pounds are money: what something is worth or costs, or a round sum; "300 pounds of heroin" weigh."""
    if text[end : end + 4] == " of ":
        return False
    before = text[max(0, amount.start - 40) : amount.start]
    return text[amount.start : amount.end].endswith(("million", "billion")) or _SPENT.search(before) is not None


def figure_of(text: str, amount: Amount, measured: str) -> Figure:
    """The figure of an amount in a unit, as yet without harm; strict bounds of measures hold their number."""
    interval, printed = amount.interval, amount.printed
    if amount.kind == "share":
        interval, printed = _times(interval, 100), tuple(round(100 * value, 1) for value in printed)
    elif unit.is_continuous(measured):
        interval = _unstepped(amount)
    return Figure(
        interval, amount.shape, text[amount.start : amount.end].strip(), measured, approximate=amount.approximate,
        widest=amount.widest, printed=printed,
    )  # fmt: skip


def _times(interval: Range, factor: int) -> Range:
    low, high = (None if end is None else round(end * factor, 1) for end in (interval.low, interval.high))
    return Interval(low, high)


def _unstepped(amount: Amount) -> Range:
    """More than 60 percent begins at 60: there is no next number."""
    interval = amount.interval
    if len(amount.printed) != 1:
        return interval
    value = amount.printed[0]
    if amount.qualifier in ("floor-strict", "just-over"):
        return Interval(value, interval.high)
    return Interval(interval.low, value) if amount.qualifier in ("ceiling-strict", "nearly") else interval


def write_figure(figure: Figure) -> str:
    """The figure in plain words that `read_figure` reads back to the same interval, close to what is printed."""
    for words in _wordings(figure):
        back = read_figure(words)
        if back is not None and back.interval == figure.interval:
            return words
    return "unknown"


def _wordings(figure: Figure) -> Iterator[str]:
    """Candidate wordings, the most telling first."""
    low, high = figure.interval.low, figure.interval.high
    if low == high == 0:
        yield "none"
    if figure.shape == "vague":
        yield figure.as_printed.lower()
    if figure.as_printed.endswith("+"):
        yield figure.as_printed
    if len(figure.printed) == 1:
        number = _number(figure.printed[0], figure.unit)
        for opening in ("", *_OPENINGS.get(figure.shape, ())):
            yield opening + number
    yield _plain(figure.interval, figure.unit)


_OPENINGS = {
    "floor": ("at least ", "more than "),
    "ceiling": ("up to ", "fewer than "),
    "about": ("about ", "nearly ", "just over "),
}


def _plain(interval: Range, measured: str) -> str:
    low, high = interval.low, interval.high
    if low is None:
        return f"up to {_number(high, measured)}" if high is not None else "unknown"
    if high is None:
        return f"at least {_number(low, measured)}"
    if low == high:
        return _number(low, measured)
    if low == min(1, high):
        return f"up to {_number(high, measured)}"
    return (
        _number(low, "" if measured not in _SIGN or measured == "percent" else measured)
        + "-"
        + _number(high, measured if measured == "percent" or measured not in _SIGN else "")
    )


def _number(value: float, measured: str) -> str:
    digits = f"{value:,}" if isinstance(value, int) else f"{value:,.9f}".rstrip("0").rstrip(".")
    if measured in _SIGN:
        return digits + "%" if measured == "percent" else _SIGN[measured] + digits
    if not unit.group_of(measured):
        return digits
    return f"{digits} {measured if value == 1 else unit.plural(measured)}"
