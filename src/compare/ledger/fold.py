"""A copy of a text for finding typed words in it, with the way back to the offsets of the text itself.

Folded away: runs of white space and line breaks (one space), curly marks, dashes, dots of an ellipsis, case,
characters that are not seen (soft hyphen, zero-width and bidi marks), and letters written with a separate accent.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property, lru_cache

from compare.span import Span

OPENING = 10  # letters from the beginning of a word by which a quote is looked up
WORD = re.compile(r"[^\W_]+")
_UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
_CHANGED = re.compile(
    f"(?! [^\\s{_UNSEEN}])[\\s{_UNSEEN}]*\\s[\\s{_UNSEEN}]*"  # white space, but for a lone space, which stays
    f"|[{_UNSEEN}]+"
    "|[‘’‚‛′`´]|[“”„‟″«»]|''|[‐-―−﹘﹣－]|--+|…|\\.(?: \\.){2,}"
    "|\\S[\u0300-\u036f]+|\u0130|[Σς]"  # letters whose small form is longer, or depends on what follows
)
_ASCII = ("`", "''", "--", ". .")  # what is folded of the marks on every keyboard, white space apart
_OTHERS = {"''": '"', "\u0130": "i", "Σ": "σ", "ς": "σ"}
_FOLDS = (("‘’‚‛′`´", "'"), ("“”„‟″«»", '"'), ("‐‑‒–—―−﹘﹣－", "-"))
_MARKS = {ord(mark): plain for marks, plain in _FOLDS for mark in marks}


class Folded:
    """A folded text. here, there: the same places in the folded text and in the text itself, in order."""

    def __init__(self, text: str, here: tuple[int, ...], there: tuple[int, ...]) -> None:
        self.text = text
        self.here = here
        self.there = there

    @cached_property
    def openings(self) -> Mapping[str, list[int]]:
        """Where words begin, by the first letters from there: a long list looks for thousands of quotes in one text."""
        found: dict[str, list[int]] = {}
        for match in WORD.finditer(self.text):
            start = match.start()
            found.setdefault(self.text[start : start + OPENING], []).append(start)
        return found

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text itself that folds to text[start:end]."""
        return Span(self._back(start), self._back(end - 1, last=True))

    def _back(self, place: int, last: bool = False) -> int:
        """Between two known places offsets run alike, but inside a folded run they stand for the whole run."""
        number = bisect_right(self.here, place) - 1
        start, origin = self.here[number], self.there[number]
        if number % 2 == 0:  # unchanged text begins here
            return origin + place - start + last
        return self.there[number + 1] if last else origin


@lru_cache(maxsize=64)
def folded(text: str) -> Folded:
    """The folded copy of an article; kept, since many quotes are looked for in one text."""
    parts: list[str] = []
    here, there = [0], [0]
    place, length = 0, 0
    for match in _CHANGED.finditer(text):
        same, other = text[place : match.start()].lower(), _replaced(match.group())
        parts += (same, other)
        here += (length + len(same), length + len(same) + len(other))
        there += (match.start(), match.end())
        length, place = here[-1], match.end()
    parts.append(text[place:].lower())
    return Folded("".join(parts), (*here, length + len(parts[-1]) + 1), (*there, len(text)))


def fold(text: str) -> str:
    """The folded text alone, without white space at its ends."""
    if text.isascii() and not any(mark in text for mark in _ASCII):
        return " ".join(text.split()).lower()
    return _CHANGED.sub(lambda match: _replaced(match.group()), text).lower().strip()


def _replaced(run: str) -> str:
    if run[0] in "….":
        return "..."
    if run in _OTHERS:
        return _OTHERS[run]
    if run.startswith("--"):
        return "-"
    if len(run) == 1 and (mark := run.translate(_MARKS)) != run:
        return mark
    if unicodedata.combining(run[-1]) and not run[0].isspace():
        return unicodedata.normalize("NFC", run).lower()
    return " " if any(character.isspace() for character in run) else ""
