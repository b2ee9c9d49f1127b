"""Score the story pairs with match weights that have not seen them: each pair is left out of its own estimate.

    PYTHONPATH=src:. python evals/left_out.py STORIES.jsonl --scorer PATH/score.py [--without NAMES...]

The weights in src/compare/align/weights.tsv are estimated on story pairs, so figures on these say too much. Here the
weights for stories are estimated as often as there are pairs, each time on the others; those for whole sentences stay.
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

from evals.tables.weights import STORY_PENALTY, Example, examples, fit

from compare.align import weight

Weights = Mapping[str, float]
Stories = Mapping[str, list[Example]]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("pairs", type=Path)
    options.add_argument("--scorer", type=Path, required=True)
    options.add_argument("--without", nargs="*", default=[])
    given = options.parse_args()
    rows = [json.loads(line) for line in given.pairs.read_text(encoding="utf-8").splitlines()]
    stories = {row["name"]: list(examples(row)) for row in rows if row["name"] not in given.without}
    found = {(row["a"], row["b"]): _without(row["name"], stories) for row in rows}
    sys.path.insert(0, str(given.scorer.parent))
    scorer, project = importlib.import_module(given.scorer.stem), importlib.import_module("system_project")
    print(json.dumps(scorer.story_pairs(given.pairs.parent, _switching(found, project), len(rows))))


def _without(name: str, stories: Stories) -> Weights:
    """The weights of the table, those for stories estimated without one story."""
    others = [example for other, some in stories.items() if other != name for example in some]
    sentences = {level: bits for level, bits in weight.table().items() if level.startswith("bare")}
    return sentences | fit(others, STORY_PENALTY)


def _switching(found: Mapping[tuple[str, str], Weights], project: Any) -> SimpleNamespace:
    """The project as the scorer sees it, for every story pair with the weights that left it out."""

    def compare(a: str, b: str, *published: str | None) -> Any:
        with patch.object(weight, "table", lambda: found[a, b]):
            return project.compare(a, b, *published)

    return SimpleNamespace(compare=compare)


if __name__ == "__main__":
    main()
