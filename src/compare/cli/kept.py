"""What one run leaves for the next, beside the byte code of this package, as Python leaves byte code.

Each kind is one file that only the very same state of Python and package takes up, told by its stamp. It holds what was
made of our own code, nothing of any article. A file that is broken or another's counts as none.
"""

import marshal
import sys
from contextlib import suppress
from typing import Any

from compare.disk import beside, content, swap


def place(cached: str | None, name: str) -> str:
    """The file of one kind. cached: the byte code file beside which it stands; where Python keeps none, no file."""
    return beside(cached, f"{name}.{sys.implementation.cache_tag}") if cached else ""


def read(file: str, stamp: tuple[object, ...]) -> dict[Any, Any]:
    """What earlier runs left; nothing where nothing fits."""
    try:
        found, made = marshal.loads(content(file))  # noqa: S302 - as trusted as the byte code beside it
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return made if found == stamp and isinstance(made, dict) else {}


def write(file: str, stamp: tuple[object, ...], made: dict[Any, Any]) -> None:
    """Write all or nothing, so that no other run reads half a file; where Python writes no byte code, nothing."""
    if sys.dont_write_bytecode or not file:
        return
    told: Any = (stamp, made)
    with suppress(OSError, ValueError):
        swap(file, marshal.dumps(told))
