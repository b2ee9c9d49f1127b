"""One key at a time from the terminal."""

import sys

from compare.problem import InputError, Problem


def is_terminal() -> bool:
    """Whether a person sits at both ends."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def key() -> str:
    """The next key, as typed; an arrow or function key arrives as its whole escape sequence. Ctrl-C stops as always."""
    if sys.platform == "win32":
        import msvcrt

        return msvcrt.getwch()
    return _unix_key()


def _unix_key() -> str:
    import os
    import select
    import termios
    import tty

    handle = sys.stdin.fileno()
    before = termios.tcgetattr(handle)
    try:
        tty.setcbreak(handle)
        typed = os.read(handle, 1)
        while typed[:1] == b"\x1b" and select.select([handle], [], [], 0.02)[0]:
            typed += os.read(handle, 16)
    finally:
        termios.tcsetattr(handle, termios.TCSADRAIN, before)
    if not typed:
        raise InputError(Problem("review", "no-terminal", "the terminal went away; all decisions so far are written"))
    return typed.decode("utf-8", errors="replace")
