"""Words and marks of an English text, as offsets into that text.

The splitting follows the Penn Treebank habits (clitics and marks stand alone, abbreviations keep their dot) except
that internal hyphens and numbers stay whole and nothing is ever rewritten: ``text[token.start:token.end]`` is always
``token.text``. Every repetition below is bounded or possessive in effect, so hostile text costs linear time.
"""

from __future__ import annotations

import re
from functools import cache

from compare.abbreviation import one_word
from compare.record import Record


class Token(Record):
    """One word or mark: half-open offsets into the whole text, its letters, its Penn Treebank tag, and its letters
    in lower case, which every rule asks for."""

    start: int
    end: int
    text: str
    tag: str
    low: str


_CUT_NOT = frozenset(("'t", "’t", "'T", "’T"))

_WORD = r"[^\W\d_][^\W_]*"
_JOINED = r"(?:[-‑&][^\W_]+|['’](?!(?i:s|ll|re|ve|d|m|t)\b)[^\W_]+|\.(?:com|org|net|gov|edu|co|uk|tv)\b)*"


@cache
def _pattern() -> re.Pattern[str]:
    forms = (
        r"[A-Za-z]{2,}+(?=[ ,\n])",  # nothing but letters: most words, so it comes first
        r"[,;:()\"“”?!%]",  # marks that always stand alone
        r"(?:[A-Za-z]\.){2,8}(?:-[^\W_]+)*",  # U.S., a.m., U.S.-led
        rf"(?=[A-Za-z][a-z]{{1,6}}\.)(?:{one_word()})\.(?:-elect)?(?![.\w])",
        r"[A-Z]\.(?=\s[A-Z][a-z])",  # the initial in John F. Kennedy
        r"No\.(?=\s?\d)",
        r"(?=https?:|www\.)(?:https?://[^\s<>\"“”]{1,2000}(?<![.,;:!?'’)\]])|www\.[^\s<>\"“”]{1,500}(?<![.,;:!?'’)\]]))",
        _WORD + _JOINED,
        r"\d{1,2}(?::\d\d)?[ap]\.m\.",
        r"\d+(?:[.,:/]\d+)*(?:[-–‑]?[^\W_]+(?:[.,]\d+)*)*\+?",  # 1,200  3.5  12-15  12-year-old  60+  5th  10:30
        r"[@#][^\W]+",
        r"['’](?i:s|ll|re|ve|d|m|t)\b",
        r"\.{2,}|-{2,}|``|''",
        r"\S",
    )
    return re.compile("|".join(forms))


def words(text: str, start: int, end: int) -> tuple[list[str], list[int]]:
    """The words and marks of ``text[start:end]``, and the offset of each.

    Nothing but white space lies between two tokens, so looking for each from the end of the last finds its place.
    """
    found: list[str] = _pattern().findall(text, start, end)
    find = text.find
    offsets = []
    place = start
    for word in found:
        place = find(word, place)
        offsets.append(place)
        place += len(word)
    if not _CUT_NOT.isdisjoint(found):
        _give_back_n(found, offsets)
    return found, offsets


def _give_back_n(found: list[str], offsets: list[int]) -> None:
    """Move the n of don't from the word to its clitic: the pattern would need a costly look-ahead to see it."""
    for i in range(1, len(found)):
        before = found[i - 1]
        touching = offsets[i - 1] + len(before) == offsets[i]
        if found[i] in _CUT_NOT and touching and before[-1] in "nN" and len(before) > 1:
            found[i - 1] = before[:-1]
            found[i] = before[-1] + found[i]
            offsets[i] -= 1
