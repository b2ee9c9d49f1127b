"""The keys of one mapping of the list, held against the table of keys that may stand there."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from compare.ledger.key import OTHER_WORDS, OWN, Key
from compare.ledger.node import Items, Node, Pairs, Scalar, span
from compare.ledger.notes import Notes, did_you_mean
from compare.span import Span

Stray = Callable[[Scalar, Node], None]


class Fields:
    """What stands under each known key of a mapping. what: how messages call the mapping ("question 'mistake'")."""

    def __init__(self, notes: Notes, what: str, nodes: Mapping[str, Node], at: Mapping[str, Span]) -> None:
        self.notes = notes
        self.what = what
        self.nodes = nodes
        self.at = at

    def text(self, name: str, choices: Sequence[str] = ()) -> str | None:
        """The text of a key; None where it is absent, empty, or no text. choices: the closed list of its words."""
        node = self.nodes.get(name)
        if node is None:
            return None
        if not isinstance(node, Scalar):
            self.notes.error(node, "not-text", f"`{name}` holds {kind_of(node)}; it wants a text", _unquoted(node))
            return None
        if node.text and choices and node.text not in choices:
            message = f'"{node.text}" is no {name}{did_you_mean(node.text, choices)}'
            self.notes.error(node, f"bad-{name}", message, f"One of: {', '.join(choices)}.")
            return None
        return node.text or None

    def texts(self, name: str) -> tuple[Scalar, ...]:
        """The texts of a list; a single text counts as a list of one."""
        node = self.nodes.get(name)
        if isinstance(node, Scalar):
            return (node,) if node.text else ()
        if isinstance(node, Items):
            return texts_of(self.notes, node, f"`{name}`")
        if node is not None:
            self.notes.error(
                node, "not-list", f"`{name}` holds {kind_of(node)}; it wants a list", f"Type: {name}: [one, two]"
            )
        return ()

    def words(self, name: str) -> tuple[str, ...]:
        """The same, without their places."""
        return tuple(node.text for node in self.texts(name))


def fields(notes: Notes, node: Pairs, keys: Sequence[Key], what: str, stray: Stray | None = None) -> Fields:
    """The known keys of a mapping; everything else in it is said to `notes`. stray: takes the unknown keys instead."""
    known = {key.name: key for key in keys}
    pairs = dict(_distinct(notes, node, what, set(known)))
    for typed, (key, value) in pairs.items():
        if typed in known:
            if not _filled(value) and not known[typed].needed:
                notes.warn(key, "empty", f"`{typed}` says nothing", "Fill it in, or delete the line.")
        elif not typed.startswith(OWN):
            (stray or _stray(notes, set(known), what))(key, value)
    for needed in keys:
        if needed.needed and (needed.name not in pairs or not _filled(pairs[needed.name][1])):
            place = pairs[needed.name][0] if needed.name in pairs else _head(node)
            notes.error(place, f"no-{needed.name}", f"{what} has no `{needed.name}`", needed.meaning)
    nodes = {name: value for name, (_, value) in pairs.items() if name in known}
    return Fields(notes, what, nodes, {name: span(value) for name, value in nodes.items()})


def _distinct(notes: Notes, node: Pairs, what: str, known: set[str]) -> Iterator[tuple[str, tuple[Scalar, Node]]]:
    """The pairs of a mapping by their keys; the second of two is said to `notes`, and so is a key that is no word."""
    seen: dict[str, Scalar] = {}
    for key, value in node.pairs:
        if not isinstance(key, Scalar):
            notes.error(key, "key-not-text", f"a key of {what} is {kind_of(key)}", "A key is one word before a colon.")
        elif key.text in seen:
            _twice(notes, seen[key.text], key, what)
        elif node.flow and key.text not in known and isinstance(value, Scalar) and value.start == value.end:
            cut(notes, key)
        else:
            seen[key.text] = key
            yield key.text, (key, value)


def _stray(notes: Notes, known: set[str], what: str) -> Stray:
    return lambda key, _: unknown(notes, key, known, what)


def unknown(notes: Notes, key: Scalar, known: set[str], what: str) -> None:
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


def _filled(node: Node | None) -> bool:
    return node is not None and not (isinstance(node, Scalar) and not node.text)


def _head(node: Pairs) -> Node | Span:
    return node.pairs[0][0] if node.pairs else node


def _twice(notes: Notes, first: Scalar, again: Scalar, what: str) -> None:
    message = f"{what} has `{again.text}` twice: here and on line {notes.line(first)}"
    notes.error(
        again, "duplicate-key", message, "YAML readers keep one of the two and do not say which. Delete one line."
    )


def _unquoted(node: Node) -> str:
    if isinstance(node, Pairs | Items) and node.flow:
        return "A text that begins with { or [ goes in quotes, or on a line of its own after >-."
    return ""
