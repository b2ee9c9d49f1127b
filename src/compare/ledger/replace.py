"""The file replaced as a whole, or not at all: a crash leaves the old list or the new one, never half of one."""

import os
from pathlib import Path

from compare.disk import swap
from compare.ledger.change import Change
from compare.problem import InputError, Problem


def replace(change: Change) -> None:
    """Write a proven change. Raises `InputError` if the file changed since it was read, or cannot be written."""
    path = Path(os.path.realpath(change.file.path))  # a symlink stays a symlink
    try:
        _unchanged(change, path)
        swap(str(path), change.raw)
    except OSError as error:
        raise _not_written(change, f"cannot be written: {error.strerror}") from error


def create(path: str, text: str) -> None:
    """Write a new file; raises `InputError` if there is one already."""
    try:
        with Path(path).open("x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise InputError(Problem(path, "exists", "is there already; nothing was written")) from None
    except OSError as error:
        raise InputError(Problem(path, "not-written", f"cannot be written: {error.strerror}")) from error


def _unchanged(change: Change, path: Path) -> None:
    if not os.access(path, os.W_OK):
        raise _not_written(change, "is read-only")
    if path.read_bytes() != change.file.raw:
        raise _not_written(change, "was changed by another program meanwhile")


def _not_written(change: Change, reason: str) -> InputError:
    return InputError(Problem(change.file.path, "not-written", f"{reason}; nothing was written"))
