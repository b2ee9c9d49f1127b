"""Patterns kept between runs, as Python keeps byte code: a third of a short run went into making them.

`re` makes the code of a pattern with a compiler written in Python, and offers no way to keep it. This listens at the
one call in which that compiler hands its code to the matching machine (CPython's `re._compiler` and `_sre`), and keeps
what passes there beside this module's own byte code, in a file that only this very build of Python takes up. It holds
constants and word lists, nothing of any article. Where anything is not as expected (another Python, a folder that
cannot be written, a broken file), `re` works as ever.
"""

import marshal
import os
import sys
from collections.abc import Callable
from importlib import import_module
from types import SimpleNamespace
from typing import Any

from compare.disk import beside, content

_MOST = 2000  # patterns; a run makes about 250
# What the matching machine takes for a pattern: its text and flags, the code as bytes, the groups and their names.
Parts = tuple[str | bytes, int, bytes, int, dict[str, int], tuple[str | None, ...]]
Made = dict[tuple[str | bytes, int], Parts]


def keep(cached: str | None = __spec__.cached) -> Callable[[], None]:
    """Take up what earlier runs made; returns what is to be called at the end, which keeps what this run made.

    cached: the byte code file beside which the patterns are kept; None where Python keeps none.
    """
    compiler: Any
    machine: Any
    try:
        compiler, machine = import_module("re._compiler"), import_module("_sre")
        make, stamp = compiler.compile, (sys.version, machine.MAGIC, machine.CODESIZE)
    except (ImportError, AttributeError):
        return lambda: None
    file = beside(cached, f"patterns.{sys.implementation.cache_tag}") if cached else ""
    made = _read(file, stamp)
    before, heard = len(made), list[Any]()

    def hear(pattern: Any, flags: Any, code: list[int], *groups: Any) -> Any:
        told = b"".join(int(number).to_bytes(4, sys.byteorder) for number in code)
        heard.append((pattern, int(flags), told, *groups))
        return machine.compile(pattern, flags, code, *groups)

    def compiled(pattern: Any, flags: int = 0) -> Any:
        if kept := made.get((pattern, flags)):
            text, flags, code, *groups = kept
            return machine.compile(text, flags, memoryview(code).cast("I").tolist(), *groups)
        found, told = make(pattern, flags), heard.pop()
        if type(pattern) in (str, bytes):  # `re.Scanner` hands over pieces that it has parsed itself
            made[pattern, int(flags)] = told
        return found

    compiler._sre, compiler.compile = SimpleNamespace(**{**vars(machine), "compile": hear}), compiled
    return lambda: _write(file, (stamp, made)) if before < len(made) <= _MOST else None


def _read(file: str, stamp: tuple[object, ...]) -> Made:
    try:
        found, made = marshal.loads(content(file))  # noqa: S302 - as trusted as the byte code beside it
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return made if found == stamp else {}


def _write(file: str, told: Any) -> None:
    """Write all or nothing, so that no other run reads half a file."""
    if sys.dont_write_bytecode or not file:
        return
    part = f"{file}.{os.getpid()}"
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644), "wb") as other:
            other.write(marshal.dumps(told))
        os.replace(part, file)  # noqa: PTH105 - see compare.disk
    except (OSError, ValueError):
        return
