"""How fast dates and places are read, and whether the cost stays linear on hostile text.

    python bench/when.py [TEXT.txt ...]

Without files an invented report is repeated. Prints words a second for each reader, tagging apart from it.
"""

import sys
import time
from pathlib import Path

from compare.article import Article
from compare.extract.dates import dates
from compare.extract.places import places
from compare.grammar.parse import parses

_REPORT = """\
HARAR, Ethiopia (AP) -- Two men were shot late Friday outside a tea house in the Elm section of Harar, police said. It
happened just before 11:30 p.m. on March 2, 2013, when a car stopped near the corner of Main Street and Third Avenue.
The governor will visit the eastern province on Monday. He had been arrested three days after the strike, and nobody
knew why he went to the hospital.

"""
_HOSTILE = {
    piece: piece * (50_000 // len(piece))
    for piece in (
        ".", "1", "12 ", '"', ", ", "in London ", "Monday ", "March 2, ", "Aaa Bbb ", "of the city ",
        "early late ", "10:30", "Elm Street and ", " ", "last ", "1-",
    )
}  # fmt: skip


def measured(text: str) -> dict[str, float]:
    """Seconds for tagging and each reader."""
    article = Article(id="A", text=text)
    found = {}
    for name, work in (("tags", _tagged), ("dates", dates), ("places", places)):
        start = time.perf_counter()
        work(article)
        found[name] = time.perf_counter() - start
    return found


def _tagged(article: Article) -> None:
    for parse in parses(article):
        _ = parse.phrases, parse.groups, parse.clauses


def main() -> None:
    texts = [Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]] or [_REPORT * 300]
    words = sum(len(text.split()) for text in texts)
    measured(_REPORT)  # word lists and patterns are read once
    totals: dict[str, float] = {}
    for text in texts:
        for name, seconds in measured(text).items():
            totals[name] = totals.get(name, 0) + seconds
    for name, seconds in totals.items():
        print(f"{name:12} {words / seconds:12,.0f} words/s")
    for name, text in _HOSTILE.items():
        half, whole = measured(text[: len(text) // 2]), measured(text)
        line = "  ".join(f"{reader} {half[reader]:.3f} -> {whole[reader]:.3f} s" for reader in whole)
        print(f"{name!r:18} {line}")


if __name__ == "__main__":
    main()
