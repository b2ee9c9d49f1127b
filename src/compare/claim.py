"""What an article says: frozen records, and their JSON shape.

A `Claim` is what one article says on one question: a kind, the evidence (a span and its exact words), a typed value,
and the attribution whose content holds it (`None`: the article's own voice). Closed lists: docs/reference/json.md.
"""

from datetime import datetime
from typing import Any, Literal

from compare.attribution import Attribution
from compare.interval import Interval
from compare.mention import Mention
from compare.record import Record
from compare.span import Span

Kind = Literal["casualties", "quantity", "attribution", "date", "place", "actor", "status", "cause", "event"]
Harm = Literal[
    "killed", "injured", "killed-or-injured", "missing", "captured", "detained", "displaced", "evacuated", "rescued",
    "affected", "present", "materiel",
]  # fmt: skip
Shape = Literal["exact", "floor", "ceiling", "range", "about", "vague", "none"]
Basis = Literal["incident", "increment", "cumulative", "period", "nested", "projection", "background"]
Modality = Literal["actual", "possible", "planned", "hypothetical"]
Precision = Literal["year", "month", "day", "part", "hour", "minute"]


class Evidence(Record):
    """A span of one article and its exact words: `article.text[span.start:span.end] == quote`."""

    article: str
    span: Span
    quote: str


class Calendar(Record):
    """What a date says of the calendar and the clock, whether or not it can be resolved to days.

    weekday: 0 is Monday. clock: minutes after midnight, both ends included; past 1440 it is the night after. zone: as
    printed, in capitals ("GMT"). Two dates of which one is unresolved compare by the fields that both have.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    clock: tuple[int, int] | None = None
    zone: str | None = None


class When(Record):
    """A day or moment as an interval of local time; `None` at both ends: relative to something the text does not date.

    about: what is dated, as the head word of its clause ("attacked"), in its base form ("attack").
    calendar: the fields that are printed, and the weekday and clock time that follow from them.
    """

    interval: Interval[datetime]
    precision: Precision
    as_printed: str
    about: str | None = None
    approximate: bool = False
    calendar: Calendar = Calendar()

    def to_dict(self) -> dict[str, Any]:
        """The shape of the JSON report: ISO dates, or date-times where the text gives a clock time."""
        return {"first": self._iso(self.interval.low), "last": self._iso(self.interval.high)}

    def _iso(self, moment: datetime | None) -> str | None:
        if moment is None:
            return None
        timed = self.precision in ("part", "hour", "minute")
        return moment.isoformat(timespec="minutes") if timed else moment.date().isoformat()


class Place(Record):
    """A place as printed, with what it lies in as the text says it ("a bank", within ("Woodburn", "Oregon")).

    role: event (where it happened), origin (where someone is from), destination, dateline.
    about: the head word of the clause that it places, in its base form.
    """

    name: str
    within: tuple[str, ...] = ()
    role: Literal["event", "origin", "destination", "dateline"] = "event"
    type: str | None = None
    about: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The shape of the JSON report."""
        return {"name": self.name, "within": list(self.within), "role": self.role}


class Figure(Record):
    """A number of something, as an interval, with what it counts.

    interval: what the words mean under the reader's conventions ("dozens" is [24, 99] when read literally).
    widest: what the words could at most mean; a conflict must survive it, so that a convention never makes one alone.
    printed: the numbers that stand there, in order ((62, 100) for "at least 62 and perhaps as many as 100").
    unit: "people" for all casualties; else the unit or counted noun in plain words ("usd", "percent", "km", "boats").
    counted: the counted noun phrase as printed ("Syrian government troops"), for questions and for matching.
    victims: the class of the counted people (people, civilian, child, ..., or a named group as printed).
    parent: where the total stands of which this is a part. when, where: as its own clause gives them; None: those of
    the event. as_of: when the count stood so ("as of Friday", "the ministry said on Monday").
    Shapes after casualty recorders' practice (Every Casualty standards; ACLED and Airwars codebooks).
    """

    interval: Interval[int | float]
    shape: Shape
    as_printed: str
    unit: str
    harm: Harm | None = None
    victims: str | None = None
    basis: Basis = "incident"
    approximate: bool = False
    widest: Interval[int | float] | None = None
    printed: tuple[int | float, ...] = ()
    counted: str | None = None
    parent: Span | None = None
    when: When | None = None
    where: Place | None = None
    as_of: When | None = None

    @property
    def toll(self) -> Harm | None:
        """The harm of a toll; None for a crowd and for things destroyed, which line up by what is counted."""
        return None if self.harm in ("present", "materiel") else self.harm

    @property
    def reach(self) -> Interval[int | float]:
        """All that the words could mean."""
        return self.widest or self.interval

    def to_dict(self) -> dict[str, Any]:
        """The shape of the JSON report."""
        return {
            "harm": self.harm, "low": self.interval.low, "high": self.interval.high, "shape": self.shape,
            "approximate": self.approximate, "as_printed": self.as_printed, "unit": self.unit,
            "victims": self.victims, "basis": self.basis, "as_of": self.as_of and self.as_of.to_dict(),
        }  # fmt: skip


