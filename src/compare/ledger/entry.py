"""The questions of a list, and their readings, from nodes to records."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from compare.ledger.fields import Fields, cut, fields, kind_of, table, unknown
from compare.ledger.key import ENTRY, READING, RESERVED
from compare.ledger.name import entry_name
from compare.ledger.node import Items, Node, Pairs, Scalar, value_of
from compare.ledger.notes import Notes, did_you_mean
from compare.ledger.record import Entry, Ladder, Reading, Source

if TYPE_CHECKING:
    from compare.claim import Kind

_ENTRY, _READING = table(ENTRY), table(READING)


def entries(top: Fields, articles: Sequence[Source], ladders: Mapping[str, Ladder]) -> tuple[Entry, ...]:
    """All questions that can be used."""
    advice = "Each question begins with a dash:\nclaims:\n  - id: my-question"
    node = top.shaped("claims", Items, "bad-claims", "a list of questions", advice)
    names = [article.id for article in articles]
    found: dict[str, Entry] = {}
    for item in node.items if node else ():
        entry = _entry(top.notes, item, names, ladders)
        if entry is None:
            continue
        if entry.id in found:
            line = top.notes.line(found[entry.id].at["id"])
            message = f"two questions have the id {entry.id}: here and on line {line}"
            top.notes.error(entry.at["id"], "duplicate-id", message, "Give one of them another id.")
        else:
            found[entry.id] = entry
    for entry in found.values():
        _apart(top.notes, entry, found)
    return tuple(found.values())


def _entry(notes: Notes, node: Node, articles: Sequence[str], ladders: Mapping[str, Ladder]) -> Entry | None:
    if not isinstance(node, Pairs):
        message = f"a question holds {kind_of(node)}; it wants `id`, `asks` and `says`"
        notes.error(node, "bad-claims", message, "Type:\n  - id: my-question\n    asks: How many were hurt?")
        return None
    name = value_of(node, "id")
    typed = name.text.strip() if isinstance(name, Scalar) else ""
    f = fields(notes, node, _ENTRY, f"question {typed}" if typed else "this question")
    entry_id, said = f.said.get("id"), f.said.get
    if entry_id is None or not entry_name(notes, f.nodes["id"], entry_id):
        return None
    says = _says(f, articles)
    silent = tuple(word.text for word in f.texts("silent") if _silent(notes, word, articles, says))
    return Entry(
        id=entry_id, asks=said("asks", ""), kind=cast("Kind | None", said("kind")), says=says, silent=silent,
        verdict=said("verdict"), note=said("note"), status=said("status", "accepted"), ladder=_ladder(f, ladders),
        different_from=f.words("different-from"), node=node, at=f.nodes,
    )  # fmt: skip


def _ladder(f: Fields, ladders: Mapping[str, Ladder]) -> str | None:
    name = f.said.get("ladder")
    if name is None or name in ladders:
        return name
    known = f"Known: {', '.join(ladders)}." if ladders else "This list has no `ladders` yet."
    f.notes.error(f.nodes["ladder"], "unknown-ladder", f"there is no ladder {name}{did_you_mean(name, ladders)}", known)
    return None


def _silent(notes: Notes, word: Scalar, articles: Sequence[str], says: Sequence[Reading]) -> bool:
    if word.text not in articles:
        unknown_article(notes, word, articles)
        return False
    if any(reading.article == word.text and reading.status == "accepted" for reading in says):
        message = f"{word.text} is called silent, but there is a reading of it"
        notes.error(word, "not-silent", message, "Delete one of the two.")
        return False
    return True


def unknown_article(notes: Notes, name: Scalar, articles: Sequence[str]) -> None:
    """Say that no article has this name."""
    message = f"there is no article {name.text}{did_you_mean(name.text, articles)}"
    notes.error(name, "unknown-article", message, f"Known: {', '.join(articles)}.")


def _apart(notes: Notes, entry: Entry, known: Iterable[str]) -> None:
    if not entry.different_from:
        return
    others = [name for name in known if name != entry.id]
    for name in entry.different_from:
        if name not in others:
            message = f"there is no other question {name}{did_you_mean(name, others)}"
            notes.error(entry.at["different-from"], "unknown-id", message, "Type the id of a question of this list.")


def _says(f: Fields, articles: Sequence[str]) -> tuple[Reading, ...]:
    advice = "Each reading begins with a dash:\n    says:\n      - A: the exact words"
    node = f.shaped("says", Items, "bad-says", "a list", advice)
    readings = [_reading(f.notes, item, articles, f.what) for item in node.items] if node else []
    return tuple(reading for reading in readings if reading is not None)


def _reading(notes: Notes, node: Node, articles: Sequence[str], what: str) -> Reading | None:
    if not isinstance(node, Pairs) or not node.pairs:
        message = f"a reading of {what} holds {kind_of(node)}; it wants an article and its exact words"
        notes.error(node, "bad-reading", message, f"Type: - {articles[0]}: the exact words")
        return None
    quoted: list[tuple[Scalar, Node]] = []

    def stray(key: Scalar, value: Node) -> None:
        if key.text in articles:
            quoted.append((key, value))
        elif key.text == "quote":
            notes.error(
                key, "no-article", "the words of a reading stand after its article", f"Type: - {articles[0]}: ..."
            )
        elif key == node.pairs[0][0] and key.text not in RESERVED:
            unknown_article(notes, key, articles)
        elif node.flow and " " in key.text:
            cut(notes, key)
        else:
            unknown(notes, key, _READING, "a reading")

    f = fields(notes, node, _READING, f"a reading of {what}", stray)
    if not _one_article(notes, node, quoted, articles, what):
        return None
    key, value = quoted[0]
    if not isinstance(value, Scalar) or not value.text.strip():
        message = f"the words of {key.text} are missing: it holds {kind_of(value)}"
        notes.error(key, "no-quote", message, f"Type the exact words of the article after {key.text}:")
        return None
    said = f.said.get
    return Reading(
        article=key.text, quote=value.text, value=said("value"), source=said("source"), via=f.words("via"),
        stance=said("stance"), as_of=said("as-of"), status=said("status", "accepted"), note=said("note"),
        before=said("before"), after=said("after"), node=node, at={**f.nodes, "quote": value},
    )  # fmt: skip


def _one_article(
    notes: Notes, node: Pairs, quoted: Sequence[tuple[Scalar, Node]], articles: Sequence[str], what: str
) -> bool:
    if len(quoted) > 1:
        message = f"one reading of {what} names two articles: {quoted[0][0].text} and {quoted[1][0].text}"
        notes.error(quoted[1][0], "two-articles", message, f"Begin a reading of its own: - {quoted[1][0].text}: ...")
        return False
    first = node.pairs[0][0]
    if not quoted and isinstance(first, Scalar) and first.text in _READING:
        message = f"a reading of {what} does not say which article"
        notes.error(first, "no-article", message, f"Begin it with the article and its words: - {articles[0]}: ...")
    return bool(quoted)
