"""`claimdiff review`: one key per suggestion, each decision written at once."""

import argparse
import os
import shlex
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compare.cli import card, keyboard
from compare.cli.changes import make
from compare.cli.output import width, write
from compare.cli.sources import list_path, of_list
from compare.problem import InputError, Problem

if TYPE_CHECKING:
    from compare.ledger.address import Target
    from compare.ledger.change import Change
    from compare.ledger.record import ClaimList
    from compare.report.record import Report

HELP = "decide on suggestions, one key each"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command: none of its own."""


def run(options: argparse.Namespace) -> int:
    """Ask about each suggestion; without a terminal, name the commands that do the same."""
    from compare.ledger.address import suggestions
    from compare.ledger.load import load

    path = list_path(options.file)
    names = [target.address for target in suggestions(load(path))]
    if not names:
        write("nothing waits for a decision\n", None)
        return 0
    if not keyboard.is_terminal():
        raise InputError(Problem("review", "no-terminal", _instead(names)))
    with keyboard.Keyboard() as keys:
        desk = _Desk(path, options, names, keys)
        try:
            desk.sit()
        finally:  # also where Ctrl-C or a list that no longer can be read ends it
            write(desk.summary, None)
    return 0


def _instead(names: list[str]) -> str:
    lines = [f"  claimdiff accept {name}" for name in names[:12]]
    lines += [f"  ... and {len(names) - 12} more (claimdiff status -v)"] if len(names) > 12 else []
    return "\n".join(["review needs a terminal. The same without one, accept or reject:", *lines])


@dataclass
class _Desk:
    """The state of one sitting. names: what waited at the start; decided: names with their decisions, latest last."""

    path: str
    options: argparse.Namespace
    names: list[str]
    keys: keyboard.Keyboard
    number: int = 0
    decided: dict[str, str] = field(default_factory=dict)
    shown: "tuple[ClaimList, Report] | None" = None

    def sit(self) -> None:
        """Go through the suggestions until the last is decided or the person quits."""
        while self.number < len(self.names):
            target = self._target()
            if target is None:  # decided on elsewhere meanwhile, in an editor perhaps
                self.number += 1
                continue
            write(self._card(target), None)
            if not self._answer(target):
                return

    @property
    def summary(self) -> str:
        """The last lines: what was kept, turned down, and left."""
        kept = [name for name, word in self.decided.items() if word == "kept"]
        down = [name for name, word in self.decided.items() if word == "turned down"]
        left = len(self.names) - len(self.decided)
        parts = [f"kept: {', '.join(kept) or 'none'}", f"turned down: {', '.join(down) or 'none'}", f"left: {left}"]
        return "\n" + "\n".join(parts) + "\n"

    def _answer(self, target: "Target") -> bool:
        """Wait for a key that means something, and do it; False to quit."""
        while True:
            key = self.keys.key()
            if key in ("q", "Q", "\x04"):
                return False
            action = _ACTIONS.get(key.lower())
            if action is not None:
                self._guarded(action, target)
                return True

    def _guarded(self, action: str, target: "Target") -> None:
        """Do it; where the file was changed meanwhile, say so and show the suggestion as it is now."""
        try:
            getattr(self, f"_{action}")(target)
        except InputError as error:
            write("".join(f"claimdiff: {problem.where}: {problem.message}\n" for problem in error.problems), None)
            self.shown = None

    def _keep(self, target: "Target") -> None:
        from compare.ledger.decide import accept

        self._write(accept(self._list, [target]))
        self._settled(target, "kept")

    def _turn_down(self, target: "Target") -> None:
        from compare.ledger.decide import reject

        self._write(reject(self._list, [target]))
        self._settled(target, "turned down")

    def _skip(self, _: "Target") -> None:
        self.number += 1

    def _back(self, _: "Target") -> None:
        """The one before, undecided again."""
        self.number = max(0, self.number - 1)
        name = self.names[self.number]
        if name in self.decided:
            from compare.ledger.address import target
            from compare.ledger.decide import suggest_again

            self._write(suggest_again(self._list, target(self._list, name)))
            del self.decided[name]

    def _value(self, target: "Target") -> None:
        """Another value, typed in place; the suggestion is then shown again."""
        from compare.ledger.decide import set_value

        reading = self._which(target)
        if reading is None:
            return
        now = (reading.reading and reading.reading.value) or "none"
        text = self.keys.line(f"value of {reading.address} (now: {now}): ")
        if text:
            self._write(set_value(self._list, reading, text))

    def _which(self, target: "Target") -> "Target | None":
        """The reading that is meant; asked for where a question has several."""
        from compare.ledger.address import target as named

        if target.reading is not None:
            return target
        names = [address for address, _ in target.entry.addressed]
        name = names[0] if len(names) == 1 else self.keys.line(f"which reading? {', '.join(names)}: ")
        return named(self._list, name if "/" in name else f"{target.entry.id}/{name}") if name else None

    def _editor(self, target: "Target") -> None:
        """The person's own editor, at the line."""
        editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
        line = self._list.file.position(target.node.start)[0]
        if not editor:
            write(f"Set EDITOR to open {self.path}:{line} from here.\n", None)
            return
        import subprocess  # late: it costs more than all the rest of this command

        with self.keys.lent():
            subprocess.run([*shlex.split(editor), f"+{line}", self.path], check=False)  # noqa: S603 - the person's choice
        self.shown = None

    def _help(self, _: "Target") -> None:
        write(f"{card.HELP}\n", None)

    def _target(self) -> "Target | None":
        from compare.ledger.address import suggestions

        name = self.names[self.number]
        return next((target for target in suggestions(self._list) if target.address == name), None)

    def _card(self, target: "Target") -> str:
        text = card.card(target, self.number + 1, len(self.names), self._report, width(), self._doubts(target))
        return f"{text}\n\n  {card.KEYS}\n"

    def _doubts(self, target: "Target") -> list[str]:
        """What `check` says of the values that are decided on."""
        readings = [target.reading] if target.reading else target.entry.says
        starts = [reading.at["value"].start for reading in readings if "value" in reading.at]
        places = {f"{self.path}:{line}:{column}" for line, column in map(self._list.file.position, starts)}
        return [problem.message.partition("\n")[0] for problem in self._report.problems if problem.where in places]

    def _settled(self, target: "Target", word: str) -> None:
        self.decided[target.address] = word
        self.number += 1

    def _write(self, change: "Change") -> None:
        make(change, self.options)
        self.shown = None

    @property
    def _list(self) -> "ClaimList":
        return self._read()[0]

    @property
    def _report(self) -> "Report":
        return self._read()[1]

    def _read(self) -> "tuple[ClaimList, Report]":
        """The list and its report as they are now; read again after each change."""
        if self.shown is None:
            from compare.pipeline import compare_articles

            articles, claim_list = of_list(self.path)
            self.shown = (claim_list, compare_articles(articles, claim_list))
        return self.shown


_ACTIONS = {
    "y": "keep", "n": "turn_down", "s": "skip", "b": "back", "v": "value", "e": "editor", "?": "help", "h": "help",
}  # fmt: skip
