"""Quotations signed with a dash: '"We lost it all." — Anna Velt'."""

import re

from compare.record import Record
from compare.span import Span

_SIGNATURE = re.compile(
    r"\s{0,4}([-–—―]{1,2})\s{0,3}"
    r"((?:(?:[A-Z][\w.’'-]{0,30}|de|of|the|van|von|la|,) ?){1,9})(?:\.?\s|\.?$)"
)


class Signature(Record):
    """The dash and the name after it."""

    dash: Span
    name: Span


def signature(text: str, end: int) -> Signature | None:
    """The signature that follows a quotation ending at `end`, alone on the rest of its line."""
    found = _SIGNATURE.match(text, end, end + 160)
    if found is None or not _ends_line(text, found.end(2)):
        return None
    name = text[found.start(2) : found.end(2)].rstrip(" .,")
    return Signature(Span(*found.span(1)), Span(found.start(2), found.start(2) + len(name))) if name else None


def _ends_line(text: str, end: int) -> bool:
    rest = text[end : end + 3].lstrip(" .")
    return not rest or rest[0] in "\r\n"
