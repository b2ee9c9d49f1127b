"""A progress bar for long work where somebody watches: on standard error, gone when the work is done."""

import argparse
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import Progress, TaskID

    from compare.pipeline import Step

PATIENCE = 1.0  # seconds of work before a bar is shown


@contextmanager
def progress(options: argparse.Namespace) -> "Iterator[Step | None]":
    """What the work tells its steps to; None where no terminal is there or `--quiet` was asked for."""
    if options.quiet or not sys.stderr.isatty():
        yield None
        return
    from threading import Timer  # late: most runs are read by a pipe or end before anybody waits

    bar = _Bar()
    timer = Timer(PATIENCE, bar.show)
    timer.daemon = True
    timer.start()
    try:
        yield bar.step
    finally:
        timer.cancel()
        timer.join()
        bar.clear()


class _Bar:
    """The latest step, and the bar that shows it once it is wanted."""

    def __init__(self) -> None:
        self._words, self._share = "reading", 0.0
        self._shown: tuple[Progress, TaskID] | None = None

    def step(self, words: str, share: float) -> None:
        """Say what is being done, and which share of all is done."""
        self._words, self._share = words, share
        if self._shown:
            shown, task = self._shown
            shown.update(task, description=words, completed=share)

    def show(self) -> None:
        """Put the bar on the terminal."""
        from rich.console import Console  # late: loading rich takes longer than most reports
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        columns = TextColumn("{task.description}", markup=False), BarColumn(), TimeElapsedColumn()
        shown = Progress(*columns, console=Console(stderr=True), transient=True)
        self._shown = shown, shown.add_task("", total=1.0)
        self.step(self._words, self._share)
        shown.start()

    def clear(self) -> None:
        """Take the bar away, if it was ever shown."""
        if self._shown:
            self._shown[0].stop()
