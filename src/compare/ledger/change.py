"""A change to a list, proven before it is written: the new text says what was meant, and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass

from compare.ledger.edit import Edit, intended, lines_of
from compare.ledger.file import BOM, ListFile
from compare.ledger.load import parse
from compare.ledger.node import plain, tree
from compare.ledger.record import ClaimList
from compare.ledger.splice import Splice, spliced, splices
from compare.ledger.syntax import YamlError
from compare.problem import InputError, Problem


class RefusedError(InputError):
    """An edit that cannot be proven to change what was asked and nothing else; the message has the lines to paste."""


@dataclass(frozen=True, slots=True)
class Change:
    """A proven change of a list. splices: in the order of the file, on the old text; text: the new one."""

    before: ClaimList
    splices: tuple[Splice, ...]
    text: str

    @property
    def file(self) -> ListFile:
        """The file as it was."""
        return self.before.file

    @property
    def raw(self) -> bytes:
        """The bytes to write."""
        return (self.file.bom + self.text).encode("utf-8")

    @property
    def after(self) -> ClaimList:
        """The list as it then is."""
        return parse(ListFile(self.file.path, self.raw))


def change(claim_list: ClaimList, edits: Sequence[Edit]) -> Change:
    """The edits as one proven change; raises `RefusedError`, and then nothing has been written."""
    file, root = claim_list.file, claim_list.tree
    made: list[Splice] = []
    for edit in edits:
        parts = splices(file, edit, root)
        if parts is None:
            raise _refused(claim_list, [edit])
        made += parts
    made.sort(key=lambda splice: (splice.start, splice.end))
    text = spliced(file.text, made)
    if not _holds(text, intended(root, edits)):
        raise _refused(claim_list, edits)
    return Change(claim_list, tuple(made), text)


def _holds(text: str, meant: object) -> bool:
    """Whether a text, read anew, says exactly what was meant."""
    try:
        text.encode("utf-8")
        return plain(tree(text)) == meant and not text.startswith(BOM)
    except (YamlError, UnicodeEncodeError):
        return False


def _refused(claim_list: ClaimList, edits: Sequence[Edit]) -> RefusedError:
    line = claim_list.file.position(edits[0].node.start)[0]
    by_hand = "\n\n".join(lines_of(edit) for edit in edits)
    message = (
        "this part of the list is laid out so that the change cannot be proven to touch nothing else; nothing was "
        f"written. Type it by hand:\n\n{by_hand}"
    )
    return RefusedError(Problem(f"{claim_list.path}:{line}", "refused", message))
