"""Our own modules kept between runs in one file: to find and read each by itself was a sixth of a short run.

A run loads more than two hundred modules, most of them small. Python looks for each in its folder, then reads its byte
code from one more file. Here is a finder and loader of the ordinary kind (PEP 302, PEP 451) that has the byte code of
all at hand. Like Python it takes up none whose source has another date or size; what it does not have is left to
Python, and kept at the end.
"""

import marshal
import os
import sys
from collections.abc import Callable, Iterator
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType
from typing import Any

from compare.cli import kept

_OURS = __name__.partition(".")[0] + "."
_PACKAGE = "__init__.py"
State = tuple[int, int]  # when a source was last written, in nanoseconds, and its size in bytes
# The path of a module's source and of its byte code file, the state of the source, and the byte code itself.
Parts = tuple[str, str | None, State, bytes]


def keep(cached: str | None = __spec__.cached) -> Callable[[], None]:
    """Take up what earlier runs loaded; returns what is to be called at the end, which keeps what this run loaded.

    cached: the byte code file beside which the modules are kept; None where Python keeps none.
    """
    file, stamp = kept.place(cached, "modules"), (sys.version, sys.flags.optimize, __file__)
    made: dict[str, Parts] = kept.read(file, stamp)
    sys.meta_path.insert(0, _Finder(made))

    def end() -> None:
        if loaded := dict(_loaded(made)):
            kept.write(file, stamp, made | loaded)

    return end


class _Finder:
    """Finds the modules that were kept, as long as their sources are as they were."""

    def __init__(self, made: dict[str, Parts]) -> None:
        self._made = made

    def find_spec(self, name: str, _path: Any = None, _target: Any = None) -> ModuleSpec | None:
        """What `import` asks of everything on `sys.meta_path`."""
        if (parts := self._made.get(name)) is None:
            return None
        path, cached, state, code = parts
        if _state(path) != state:
            return None
        spec = ModuleSpec(name, _Loader(name, path, code), origin=path, is_package=path.endswith(_PACKAGE))
        spec.has_location, spec.cached = True, cached
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(path.removesuffix(_PACKAGE)[:-1])
        return spec


class _Loader(SourceFileLoader):
    """Python's own loader, but for where the byte code comes from."""

    def __init__(self, name: str, path: str, code: bytes) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType | None:  # noqa: ARG002 - there is one loader for each module
        """The byte code of the module."""
        code: CodeType = marshal.loads(self._code)  # noqa: S302 - as trusted as the file that it was read from
        return code


def _loaded(made: dict[str, Parts]) -> Iterator[tuple[str, Parts]]:
    """Our modules that Python itself has loaded, but for those that are kept as they are."""
    for name in [name for name in sys.modules if name.startswith(_OURS)]:
        spec = sys.modules[name].__spec__
        if spec is None or type(spec.loader) is not SourceFileLoader:
            continue
        path = spec.loader.path
        state = _state(path)
        if state and (name not in made or made[name][2] != state):
            yield name, (path, spec.cached, state, marshal.dumps(spec.loader.get_code(name)))


def _state(path: str) -> State | None:
    """None where there is no such file."""
    try:
        status = os.stat(path)  # noqa: PTH116 - see compare.disk
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
