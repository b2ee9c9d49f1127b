"""Claims made by hand, as the tables of cases give them in plain words."""

from calendar import monthrange
from datetime import datetime, timedelta
from typing import Any

from compare.align.alignment import Alignment
from compare.claim import Actor, Claim, Evidence, Figure, Kind, Place, State, Value, When
from compare.extract.figures.value import read_figure
from compare.interval import Interval
from compare.span import Span

Spec = dict[str, Any]


def claim(kind: Kind, article: str, quote: str, value: Value | None) -> Claim:
    """A claim whose evidence is the quote alone."""
    return Claim(kind, Evidence(article, Span(0, len(quote)), quote), value)


def pair(case: Spec, build: str) -> Alignment:
    """The line-up of the two values of a case."""
    make = {"figures": figure, "dates": date, "states": state, "places": place, "actors": actor}[build]
    left, right = make(case, "left", "A"), make(case, "right", "B")
    return Alignment(left.kind, (left, right))


def figure(case: Spec, side: str, article: str) -> Claim:
    """A casualty figure, or a quantity where the case has no harm."""
    read = read_figure(case[side])
    assert read is not None, case[side]
    harm = _of(case, side, "harm", "killed")
    unit = "people" if harm else read.unit
    victims, basis = _of(case, side, "victims", "people"), _of(case, side, "basis", "incident")
    value = read._replace(harm=harm, unit=unit, victims=victims, basis=basis)
    return claim("casualties" if harm else "quantity", article, case[side], value)


def date(case: Spec, side: str, article: str) -> Claim:
    """A date: first moment, precision, as printed, and `true` where it is hedged."""
    first, precision, printed, *hedged = case[side]
    about = _of(case, side, "about", "attack")
    value = When(_days(first, precision), precision, printed, about, approximate=bool(hedged))
    return claim("date", article, printed, value)


def _days(first: Any, precision: str) -> Interval[datetime]:
    if first is None:
        return Interval(None, None)
    text = str(first)
    start = datetime.fromisoformat(f"{text}-01" if precision == "month" else text)
    days = {"month": monthrange(start.year, start.month)[1], "day": 1}.get(precision, 0)
    return Interval(start, start + max(timedelta(days, minutes=-1), timedelta()))


def state(case: Spec, side: str, article: str) -> Claim:
    """A state of a suspect: "not arrested" and "may arrested" give polarity and modality."""
    word = case[side]
    negated, possible = word.startswith("not "), word.startswith("may ")
    value = State(
        "suspect", word.removeprefix("not ").removeprefix("may "), case["ladder"], negated,
        "possible" if possible else "actual",
    )  # fmt: skip
    return claim("status", article, word, value)


def place(case: Spec, side: str, article: str) -> Claim:
    """A place where something was attacked."""
    value = Place(case[side], tuple(case.get(f"{side}_within", ())), type=case.get("type"), about="attack")
    return claim("place", article, case[side], value)


def actor(case: Spec, side: str, article: str) -> Claim:
    """A person of an attack."""
    value = Actor(case[side], case.get("role", "victim"), age=case.get(f"{side}_age"), about="attack")
    return claim("actor", article, case[side], value)


def times(case: Spec) -> dict[str, datetime | None]:
    """When the two articles were published, by which of them is the later one."""
    early, late = datetime(2016, 9, 17, 8), datetime(2016, 9, 17, 20)
    if "later" not in case:
        return {}
    return {"A": late, "B": early} if case["later"] == "left" else {"A": early, "B": late}


def _of(case: Spec, side: str, key: str, otherwise: Any) -> Any:
    return case.get(f"{side}_{key}", case.get(key, otherwise))


def plain(value: Value | None) -> Figure:
    """The figure of a claim, for mypy's sake."""
    assert isinstance(value, Figure)
    return value
