"""Files by their names, for what every report needs. Loading pathlib takes longer than reading all those files.

What is rare (writing, fetching, looking for a folder) uses pathlib, imported where it is needed.
"""

import contextlib
import os
from stat import S_IMODE, S_ISDIR, S_ISREG

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


def is_replaceable(path: str) -> bool:
    """Whether `swap` may take its place: an ordinary file that we may write, in a folder that takes new files."""
    return found(path).regular and os.access(path, os.W_OK) and os.access(os.path.dirname(path) or ".", os.W_OK)  # noqa: PTH120 - see above


def swap(path: str, raw: bytes) -> None:
    """Replace a file as a whole or not at all: a crash or a full disk leaves the old file or the new one, never half.

    A temporary file beside it, on the disk for certain, is renamed over it in one step. path: links followed already.
    """
    import tempfile  # late: most runs write nothing

    folder, name = os.path.split(path)
    handle, temporary = tempfile.mkstemp(prefix=f".{name}.", suffix=".tmp", dir=folder or ".")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, _mode(path))  # noqa: PTH101 - see above
        os.replace(temporary, path)  # noqa: PTH105 - see above
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)  # noqa: PTH108 - see above
        raise
    _settle(folder or ".")


def _mode(path: str) -> int:
    """The rights of the file that is there, or those of a new file."""
    try:
        return S_IMODE(os.stat(path).st_mode)  # noqa: PTH116 - see above
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _settle(folder: str) -> None:
    """Have the rename itself on the disk, where the system can do that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
