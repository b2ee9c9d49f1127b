"""Single keys from the terminal, for as long as a sitting lasts."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Self

from compare.problem import InputError, Problem


def is_terminal() -> bool:
    """Whether a person sits at both ends."""
    return sys.stdin.isatty() and sys.stdout.isatty()


class Keyboard:
    """Keys as they are pressed, not shown and not held back until Enter; Ctrl-C stops as always."""

    def __init__(self) -> None:
        self._before: list[Any] = []

    def __enter__(self) -> Self:
        self._single()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lines()

    def key(self) -> str:
        """The next key; an arrow or function key arrives as its whole escape sequence, and so means nothing."""
        if sys.platform == "win32":
            import msvcrt

            return msvcrt.getwch()
        return _unix_key()

    def line(self, prompt: str) -> str:
        """A whole line, typed and mended as usual."""
        with self.lent():
            try:
                return input(prompt).strip()
            except EOFError:
                return ""

    @contextmanager
    def lent(self) -> Iterator[None]:
        """The terminal as it was before, for a line or for another program."""
        self._lines()
        try:
            yield
        finally:
            self._single()

    def _single(self) -> None:
        if sys.platform != "win32":
            import termios
            import tty

            self._before = termios.tcgetattr(sys.stdin.fileno())
            tty.setcbreak(sys.stdin.fileno(), termios.TCSADRAIN)

    def _lines(self) -> None:
        if sys.platform != "win32":
            import termios

            termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, self._before)


def _unix_key() -> str:
    import os
    import select

    handle = sys.stdin.fileno()
    typed = os.read(handle, 1)
    while typed[:1] == b"\x1b" and select.select([handle], [], [], 0.02)[0]:
        typed += os.read(handle, 16)
    if not typed:
        raise InputError(Problem("review", "no-terminal", "the terminal went away; all decisions so far are written"))
    return typed.decode("utf-8", errors="replace")
