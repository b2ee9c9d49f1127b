"""Bytes to text. UTF-8 with or without a byte order mark, UTF-16 with one; whatever else is said, never guessed at."""

import codecs

from compare.problem import InputError, Problem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decoded(data: bytes, name: str) -> str:
    """The text of a file, without its byte order mark; line ends stay as they are."""
    mark, encoding = next(((m, e) for m, e in _MARKS if data.startswith(m)), (b"", "utf-8"))
    body = data[len(mark) :]
    if not mark and b"\0" in body:
        raise InputError(Problem(name, "binary", "not a text file (it holds NUL bytes); save the text as UTF-8"))
    try:
        return body.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(Problem(*_wrong(body, name, error))) from None


def _wrong(body: bytes, name: str, error: UnicodeDecodeError) -> tuple[str, str, str]:
    """Where the first byte that does not fit stands, and what to do."""
    before = body[: error.start]
    line = before.count(b"\n") + 1
    column = error.start - before.rfind(b"\n")
    byte = f"0x{body[error.start]:02x}"
    return f"{name}:{line}:{column}", "encoding", f"the byte {byte} is not {error.encoding}; save the file as UTF-8"
