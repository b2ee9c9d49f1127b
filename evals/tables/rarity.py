"""Count in how many news texts each word stands, and write src/compare/lexicon/rarity.txt: counts are facts, not texts.

    PYTHONPATH=src python evals/tables/rarity.py DATA [--out src/compare/lexicon/rarity.txt]

DATA is a directory of *.jsonl files of news articles, read field by field (`text`, or the texts of `docs`, `articles`).
Words are the roots of compare.align.words, one for a concept;
a word in fewer than one text in 400 is as rare as the table can say and left out.
"""

import argparse
import json
import math
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from compare.align.words import telling_words
from compare.article import Article
from compare.wordbook import written

SOURCES = ("polnear", "basil", "ecb_events", "gva_clusters", "muc4", "wikievents", "timelines")
MOST = 600  # texts of one source, so that no beat (shootings, wars) drowns the others
LEAST = 400  # a word must stand in one text of so many

HEAD = """\
# How rare words are in news: -log2 of the share of texts in which they stand, in half bits, by the first two letters.
# Origin: made by evals/tables/rarity.py from {texts} news texts of {sources} public collections; do not edit.
# A word that is not here is rarer than {other} bits.
# Licence: counts are facts; the table is under the project's MIT licence.

"""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("data", type=Path)
    options.add_argument("--out", type=Path, default=Path("src/compare/lexicon/rarity.txt"))
    given = options.parse_args()
    counts: Counter[str] = Counter()
    texts = 0
    for name in SOURCES:
        for text in _spread(list(texts_of(given.data / f"{name}.jsonl"))):
            counts.update(_roots(text))
            texts += 1
    given.out.write_text(_table(counts, texts), encoding="utf-8")


def _roots(text: str) -> set[str]:
    """The roots of all telling words of a text but numbers."""
    words = telling_words(Article("count", text))
    return {word.concept for sentence in words for word in sentence if not word.number}


def _table(counts: Counter[str], texts: int) -> str:
    halves = {word: round(2 * math.log2(texts / count)) for word, count in counts.items() if count * LEAST >= texts}
    other = round(2 * math.log2(LEAST)) / 2 + 1
    head = HEAD.format(texts=texts, sources=len(SOURCES), other=other)
    return head + written({word: str(half / 2) for word, half in halves.items()})


def texts_of(path: Path) -> Iterator[str]:
    """The articles of a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield from _of(json.loads(line))


def _of(row: dict[str, object]) -> Iterator[str]:
    text = row.get("text_mixed") or row.get("text")
    if isinstance(text, str):
        yield text
    for key in ("docs", "articles"):
        inner = row.get(key)
        if isinstance(inner, list):
            for one in inner:
                yield from _of(one)


def _spread(texts: list[str]) -> list[str]:
    return texts[:: max(1, -(-len(texts) // MOST))]


if __name__ == "__main__":
    main()
