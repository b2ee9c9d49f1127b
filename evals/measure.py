"""Measure claimdiff on public gold data and write the figures down: `python evals/measure.py`.

The scorer and the data are no part of this project: nobody who writes the rules made them. Where they are kept
elsewhere, name them: `python evals/measure.py --scorer PATH/score.py`. The figures go to evals/figures.json, which the
table in evals/README.md is checked against.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
FIGURES = HERE / "figures.json"
SCORER = HERE.parents[1] / "shared" / "evals" / "score.py"


def main() -> int:
    """Run the scorer on everything, keep its figures, print them as the table of the README."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--scorer", type=Path, default=SCORER)
    scorer = options.parse_args().scorer
    if not scorer.exists():
        print(f"{scorer}: no scorer there; evals/README.md says where the data comes from", file=sys.stderr)
        return 2
    command = [sys.executable, str(scorer), "--system", "project", "--json", str(FIGURES)]
    subprocess.run(command, check=True)  # noqa: S603 - the scorer that the person named
    print(table())
    return 0


def table() -> str:
    """The figures as a Markdown table: a row a task (and a part of it), every figure by its name."""
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    rows = [row for task, found in figures.items() for row in _rows(task, found)]
    return "\n".join(["| task | figures |", "|---|---|", *rows])


def _rows(task: str, found: dict[str, object]) -> list[str]:
    parts = {name: value for name, value in found.items() if isinstance(value, dict) and name != "table_v_tool"}
    plain = {name: value for name, value in found.items() if not isinstance(value, dict | list)}
    if task == "story_pairs":
        plain["said_differ"] = _list(parts.pop("said_differ", {}))
    rows = [f"| {task} | {_list(plain)} |"] if plain else []
    return rows + [f"| {task}: {name} | {_list(value)} |" for name, value in parts.items()]


def _list(figures: dict[str, object]) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in figures.items())


if __name__ == "__main__":
    raise SystemExit(main())
