"""Lines and columns of styled words, as a terminal shows them: measured, folded, set side by side, painted.

Loading rich's own text and tables takes longer than comparing two articles; nearly all of a report is letters one
column wide, so rich is asked only for the width of the others (wide letters, letters that join).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, chain, pairwise, zip_longest

from compare.record import Record


class Piece(Record):
    """Words in one style: names from `_CODES`, "bold red"."""

    words: str
    style: str = ""


Text = tuple[Piece, ...]
Column = tuple[Sequence[Text], int]  # lines one under the other, and how many columns they may take
# Select graphic rendition: ECMA-48, 8.3.117; colours are the terminal's own sixteen.
_CODES = {
    "bold": "1", "dim": "2", "italic": "3", "underline": "4",
    "red": "31", "yellow": "33", "blue": "34", "magenta": "35", "cyan": "36",
}  # fmt: skip
_NARROW = re.compile(r"[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2193\u2200-\u22ff\u2500]*")
_WORD = re.compile(r"\s*\S+\s*")


def styled(words: str, style: str = "") -> Text:
    """Words in one style; line feeds are kept until the text is folded."""
    return (Piece(words, style),)


def plain(text: Text) -> str:
    """The words without their styles."""
    return text[0].words if len(text) == 1 else "".join([words for words, _ in text])


def columns_of(text: Text) -> int:
    """How many columns a line takes."""
    return _columns(plain(text))


def folded(text: Text, width: int) -> list[Text]:
    """The lines of a text, none wider than `width` columns; long words are folded, nothing but spaces is lost."""
    words = plain(text)
    if "\n" not in words and _columns(words) <= width:
        return [text]
    return list(_cut(text, _lines(words, width)))


def beside(columns: Sequence[Column], gap: int) -> list[Text]:
    """Columns of folded lines side by side, `gap` columns between them."""
    widths = [width for _, width in columns]
    return [_row(row, widths, gap) for row in zip_longest(*[lines for lines, _ in columns], fillvalue=())]


def indented(lines: Iterable[Text], columns: int) -> list[Text]:
    """The lines, each so many columns further in."""
    margin = styled(" " * columns)
    return [margin + line for line in lines]


def rule(title: str, style: str, width: int) -> Text:
    """A heading in a style, with a dim line from its end to the right edge."""
    title = title if _columns(title) <= width - 2 else title[: max(0, width - 3)] + "…"
    return (Piece(title, style), Piece(" "), Piece("─" * max(0, width - _columns(title) - 1), "dim"))


def painted(line: Text, colour: bool) -> str:
    """What is written to the terminal: the words, between escape sequences only where colour is wanted."""
    if not colour:
        return plain(line)
    return "".join([_escaped(piece) if piece.style and piece.words else piece.words for piece in line])


def _escaped(piece: Piece) -> str:
    codes = ";".join(_CODES[name] for name in piece.style.split())
    return f"\x1b[{codes}m{piece.words}\x1b[0m"


def _columns(words: str) -> int:
    return len(words) if words.isascii() and words.isprintable() else _measure(words)(words)


def _measure(words: str) -> Callable[[str], int]:
    """What tells the columns of these words, and of any part of them."""
    if _NARROW.fullmatch(words):
        return len
    from rich.cells import cell_len  # late: few reports need its tables

    return cell_len


def _chopped(word: str, width: int) -> list[str]:
    """A word that fits on no line, in pieces that do."""
    if _NARROW.fullmatch(word):
        return [word[i : i + width] for i in range(0, len(word), width)]
    from rich.cells import cell_len, chop_cells  # late, as above

    pieces = chop_cells(word, width)  # whole letters with their marks; a joiner alone may hide the width of one
    return [part for piece in pieces for part in ([piece] if cell_len(piece) <= width else _by_letters(piece, width))]


def _by_letters(word: str, width: int) -> Iterator[str]:
    """A word cut before each letter that no longer fits."""
    from rich.cells import cell_len  # late, as above

    piece = ""
    for letter in word:
        if piece and cell_len(piece + letter) > width:
            yield piece
            piece = ""
        piece += letter
    yield piece


def _lines(words: str, width: int) -> Iterator[tuple[int, int]]:
    """Where each line of a text begins and ends; spaces that reach past the edge are left out."""
    start = 0
    for given in words.split("\n"):
        columns = _measure(given)
        if columns(given) <= width:
            yield start, start + len(given)
            start += len(given) + 1
            continue
        cuts = [0, *_breaks(given, width, columns), len(given)]
        for one, other in pairwise(cuts):
            line = given[one:other]
            past = min(max(0, columns(line) - width), len(line) - len(line.rstrip()))
            yield start + one, start + other - past
        start += len(given) + 1


def _breaks(words: str, width: int, columns: Callable[[str], int]) -> Iterator[int]:
    """Where a line must be broken: before a word that does not fit on it, and in one that fits on none."""
    begun = 0  # where the line begins: joiners make it wider or narrower than the sum of its words
    for word in _WORD.finditer(words):
        if columns is len and word.end() - begun <= width:
            continue
        pieces, at = [word.group()], word.start()
        if columns(words[begun : word.end()].rstrip()) > width:
            if at:
                yield at
            begun = at
            pieces = _chopped(word.group(), width) if columns(word.group().rstrip()) > width else pieces
        for piece in pieces[:-1]:
            at += len(piece)
            yield at
            begun = at


def _cut(text: Text, spans: Iterable[tuple[int, int]]) -> Iterator[Text]:
    """The words between two offsets each, in their styles."""
    if len(text) == 1:
        words, style = text[0]
        yield from [(Piece(words[start:end], style),) for start, end in spans]
        return
    ends = list(accumulate([len(piece.words) for piece in text]))
    for start, end in spans:
        first, last = bisect_right(ends, start), bisect_left(ends, end) + 1
        here = zip(text[first:last], ends[first:last], strict=True)
        pieces = [(words, style, stop - len(words)) for (words, style), stop in here]
        yield tuple([Piece(words[max(0, start - at) : end - at], style) for words, style, at in pieces])


def _row(cells: Sequence[Text], widths: Sequence[int], gap: int) -> Text:
    """One line of several columns, all but the last filled up with spaces."""
    *lefts, last = cells
    line = [(*cell, Piece(" " * (width + gap - columns_of(cell)))) for cell, width in zip(lefts, widths, strict=False)]
    return (*chain.from_iterable(line), *last)
