"""The value language: what figures, dates and states come to, in plain words that a person can type and read back."""

import re
from collections.abc import Mapping
from datetime import datetime

from compare.claim import Actor, Cause, Event, Figure, Kind, Place, State, Value, When
from compare.extract.dates.written import read_when, write_when
from compare.extract.figures.value import read_figure, write_figure
from compare.interval import Interval

_TWO_NUMBERS = re.compile(r"(\d[\d,]{0,14})(?: ?[-–] ?| to )(\d[\d,]{0,14})")
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
        return _figure(words, conventions) or read_when(words, anchor)
    if kind in NUMERIC:
        return _figure(words, conventions)
    if kind == "date":
        return read_when(words, anchor)
    return _named(words, kind)


def _figure(words: str, conventions: Mapping[str, str] | None) -> Figure | None:
    return read_figure(words, conventions) or _range(words)


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
    if kind == "status":
        negated = words.lower().startswith("not ")
        return State(of="", state=words[4:] if negated else words, negated=negated)
    return None


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
        return f"not {value.state}" if value.negated else value.state
    return value.reason.text if isinstance(value, Cause) else value.predicate


def untyped(kind: Kind | None) -> bool:
    """Whether values of this kind are words that nothing is read from, so that any words will do."""
    return kind not in (None, "date", *NUMERIC)
