"""Write docs/reference/commands.md from the command line itself: `python docs/commands.py`; a test compares the two."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from compare.cli import VERBS, parser

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Path(__file__).parent / "reference" / "commands.md"
_HEAD = """\
# Commands

Made from the command line itself by `python docs/commands.py`. Exit codes as diff(1): 0 fine, 1 differences
(`report --exit-code`) or mistakes (`check`), 2 trouble: input that is missing or cannot be read, wrong usage, an edit
that was refused.
"""


def page() -> str:
    """The whole page: a section for each command, a row for each argument and option."""
    commands = next(a for a in parser()._actions if isinstance(a, argparse._SubParsersAction)).choices
    shared = {a.dest for a in commands[VERBS[0]]._action_groups[-1]._group_actions}
    sections = [_section(name, commands[name], shared) for name in VERBS]
    everywhere = _rows(a for a in commands[VERBS[0]]._actions if a.dest in shared)
    return "\n".join([_HEAD, *sections, "## Everywhere\n", *everywhere]) + "\n"


def _section(name: str, command: argparse.ArgumentParser, shared: set[str]) -> str:
    own = [a for a in command._actions if a.dest not in {*shared, "help"}]
    does = str(command.description)
    return "\n".join([f"## claimdiff {name}\n", f"{does[0].upper()}{does[1:]}.\n", *(_rows(own) if own else []), ""])


def _rows(actions: "Iterator[argparse.Action] | list[argparse.Action]") -> list[str]:
    return ["| argument | meaning |", "|---|---|", *(f"| {_names(a)} | {a.help or ''} |" for a in actions)]


def _names(action: argparse.Action) -> str:
    takes = "" if action.nargs == 0 else " " + _metavar(action)
    return ", ".join(f"`{o}{takes}`" for o in action.option_strings) or f"`{_metavar(action)}`"


def _metavar(action: argparse.Action) -> str:
    if action.choices:
        return "/".join(str(choice) for choice in action.choices)
    return str(action.metavar or action.dest.upper())


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
