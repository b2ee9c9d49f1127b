"""The bar, on a pseudo-terminal: seen when work is long, gone at the end, never for a pipe or --quiet."""

import os
import pty
import subprocess
import sys
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from compare.cli import progress as module
from compare.cli.progress import progress

STORY = [str(path) for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))]


@contextmanager
def terminal() -> Iterator[int]:
    """A terminal as standard error; yields the end from which a person would look."""
    ours, theirs = pty.openpty()
    with pytest.MonkeyPatch.context() as patch, os.fdopen(theirs, "w") as stderr:
        patch.setenv("TERM", "xterm")
        patch.setattr(sys, "stderr", stderr)
        yield ours
    os.close(ours)


def test_long_work_shows_a_bar_that_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.0)
    with terminal() as ours:
        with progress(Namespace(quiet=False)) as step:
            assert step is not None
            step("reading A", 0.0)
            _wait_for("reading A", ours)
            step("comparing [b]", 0.8)
            _wait_for("comparing [b]", ours)
        seen = _read(ours)
    assert seen.rstrip("\r\n").endswith("\x1b[2K")  # the line is erased


def test_short_work_shows_nothing() -> None:
    with terminal() as ours:
        with progress(Namespace(quiet=False)) as step:
            assert step is not None
            step("reading A", 0.0)
        assert _read(ours) == ""


def test_quiet_work_shows_nothing() -> None:
    with terminal() as ours:
        with progress(Namespace(quiet=True)) as step:
            assert step is None
        assert _read(ours) == ""


def test_a_mistake_in_the_input_clears_the_bar_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.0)

    def fail() -> None:
        with progress(Namespace(quiet=False)):
            _wait_for("reading", ours)
            raise ValueError

    with terminal() as ours:
        with pytest.raises(ValueError, match=r"^$"):
            fail()
        assert _read(ours).rstrip("\r\n").endswith("\x1b[2K")


def test_a_pipe_gets_no_bar() -> None:
    code = "import compare.cli.progress as p, compare.cli; p.PATIENCE = 0.0; compare.cli.main(['report', *STORY])"
    run = [sys.executable, "-c", code.replace("STORY", repr(STORY))]
    assert subprocess.run(run, capture_output=True, check=True).stderr == b""


def _read(ours: int) -> str:
    os.set_blocking(ours, False)
    seen = b""
    while True:
        try:
            seen += os.read(ours, 100_000)
        except BlockingIOError:
            return seen.decode()


def _wait_for(words: str, ours: int) -> None:
    seen, end = "", time.monotonic() + 20
    while words not in seen:
        assert time.monotonic() < end, seen
        time.sleep(0.05)
        seen += _read(ours)
