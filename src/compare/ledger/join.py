"""From the person's list to what the aligner takes: each question a pin, each reading a claim with its evidence."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from compare.align.alignment import Pin
from compare.article import Article
from compare.claim import Actor, Claim, Evidence, Figure, Kind, Place, State, Value, When
from compare.extract import extract
from compare.extract.dates.anchor import anchor as written_on
from compare.ledger.anchor import placed
from compare.ledger.harm import harmed
from compare.ledger.record import ClaimList, Entry, Reading
from compare.ledger.speaker import attribution
from compare.record import Record
from compare.span import Span
from compare.value import NUMERIC, read_value

Found = Mapping[str, Sequence[Claim]]


class Joined(Record):
    """A question of the list with its pin. readings: those that the pin's claims were made of, in the same order."""

    entry: Entry
    pin: Pin
    readings: tuple[Reading, ...]

    def reading(self, claim: Claim) -> Reading | None:
        """The reading that a claim was made of; None for a claim that the tool found."""
        return next(
            (r for c, r in zip(self.pin.claims, self.readings, strict=True) if c.evidence == claim.evidence), None
        )


def pins(claim_list: ClaimList, articles: Sequence[Article], found: Found | None = None) -> tuple[Pin, ...]:
    """The questions of the list as pins. found: what `extract` gave for each article, if that is at hand."""
    return tuple(joined.pin for joined in join(claim_list, articles, found))


def join(claim_list: ClaimList, articles: Sequence[Article], found: Found | None = None) -> tuple[Joined, ...]:
    """The questions that are not turned down, each with the readings whose words stand in the articles at hand."""
    found = found or {article.id: extract(article, claim_list.conventions) for article in articles}
    desk = {article.id: _Desk(article, tuple(found[article.id]), written_on(article)) for article in articles}
    asked = [entry for entry in claim_list.entries if entry.status != "rejected"]
    apart = [(one.id, other) for one in asked for other in one.different_from]
    apart += [(other, one) for one, other in apart]
    return tuple(_joined(entry, desk, claim_list, apart) for entry in asked)


class _Desk(Record):
    """An article, what the tool reads in it, and the day from which its words count."""

    article: Article
    claims: tuple[Claim, ...]
    day: datetime | None

    def near(self, span: Span) -> list[Claim]:
        """The tool's claims that share words with a span, the best fit first."""
        sharing = [claim for claim in self.claims if claim.span.overlaps(span)]
        return sorted(sharing, key=lambda claim: -_likeness(claim.span, span))


def _joined(entry: Entry, desk: Mapping[str, _Desk], claim_list: ClaimList, apart: Sequence[tuple[str, str]]) -> Joined:
    every = list(_placed(entry, desk))
    placed = [found for found in every if found[0].status != "rejected"]
    kind = entry.kind or _kind(entry, placed, claim_list.conventions)
    claims = harmed([_claim(reading, at, on, kind, entry, claim_list) for reading, at, on in placed], kind, entry.asks)
    answered = [reading.article for reading in entry.says if reading.status != "rejected"]
    pin = Pin(
        entry=entry.id, kind=kind, asks=entry.asks, claims=claims,
        closed=tuple(dict.fromkeys((*answered, *entry.silent))),
        apart=tuple(dict.fromkeys(other for one, other in apart if one == entry.id)),
        refused=tuple(_evidence(at, on) for reading, at, on in every if reading.status == "rejected"),
    )  # fmt: skip
    return Joined(entry, pin, tuple(reading for reading, _, _ in placed))


def _placed(entry: Entry, desk: Mapping[str, _Desk]) -> Iterator[tuple[Reading, Span, _Desk]]:
    """The readings whose words are found; `check` says which are not."""
    for reading in entry.says:
        on = desk.get(reading.article)
        if on and (at := placed(reading, on.article.text)) is not None:
            yield reading, at, on


def _kind(entry: Entry, placed: Sequence[tuple[Reading, Span, _Desk]], conventions: Mapping[str, str] | None) -> Kind:
    """What kind of answer a question has, where the person has not said: by its ladder, its values, its words."""
    if entry.ladder:
        return "status"
    near = [claim.kind for _, at, on in placed for claim in on.near(at)[:3]]
    values = [read_value(reading.value, None, on.day, conventions) for reading, _, on in placed if reading.value]
    if any(isinstance(value, Figure) for value in values):
        return "casualties" if "casualties" in near else "quantity"
    if any(isinstance(value, When) for value in values):
        return "date"
    if any(reading.source for reading in entry.says):
        return "attribution"
    return max(near, key=near.count) if near else "event"


def _claim(reading: Reading, at: Span, on: _Desk, kind: Kind, entry: Entry, claim_list: ClaimList) -> Claim:
    typed = read_value(reading.value, kind, on.day, claim_list.conventions) if reading.value else None
    near = on.near(at)
    read = _read([claim for claim in near if claim.kind == kind and claim.value is not None], typed)
    value = _filled(typed, read, entry) if reading.value else read
    own_view = bool(near and near[0].kind == kind and near[0].own_view)
    evidence = _evidence(at, on)
    said = attribution(reading, evidence, on.article.text, near)
    return Claim(kind, evidence, value, said, own_view, _as_of(reading, on.day))


def _as_of(reading: Reading, day: datetime | None) -> When | None:
    """The time for which a reading holds, as typed; a time that cannot be placed on the calendar says nothing."""
    time = read_value(reading.as_of, "date", day) if reading.as_of else None
    return time if isinstance(time, When) and (time.interval.low or time.interval.high) else None


def _evidence(at: Span, on: _Desk) -> Evidence:
    return Evidence(on.article.id, at, at.of(on.article.text))


def _read(near: Sequence[Claim], typed: Value | None) -> Value | None:
    """What the tool reads in the words: the value that the person typed, if it is among them, else the best fit."""
    if isinstance(typed, Figure):
        same = (c.value for c in near if isinstance(c.value, Figure) and c.value.interval == typed.interval)
        sharing = (c.value for c in near if isinstance(c.value, Figure) and set(c.value.printed) & set(typed.printed))
        return next(same, None) or next(sharing, None) or next((claim.value for claim in near), None)
    return near[0].value if near else None


def _filled(typed: Value | None, read: Value | None, entry: Entry) -> Value | None:
    """The typed value; what it does not say (of what? of whom?) is taken from the words of the article."""
    if isinstance(typed, Figure):
        return _figure(typed, read if isinstance(read, Figure) else None, entry)
    if isinstance(typed, When) and isinstance(read, When):
        return typed._replace(about=read.about)
    if isinstance(typed, State):
        of = read.of if isinstance(read, State) else entry.ladder or ""
        return typed._replace(of=of, ladder=entry.ladder)
    if isinstance(typed, Place) and isinstance(read, Place):
        return typed._replace(role=read.role, about=read.about)
    if isinstance(typed, Actor) and isinstance(read, Actor):
        return typed._replace(role=read.role, about=read.about)
    return typed


def _figure(typed: Figure, read: Figure | None, entry: Entry) -> Figure:
    if read is None:
        return typed._replace(unit="people") if entry.kind == NUMERIC[0] else typed
    unit = read.unit if typed.unit in ("", "count", "people") else typed.unit
    return typed._replace(
        unit=unit, harm=read.harm, victims=read.victims, basis=read.basis, counted=read.counted, parent=read.parent
    )


def _likeness(one: Span, other: Span) -> float:
    """How much of the two spans together both have (Jaccard)."""
    return one.shared(other) / (max(one.end, other.end) - min(one.start, other.start))
