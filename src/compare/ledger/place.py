"""Where in the text of a list something new goes: after which line, in which column, how far from its dash."""

import re

from compare.ledger.file import ListFile
from compare.ledger.node import Items, Node, Pairs, Scalar
from compare.record import Record


class Style(Record):
    """How a person lays lists out. nested: columns from a key to the dashes below it; gap: from a dash to its item."""

    nested: int = 2
    gap: int = 2


def after(file: ListFile, node: Node, deeper: int | None = None) -> int:
    """Where the line begins that follows the last line of a node.

    deeper: comments below that are indented beyond this column belong to the node, too, and are passed.
    """
    place = _last_line_end(file, node)
    if deeper is None:
        return place
    passed = place
    while place < len(file.text):
        end = file.line_end(place)
        line = file.text[place:end]
        words = line.strip()
        if words and not words.startswith("#"):
            break
        if words and len(line) - len(line.lstrip(" ")) > deeper:
            passed = end
        elif words:
            break
        place = end
    return passed


def _last_line_end(file: ListFile, node: Node) -> int:
    """The end of the last line on which the node says something."""
    leaf = last_leaf(node)
    if isinstance(leaf, Scalar) and leaf.style in ("|", ">") and leaf.end > leaf.start:
        return _block_end(file, leaf)
    return file.line_end(max(leaf.start, leaf.end - 1))


def _block_end(file: ListFile, leaf: Scalar) -> int:
    """The end of a block of text without its trailing blank lines, unless the person keeps them (`|+`)."""
    header = file.text[leaf.start : file.line_end(leaf.start)].partition("#")[0]
    if "+" in header:
        return leaf.end
    said = file.text[leaf.start : leaf.end].rstrip()
    return file.line_end(max(leaf.start, leaf.start + len(said) - 1))


def last_leaf(node: Node) -> Node:
    """The last text of a node, or the last brackets."""
    while not isinstance(node, Scalar) and not node.flow:
        children = node.items if isinstance(node, Items) else tuple(value for _, value in node.pairs)
        if not children:
            break
        node = children[-1]
    return node


def column(file: ListFile, offset: int) -> int:
    """The column of an offset, from 0."""
    return file.position(offset)[1] - 1


def opens_line(file: ListFile, offset: int) -> bool:
    """Whether nothing but spaces stands before it on its line."""
    return not file.text[file.line_start(offset) : offset].strip(" ")


def line_break(file: ListFile, place: int) -> str:
    """The line break that the line before a place has; that of the file's first line where there is none."""
    before = file.text[:place]
    for mark in ("\r\n", "\n", "\r"):
        if before.endswith(mark):
            return mark
    first = re.search(r"\r\n|\n|\r", file.text)
    return first.group() if first else "\n"


def gap_of(file: ListFile, items: Items) -> int:
    """Columns from a dash to its item, as in the last item that stands beside its dash."""
    dash = column(file, items.start)
    gaps = [column(file, item.start) - dash for item in items.items if item.end > item.start]
    return next((gap for gap in reversed(gaps) if 2 <= gap <= 8), 2)


def style(file: ListFile, claims: Node | None) -> Style:
    """How the list's own questions are laid out; the first that has readings is the pattern."""
    if not isinstance(claims, Items) or claims.flow:
        return Style()
    gap = gap_of(file, claims)
    for entry in claims.items:
        for key, value in entry.pairs if isinstance(entry, Pairs) else ():
            if isinstance(key, Scalar) and key.text == "says" and isinstance(value, Items) and not value.flow:
                return Style(max(0, column(file, value.start) - column(file, key.start)), gap_of(file, value))
    return Style(gap=gap)


def is_spaced(file: ListFile, children: tuple[Node, ...], start: int) -> bool:
    """Whether blank lines stand between the items of a list. start: of the last item, its dash or key included."""
    if len(children) < 2:
        return True
    between = file.text[after(file, children[-2]) : file.line_start(start)]
    return any(not line.strip() for line in between.splitlines())
