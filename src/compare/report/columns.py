"""Lines and columns of terminal text: rich folds and measures, the columns are set by hand.

Laying out a report of thirty rows in rich's tables takes as long as comparing the articles; set like this it takes a
fifth of that, and one print shows it all.
"""

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import cast

from rich.console import Console
from rich.text import Text

NEWLINE = Text("\n")
_NO_CONSOLE = cast(Console, None)  # `wrap` asks its console for nothing unless it justifies


def folded(text: Text, width: int) -> list[Text]:
    """The lines of a text, none wider than `width` columns; long words are folded, nothing is lost."""
    if text.cell_len <= width and "\n" not in text.plain and "\t" not in text.plain:
        return [text]
    return list(text.wrap(_NO_CONSOLE, width, overflow="fold"))


def beside(columns: Sequence[tuple[Text, int]], gap: int) -> list[Text]:
    """Texts side by side, each folded to its own width, `gap` columns between them."""
    lines = zip_longest(*(folded(text, max(1, width)) for text, width in columns))
    return [_joined(line, [max(1, width) for _, width in columns], gap) for line in lines]


def _joined(pieces: Iterable[Text | None], widths: Sequence[int], gap: int) -> Text:
    line, filled = Text(), 0
    for piece, width in zip(pieces, widths, strict=True):
        if piece is not None and piece.plain:
            line.append(" " * (filled - line.cell_len)).append_text(piece)
        filled += width + gap
    return line


def indented(lines: Iterable[Text], columns: int) -> list[Text]:
    """The lines, each so many columns further in."""
    return [Text(" " * columns).append_text(line) if line.plain else line for line in lines]


def rule(title: Text, width: int, style: str) -> Text:
    """A heading with a line from its end to the right edge."""
    title = title.copy()
    title.truncate(max(1, width - 2), overflow="ellipsis")
    return Text.assemble(title, " ", ("─" * max(0, width - title.cell_len - 1), style))
