"""How fast events, states, actors and causes are read, and whether the cost stays linear on hostile text.

    python bench/stories.py [TEXT.txt ...]

Without files an invented report is repeated. Prints words a second for the syntax that all readers share and for each
reader alone.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from compare.article import Article
from compare.extract.actors import actors
from compare.extract.causes import causes
from compare.extract.events import events
from compare.extract.names import names
from compare.extract.states import states
from compare.grammar.parse import parses

_REPORT = """\
Two men were shot late Friday outside a tea house in the Elm section of Harar after an argument, police said. The
owner, Tesfa Lemma, 52, was taken to hospital in critical condition; his older brother, a retired teacher, is expected
to survive. Officers arrested a 19-year-old student, who turned himself in because his mother had urged him to, and are
searching the market for a second suspect. The governor will visit the eastern province on Monday. The truce with the
rebels is holding, though an attack on a convoy by gunmen killed a driver in March, and the army sent two brigades to
guard the road.

"""
_HOSTILE = {
    piece: piece * (50_000 // len(piece))
    for piece in (
        ".", "1", '"', "(", "because ", "killed by ", "after the attack ", "Arne Holt, 34, ", "charged with ", "A, ",
        "to search to ", "who fled ", "and ", "in critical condition ", "the killing of ",
    )
}  # fmt: skip


def _syntax(article: Article) -> None:
    for parse in parses(article):
        _ = parse.propositions


_WORK: dict[str, Callable[[Article], object]] = {
    "syntax": _syntax, "names": names, "events": events, "states": states, "actors": actors, "causes": causes,
}  # fmt: skip


def measured(text: str) -> dict[str, float]:
    """Seconds for each step, on what the steps before have left."""
    article = Article(id="A", text=text)
    found = {}
    for name, work in _WORK.items():
        start = time.perf_counter()
        work(article)
        found[name] = time.perf_counter() - start
    return found


def main() -> None:
    texts = [Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]] or [_REPORT * 200]
    words = sum(len(text.split()) for text in texts)
    measured(_REPORT)  # word lists and patterns are read once
    totals: dict[str, float] = {}
    for text in texts:
        for name, seconds in measured(text).items():
            totals[name] = totals.get(name, 0) + seconds
    for name, seconds in totals.items():
        print(f"{name:12} {words / seconds:12,.0f} words/s")
    for name, text in _HOSTILE.items():
        half, whole = sum(measured(text[: len(text) // 2]).values()), sum(measured(text).values())
        print(f"{name!r:24} {half:7.3f} s for half, {whole:7.3f} s, x{whole / max(half, 1e-9):.1f}")


if __name__ == "__main__":
    main()
