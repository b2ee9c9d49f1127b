"""The decisions on suggestions as edits: one line each."""

from collections.abc import Sequence

from compare.ledger.address import Target
from compare.ledger.change import Change, change
from compare.ledger.edit import AddKey, DropKey, Edit, SetText, value_of
from compare.ledger.node import Items, Node, Pairs, Scalar
from compare.ledger.record import ClaimList
from compare.ledger.splice import splices

SUGGESTED = "suggested"


def accept(claim_list: ClaimList, targets: Sequence[Target]) -> Change:
    """The targets become the person's own: the status line goes; where a comment stands on it, the word changes."""
    return change(claim_list, [edit for target in targets for edit in _accept(claim_list, target)])


def reject(claim_list: ClaimList, targets: Sequence[Target]) -> Change:
    """The targets are turned down, and stay in the list so that they are never offered again."""
    return change(claim_list, [edit for target in targets for edit in _status(claim_list, target, "rejected")])


def suggest_again(claim_list: ClaimList, target: Target) -> Change:
    """A decision taken back."""
    return change(claim_list, _status(claim_list, target, SUGGESTED))


def set_value(claim_list: ClaimList, target: Target, value: str) -> Change:
    """The value of a reading, typed over."""
    node = node_of(claim_list, target)
    found = value_of(node, "value")
    if isinstance(found, Scalar):
        return change(claim_list, [SetText(found, value, node.flow)])
    article = target.reading.article if target.reading else ""
    return change(claim_list, [AddKey(node, "value", value, article)])


def node_of(claim_list: ClaimList, target: Target) -> Pairs:
    """The mapping in the list's YAML that a target was read from."""
    claims = value_of(claim_list.tree, "claims")
    entry = _at(claims, target.entry.mark.start)
    if target.reading is None:
        return entry
    return _at(value_of(entry, "says"), target.reading.mark.start)


def _at(node: Node | None, start: int) -> Pairs:
    items = node.items if isinstance(node, Items) else ()
    return next(item for item in items if isinstance(item, Pairs) and item.start == start)


def _accept(claim_list: ClaimList, target: Target) -> list[Edit]:
    node = node_of(claim_list, target)
    status = value_of(node, "status")
    if not isinstance(status, Scalar) or status.text == "accepted":
        return []
    drop = DropKey(node, "status")
    written_by_us = status.text == SUGGESTED and status.style == ""
    if written_by_us and splices(claim_list.file, drop, claim_list.tree) is not None:
        return [drop]
    return [SetText(status, "accepted", node.flow)]


def _status(claim_list: ClaimList, target: Target, word: str) -> list[Edit]:
    node = node_of(claim_list, target)
    status = value_of(node, "status")
    if isinstance(status, Scalar):
        return [] if status.text == word else [SetText(status, word, node.flow)]
    if target.reading is None:
        return [AddKey(node, "status", word, "id")]
    last = node.pairs[-1][0]
    return [AddKey(node, "status", word, last.text if isinstance(last, Scalar) else "")]
