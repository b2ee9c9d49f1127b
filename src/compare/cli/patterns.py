"""Patterns kept between runs, as Python keeps byte code: a third of a short run went into making them.

`re` makes the code of a pattern with a compiler written in Python, and offers no way to keep it. This listens at the
one call in which that compiler hands its code to the matching machine (CPython's `re._compiler` and `_sre`), and keeps
what passes there; what was kept is found where `re` looks for what it made before. Where anything is not as expected
(another Python, a folder that cannot be written, a broken file), `re` works as ever.
"""

import re
import sys
from collections.abc import Callable
from importlib import import_module
from types import SimpleNamespace
from typing import Any

from compare.cli import kept

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
    file = kept.place(cached, "patterns")
    made: Made = kept.read(file, stamp)
    before, heard = len(made), list[Any]()

    def hear(pattern: Any, flags: Any, code: list[int], *groups: Any) -> Any:
        told = b"".join(int(number).to_bytes(4, sys.byteorder) for number in code)
        heard.append((pattern, int(flags), told, *groups))
        return machine.compile(pattern, flags, code, *groups)

    def compiled(pattern: Any, flags: int = 0) -> Any:
        found, told = make(pattern, flags), heard.pop()
        if type(pattern) in (str, bytes):  # `re.Scanner` hands over pieces that it has parsed itself
            made[pattern, int(flags)] = told
        return found

    compiler._sre, compiler.compile = SimpleNamespace(**{**vars(machine), "compile": hear}), compiled
    setattr(re, _cache(), _Shelf(made, machine.compile))
    return lambda: kept.write(file, stamp, made) if before < len(made) <= _MOST else None


def _cache() -> str:
    """The name of the dictionary in which `re` looks first; from Python 3.12 on there are two."""
    return "_cache2" if hasattr(re, "_cache2") else "_cache"


class _Shelf(dict[tuple[type, str | bytes, int], Any]):
    """What `re` made in this run, by type, text and flags of each pattern; what was kept comes when asked for."""

    def __init__(self, made: Made, compiled: Callable[..., Any]) -> None:
        super().__init__()
        self._made, self._compiled = made, compiled

    def __missing__(self, key: tuple[type, str | bytes, int]) -> Any:
        text, flags, code, *groups = self._made[key[1:]]
        self[key] = pattern = self._compiled(text, flags, memoryview(code).cast("I").tolist(), *groups)
        return pattern
