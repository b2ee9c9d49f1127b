"""A claim list as records: questions, and what each article says to them, as the person typed it."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from compare.claim import Kind
from compare.disk import beside
from compare.ledger.file import ListFile
from compare.ledger.finding import Finding
from compare.ledger.node import Node, Pairs
from compare.record import Record
from compare.span import Span

NOWHERE = Span(0, 0)
NOTHING = Pairs((), 0, 0, False)
Ladder = tuple[tuple[str, ...], ...]


class Source(Record):
    """An article of the list.

    file: as typed, counted from the list's folder. at: what was typed under each key, where it stands.
    """

    id: str
    file: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    mark: Span = NOWHERE
    at: Mapping[str, Node] = MappingProxyType({})


class Reading(Record):
    """What one article says to a question.

    quote: the anchor, in the article's words as typed. value, source, ...: as typed, None where there is no such key.
    node: the reading as it stands in the list; at: what was typed under each key, where it stands.
    """

    article: str
    quote: str
    value: str | None = None
    source: str | None = None
    via: tuple[str, ...] = ()
    stance: str | None = None
    as_of: str | None = None
    status: str = "accepted"
    note: str | None = None
    before: str | None = None
    after: str | None = None
    node: Pairs = NOTHING
    at: Mapping[str, Node] = MappingProxyType({})


class Entry(Record):
    """A question of the list. kind: None where the person left it to the tool. node, at: as of a reading."""

    id: str
    asks: str
    kind: Kind | None = None
    says: tuple[Reading, ...] = ()
    silent: tuple[str, ...] = ()
    verdict: str | None = None
    note: str | None = None
    status: str = "accepted"
    ladder: str | None = None
    different_from: tuple[str, ...] = ()
    node: Pairs = NOTHING
    at: Mapping[str, Node] = MappingProxyType({})

    @property
    def addressed(self) -> Iterator[tuple[str, Reading]]:
        """Each reading with its address on the command line: `mistake/B2` is the second reading of B."""
        counts: dict[str, int] = {}
        for reading in self.says:
            counts[reading.article] = number = counts.get(reading.article, 0) + 1
            gap = ":" if reading.article[-1:].isdigit() else ""
            yield f"{self.id}/{reading.article}{gap}{number}", reading


class ClaimList(Record):
    """The whole list.

    conventions: how vague words count, as `extract` wants it; None: literally. tree: its YAML, for edits.
    findings: what is wrong with it, before the articles are looked at. checked: all that `check` found with its own
    articles, where that has been asked.
    """

    path: str
    articles: tuple[Source, ...] = ()
    aliases: tuple[tuple[str, ...], ...] = ()
    ladders: Mapping[str, Ladder] = MappingProxyType({})
    conventions: Mapping[str, str] | None = None
    entries: tuple[Entry, ...] = ()
    file: ListFile = ListFile("", b"")
    tree: Node | None = None
    findings: tuple[Finding, ...] = ()
    checked: tuple[Finding, ...] | None = None

    def locate(self, file: str) -> str:
        """Where an article's file is, seen from here: paths in the list count from its own folder."""
        return beside(self.path, file)

    def entry(self, name: str) -> Entry | None:
        """The question with this id."""
        return next((entry for entry in self.entries if entry.id == name), None)
