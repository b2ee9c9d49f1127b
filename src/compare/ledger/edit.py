"""Edits of a list as data: what is to change, and what the list then says."""

from collections.abc import Sequence

from compare.ledger.node import Items, Node, Pairs, Plain, Scalar, value_of
from compare.ledger.write import Block, block_lines, item_lines, plain_block, scalar, spaced
from compare.record import Record


class SetText(Record):
    """Another text in the place of a text, in the quotes that it had."""

    node: Scalar
    text: str
    flow: bool = False


class DropKey(Record):
    """A key and its text gone, and with it the line."""

    node: Pairs
    key: str


class AddKey(Record):
    """A new key with a text, on a line of its own after the key `after`."""

    node: Pairs
    key: str
    text: str
    after: str


class AddItems(Record):
    """New items at the end of the list that stands (or is to stand) under a key."""

    node: Pairs
    key: str
    items: tuple[Block, ...]


class AddPairs(Record):
    """New keys at the end of the mapping that stands under a key."""

    node: Pairs
    key: str
    block: Block


Edit = SetText | DropKey | AddKey | AddItems | AddPairs


def lines_of(edit: Edit) -> str:
    """What the person would type to make the edit by hand."""
    if isinstance(edit, AddItems):
        lines = [line for item in edit.items for line in item_lines(item, 2)]
        return "\n".join([f"{edit.key}:", *lines])
    if isinstance(edit, AddPairs):
        return "\n".join([f"{edit.key}:", *block_lines(edit.block, 2)])
    if isinstance(edit, DropKey):
        return f"(delete the line) {edit.key}: {getattr(value_of(edit.node, edit.key), 'text', '')}"
    return f"{edit.key}: {scalar(edit.text)}" if isinstance(edit, AddKey) else scalar(edit.text)


def intended(node: Node | None, edits: Sequence[Edit]) -> Plain:
    """What the list says once the edits are made, as bare data."""
    by_node: dict[int, list[Edit]] = {}
    for edit in edits:
        by_node.setdefault(id(edit.node), []).append(edit)
    return _intended(node, by_node)


def _intended(node: Node | None, by_node: dict[int, list[Edit]]) -> Plain:
    if node is None:
        return ""
    here = by_node.get(id(node), [])
    if isinstance(node, Scalar):
        texts = [spaced(edit.text) for edit in here if isinstance(edit, SetText)]
        return texts[-1] if texts else node.text
    if isinstance(node, Items):
        return ("list", *(_intended(item, by_node) for item in node.items))
    pairs = [(_intended(key, by_node), _intended(value, by_node)) for key, value in node.pairs]
    for edit in here:
        pairs = _changed(pairs, edit)
    return ("map", *pairs)


def _changed(pairs: list[tuple[Plain, Plain]], edit: Edit) -> list[tuple[Plain, Plain]]:
    if isinstance(edit, DropKey):
        return [pair for pair in pairs if pair[0] != edit.key]
    if isinstance(edit, AddKey):
        number = next(number for number, pair in enumerate(pairs) if pair[0] == edit.after) + 1
        return [*pairs[:number], (edit.key, spaced(edit.text)), *pairs[number:]]
    if isinstance(edit, AddItems):
        new = tuple(plain_block(item) for item in edit.items)
        if all(pair[0] != edit.key for pair in pairs):
            return [*pairs, (edit.key, ("list", *new))]
        return [(key, ("list", *value[1:], *new) if key == edit.key else value) for key, value in pairs]
    if isinstance(edit, AddPairs):
        added = plain_block(edit.block)[1:]
        return [(key, ("map", *value[1:], *added) if key == edit.key else value) for key, value in pairs]
    return pairs
