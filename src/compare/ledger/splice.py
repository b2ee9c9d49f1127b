"""Edits as splices: which characters of the list are replaced by which."""

import re
from collections.abc import Sequence

from compare.ledger.edit import AddItems, AddKey, AddPairs, DropKey, Edit, SetText
from compare.ledger.file import ListFile
from compare.ledger.node import Items, Node, Pairs, Scalar, value_of
from compare.ledger.place import after, column, gap_of, is_spaced, line_break, opens_line, style
from compare.ledger.write import block_lines, in_flow, item_lines, quoted, scalar, spaced
from compare.record import Record


class Splice(Record):
    """Replace text[start:end] by `new`."""

    start: int
    end: int
    new: str


_BLOCK_MARK = re.compile(r"[|>][-+0-9]*")


def spliced(text: str, splices: Sequence[Splice]) -> str:
    """The text with all splices made; they must not overlap."""
    parts: list[str] = []
    place = 0
    for splice in sorted(splices, key=lambda splice: (splice.start, splice.end)):  # stable: as the edits were given
        parts += (text[place : splice.start], splice.new)
        place = splice.end
    return "".join((*parts, text[place:]))


def splices(file: ListFile, edit: Edit, root: Node | None) -> tuple[Splice, ...] | None:
    """The splices of an edit; None where the list is laid out so that none can be proven smallest."""
    if isinstance(edit, SetText):
        return _set_text(file, edit)
    if isinstance(edit, DropKey):
        return _drop_key(file, edit)
    if isinstance(edit, AddKey):
        return _add_key(file, edit)
    if isinstance(edit, AddItems):
        return _add_items(file, edit, root)
    return _add_pairs(file, edit)


def _set_text(file: ListFile, edit: SetText) -> tuple[Splice, ...]:
    node = edit.node
    if node.style == "'" and "'" not in edit.text:
        return (Splice(node.start, node.end, f"'{spaced(edit.text)}'"),)
    new = quoted(spaced(edit.text)) if node.style == '"' else (in_flow if edit.flow else scalar)(edit.text)
    if node.start == node.end:
        return (Splice(node.start, node.end, f" {new}" if file.text[node.start - 1 : node.start] == ":" else new),)
    if node.style in ("|", ">"):
        return _set_block(file, node, new)
    return (Splice(node.start, node.end, new),)


def _set_block(file: ListFile, node: Scalar, new: str) -> tuple[Splice, ...]:
    """The text in the place of `>-`; the lines below go, a comment beside the mark stays."""
    mark = _BLOCK_MARK.match(file.text, node.start)
    head = file.line_end(node.start)
    head -= len(file.text[node.start : head]) - len(file.text[node.start : head].rstrip("\r\n"))
    end = node.start + len(file.text[node.start : node.end].rstrip())
    lines = (Splice(head, end, ""),) if end > head else ()
    return (Splice(node.start, mark.end() if mark else node.end, new), *lines)


def _drop_key(file: ListFile, edit: DropKey) -> tuple[Splice, ...] | None:
    """The whole line, if nothing else stands on it: no comment, no dash, no other key."""
    key = next((name for name, _ in edit.node.pairs if isinstance(name, Scalar) and name.text == edit.key), None)
    value = value_of(edit.node, edit.key)
    if key is None or value is None or edit.node.flow or not opens_line(file, key.start):
        return None
    start, end = file.line_start(key.start), file.line_end(key.start)
    if file.text[start:end].strip() != f"{edit.key}: {file.text[value.start : value.end]}":
        return None
    return (Splice(start, end, ""),)


def _add_key(file: ListFile, edit: AddKey) -> tuple[Splice, ...] | None:
    value = value_of(edit.node, edit.after)
    if value is None:
        return None
    if edit.node.flow:
        return (Splice(value.end, value.end, f", {edit.key}: {in_flow(edit.text)}"),)
    indent = " " * column(file, edit.node.start)
    return _inserted(file, after(file, value), [f"{indent}{edit.key}: {scalar(edit.text)}"])


def _add_items(file: ListFile, edit: AddItems, root: Node | None) -> tuple[Splice, ...] | None:
    node = value_of(edit.node, edit.key)
    laid_out = style(file, value_of(root, "claims"))
    if isinstance(node, Items) and node.items:
        return None if node.flow else _after_items(file, node, edit, laid_out.nested)
    if node is not None and not isinstance(node, Items) and not (isinstance(node, Scalar) and not node.text):
        return None
    indent = column(file, edit.node.start)
    nested = 2 if edit.key == "claims" else laid_out.nested
    lines = _separated([item_lines(item, indent + nested, laid_out.nested, laid_out.gap) for item in edit.items],
                       edit.key == "claims")  # fmt: skip
    if edit.node.flow:
        return None
    if node is None:
        place = after(file, edit.node, indent or None)
        opening = [*([""] if edit.key == "claims" else []), f"{' ' * indent}{edit.key}:"]
        return _inserted(file, place, [*opening, *lines])
    return _filled(file, node, lines, indent)


def _filled(file: ListFile, node: Node, lines: list[str], indent: int) -> tuple[Splice, ...]:
    """The list under a key that has nothing, or `[]`: the brackets go, the comment beside them stays."""
    colon = file.text.rfind(":", 0, node.start + 1)
    gone = () if node.start == node.end else (Splice(colon + 1, node.end, ""),)
    return (*gone, *_inserted(file, after(file, node, indent), lines))


def _after_items(file: ListFile, node: Items, edit: AddItems, nested: int) -> tuple[Splice, ...] | None:
    if not opens_line(file, node.start):
        return None
    dash = column(file, node.start)
    is_top = edit.key == "claims"
    spaced_out = is_top and is_spaced(file, node.items, node.items[-1].start)
    items = [item_lines(item, dash, nested, gap_of(file, node)) for item in edit.items]
    lines = _separated(items, spaced_out)
    return _inserted(file, after(file, node, dash), ["", *lines] if spaced_out else lines)


def _add_pairs(file: ListFile, edit: AddPairs) -> tuple[Splice, ...] | None:
    node = value_of(edit.node, edit.key)
    if not isinstance(node, Pairs) or node.flow or not node.pairs or not opens_line(file, node.start):
        return None
    indent = column(file, node.start)
    values = tuple(value for _, value in node.pairs)
    spaced_out = len(values) > 1 and is_spaced(file, values, node.pairs[-1][0].start)
    blocks = [block_lines({name: said}, indent) for name, said in edit.block.items()]
    lines = _separated(blocks, spaced_out)
    return _inserted(file, after(file, node, indent), ["", *lines] if spaced_out else lines)


def _separated(blocks: list[list[str]], spaced_out: bool) -> list[str]:
    lines = list(blocks[0])
    for block in blocks[1:]:
        lines += [*([""] if spaced_out else []), *block]
    return lines


def _inserted(file: ListFile, place: int, lines: list[str]) -> tuple[Splice, ...]:
    """Whole lines at the beginning of a line; at the end of a file without a last line break one goes before them."""
    mark = line_break(file, place)
    text = mark.join(lines)
    at_end_of_line = place == 0 or file.text[place - 1] in "\r\n"
    return (Splice(place, place, f"{text}{mark}" if at_end_of_line else f"{mark}{text}"),)
