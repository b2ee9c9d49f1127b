"""The tags of a sentence as a string, one letter a word, so that patterns find its phrases.

Finite-state patterns over tags are how shallow parsing is done (Abney 1991, "Parsing by chunks"): the search for what
most sentences consist of runs in the matching machine, and rules look only at what a pattern cannot tell.
"""

from __future__ import annotations

_LETTERS = {
    "NN": "n", "NNS": "s", "NNP": "N", "NNPS": "S", "JJ": "j", "JJR": "r", "JJS": "x", "CD": "c", "$": "$", "DT": "d",
    "PDT": "p", "PRP$": "o", "WP$": "w", "PRP": "P", "EX": "E", "VB": "v", "VBD": "D", "VBZ": "Z", "VBP": "V",
    "VBG": "G", "VBN": "B", "MD": "M", "TO": "t", "RB": "a", "RP": "A", "IN": "i", "CC": "&", "POS": "^", "WDT": "W",
    "WP": "Y", "WRB": "y", ",": ",", ".": ".", ":": ":", "``": "`", "''": "'", "(": "(", ")": ")",
}  # fmt: skip


class _Letters(dict[str, str]):
    """Tags to their letters; tags that no pattern asks for share one."""

    def __missing__(self, tag: str) -> str:
        return "?"


_letter = _Letters(_LETTERS).__getitem__


def shape(tags: list[str]) -> str:
    """One letter for each tag."""
    return "".join(map(_letter, tags))
