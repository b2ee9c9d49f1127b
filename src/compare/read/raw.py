"""What was handed over, before anything is read from it: bytes, and what is known about them."""

import os
import sys

from compare.disk import content, ending, found
from compare.problem import InputError, Problem
from compare.record import Record

MOST_BYTES = 20_000_000  # a news article is a few thousand; a whole book fits


class Raw(Record):
    """The bytes of one input. name: as the user gave it; form: its ending (`.html`), for choosing the reader.

    charset: as its server declares it. url: where it was fetched from; such an article has no file.
    """

    data: bytes
    name: str
    form: str = ""
    charset: str | None = None
    url: str | None = None

    def refused(self, code: str, message: str) -> InputError:
        """Why no article is read from it."""
        return InputError(Problem(self.name, code, message))

    def empty(self) -> InputError:
        """That there is nothing in it."""
        return self.refused("empty", "the file is empty; put the text of the article in it")


def from_file(name: str) -> Raw:
    """A file's bytes. Raises InputError for one that is missing, a folder, not to be read, or far too large."""
    return Raw(_bytes(name), name, ending(name))


def from_stdin() -> Raw:
    """What stands on standard input, up to the size of the largest file."""
    stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise InputError(Problem("-", "unreadable", "there is no standard input to read"))
    data: bytes = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise InputError(_too_large("-"))
    return Raw(data, "-")


def _bytes(name: str) -> bytes:
    try:
        file = found(name)
        if file.folder:
            raise InputError(Problem(name, "folder", "this is a folder; name the file of one article"))
        if not file.regular:
            raise InputError(Problem(name, "unreadable", "this is no regular file; give the text on standard input: -"))
        if file.size > MOST_BYTES:
            raise InputError(_too_large(name))
        return content(name)
    except FileNotFoundError:
        raise InputError(Problem(name, "missing", _missing(name))) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(Problem(name, "unreadable", f"cannot be read: {reason}")) from error


def _missing(name: str) -> str:
    """Where it was looked for, and the name in that folder that is nearest."""
    from difflib import get_close_matches  # late: only a mistake needs them
    from pathlib import Path

    path = Path(name)
    folder = path.parent.resolve()
    if not folder.is_dir():
        web = "; an address begins with https://" if name.lower().startswith("www.") else ""
        return f"there is no such file: there is no folder {path.parent}{web}"
    try:
        near = get_close_matches(path.name, sorted(os.listdir(folder))[:2000], 1)  # noqa: PTH208 - names alone
    except OSError:  # a folder that may not be listed
        near = []
    hint = f'; did you mean "{path.parent / near[0]}"?' if near else ""
    return f"there is no such file in {folder}{hint}"


def _too_large(name: str) -> Problem:
    return Problem(name, "too-large", f"over {MOST_BYTES // 1_000_000} MB is no article; give its text alone")
