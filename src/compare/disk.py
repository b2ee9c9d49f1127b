"""Files by their names, for what every report needs. Loading pathlib takes longer than reading all those files.

What is rare (writing, fetching, looking for a folder) uses pathlib, imported where it is needed.
"""

import os
from stat import S_ISDIR, S_ISREG

from compare.record import Record


class Found(Record):
    """What lies at a path. regular: an ordinary file, not a folder, a pipe or a device. size: in bytes."""

    folder: bool
    regular: bool
    size: int


def found(path: str) -> Found:
    """What lies there; raises OSError where nothing does, ValueError for what can be no path."""
    status = os.stat(path)  # noqa: PTH116 - see above
    return Found(S_ISDIR(status.st_mode), S_ISREG(status.st_mode), status.st_size)


def exists(path: str) -> bool:
    """Whether anything lies there."""
    return os.path.exists(path)  # noqa: PTH110 - see above


def content(path: str) -> bytes:
    """All bytes of a file; raises OSError."""
    with open(path, "rb") as file:  # noqa: PTH123 - see above
        return file.read()


def beside(path: str, name: str) -> str:
    """The path of another file, counted from the folder of the first."""
    return os.path.join(os.path.dirname(path), name)  # noqa: PTH118, PTH120 - see above


def real(path: str) -> str:
    """The one absolute path of a file, links followed."""
    return os.path.realpath(path)


def ending(path: str) -> str:
    """The ending of a name in small letters, with its dot: ".txt"; empty where there is none."""
    return os.path.splitext(path)[1].lower()  # noqa: PTH122 - see above
