"""The person's list at the table: its readings are the row; for an article that has none, the best answer is sought."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from compare.align.alignment import Alignment, Pin, among
from compare.align.feature import Features, Story
from compare.align.guard import barred
from compare.align.weight import probability, total, waterfall
from compare.claim import Claim, Kind

if TYPE_CHECKING:
    from compare.span import Span

Pool = Mapping[str, Sequence[Features]]
_EVENS = 0.0  # bits: what is put under the person's own question is likelier than not an answer to it


def pinned(pins: Sequence[Pin], pool: Pool, story: Story) -> list[Alignment]:
    """One line-up for each question of the list, in the list's order."""
    held = _held([claim for pin in pins for claim in pin.claims])
    free = {name: [one for one in some if not held(one.claim)] for name, some in pool.items()}
    return [_row(pin, free, story) for pin in pins]


def taken(rows: Sequence[Alignment]) -> Callable[[Claim], bool]:
    """A test of whether a claim is already in one of the rows, as itself or as the same kind of words."""
    return _held([claim for row in rows for claim in row.claims])


def repeated(row: Alignment, listed: Sequence[Alignment]) -> bool:
    """Whether all passages of a row stand in one question of the list, which asks the same in the person's words."""
    return any(all(among(claim, one.claims) for claim in row.claims) for one in listed)


def _held(claims: Sequence[Claim]) -> Callable[[Claim], bool]:
    spans: dict[tuple[str, Kind], list[Span]] = {}
    for claim in claims:
        spans.setdefault((claim.article, claim.kind), []).append(claim.span)
    return lambda claim: any(map(claim.span.overlaps, spans.get((claim.article, claim.kind), ())))


def _row(pin: Pin, pool: Pool, story: Story) -> Alignment:
    read = _features(pin.claims, story)
    closed = {*pin.closed, *(claim.article for claim in pin.claims)}
    open_ = {
        name: [one for one in pool[name] if not among(one.claim, pin.refused)] for name in pool if name not in closed
    }
    found = [best for some in open_.values() if (best := _best(read, some))]
    claims = (*pin.claims, *(other.claim for _, other in found))
    places = {name: place for place, name in enumerate(pool)}
    ordered = tuple(sorted(claims, key=lambda claim: (places.get(claim.article, len(places)), claim.span)))
    if not found:
        return Alignment(pin.kind, ordered, entry=pin.entry, score=float(len({c.article for c in claims}) > 1))
    strongest = max(found, key=lambda pair: (total(*pair), pair[1].key))
    return Alignment(pin.kind, ordered, waterfall(*strongest), probability(total(*strongest)), pin.entry)


def _features(claims: Sequence[Claim], story: Story) -> list[Features]:
    names = dict.fromkeys(claim.article for claim in claims)
    return [one for name in names for one in story.features([c for c in claims if c.article == name])]


def _best(read: Sequence[Features], pool: Sequence[Features]) -> tuple[Features, Features] | None:
    """The strongest pair of a reading and a claim that answers the same question, if any is likelier than not to."""
    pairs = [(one, other) for one in read for other in pool if not barred(one, other)]
    best = max(pairs, key=lambda pair: (total(*pair), pair[1].key), default=None)
    return best if best and total(*best) >= _EVENS else None