class Actor(Record):
    """A person, group or force and its part in the story.

    name: as printed in full the first time (later mentions of one actor share it). role: victim, suspect, official,
    witness, agent, ... about: the event word of which it is the agent or patient, in its base form.
    """

    name: str
    role: str
    title: str | None = None
    age: int | None = None
    about: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The shape of the JSON report."""
        return {"name": self.name, "role": self.role, "title": self.title, "age": self.age}


class State(Record):
    """How something stands: `of` ("ceasefire"), `state` in its base form ("crumbling"), `ladder` its scale."""

    of: str
    state: str
    ladder: str | None = None
    negated: bool = False
    modality: Modality = "actual"

    def to_dict(self) -> dict[str, Any]:
        """The shape of the JSON report."""
        return {"of": self.of, "state": self.state, "negated": self.negated, "modality": self.modality}


class Event(Record):
    """Who did what to whom: a clause as a proposition. `act` is the class of the predicate ("attack"), or its lemma."""

    act: str
    predicate: str
    agent: Mention | None = None
    object: Mention | None = None
    instrument: Mention | None = None
    negated: bool = False
    modality: Modality = "actual"

    def to_dict(self) -> dict[str, Any]:
        """The shape of the JSON report."""
        return {
            "act": self.act, "predicate": self.predicate, "negated": self.negated, "modality": self.modality,
            "agent": self.agent and self.agent.text, "object": self.object and self.object.text,
        }  # fmt: skip


class Cause(Record):
    """Why: `relation` is cause, aim, reaction or sequence; `reason` explains `effect`."""

    relation: Literal["cause", "aim", "reaction", "sequence"]
    reason: Mention
    effect: Mention | None = None

    def to_dict(self) -> dict[str, Any]:
        """The shape of the JSON report."""
        return {"relation": self.relation, "reason": self.reason.text, "effect": self.effect and self.effect.text}


Value = Figure | When | Place | Actor | State | Event | Cause
FIELD: dict[type, str] = {
    Figure: "figure", When: "date", Place: "place", Actor: "actor", State: "status", Event: "event", Cause: "cause",
}  # fmt: skip


class Claim(Record):
    """What one article says on one question.

    value: typed by kind; None for statements (kind "attribution": the attribution itself is the claim).
    own_view: a motive or an opinion that the writer asserts in the article's own voice.
    as_of: the time for which it holds, where a person says that it is not the time of publication.
    """

    kind: Kind
    evidence: Evidence
    value: Value | None = None
    attribution: Attribution | None = None
    own_view: bool = False
    as_of: When | None = None

    @property
    def span(self) -> Span:
        """Where the evidence stands."""
        return self.evidence.span

    @property
    def quote(self) -> str:
        """The exact words of the evidence."""
        return self.evidence.quote

    @property
    def article(self) -> str:
        """The id of the article that says it."""
        return self.evidence.article

    def to_dict(self) -> dict[str, Any]:
        """The shape of the JSON report and of `claimdiff extract --format json`."""
        typed: dict[str, Any] = dict.fromkeys(FIELD.values())
        if self.value is not None:
            typed[FIELD[type(self.value)]] = self.value.to_dict()
        if isinstance(self.value, Figure):
            typed["date"] = self.value.when and self.value.when.to_dict()
            typed["place"] = self.value.where and self.value.where.to_dict()
        return {
            "kind": self.kind, "article": self.article, "start": self.span.start, "end": self.span.end,
            "quote": self.quote, **typed, "own_view": self.own_view,
            "attribution": self.attribution and self.attribution.to_dict(),
        }  # fmt: skip
