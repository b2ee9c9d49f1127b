"""The keys of one mapping of the list, held against the table of keys that may stand there."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TypeVar, cast

from compare.ledger.key import OTHER_WORDS, OWN, Key
from compare.ledger.node import Items, Node, Pairs, Scalar
from compare.ledger.notes import Notes, did_you_mean
from compare.span import Span

Stray = Callable[[Scalar, Node], None]
Shaped = TypeVar("Shaped", Scalar, Items, Pairs)


def table(keys: Sequence[Key]) -> Mapping[str, Key]:
    """The keys as `fields` wants them: by name."""
    return {key.name: key for key in keys}


class Fields:
    """What stands under each known key of a mapping.

    what: how messages call the mapping ("question mistake"). nodes: what was typed under each key. said: the texts of
    those keys that want a text, and have one that fits; the line break at the end of a block is no part of it.
    """

    __slots__ = ("nodes", "notes", "said", "what")

    def __init__(self, notes: Notes, what: str) -> None:
        self.notes = notes
        self.what = what
        self.nodes: dict[str, Node] = {}
        self.said: dict[str, str] = {}

    def hold(self, key: Key, name: Scalar, node: Node) -> None:
        """Take what stands under a known key; say what is wrong with it."""
        self.nodes[key.name] = node
        text = node.text.strip() if isinstance(node, Scalar) else None
        if text and key.shape == "text" and (not key.choices or text in key.choices):
            self.said[key.name] = text
        elif text == "":
            if not key.needed:
                self.notes.warn(name, "empty", f"`{key.name}` says nothing", "Fill it in, or delete the line.")
        elif key.shape == "text" and self.shaped(key.name, Scalar, "not-text", "a text", _unquoted(node)):
            typed = " ".join((text or "").split())
            message = f'"{typed}" is no {key.name}{did_you_mean(typed, key.choices)}'
            self.notes.error(node, f"bad-{key.name}", message, f"One of: {', '.join(key.choices)}.")

    def shaped(self, name: str, shape: type[Shaped], code: str, wants: str, advice: str) -> Shaped | None:
        """What stands under a key, if it has the shape that is wanted; where anything else stands, that is said."""
        node = self.nodes.get(name)
        if isinstance(node, shape):
            return node
        if not is_nothing(node):
            self.notes.error(node or Span(0, 0), code, f"`{name}` holds {kind_of(node)}; it wants {wants}", advice)
        return None

    def texts(self, name: str) -> tuple[Scalar, ...]:
        """The texts of a list; a single text counts as a list of one."""
        node = self.nodes.get(name)
        if isinstance(node, Scalar):
            return () if is_nothing(node) else (node,)
        items = self.shaped(name, Items, "not-list", "a list", f"Type: {name}: [one, two]")
        return texts_of(self.notes, items, f"`{name}`") if items else ()

    def words(self, name: str) -> tuple[str, ...]:
        """The same, without their places."""
        return tuple(node.text.strip() for node in self.texts(name))


def fields(notes: Notes, node: Pairs, known: Mapping[str, Key], what: str, stray: Stray | None = None) -> Fields:
    """The known keys of a mapping; everything else in it is said to `notes`. stray: takes the unknown keys instead."""
    found = Fields(notes, what)
    others: list[tuple[Node, Node]] = []
    for name, value in node.pairs:
        key = known.get(name.text) if isinstance(name, Scalar) else None
        if key is None or key.name in found.nodes:
            others.append((name, value))
        else:
            found.hold(key, cast(Scalar, name), value)
    if others:
        _strange(found, node, others, stray or _stray(notes, known, what))
    for key in known.values():
        if key.needed and is_nothing(typed := found.nodes.get(key.name)):
            place = next((name for name, value in node.pairs if value is typed), _head(node))
            notes.error(place, f"no-{key.name}", f"{what} has no `{key.name}`", key.meaning)
    return found


def _strange(found: Fields, node: Pairs, pairs: Iterable[tuple[Node, Node]], stray: Stray) -> None:
    """The pairs whose key is not known: the second of two, one that is no word, one of the person's own, a mistake."""
    notes, what = found.notes, found.what
    seen: set[str] = set()
    for key, value in pairs:
        if not isinstance(key, Scalar):
            notes.error(key, "key-not-text", f"a key of {what} is {kind_of(key)}", "A key is one word before a colon.")
        elif key.text in seen or key.text in found.nodes:
            _twice(notes, node, key, what)
        elif node.flow and isinstance(value, Scalar) and value.start == value.end:
            cut(notes, key)
        else:
            seen.add(key.text)
            if not key.text.startswith(OWN):
                stray(key, value)


def _stray(notes: Notes, known: Collection[str], what: str) -> Stray:
    return lambda key, _: unknown(notes, key, known, what)


def unknown(notes: Notes, key: Scalar, known: Collection[str], what: str) -> None:
    """Say that no key of this name belongs here."""
    other = OTHER_WORDS.get(key.text)
    guess = f'; did you mean "{other}"?' if other in known else did_you_mean(key.text, known)
    message = f"`{key.text}` is no key of {what}{guess}"
    notes.error(key, "unknown-key", message, f"Known: {', '.join(sorted(known))}. A key of your own begins with {OWN}")


def cut(notes: Notes, key: Scalar) -> None:
    """Say that a comma inside braces cut a text in two."""
    message = f'a comma inside braces cut the text; "{key.text}" was read as a key'
    notes.error(key, "comma-in-braces", message, "Put the text in quotes. Simplest: one key per line, without braces.")


def texts_of(notes: Notes, node: Items, what: str) -> tuple[Scalar, ...]:
    """The texts of a list node; anything else in it is said to `notes`."""
    texts = []
    for item in node.items:
        if isinstance(item, Scalar) and item.text:
            texts.append(item)
        else:
            notes.error(item, "not-text", f"{what} holds {kind_of(item)}; it wants texts")
    return tuple(texts)


def kind_of(node: Node | None) -> str:
    """What a node is, in the user's words."""
    if node is None or (isinstance(node, Scalar) and not node.text):
        return "nothing"
    return {Scalar: "a text", Items: "a list", Pairs: "keys of its own"}[type(node)]


def is_nothing(node: Node | None) -> bool:
    """Whether nothing was typed there, or nothing but brackets."""
    if isinstance(node, Scalar):
        return not node.text.strip()
    return node is None or not (node.items if isinstance(node, Items) else node.pairs)


def _head(node: Pairs) -> Node | Span:
    return node.pairs[0][0] if node.pairs else node


def _twice(notes: Notes, node: Pairs, again: Scalar, what: str) -> None:
    first = next(key for key, _ in node.pairs if isinstance(key, Scalar) and key.text == again.text)
    message = f"{what} has `{again.text}` twice: here and on line {notes.line(first)}"
    notes.error(
        again, "duplicate-key", message, "YAML readers keep one of the two and do not say which. Delete one line."
    )


def _unquoted(node: Node) -> str:
    if isinstance(node, Pairs | Items) and node.flow:
        return "A text that begins with { or [ goes in quotes, or on a line of its own after >-."
    return ""
