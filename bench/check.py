"""`check` on a list of 5,000 questions, against what PyYAML's C loader alone takes to compose the same file.

    python bench/check.py [QUESTIONS]

The list is made here, with two articles of 400 paragraphs and two readings per question, each found in its article.
Prints both times (best of five) and their quotient; exits with 1 if it is over 2.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import yaml

from compare.ledger.check import check

PLACES = ("quay", "market", "bridge", "school", "mill", "station", "chapel", "harbour")


def story(folder: Path, questions: int) -> Path:
    """The files of a long list."""
    said = "At least {0} people were hurt near the {1} of ward {0}, officials said."
    paragraphs = [said.format(number, PLACES[number % 8]) for number in range(400)]
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text("\n\n".join(paragraphs), encoding="utf-8")
    lines = ["articles:", "  A:", "    file: a.txt", "  B:", "    file: b.txt", "", "claims:"]
    for number in range(questions):
        n = number % 400
        lines += [
            f"  - id: hurt-{number}", f"    asks: How many people were hurt in ward {n}?", "    kind: casualties",
            "    says:", f"      - A: At least {n} people were hurt near the {PLACES[n % 8]} of ward {n},",
            f"        value: at least {n}", "        source: officials", "      - B: >-",
            f"          {n} people were hurt near the {PLACES[n % 8]} of ward {n}, officials said",
            f"        value: {n}+",
            "        source: officials", f"    note: Looked at on day {number % 30}.", "",
        ]  # fmt: skip
    path = folder / "claims.yaml"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def best(work: Callable[[], object], times: int = 5) -> float:
    """The shortest of several runs, in seconds."""
    taken = []
    for _ in range(times):
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return min(taken)


def main() -> int:
    """Measure, print, judge."""
    questions = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    with tempfile.TemporaryDirectory() as folder:
        path = story(Path(folder), questions)
        text = path.read_text(encoding="utf-8")
        if findings := check(str(path)):
            raise SystemExit(f"the list made here has mistakes:\n{findings[0]}")
        compose = best(lambda: yaml.compose(text, Loader=yaml.CSafeLoader))
        checked = best(lambda: check(str(path)))
    print(f"{questions} questions, {len(text):,} characters")
    print(
        f"compose (PyYAML, C)  {compose:6.3f} s\ncheck                {checked:6.3f} s   {checked / compose:.2f} times"
    )
    return int(checked > 2 * compose)


if __name__ == "__main__":
    raise SystemExit(main())
