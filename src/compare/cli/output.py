"""Where a command's result goes: the terminal or a file; whether in colour; how wide."""

import argparse
import os
import sys

from compare.problem import InputError, Problem


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


def write(text: str, path: str | None) -> None:
    """Write the text to the file, or to standard output."""
    if path is None or path == "-":
        _to_stdout(text)
        return
    from pathlib import Path  # late: a report is mostly shown, not kept

    try:
        Path(path).write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise InputError(Problem(path, "not-written", f"cannot be written: {error.strerror}")) from error


def _to_stdout(text: str) -> None:
    """UTF-8 where the terminal can; elsewhere what it cannot show becomes an escape, never a crash."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, errors="backslashreplace").decode(encoding))
