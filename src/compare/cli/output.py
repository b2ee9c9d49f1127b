"""Where a command's result goes: the terminal or a file; whether in colour; how wide."""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from compare.disk import exists, is_replaceable, real, swap
from compare.problem import InputError, Problem

# What a terminal without the typographic marks gets in their place; all else that it lacks becomes an escape.
_PLAIN = str.maketrans({
    "“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "─": "-", "·": "-", "…": "...", "\xa0": " ",
    "≠": "!", "→": ">", "≈": "~",
})  # fmt: skip


def in_colour(options: argparse.Namespace) -> bool:
    """`--color` first, then NO_COLOR (https://no-color.org), then whether a terminal reads us."""
    if options.color != "auto":
        return bool(options.color == "always")
    return not os.environ.get("NO_COLOR") and sys.stdout.isatty()


def counted(count: int, noun: str) -> str:
    """How many there are, in words: 1 article, 2 articles."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def width() -> int:
    """Columns to write in: the terminal's, or 100 where nobody says (a pipe)."""
    return max(40, min(200, columns(100)))


def columns(otherwise: int) -> int:
    """What COLUMNS says, else the terminal, else the number given (as shutil has it, which takes long to load)."""
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told) > 0:
        return int(told)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or otherwise  # type: ignore[union-attr]  # see below
    except (AttributeError, ValueError, OSError):  # no standard output, a closed one, or one that is no terminal
        return otherwise


def write(text: str, path: str | None, data: bool = False) -> None:
    """Write the text to the file, or to standard output (no path, or `-`).

    data: it is for a program (JSON, CSV, a page), which wants UTF-8 whatever the terminal can show.
    """
    if path is None or path == "-":
        _to_stdout(text, data)
        return
    try:
        _to_file(text.encode("utf-8"), path)
    except (OSError, ValueError) as error:
        raise InputError(Problem(path, "not-written", f"cannot be written: {_why_not(path, error)}")) from error


def spare(path: str | None, inputs: Iterable[str]) -> None:
    """Refuse to write over a file that is being read: a slip of the hand must not cost an article."""
    if path is not None and exists(path) and real(path) in map(real, inputs):
        message = "is read by this command and would be written over; name another file"
        raise InputError(Problem(path, "is-input", message))


def flush() -> None:
    """Hand over what is left for standard output."""
    with _told():
        sys.stdout.flush()


@contextmanager
def _told() -> Iterator[None]:
    """Around what is written to standard output: a full disk is told, a reader who went away is `main`'s affair."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        message = f"cannot be written: {error.strerror}"
        raise InputError(Problem("standard output", "not-written", message)) from error


def _why_not(path: str, error: OSError | ValueError) -> str:
    if isinstance(error, IsADirectoryError):
        return "this is a folder; name a file in it"
    folder = os.path.dirname(path)  # noqa: PTH120 - pathlib drops the end of "folder/"
    if isinstance(error, FileNotFoundError) and folder and not exists(folder):
        return f"there is no folder {folder}"
    return getattr(error, "strerror", None) or str(error)


def _to_file(raw: bytes, path: str) -> None:
    """A report that is there already stays whole until the new one is; a device or a pipe is simply written to."""
    if path.endswith(("/", os.sep)) and not exists(path):
        raise FileNotFoundError(path)  # else "folder/" would become a file "folder"
    path = real(path)
    if exists(path) and not is_replaceable(path):
        from pathlib import Path  # late: see compare.disk

        Path(path).write_bytes(raw)
    else:
        swap(path, raw)


def _to_stdout(text: str, data: bool) -> None:
    """UTF-8 where the terminal can; elsewhere plain marks, and escapes for what has none, never a crash."""
    pipe = getattr(sys.stdout, "buffer", None)
    with _told():
        if data and pipe is not None:
            sys.stdout.flush()
            pipe.write(text.encode("utf-8", errors="backslashreplace"))
        else:
            sys.stdout.write(_shown(text, sys.stdout.encoding or "utf-8"))


def _shown(text: str, encoding: str) -> str:
    """The text as far as an encoding can show it."""
    try:
        text.encode(encoding)
        return text
    except UnicodeEncodeError:
        kept = "".join(mark if _has(encoding, mark) else mark.translate(_PLAIN) for mark in text)
        return kept.encode(encoding, errors="backslashreplace").decode(encoding)


def _has(encoding: str, mark: str) -> bool:
    return mark.isascii() or mark.encode(encoding, errors="ignore") != b""
