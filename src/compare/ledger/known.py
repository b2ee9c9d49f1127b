"""What the list has already, whatever its status: nothing is offered twice, and nothing turned down comes back."""

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING

from compare.article import Article
from compare.claim import Figure, Kind
from compare.interval import disjoint
from compare.ledger.anchor import placed
from compare.ledger.fold import fold
from compare.ledger.key import STATUSES
from compare.ledger.record import ClaimList, Entry, Reading
from compare.record import Record
from compare.span import Span
from compare.value import read_value

if TYPE_CHECKING:
    from compare.report.record import Passage, Row  # of a floor above: only their shape is known here


class Kept(Record):
    """A reading of the list, where its words stand today."""

    span: Span
    reading: Reading
    entry: Entry


class Known:
    """The readings of a list by where they stand in the articles: a reflowed quote is the same."""

    def __init__(self, claim_list: ClaimList, articles: Sequence[Article]) -> None:
        texts = {article.id: article.text for article in articles}
        self._kept: dict[str, list[Kept]] = {}
        for entry in claim_list.entries:
            for reading in entry.says:
                text = texts.get(reading.article)
                if text is not None and (at := placed(reading, text)):
                    self._kept.setdefault(reading.article, []).append(Kept(at, reading, entry))

    def of(self, row: "Row", passage: "Passage") -> Entry | None:
        """The question of the list that has this passage already."""
        kept = (kept for kept in self._kept.get(passage.article, ()) if _same(row, passage, kept))
        return next((one.entry for one in kept), None)

    def has(self, entry: Entry, passage: "Passage") -> bool:
        """Whether this question of the list has this passage already, or has turned its value down for this article."""
        kept = [one for one in self._kept.get(passage.article, ()) if one.entry.id == entry.id]
        return any(one.span.overlaps(passage.span) or _refused(one.reading, passage, entry) for one in kept)

    def told(self, row: "Row", status: Container[str] = tuple(STATUSES)) -> bool:
        """Whether a row without values only repeats, in wider or narrower words, what one question lines up already.

        status: of the questions that count.
        """
        if any(passage.value for passage in row.passages):
            return False
        owners = [self._owners(passage, status) for passage in row.passages]
        return bool(owners) and bool(set.intersection(*owners))

    def _owners(self, passage: "Passage", status: Container[str]) -> set[str]:
        """The questions that have most of these words, or whose words they have."""
        kept = (one for one in self._kept.get(passage.article, ()) if one.entry.status in status)
        return {one.entry.id for one in kept if _shares(passage.span, one.span)}

    def turned_down(self, row: "Row") -> bool:
        """Whether the person has rejected the question of a row that the list does not have."""
        owners = [self.of(row, passage) for passage in row.passages]
        return any(owner is not None and owner.status == "rejected" for owner in owners)


def _refused(reading: Reading, passage: "Passage", entry: Entry) -> bool:
    """Whether the person has rejected the same value of the same article, in other words of it."""
    if reading.status != "rejected" or reading.value is None or passage.value is None or entry.kind is None:
        return False
    return _can_be_one(passage.value, reading.value, entry.kind)


def _same(row: "Row", passage: "Passage", kept: Kept) -> bool:
    """Whether a passage is what a reading is, for the same question.

    The words must be the same for the most part; and the question, too, or else its kind and, as far as values go,
    its value: one clause can say how many were killed and how many were hurt.
    """
    if not _shares(passage.span, kept.span):
        return False
    if row.id == kept.entry.id or fold(row.question) == fold(kept.entry.asks):
        return True
    if kept.entry.kind not in (None, row.kind):
        return False
    return _can_be_one(passage.value, kept.reading.value, row.kind)


def _shares(one: Span, other: Span) -> bool:
    """Whether at least half of the shorter lies in the longer."""
    return 0 < one.shared(other) >= 0.5 * min(one.end - one.start, other.end - other.start)


def _can_be_one(one: str | None, other: str | None, kind: Kind) -> bool:
    """Whether two typed values can be of one thing: a person may have made the tool's narrower or wider."""
    if one is None or other is None or fold(one) == fold(other):
        return True
    values = read_value(one, kind), read_value(other, kind)
    if isinstance(values[0], Figure) and isinstance(values[1], Figure):
        return not disjoint(values[0].interval, values[1].interval)
    return False
