"""Bytes to text: byte order marks, UTF-8, UTF-16, a declared charset; Windows-1252 only where the bytes look like it.

What had to be assumed is said; what cannot be read is an error with line and column, never guessed at.
"""

import codecs
import re

from compare.problem import InputError, Problem
from compare.record import Record

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Windows-1252 as people write it: typographic marks, and letters with accents beside plain letters.
_TYPED = re.compile(
    rb"[\x80\x85\x91-\x97\xa0\xa3\xa7\xa9\xae\xb0\xb7\xbc-\xbe]|(?<=[A-Za-z])[\xc0-\xff]|[\xc0-\xff](?=[A-Za-z])"
)
_HIGH = re.compile(rb"[\x80-\xff]")
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f]")
_RARE = 0.03  # the share of a text in English that accents and curly marks can have
_WORDS = 20  # fewer say nothing about an encoding


class Decoded(Record):
    """A text without its byte order mark, line ends as they are; notices: what had to be assumed."""

    text: str
    notices: tuple[Problem, ...] = ()


def decoded(data: bytes, name: str, charset: str | None = None) -> Decoded:
    """The text of a file or page. charset: what its server or its own head declares; a byte order mark beats it."""
    mark, encoding = next(((m, e) for m, e in _MARKS if data.startswith(m)), (b"", ""))
    body = data[len(mark) :]
    try:
        return Decoded(body.decode(encoding or _declared(charset) or _silent_utf_16(body) or _utf_8(body, name)))
    except UnicodeDecodeError as error:
        if mark:
            raise _wrong(body, name, error) from None
        if error.encoding != "utf-8":
            return _as_utf_8(body, name, error)
        return _as_windows(body, name, error)


def _declared(charset: str | None) -> str | None:
    """The codec of a declared charset, as browsers read it: Latin-1 means Windows-1252."""
    try:
        found = codecs.lookup(charset.strip().strip("\"'")).name if charset else None
    except (LookupError, ValueError):
        return None
    return "cp1252" if found in ("iso8859-1", "ascii") else found if found and _is_text(found) else None


def _is_text(codec: str) -> bool:
    """Whether a codec makes text of bytes (`rot13`, `zlib` and `idna` do other things)."""
    try:
        return b"a a".decode(codec, errors="replace") == "a a" and codec not in ("idna", "punycode", "unicode-escape")
    except (LookupError, UnicodeError):
        return False


def _silent_utf_16(body: bytes) -> str | None:
    """UTF-16 without a mark: nearly every other byte of a text in Latin letters is zero."""
    sample = body[:2000]
    if len(sample) < 64 or len(body) % 2:
        return None
    even, odd = sample[::2].count(0) / len(sample[::2]), sample[1::2].count(0) / len(sample[1::2])
    return "utf-16-le" if odd > 0.7 and even < 0.1 else "utf-16-be" if even > 0.7 and odd < 0.1 else None


def _utf_8(body: bytes, name: str) -> str:
    if b"\0" in body:
        raise InputError(Problem(name, "binary", "not a text file (it holds NUL bytes); save the text as UTF-8"))
    return "utf-8"


def _as_utf_8(body: bytes, name: str, error: UnicodeDecodeError) -> Decoded:
    """A declared charset that does not fit: the bytes as UTF-8, if they are that."""
    try:
        text = body.decode(_utf_8(body, name))
    except UnicodeDecodeError:
        raise _wrong(body, name, error) from None
    message = f"declared as {error.encoding}, which its bytes are not; read as UTF-8"
    return Decoded(text, (Problem(name, "encoding", message, "notice"),))


def _as_windows(body: bytes, name: str, error: UnicodeDecodeError) -> Decoded:
    """Windows-1252, if the bytes are plausible as that."""
    if not _is_windows(body):
        raise _wrong(body, name, error)
    where = _place(body, error)
    message = f"not UTF-8 (at {where}); read as Windows-1252, which its bytes look like. Save it as UTF-8 to be sure"
    return Decoded(body.decode("cp1252"), (Problem(name, "encoding", message, "notice"),))


def _is_windows(body: bytes) -> bool:
    high = len(_HIGH.findall(body))
    usual = len(_TYPED.findall(body))
    return usual == high <= _RARE * len(body) and len(body.split()) >= _WORDS and not _CONTROL.search(body)


def _wrong(body: bytes, name: str, error: UnicodeDecodeError) -> InputError:
    """Where the first byte that does not fit stands, and what to do."""
    message = f"the byte 0x{body[error.start]:02x} is not {error.encoding}; save the file as UTF-8"
    return InputError(Problem(f"{name}:{_place(body, error)}", "encoding", message))


def _place(body: bytes, error: UnicodeDecodeError) -> str:
    """Line and column, counted from 1."""
    before = body[: error.start]
    line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
    return f"{line}:{column}"
