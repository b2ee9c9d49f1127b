"""The decisions on suggestions as edits: one line each."""

from collections.abc import Sequence

from compare.ledger.address import Target
from compare.ledger.change import Change, change
from compare.ledger.edit import AddKey, DropKey, Edit, SetText
from compare.ledger.node import Scalar, value_of
from compare.ledger.record import ClaimList
from compare.ledger.splice import splices

SUGGESTED = "suggested"


def accept(claim_list: ClaimList, targets: Sequence[Target]) -> Change:
    """The targets become the person's own: the status line goes; where a comment stands on it, the word changes."""
    return change(claim_list, [edit for target in targets for edit in _accept(claim_list, target)])


def reject(claim_list: ClaimList, targets: Sequence[Target]) -> Change:
    """The targets are turned down, and stay in the list so that they are never offered again."""
    return change(claim_list, [edit for target in targets for edit in _status(target, "rejected")])


def suggest_again(claim_list: ClaimList, target: Target) -> Change:
    """A decision taken back."""
    return change(claim_list, _status(target, SUGGESTED))


def set_value(claim_list: ClaimList, target: Target, value: str) -> Change:
    """The value of a reading, typed over."""
    node = target.node
    found = value_of(node, "value")
    if isinstance(found, Scalar):
        return change(claim_list, [SetText(found, value, node.flow)])
    article = target.reading.article if target.reading else ""
    return change(claim_list, [AddKey(node, "value", value, article)])


def _accept(claim_list: ClaimList, target: Target) -> list[Edit]:
    node = target.node
    status = value_of(node, "status")
    if not isinstance(status, Scalar) or status.text == "accepted":
        return []
    drop = DropKey(node, "status")
    written_by_us = status.text == SUGGESTED and status.style == ""
    if written_by_us and splices(claim_list.file, drop, claim_list.tree) is not None:
        return [drop]
    return [SetText(status, "accepted", node.flow)]


def _status(target: Target, word: str) -> list[Edit]:
    node = target.node
    status = value_of(node, "status")
    if isinstance(status, Scalar):
        return [] if status.text == word else [SetText(status, word, node.flow)]
    if target.reading is None:
        return [AddKey(node, "status", word, "id")]
    last = node.pairs[-1][0]
    return [AddKey(node, "status", word, last.text if isinstance(last, Scalar) else "")]
