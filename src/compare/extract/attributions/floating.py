"""Quotations that no statement holds: whole sentences in quotation marks are somebody's words all the same.

Shorter ones are titles, terms and scare quotes, and are left alone. A dash may sign one: "We lost it all." — Anna Velt.
"""

import re
from collections.abc import Iterator, Sequence

from compare.extract.attributions.colon import COLON
from compare.extract.attributions.cue import Cue
from compare.extract.attributions.quotation import Quotation
from compare.extract.attributions.statement import Statement
from compare.letter import CAPITAL
from compare.span import Span

DASH = Cue("—", "neutral", frozenset())
QUOTED = Cue("“", "neutral", frozenset())
_SIGNATURE = re.compile(
    r"\s{0,4}([-–—―]{1,2})\s{0,3}"
    rf"((?:(?:[{CAPITAL}][\w.’'-]{{0,30}}|de|of|the|van|von|la|,) ?){{1,9}})(?:\.?\s|\.?$)"
)
_WORDS = 4  # fewer are a title, a slogan or scare quotes


def floating(text: str, quoted: Sequence[Quotation], held: Sequence[Statement]) -> Iterator[Statement]:
    """A statement without source for each quotation of a sentence or more that lies in none of `held`."""
    reaches = sorted((found.parts[0].start, found.parts[-1].end) for found in held)
    k, furthest = 0, -1
    for quotation in quoted:
        while k < len(reaches) and reaches[k][0] < quotation.span.end:
            furthest = max(furthest, reaches[k][1])
            k += 1
        if furthest <= quotation.span.start and _sentence(text, quotation.span):
            yield _statement(text, quotation.span)


def _sentence(text: str, span: Span) -> bool:
    inner = span.of(text).strip("\"'“”‘’`« »")
    before = text[max(0, span.start - 3) : span.start].rstrip(" \t\u00a0")
    return (
        inner.endswith((".", "!", "?"))
        and len(inner.split(None, _WORDS)) >= _WORDS
        and before[-1:] in ("", ":", ",", ".", "?", "!", "”", '"', "\n", "—", "-")
    )


def _statement(text: str, span: Span) -> Statement:
    signed = _signature(text, span.end)
    if signed is not None:
        dash, name = signed
        return Statement(name, dash, (span,), DASH)
    colon = text.rfind(":", max(0, span.start - 4), span.start)
    if colon < 0 or text[colon + 1 : span.start].strip():
        return Statement(None, Span(span.start, span.start + 1), (span,), QUOTED)
    return Statement(None, Span(colon, colon + 1), (span,), COLON)


def _signature(text: str, end: int) -> tuple[Span, Span] | None:
    """The dash and the name that follow a quotation ending at `end`, alone on the rest of its line."""
    found = _SIGNATURE.match(text, end, end + 160)
    if found is None or not _ends_line(text, found.end(2)):
        return None
    name = text[found.start(2) : found.end(2)].rstrip(" .,")
    return (Span(*found.span(1)), Span(found.start(2), found.start(2) + len(name))) if name else None


def _ends_line(text: str, end: int) -> bool:
    rest = text[end : end + 3].lstrip(" .")
    return not rest or rest[0] in "\r\n"
