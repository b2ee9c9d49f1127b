"""Score with match weights that have not seen what is scored.

    PYTHONPATH=src:. python evals/left_out.py STORIES.jsonl --scorer PATH/score.py [--without NAMES...] [--near FILE]
    PYTHONPATH=src:. python evals/left_out.py STORIES.jsonl --scorer PATH/score.py --sentences SENTENCES.jsonl...

The weights in src/compare/align/weights.tsv are estimated on story pairs and on pairs of sentences, so figures on these
say too much. Here the weights for stories are estimated as often as there are pairs, each time on the others; those for
short texts stay. Pairs named after --without are in no estimate. With --near the weights of claims are estimated near
those of an earlier table (`evals/tables/weights.py`), five times, each time without a fifth of the pairs: the figures
tell something of pairs that the earlier table has not seen. With --sentences it is the other way round: the weights for
short texts are estimated five times, each time without a fifth of the topics. It takes some minutes.
"""

import argparse
import importlib
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch
from zlib import crc32

from evals.tables.weights import (
    BARE_PENALTY,
    FULL_PENALTY,
    FULL_ROUNDS,
    GIVEN,
    STORY_PENALTY,
    Example,
    examples,
    fit,
    fit_near,
    kept_claims,
    lines,
    of_bare,
    of_full,
    sentences,
    short_pairs,
)

from compare.align import gloss, weight

Weights = Mapping[str, float]
Stories = Mapping[str, tuple[list[Example], list[Example]]]  # pairs of claims, pairs of whole sentences
Texts = tuple[str, str]
SHORT = ("full", "bare")  # the sets of weights for short texts
FOLDS = 5
LIMIT = 300  # pairs of a task, as the scorer takes them by default


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("pairs", type=Path)
    options.add_argument("--scorer", type=Path, required=True)
    options.add_argument("--without", nargs="*", default=[])
    options.add_argument("--near", type=Path)
    options.add_argument("--sentences", type=Path, nargs="+")
    given = options.parse_args()
    sys.path.insert(0, str(given.scorer.parent))
    scorer, project = importlib.import_module(given.scorer.stem), importlib.import_module("system_project")
    if given.sentences:
        system = _switching(_by_topic(given.sentences), project)
        for task in (scorer.align_qaalign, scorer.align_trects):
            print(task.__name__, json.dumps(task(given.pairs.parent, system, LIMIT)))
        return
    rows = [json.loads(line) for line in given.pairs.read_text(encoding="utf-8").splitlines()]
    told = [row for row in rows if row["name"] not in given.without]
    left_out = _by_fifths(told, given.near) if given.near else _one_by_one(told)
    found = {(row["a"], row["b"]): left_out(row["name"]) for row in rows}
    print(json.dumps(scorer.story_pairs(given.pairs.parent, _switching(found, project), len(rows))))


def _one_by_one(told: Sequence[Mapping[str, Any]]) -> Callable[[str], Weights]:
    """The weights without one story, estimated anew."""
    stories = {row["name"]: (list(examples(row)), list(sentences(row))) for row in told}
    return lambda name: _without(name, stories)


def _by_fifths(told: Sequence[Mapping[str, Any]], file: Path) -> Callable[[str], Weights]:
    """The weights without the fifth of the stories in which one is, near those of a table."""
    every = {row["name"]: list(examples(row)) for row in told}
    wholes = {level: bits for level, bits in weight.table().items() if level.split(" ")[0] in gloss.SENTENCES}
    kept = kept_claims(file)[1]
    rest = ([one for name, some in every.items() if _fifth(name) != left for one in some] for left in range(FOLDS))
    found = [wholes | fit_near(some, kept) for some in rest]
    return lambda name: found[_fifth(name)]


def _fifth(name: str) -> int:
    return crc32(name.encode()) % FOLDS


def _by_topic(files: Sequence[Path]) -> dict[Texts, Weights]:
    """The weights for every pair of short texts, estimated without the fifth of the topics that has its own."""
    told = [[(_fold(json.loads(line)), list(short_pairs(line))) for line in lines(path)] for path in files]
    rest = [[[one for fold, some in file if fold != left for one in some] for file in told] for left in range(FOLDS)]
    found = [_short(some) for some in rest]
    rows = (json.loads(line) for path in files for line in path.read_text(encoding="utf-8").splitlines())
    return {_texts(row): found[_fold(row)] for row in rows if "docs" not in row}


def _short(told: Sequence[Sequence[Example]]) -> Weights:
    kept = {level: bits for level, bits in weight.table().items() if level.split(" ")[0] not in SHORT}
    return kept | fit(of_full(told), FULL_PENALTY, FULL_ROUNDS) | fit(of_bare(told), BARE_PENALTY)


def _fold(row: Mapping[str, Any]) -> int:
    """The fifth in which a topic is, whatever file it stands in; letters behind its number name a part of it."""
    topic = str(row["topic"] or row["id"].partition("~")[0])
    return _fifth(topic.partition("-")[0].rstrip("p"))


def _texts(row: Mapping[str, Any]) -> Texts:
    return (row["sentence"], row["nugget"]) if "nugget" in row else (row["a"], row["b"])


def _without(name: str, stories: Stories) -> Weights:
    """The weights of the table, those for stories estimated without one story."""
    others = [some for other, some in stories.items() if other != name]
    found = {level: bits for level, bits in weight.table().items() if level.split(" ")[0] in SHORT}
    for side in zip(*others, strict=True):
        found |= fit([example for some in side for example in some], STORY_PENALTY)
    return found | GIVEN


def _switching(found: Mapping[Texts, Weights], project: Any) -> SimpleNamespace:
    """The project as the scorer sees it, for every story pair with the weights that left it out."""

    def compare(a: str, b: str, *published: str | None) -> Any:
        with patch.object(weight, "table", lambda: found[a, b]):
            weight.sets.cache_clear()
            return project.compare(a, b, *published)

    return SimpleNamespace(compare=compare)


if __name__ == "__main__":
    main()
