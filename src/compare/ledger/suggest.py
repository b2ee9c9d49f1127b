"""What the articles say and the list does not have, as edits that only add."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.article import Article
from compare.ledger.anchor import anchor, places
from compare.ledger.decide import SUGGESTED
from compare.ledger.edit import AddItems, AddPairs, Edit
from compare.ledger.known import Known
from compare.ledger.node import Pairs
from compare.ledger.record import ClaimList
from compare.ledger.write import Block, Said, spaced
from compare.value import read_value

if TYPE_CHECKING:
    from compare.report.record import Passage, Row  # of a floor above: only their shape is known here

_MARKED = {"status": SUGGESTED}


@dataclass(frozen=True, slots=True)
class Offer:
    """What to insert. readings: for questions of the list, by their ids; questions: new ones."""

    readings: Mapping[str, tuple[Block, ...]]
    questions: tuple[Block, ...]

    @property
    def count(self) -> int:
        """How many suggestions these are."""
        return len(self.questions) + sum(len(blocks) for blocks in self.readings.values())

    def edits(self, claim_list: ClaimList) -> list[Edit]:
        """The insertions; the readings first, since they stand above the new questions."""
        root = claim_list.tree
        nodes = {entry.id: entry.node for entry in claim_list.entries}
        edits: list[Edit] = [AddItems(nodes[name], "says", blocks) for name, blocks in self.readings.items()]
        if self.questions and isinstance(root, Pairs):
            edits.append(AddItems(root, "claims", self.questions))
        return edits


def decided(claim_list: ClaimList) -> ClaimList:
    """The list without what waits: only what the person decided steers the matcher, so a second run finds the same."""
    mine = (entry for entry in claim_list.entries if entry.status != SUGGESTED)
    entries = (entry._replace(says=tuple(r for r in entry.says if r.status != SUGGESTED)) for entry in mine)
    return claim_list._replace(entries=tuple(entries))


def offer(
    claim_list: ClaimList,
    articles: Sequence[Article],
    rows: "Sequence[Row]",
    only: Collection[str] = (),
    single: bool = False,
) -> Offer:
    """What to insert for the rows of a report.

    only: readings of these articles, and no new questions. single: also questions that one article alone answers.
    """
    known = Known(claim_list, articles)
    texts = {article.id: article.text for article in articles}
    readings = {
        row.id: found for row in rows if row.listed and (found := _readings(row, claim_list, known, texts, only))
    }
    if only:
        return Offer(readings, ())
    return Offer(readings, questions([row for row in rows if _is_new(row, known, single)], claim_list, texts))


def questions(rows: "Sequence[Row]", claim_list: ClaimList | None, texts: Mapping[str, str]) -> tuple[Block, ...]:
    """Rows as questions of a list, each with an id that no other has."""
    taken = {entry.id for entry in claim_list.entries} if claim_list else set()
    found: list[Block] = []
    for row in rows:
        says = [block for passage in row.passages if (block := _reading(row, passage, texts)) is not None]
        answered = {next(iter(block)) for block in says}
        if len(answered) >= min(2, len({passage.article for passage in row.passages})):
            name = _free(row.id, taken)
            taken.add(name)
            found.append({"id": name, **_MARKED, "asks": row.question, "kind": row.kind, "says": says})
    return tuple(found)


def registered(claim_list: ClaimList, articles: Sequence[Article]) -> AddPairs:
    """The edit that names more articles in the list."""
    root = claim_list.tree
    assert isinstance(root, Pairs)  # noqa: S101 - a list that was loaded is a mapping
    return AddPairs(root, "articles", {article.id: article_block(article) for article in articles})


def article_block(article: Article) -> Block:
    """An article as it stands in a list: only what is known."""
    known = {
        "file": article.file, "title": article.title, "outlet": article.outlet, "url": article.url,
        "published": article.published,
    }  # fmt: skip
    return {name: said for name, said in known.items() if said}


def _readings(
    row: "Row", claim_list: ClaimList, known: Known, texts: Mapping[str, str], only: Collection[str]
) -> tuple[Block, ...]:
    """New readings for a question of the list, marked as suggested where the question itself is not."""
    entry = claim_list.entry(row.id)
    if entry is None or entry.status == "rejected":
        return ()
    fresh = [
        passage
        for passage in row.passages
        if passage.found_by == "tool"
        and passage.article not in entry.silent
        and (not only or passage.article in only)
        and not known.has(entry, passage)
    ]
    blocks = (_reading(row, passage, texts) for passage in fresh)
    mark = {} if entry.status == SUGGESTED else _MARKED
    return tuple({**block, **mark} for block in blocks if block is not None)


def _is_new(row: "Row", known: Known, single: bool) -> bool:
    """Whether a row is a question that the list does not have, at whatever status."""
    answered = {passage.article for passage in row.passages}
    if row.listed or not (single or len(answered) > 1):
        return False
    return all(known.of(row, passage) is None for passage in row.passages) and not known.told(row)


def _reading(row: "Row", passage: "Passage", texts: Mapping[str, str]) -> Block | None:
    """A passage as a reading; None where its words cannot be told from the same words elsewhere in the article.

    Left out, so that the tool reads them from the text each time: a value that could not be compared as typed, and a
    source that the article does not name in these words.
    """
    block: dict[str, Said] = {passage.article: spaced(passage.quote)}
    beside = _beside(passage, texts[passage.article])
    if beside is None:
        return None
    if passage.value and read_value(passage.value, row.kind) is not None:
        block["value"] = passage.value
    if passage.source and places(passage.source, texts[passage.article]):
        block["source"] = passage.source
    if passage.via:
        block["via"] = tuple(passage.via)
    return {**block, **beside}


def _beside(passage: "Passage", text: str) -> dict[str, str] | None:
    """The neighbouring words that tell a quote from the same words elsewhere; none are needed where it stands once."""
    if anchor(passage.quote, text) == passage.span:
        return {}
    before = text[max(0, passage.span.start - 200) : passage.span.start].split()
    for count in range(1, min(len(before), 12) + 1):
        words = " ".join(before[-count:])
        if anchor(passage.quote, text, before=words) == passage.span:
            return {"before": words}
    after = text[passage.span.end : passage.span.end + 200].split()
    for count in range(1, min(len(after), 12) + 1):
        words = " ".join(after[:count])
        if anchor(passage.quote, text, after=words) == passage.span:
            return {"after": words}
    return None


def _free(name: str, taken: set[str]) -> str:
    if name not in taken:
        return name
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"
