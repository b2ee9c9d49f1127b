"""From the file to records: everything that can be read is read, and every mistake is said, all at once."""

import re

from compare.garbage import put_off
from compare.ledger.entry import entries
from compare.ledger.fields import Fields, fields, is_nothing, kind_of, table, texts_of
from compare.ledger.file import ListFile, read_file
from compare.ledger.finding import Finding
from compare.ledger.key import CONVENTIONS, SOURCE, TOP
from compare.ledger.name import article_name
from compare.ledger.node import Items, Node, Pairs, Scalar, span, tree
from compare.ledger.notes import Notes, did_you_mean
from compare.ledger.record import ClaimList, Ladder, Source
from compare.ledger.syntax import YamlError
from compare.problem import InputError
from compare.span import Span

_TOP, _SOURCE = table(TOP), table(SOURCE)
_START = "Start with:\narticles:\n  A:\n    file: a.txt\nclaims: []"
_RANGE = re.compile(r"[\d,]{1,15}(?:\+|\s?[-–]\s?[\d,]{1,15})?")


class ListError(InputError):
    """A list with which nothing can be done; the findings say why and where."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__(*(finding.problem for finding in findings))
        self.findings = findings


def load(path: str) -> ClaimList:
    """The list at a path. Raises `InputError` for what makes it unusable; `ClaimList.findings` has the rest."""
    with put_off():
        return parse(read_file(path))


def parse(file: ListFile) -> ClaimList:
    """The list in a file that has been read."""
    try:
        root = tree(file.text)
    except YamlError as wrong:
        raise ListError(file.finding(wrong.at, "error", wrong.code, wrong.message, wrong.advice)) from None
    notes = Notes(file)
    if not isinstance(root, Pairs):
        notes.error(root or Span(0, 0), "no-keys", f"the list holds {kind_of(root)}; it wants articles", _START)
        raise ListError(*notes.findings)
    top = fields(notes, root, _TOP, "the list")
    articles = _articles(top)
    if not articles:
        raise ListError(*notes.findings)
    ladders = _ladders(top)
    return ClaimList(
        path=file.path, articles=articles, aliases=_aliases(top), ladders=ladders, conventions=_conventions(top),
        entries=entries(top, articles, ladders), file=file, tree=root, findings=notes.findings,
    )  # fmt: skip


def _articles(top: Fields) -> tuple[Source, ...]:
    advice = "Type:\narticles:\n  A:\n    file: a.txt"
    node = top.shaped("articles", Pairs, "no-articles", "a name for each article", advice)
    found: dict[str, Source] = {}
    for key, value in node.pairs if node else ():
        if isinstance(key, Scalar) and key.text in found:
            message = f"two articles are called {key.text}: here and on line {top.notes.line(found[key.text].mark)}"
            top.notes.error(key, "duplicate-article", message, "Give one of them another name.")
        elif isinstance(key, Scalar):
            found[key.text] = _source(top.notes, key, value)
    return tuple(found.values())


def _source(notes: Notes, key: Scalar, value: Node) -> Source:
    """An article; one without a file is named all the same, so that its readings are not called strange."""
    article_name(notes, key)
    if not isinstance(value, Pairs):
        message = f"article {key.text} holds {kind_of(value)}; it wants at least `file`"
        typed = value.text if isinstance(value, Scalar) and value.text else "a.txt"
        at = value if value.end > value.start else key
        notes.error(at, "no-file", message, f"Type:\n  {key.text}:\n    file: {typed}")
        return Source(id=key.text, file="", mark=span(key))
    f = fields(notes, value, _SOURCE, f"article {key.text}")
    said = f.said.get
    return Source(
        id=key.text, file=said("file", ""), title=said("title"), outlet=said("outlet"), url=said("url"),
        published=said("published"), mark=span(key), at=f.nodes,
    )  # fmt: skip


def _aliases(top: Fields) -> tuple[tuple[str, ...], ...]:
    node = top.nodes.get("aliases")
    if node is None or is_nothing(node):
        return ()
    groups = []
    for group in node.items if isinstance(node, Items) else (node,):
        if not isinstance(group, Items):
            message = f"a group of names holds {kind_of(group)}; it wants a list"
            top.notes.error(group, "bad-aliases", message, "Type:\naliases:\n  - [one name, another name]")
            continue
        names = texts_of(top.notes, group, "a group of names")
        if len(names) == 1:
            top.notes.warn(
                names[0], "lone-alias", "a group of one name says nothing", "Add the other names, or delete it."
            )
        groups.append(tuple(name.text for name in names))
    return tuple(groups)


def _ladders(top: Fields) -> dict[str, Ladder]:
    advice = "Type:\nladders:\n  ceasefire: [holding, crumbling, over]"
    node = top.shaped("ladders", Pairs, "bad-ladder", "a name for each ladder", advice)
    ladders: dict[str, Ladder] = {}
    for key, value in node.pairs if node else ():
        if not isinstance(key, Scalar):
            continue
        if key.text in ladders:
            top.notes.error(
                key, "duplicate-key", f"two ladders are called {key.text}", "Give one of them another name."
            )
        elif isinstance(value, Items):
            ladders[key.text] = _ladder(top.notes, key, value)
        else:
            message = f"ladder {key.text} holds {kind_of(value)}; it wants a list"
            top.notes.error(key, "bad-ladder", message, f"Type: {key.text}: [first, second, last]")
    return ladders


def _ladder(notes: Notes, key: Scalar, node: Items) -> Ladder:
    """The rungs; several words on one rung stand in a list of their own."""
    rungs: list[tuple[str, ...]] = []
    seen: set[str] = set()
    for item in node.items:
        words = texts_of(
            notes, item if isinstance(item, Items) else Items((item,), item.start, item.end, True), "a ladder"
        )
        for word in words:
            if word.text.casefold() in seen:
                notes.error(
                    word, "rung-twice", f'"{word.text}" stands twice on ladder {key.text}', "A word has one place."
                )
            seen.add(word.text.casefold())
        rungs.append(tuple(word.text for word in words))
    if len(rungs) < 2:
        notes.warn(key, "short-ladder", f"ladder {key.text} has fewer than two rungs", "It orders nothing yet.")
    return tuple(rungs)


def _conventions(top: Fields) -> dict[str, str] | None:
    node = top.nodes.get("conventions")
    if isinstance(node, Scalar) and node.text:
        return _convention(top.notes, node)
    if isinstance(node, Items):
        message = "`conventions` holds a list; it wants one word, or words with their numbers"
        top.notes.error(node, "bad-conventions", message, _OWN_WORDS)
    if not isinstance(node, Pairs):
        return None
    return dict(pair for key, value in node.pairs if (pair := _own_word(top.notes, key, value)))


_OWN_WORDS = "Words of your own go like this:\nconventions:\n  dozens: 24-99"


def _convention(notes: Notes, node: Scalar) -> dict[str, str] | None:
    from compare.extract.figures.convention import named  # late: it reads a word list

    if node.text not in CONVENTIONS:
        message = f'"{node.text}" is no convention{did_you_mean(node.text, CONVENTIONS)}'
        notes.error(node, "bad-conventions", message, f"One of: {', '.join(CONVENTIONS)}.\n{_OWN_WORDS}")
    return dict(named(node.text)) if node.text in CONVENTIONS[1:] else None


def _own_word(notes: Notes, key: Node, value: Node) -> tuple[str, str] | None:
    if not isinstance(key, Scalar):
        return None
    if not isinstance(value, Scalar) or not _RANGE.fullmatch(value.text):
        message = f'"{key.text}" wants a number, or two; it holds {_shown(value)}'
        notes.error(value if value.end > value.start else key, "bad-conventions", message, "Type: dozens: 24-99 or 24+")
        return None
    return key.text, value.text


def _shown(node: Node) -> str:
    return f'"{node.text}"' if isinstance(node, Scalar) and node.text else kind_of(node)
