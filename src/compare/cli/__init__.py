"""The command line: argparse, one file per verb, and the one place where problems become exit codes.

Exit codes as diff(1): 0 fine, 1 differences (`report --exit-code`) or mistakes (`check`), 2 trouble.
"""

import argparse
import contextlib
import gc
import os
import sys
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from typing import Any, NoReturn

from compare.cli import modules, patterns
from compare.cli.output import columns, flush
from compare.disk import exists
from compare.problem import InputError, Problem
from compare.version import __version__

VERBS = (
    "report", "extract", "init", "add", "suggest", "check", "review", "accept", "reject", "explain", "status", "schema",
)  # fmt: skip
_EPILOG = """\
The main job:            claimdiff report one.txt two.txt
With a list of your own: claimdiff init one.txt two.txt, edit claims.yaml, claimdiff report
"""


def command() -> NoReturn:
    """The whole process: run the command of sys.argv, write what is left, and go.

    A tenth of a short run went to the collector, which finds no garbage among records that all live to the end, and a
    tenth to taking the interpreter down; nothing here waits for either (mypy ends itself in the same way).
    """
    gc.set_threshold(100_000, 50, 50)
    argparse._ = _as_it_is  # type: ignore[attr-defined]  # else it loads `locale`, to look for words in other languages
    _open_streams()
    kept = modules.keep(), patterns.keep()
    try:
        code = main()
    except SystemExit as end:  # argparse: help, version, a wrong option
        code = end.code if isinstance(end.code, int) else 2
    for keep in kept:
        keep()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def _as_it_is(text: str | None) -> str | None:
    return text


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; every mistake in the input ends as a message, never as a traceback."""
    argv = sys.argv[1:] if argv is None else argv
    if not argv:
        parser().print_help(sys.stderr)
        return 2
    try:
        options = _options(argv)
        code: int = options.run(options)
        flush()
    except InputError as error:
        return _trouble(error)
    except BrokenPipeError:  # the reader of our output went away (`| head`): not our mistake, nothing to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("claimdiff: stopped; nothing more was written", file=sys.stderr)
        return 130
    return code


def _options(argv: Sequence[str]) -> argparse.Namespace:
    """What was asked for; argparse ends the process for a wrong value, a word that it does not know is said here."""
    first = argv[0] if argv else ""
    if first and not first.startswith("-") and first not in VERBS:
        raise InputError(Problem(first, "no-such-command", _no_command(first)))
    options, unknown = parser(argv[:1]).parse_known_args(argv)
    if unknown:
        verb = next(word for word in argv if word in VERBS)  # argparse asks for one
        message = f"{' '.join(unknown)} means nothing here; claimdiff {verb} --help shows what does"
        raise InputError(Problem(verb, "unknown-option", message))
    return options


def _no_command(word: str) -> str:
    from compare.ledger.notes import did_you_mean

    if exists(word):
        return f"this is a file, not a command; did you mean: claimdiff report {word} ..."
    return f"there is no such command{did_you_mean(word, VERBS) or '; claimdiff --help shows them all'}"


def _open_streams() -> None:
    """A stream that was closed before we began (`>&-`) takes what is written and forgets it, as Python's print does."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - open to the end


def parser(first: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The whole command line, each verb with its own arguments; where one is named first, only that one is loaded."""
    whole = argparse.ArgumentParser(
        prog="claimdiff", epilog=_EPILOG, formatter_class=_wide(argparse.RawDescriptionHelpFormatter),
        description="Line up what two or more news articles claim about one event; show where they agree and differ.",
    )  # fmt: skip
    whole.add_argument("--version", action="version", version=f"claimdiff {__version__}")
    verbs = whole.add_subparsers(title="commands", metavar="COMMAND", required=True, prog=whole.prog)
    for name in first if first and first[0] in VERBS else VERBS:
        verb = import_module(f"compare.cli.{name}")
        command = verbs.add_parser(
            name, help=verb.HELP, description=verb.HELP, formatter_class=_wide(argparse.HelpFormatter)
        )
        verb.arguments(command)
        _common(command)
        command.set_defaults(run=verb.run)
    return whole


def _wide(formatter: type[argparse.HelpFormatter]) -> Any:
    """The formatter for the columns at hand; left alone, argparse loads shutil for every argument to ask for them."""
    return partial(formatter, width=columns(80) - 2)


def _common(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("everywhere")
    group.add_argument("-f", "--file", metavar="FILE", help="the claim list (default: claims.yaml)")
    group.add_argument("-q", "--quiet", action="store_true", help="say only what was asked for")
    group.add_argument("-v", "--verbose", action="store_true", help="say more about what is done")
    group.add_argument("--allow-private", action="store_true", help="fetch from addresses in private networks too")
    group.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="colour (NO_COLOR is obeyed)"
    )


def _trouble(error: InputError) -> int:
    from compare.visible import visible

    findings = getattr(error, "findings", ())  # mistakes in a claim list know the line and what to type instead
    told = [str(finding) for finding in findings] or [f"{p.where}: {p.message}" for p in error.problems]
    for message in told:
        print(message if findings else visible(f"claimdiff: {message}"), file=sys.stderr)
    return 2
