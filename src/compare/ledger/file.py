"""A claim list as it lies on the disk: its bytes, its text, and the line and column of every place in it."""

import re
from bisect import bisect_right
from functools import cached_property

from compare.disk import content, found
from compare.ledger.finding import Finding, Level
from compare.problem import InputError, Problem
from compare.span import Span

LARGEST = 8_000_000  # bytes; 5,000 questions are about 1.5 million
BOM = "\ufeff"
_BREAK = re.compile(r"\r\n|\n|\r")


class ListFile:
    """The bytes of a list, and what they say.

    path: as the user gave it. text: without the byte order mark; every mark of the list counts on it, in characters.
    """

    def __init__(self, path: str, raw: bytes) -> None:
        self.path = path
        self.raw = raw

    @cached_property
    def bom(self) -> str:
        """The byte order mark, or nothing."""
        return BOM if self.raw.startswith(BOM.encode()) else ""

    @cached_property
    def text(self) -> str:
        """The file as text; a file that is not UTF-8 has been turned away by `read_file`."""
        return self.raw.decode("utf-8").removeprefix(BOM)

    @cached_property
    def starts(self) -> list[int]:
        """Where each line begins. PyYAML counts other marks as line breaks too; editors do not."""
        return [0, *(match.end() for match in _BREAK.finditer(self.text))]

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of a line (from 1), without its end."""
        start = self.starts[number - 1]
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def line_start(self, offset: int) -> int:
        """Where the line of an offset begins."""
        return self.starts[bisect_right(self.starts, offset) - 1]

    def line_end(self, offset: int) -> int:
        """Where the line of an offset ends, its line break included."""
        number = bisect_right(self.starts, offset)
        return self.starts[number] if number < len(self.starts) else len(self.text)

    def finding(self, at: Span, level: Level, code: str, message: str, advice: str = "") -> Finding:
        """Something to say about a stretch of this file."""
        line, col = self.position(at.start)
        typed = self.line(line)
        width = max(1, min(at.end, at.start + len(typed) - col + 1) - at.start)
        return Finding(self.path, line, col, level, code, message, typed, width, advice)


def read_file(path: str) -> ListFile:
    """The list at a path; raises `InputError` for what cannot be read at all."""
    try:
        if found(path).size > LARGEST:
            raise _unusable(path, "too-big", f"larger than {LARGEST // 1_000_000} MB: this is not a list typed by hand")
        raw = content(path)
    except FileNotFoundError:
        advice = "start one with: claimdiff init ARTICLE ARTICLE, or name yours with -f FILE"
        raise _unusable(path, "no-list", f"there is no such file; {advice}") from None
    except OSError as error:
        raise _unusable(path, "unreadable", f"cannot be read: {error.strerror}") from None
    _decoded(path, raw)
    return ListFile(path, raw)


def _decoded(path: str, raw: bytes) -> None:
    """Turn away what is not UTF-8 text."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _unusable(path, "encoding", "the file is in UTF-16; save it as UTF-8")
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8").split("\n")
        message = f"the byte 0x{raw[error.start]:02x} is not UTF-8; save the file as UTF-8"
        raise _unusable(f"{path}:{len(before)}:{len(before[-1]) + 1}", "encoding", message) from None


def _unusable(path: str, code: str, message: str) -> InputError:
    return InputError(Problem(path, code, message))
