"""The value language: what figures, dates and states come to, in plain words that a person can type and read back."""

import re
from collections.abc import Mapping
from datetime import datetime

from compare.claim import Actor, Cause, Event, Figure, Kind, Modality, Place, State, Value, When
from compare.extract.dates.written import read_when, write_when
from compare.extract.figures.value import read_figure, write_figure
from compare.interval import Interval
from compare.stamp import MONTH_OPENS

_COMMAS = re.compile(r"[\d,]+")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
_OPENINGS = {
    "ca.": "about", "circa": "about", "min": "at least", "min.": "at least", "minimum": "at least",
    "max": "at most", "max.": "at most", "maximum": "at most",
}  # fmt: skip
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d?:\d\d)(?::\d\d(?:\.\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?")
_DAYS = re.compile(r"(?:from |between )?(\d{1,2})(?: to | and | until )(\d{1,2} [A-Za-z]{3,9}\.?(?: \d{4})?)")
_TWO_NUMBERS = re.compile(r"(\d[\d,]{0,14})(?: ?[-–] ?| to )(\d[\d,]{0,14})")
_DATED = re.compile(rf"\b\d{{1,4}}([-/.])\d{{1,2}}\1\d{{1,4}}\b|\d:\d\d|\b{MONTH_OPENS}", re.IGNORECASE)
_BEFORE: dict[Modality, str] = {
    "actual": "", "possible": "perhaps ", "planned": "to be ", "hypothetical": "would be ",
}  # fmt: skip
_NOT = "not "
NUMERIC = ("casualties", "quantity")


def read_value(
    text: str, kind: Kind | None, anchor: datetime | None = None, conventions: Mapping[str, str] | None = None
) -> Value | None:
    """The value that plain words state; None where they state none of this kind.

    kind: None lets the words decide between a figure and a date. anchor: the day from which "Saturday" counts.
    Events, causes and statements have no values of their own: their words are shown, and not compared.
    """
    words = " ".join(text.split())
    if not words:
        return None
    if kind is None:
        return (
            (_when(words, anchor) if _DATED.search(words) else None)
            or _figure(words, conventions)
            or _when(words, anchor)
        )
    if kind in NUMERIC:
        return _figure(words, conventions)
    if kind == "date":
        return _when(words, anchor)
    return _named(words, kind)


def _figure(words: str, conventions: Mapping[str, str] | None) -> Figure | None:
    """The figure of a value. Shorter than an article would say it: "scores", "a third", "ca. 40"."""
    numbers = (number.strip(",") for number in _COMMAS.findall(words))
    if any("," in number and not _GROUPED.fullmatch(number) for number in numbers):
        return None  # 3,5 is 3.5 to some and a slip to others
    first, _, rest = words.partition(" ")
    words = f"{_OPENINGS[first.lower()]} {rest}" if first.lower() in _OPENINGS else words
    return read_figure(words, conventions) or _range(words) or read_figure(f"{words} of them", conventions)


def _when(words: str, anchor: datetime | None) -> When | None:
    """The date of a value, also in the forms of machines and of diaries: 2024-03-02T18:39Z, 3 to 5 May."""
    plain = _DAYS.sub(r"\1-\2", _STAMP.sub(r"\1 \2", words))
    found = read_when(plain, anchor)
    return found and found._replace(as_printed=words)


def _range(words: str) -> Figure | None:
    """Two plain numbers are a range in a value, even where in an article they would be years (1800-1900)."""
    match = _TWO_NUMBERS.fullmatch(words)
    ends = [int(end.replace(",", "")) for end in match.groups()] if match else []
    if not ends or ends[0] > ends[1]:
        return None
    low, high = ends
    return Figure(Interval(low, high), "exact" if low == high else "range", words, "", printed=(low, high))


def _named(words: str, kind: Kind) -> Value | None:
    if kind == "place":
        name, *within = [part.strip() for part in words.split(",") if part.strip()] or [words]
        return Place(name, tuple(within))
    if kind == "actor":
        return Actor(words, role="")
    return _state(words) if kind == "status" else None


def _state(words: str) -> State:
    """A state with what goes before it: perhaps not charged."""
    opening = (it for it, before in _BEFORE.items() if before and words.lower().startswith(before))
    modality: Modality = next(opening, "actual")
    rest = words[len(_BEFORE[modality]) :]
    negated = rest.lower().startswith(_NOT)
    return State(of="", state=rest[len(_NOT) :] if negated else rest, negated=negated, modality=modality)


def write_value(value: Value) -> str:
    """The value in plain words that `read_value` reads back."""
    if isinstance(value, Figure):
        return _written(value)
    if isinstance(value, When):
        return write_when(value)
    if isinstance(value, Place):
        return ", ".join((value.name, *value.within))
    return _said(value)


def _written(figure: Figure) -> str:
    words = write_figure(figure)
    low, high = figure.interval.low, figure.interval.high
    is_lost = words == "unknown" and low is not None and high is not None
    return f"{low}-{high}" if is_lost else words


def _said(value: Actor | State | Event | Cause) -> str:
    if isinstance(value, Actor):
        return value.name
    if isinstance(value, State):
        before = (
            "" if value.state == value.modality else _BEFORE[value.modality]
        )  # what is planned is not to be planned
        return f"{before}{_NOT if value.negated else ''}{value.state}"
    return value.reason.text if isinstance(value, Cause) else value.predicate
