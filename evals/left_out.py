"""Score the story pairs with match weights that have not seen them: each pair is left out of its own estimate.

    PYTHONPATH=src:. python evals/left_out.py STORIES.jsonl --scorer PATH/score.py [--without NAMES...]

The weights in src/compare/align/weights.tsv are estimated on story pairs, so figures on these say too much. Here the
weights for stories are estimated as often as there are pairs, each time on the others; those for short texts stay.
Pairs named after --without are in no estimate. It takes some minutes.
"""

import argparse
import importlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from evals.tables.weights import GIVEN, STORY_PENALTY, Example, examples, fit, sentences

from compare.align import weight

Weights = Mapping[str, float]
Stories = Mapping[str, tuple[list[Example], list[Example]]]  # pairs of claims, pairs of whole sentences


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("pairs", type=Path)
    options.add_argument("--scorer", type=Path, required=True)
    options.add_argument("--without", nargs="*", default=[])
    given = options.parse_args()
    rows = [json.loads(line) for line in given.pairs.read_text(encoding="utf-8").splitlines()]
    told = [row for row in rows if row["name"] not in given.without]
    stories = {row["name"]: (list(examples(row)), list(sentences(row))) for row in told}
    found = {(row["a"], row["b"]): _without(row["name"], stories) for row in rows}
    sys.path.insert(0, str(given.scorer.parent))
    scorer, project = importlib.import_module(given.scorer.stem), importlib.import_module("system_project")
    print(json.dumps(scorer.story_pairs(given.pairs.parent, _switching(found, project), len(rows))))


def _without(name: str, stories: Stories) -> Weights:
    """The weights of the table, those for stories estimated without one story."""
    others = [some for other, some in stories.items() if other != name]
    found = {level: bits for level, bits in weight.table().items() if level.split(" ")[0] in ("full", "bare")}
    for side in zip(*others, strict=True):
        found |= fit([example for some in side for example in some], STORY_PENALTY)
    return found | GIVEN


def _switching(found: Mapping[tuple[str, str], Weights], project: Any) -> SimpleNamespace:
    """The project as the scorer sees it, for every story pair with the weights that left it out."""

    def compare(a: str, b: str, *published: str | None) -> Any:
        with patch.object(weight, "table", lambda: found[a, b]):
            return project.compare(a, b, *published)

    return SimpleNamespace(compare=compare)


if __name__ == "__main__":
    main()
