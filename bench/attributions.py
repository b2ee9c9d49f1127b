"""How fast statements are read: words a second, the cost against one pass over the words, and growth on hostile text.

    python bench/attributions.py [ARTICLE...]

Without articles it reads an invented one, many times over.
"""

import re
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from compare.article import Article
from compare.extract.attributions import attributions
from compare.extract.names import names
from compare.grammar.parse import parses

SAMPLE = """Mayor defends the closing of the old bridge

The mayor of Harbour City, Anna Velt, said on Monday that the old bridge would stay closed for at least two years.

"We could not take that risk," Velt told the Harbour Gazette. "Nobody knows how long the piers would have held."

Engineers had warned in March that the eastern pier was sinking. According to a report by the Northern Bridge
Authority, 14 of its 60 bolts were broken. The authority declined to say who was to blame.

Residents crossed the river by boat. Some of them accused the council of ignoring the danger for years, while others
welcomed the decision. Peter Orlik, 45, a baker who lives by the river, said he would miss the noise.
"""
HOSTILE: dict[str, Callable[[int], str]] = {
    "opening quotes": lambda size: "“" * size,
    "straight quotes": lambda size: '"' * size,
    "quoted words": lambda size: '"a ' * size,
    "said": lambda size: "said " * size,
    "he said": lambda size: "he said, " * size,
    "said that": lambda size: "Velt said that " * size,
    "commas": lambda size: "Velt, " * size + "said it was late.",
    "according to": lambda size: "according to " * size,
    "sentences": lambda size: "“No,” he said. " * size,
    "brackets": lambda size: "(" * size + " said",
}


def seconds(work: Callable[[], object]) -> float:
    """The best of three runs."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def read(texts: list[str]) -> None:
    for text in texts:
        parses.cache_clear()
        names.cache_clear()
        attributions(Article("A", text))


def main(paths: list[str]) -> None:
    texts = [Path(path).read_text(encoding="utf-8") for path in paths] or [SAMPLE] * 200
    count = sum(len(re.findall(r"\w+", text)) for text in texts)
    attributions(Article("A", SAMPLE))  # the lexicons are read once
    plain = seconds(lambda: [re.findall(r"\w+", text) for text in texts])
    full = seconds(lambda: read(texts))
    print(f"{count} words: {count / full:,.0f} words/s, {full / plain:.1f} times one pass over the words")
    for name, make in HOSTILE.items():
        small, large = (seconds(partial(read, [make(size)])) for size in (10_000, 40_000))
        print(f"{name:16} 10,000: {small:6.2f} s   40,000: {large:6.2f} s   growth {large / small:4.1f}")


if __name__ == "__main__":
    main(sys.argv[1:])
