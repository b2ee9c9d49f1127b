"""Patterns over the text of an article, in which a space may be a line's end: wrapped text reads like any other."""

import re

SPACE = r"(?:[^\S\n]?\s[^\S\n]?)"  # one space or line's end, never a blank line; short, since it stands everywhere
_PIECE = re.compile(
    r"(?P<behind>\(\?<[!=][^()]*\))|(?P<mark>\[(?:-(?:\ |\\s)|(?:\ |\\s)-)\])(?P<may>\?)?|(?P<set>\[[^\]]*\])"
    r"|(?P<space>\\?\ |\\s(?![{*+]))(?P<maybe>\?)?"
)


def spaced(pattern: str) -> str:
    r"""The pattern with each single space (" ", "\\ ", "\s", "[ -]") as a space or the end of a line, "\r\n" too.

    Character sets and looks behind, whose width is fixed, take one character of white space.
    """
    return _PIECE.sub(_wide, pattern)


def _wide(piece: re.Match[str]) -> str:
    if piece["mark"]:
        return f"(?:-|{SPACE}){piece['may'] or ''}"
    if piece["space"]:
        return SPACE + (piece["maybe"] or "")
    return re.sub(r"\\?\ ", r"\\s", piece.group())


def folded(text: str) -> str:
    """The words of a match with single spaces, as word lists have them."""
    return " ".join(text.split())
