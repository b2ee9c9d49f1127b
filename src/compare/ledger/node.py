"""The YAML of a list as a tree of text: every scalar is what was typed, and every node knows where it stands.

Built from the events of PyYAML's parser, not from `compose` or `load`: no value is guessed (`no`, `12:30` and `010`
stay text), nothing recurses (`compose` of PyYAML 6.0.3 crashes on 100,000 nested brackets), and it is four times as
fast.
"""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from compare.ledger.syntax import DEEPEST, YamlError, from_parser, too_deep
from compare.record import Record
from compare.span import Span

if TYPE_CHECKING:
    from yaml import CSafeLoader, SafeLoader


class Scalar(Record):
    """A text. style: '' plain, `'`, `"`, `|` or `>`; the span covers the quotes, or the whole block."""

    text: str
    start: int
    end: int
    style: str = ""


class Items(Record):
    """A list. flow: written as `[...]`; then its end is exact, else it is the end of the last leaf."""

    items: tuple["Node", ...]
    start: int
    end: int
    flow: bool


class Pairs(Record):
    """A mapping, its pairs in the order of the file; a key typed twice is there twice."""

    pairs: tuple[tuple["Node", "Node"], ...]
    start: int
    end: int
    flow: bool


Node = Scalar | Items | Pairs
Plain = str | tuple[Any, ...]


def span(node: Node) -> Span:
    """Where a node stands in the text of the list."""
    return Span(node.start, node.end)


def value_of(node: Node | None, key: str) -> Node | None:
    """What stands under a key of a mapping."""
    pairs = node.pairs if isinstance(node, Pairs) else ()
    return next((value for name, value in pairs if isinstance(name, Scalar) and name.text == key), None)


def plain(node: Node | None) -> Plain:
    """What a node says as bare data: text, a tuple of items, or a tuple of pairs. Order and repeats count."""
    if node is None:
        return ""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return ("list", *(plain(item) for item in node.items))
    return ("map", *((plain(key), plain(value)) for key, value in node.pairs))


def scalars(node: Node | None) -> Iterator[Scalar]:
    """All texts below a node, in the order of the file."""
    if isinstance(node, Scalar):
        yield node
    elif node is not None:
        children = node.items if isinstance(node, Items) else (part for pair in node.pairs for part in pair)
        for child in children:
            yield from scalars(child)


def tree(text: str) -> Node | None:
    """The one document of a YAML text; None if it is empty. Raises `YamlError`."""
    import yaml  # late: it costs more than the rest of a short command

    _screened(text)
    loader = _loader(text)
    try:
        return _built(loader.get_event)
    except yaml.MarkedYAMLError as error:
        raise from_parser(text, error) from None
    finally:
        loader.dispose()


_UNTAGGED = (None, "!")


def _loader(text: str) -> "CSafeLoader | SafeLoader":
    import yaml

    return yaml.CSafeLoader(text) if yaml.__with_libyaml__ else yaml.SafeLoader(text)


_FINE = bytes(code for code in range(256) if code in (9, 10, 13) or (code >= 32 and code != 127))
# All but tab, line ends, x20-x7e, x85, xa0-ud7ff, ue000-ufffd and above; one class of it takes far longer to make.
_NOT_YAML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|(?=[\ud800-\udfff\ufffe\uffff])[^a]")
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?= |\r?$)", re.MULTILINE)


def _screened(text: str) -> None:
    """Turn away what the parser words badly: control characters, and the marks of an unfinished merge."""
    if _may_hold_controls(text) and (control := _NOT_YAML.search(text)) is not None:
        message = f"a control character (U+{ord(control.group()):04X}) stands here"
        raise YamlError("control-character", Span(*control.span()), message, "Delete it; editors often hide it.")
    if any(mark * 7 in text for mark in "<=>|") and (conflict := _CONFLICT.search(text)) is not None:
        message = "the marks of an unfinished merge stand here"
        advice = "Keep one side and delete the lines that begin with <<<<<<<, ======= and >>>>>>>."
        raise YamlError("conflict-markers", Span(*conflict.span()), message, advice)


def _may_hold_controls(text: str) -> bool:
    """A quick look at the bytes: those of plain text are all fine, and the others begin with one of three."""
    raw = text.encode("utf-8", "surrogatepass")
    return bool(raw.translate(None, _FINE)) or any(first in raw for first in (b"\xc2", b"\xed", b"\xef"))


def _built(next_event: Callable[[], Any]) -> Node | None:
    """One pass over the events; `open_` holds the start and the children of every collection not yet closed."""
    from yaml import events as e

    text, record = e.ScalarEvent, tuple.__new__  # names of their own: this loop is half of the time of `check`
    children: list[Node] = []
    root = children
    open_: list[tuple[Any, list[Node]]] = []
    documents = 0
    while (event := next_event()) is not None:
        kind = type(event)
        if kind is text and event.anchor is None and event.tag in _UNTAGGED:
            said = (event.value, event.start_mark.index, event.end_mark.index, event.style or "")
            children.append(record(Scalar, said))
        elif kind is e.MappingStartEvent or kind is e.SequenceStartEvent:
            _allowed(event, len(open_))
            open_.append((event, children))
            children = []
        elif kind is e.MappingEndEvent or kind is e.SequenceEndEvent:
            start, siblings = open_.pop()
            siblings.append(_closed(start, event, children))
            children = siblings
        elif kind is e.DocumentStartEvent:
            documents += 1
            _single(event, documents)
        elif kind is e.AliasEvent or kind is text:
            _allowed(event, 0)
    return root[0] if root else None


def _closed(start: Any, end: Any, children: list[Node]) -> Node:
    """The finished collection. A block's own end mark runs past the comments after it; its last leaf does not."""
    flow = bool(start.flow_style)
    first = start.start_mark.index
    last = end.end_mark.index if flow or not children else children[-1].end
    if type(start).__name__ == "SequenceStartEvent":
        return Items(tuple(children), first, last, flow)
    pairs = iter(children)
    return Pairs(tuple(zip(pairs, pairs, strict=True)), first, last, flow)


def _allowed(event: Any, depth: int) -> None:
    alias = type(event).__name__ == "AliasEvent"
    if depth < DEEPEST and event.anchor is None and not alias and event.tag in _UNTAGGED:
        return
    at = Span(event.start_mark.index, event.end_mark.index)
    if alias:
        message = f"*{event.anchor} is a YAML alias, and aliases are not used here"
        raise YamlError("alias", at, message, "If the text begins with *, put it in quotes; else type the text itself.")
    if event.anchor is not None:
        message = f"&{event.anchor} is a YAML anchor, and anchors are not used here"
        raise YamlError("anchor", at, message, "If the text begins with &, put it in quotes.")
    if event.tag not in _UNTAGGED:
        message = "a word that begins with ! is a YAML tag, and tags are not used here"
        raise YamlError("tag", at, message, "If the text begins with !, put it in quotes.")
    raise too_deep(at)


def _single(event: Any, documents: int) -> None:
    if documents > 1:
        at = Span(event.start_mark.index, event.end_mark.index)
        message = "a second YAML document begins here"
        raise YamlError(
            "documents", at, message, "A claim list is one document: delete the line ---, or split the file."
        )
