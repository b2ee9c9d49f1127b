"""The gate: compare the made-up stories of `evals/stories`, print the figures, fail where one is worse than its floor.

`python evals/gate.py` exits with 1 below a floor. The floors are pinned in evals/floors.json: `--raise-floors` writes
those figures that are better, only `--lower-floors` writes those that are worse. `--misses` names what was not met.

A row of the table is *found* where a row of the report overlaps all its quotes (Dice over words at least .3; one to
one, best first). A *finding* is a row that is `differ` or `update`, or compatible only because a bound is open (wide).
`altered` is the percentage of changes, one in every article, that the report on the article and its copy says.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # so that the script finds its neighbour when it is run by path

from evals.altered import made_up, said
from evals.story import FINDING, Gold, Quotes, Story, stories

from compare import Article, Row, Span, compare_articles

FLOORS = Path(__file__).parent / "floors.json"
MET, SURE = 0.3, 0.5
MOST = 6
SMALLER_IS_BETTER = {"false_single", "never"}
Figures = dict[str, float]
Words = frozenset[int]


def words(span: Span, text: str) -> Words:
    """The words of a span by the offsets where they start, so that a word counts only where it stands."""
    return frozenset(span.start + word.start() for word in re.finditer(r"\w+", text[span.start : span.end]))


def dice(one: Words, other: Words) -> float:
    """Twice the shared words over all words."""
    return 2 * len(one & other) / max(1, len(one) + len(other))


def fit(quotes: Sequence[Span], passages: Sequence[Span], text: str) -> float:
    """How well any of the passages meets any of the quotes."""
    pairs = ((words(quote, text), words(passage, text)) for quote in quotes for passage in passages)
    return max((dice(one, other) for one, other in pairs), default=0.0)


def fits(story: Story, quotes: Quotes, row: Row) -> dict[str, float]:
    """How well a row of the report meets each quote, by article."""
    texts = {article.id: article.text for article in story.articles}
    return {
        name: fit([story.span(name, quote) for quote in told], [one.span for one in row.of(name)], texts[name])
        for name, told in quotes.items()
    }


def is_finding(row: Row) -> bool:
    """Whether the report says that a reader gets different answers."""
    return row.verdict in FINDING or row.reason == "wide"


def is_right(gold: Gold, row: Row) -> bool:
    """Whether the verdict is one of the table's; near-identical wording may pass for compatible, a rise for wide."""
    soft = {("agree", "compatible"): gold.reason == "wording", ("update", "compatible"): row.reason == "wide"}
    return row.verdict in gold.verdicts or any(soft.get((verdict, row.verdict)) for verdict in gold.verdicts)


def matched(story: Story, rows: Sequence[Row]) -> tuple[dict[int, int], set[tuple[int, int]]]:
    """Table rows to report rows one to one, best first; and all pairs that meet."""
    scored = []
    for i, gold in enumerate(story.rows):
        for j, row in enumerate(rows):
            scores = fits(story, gold.quotes, row).values()
            if min(scores) >= MET:
                scored.append((sum(scores) + 0.2 * (gold.kind == row.kind), i, j))
    match: dict[int, int] = {}
    for _, i, j in sorted(scored, key=lambda one: (-one[0], *one[1:])):
        if i not in match and j not in match.values():
            match[i] = j
    return match, {(i, j) for _, i, j in scored}


def joined(rows: Iterable[Row], articles: Sequence[Article]) -> list[Row]:
    """The rows that at least two articles answer, none of them with a flood of passages."""
    sides = [(row, [len(row.of(article.id)) for article in articles]) for row in rows]
    return [row for row, counts in sides if sum(map(bool, counts)) > 1 and max(counts) <= MOST]


def tally(story: Story) -> tuple[Counter[str], list[str]]:
    """The counts of one story, and what was not met in words."""
    every = compare_articles(story.articles).rows
    rows = joined(every, story.articles)
    match, pairs = matched(story, rows)
    said = {j for j, row in enumerate(rows) if is_finding(row)}
    true = {j for i, j in pairs if story.rows[i].may_differ}
    alone = [row for row in every if row.verdict == "single"]
    sides = [(i, name, quotes) for i, gold in enumerate(story.rows) for name, quotes in gold.quotes.items()]
    silent = [told[0] for i, name, told in sides if i not in match and _sole(story, name, told, alone)]
    never = [pair for pair in story.never if any(_together(story, pair, row) for row in rows)]
    wrong = [(i, j) for i, j in match.items() if not is_right(story.rows[i], rows[j])]
    counts = Counter(
        rows=len(story.rows), found=len(match), high=sum(gold.high for gold in story.rows),
        found_high=sum(story.rows[i].high for i in match), right=len(match) - len(wrong), said=len(said),
        said_true=len(said & true), differ=sum(gold.differs for gold in story.rows),
        differ_found=sum(story.rows[i].differs and j in said for i, j in match.items()),
        sides=len(sides), silent=len(silent), never=len(never), only=len(story.only),
        only_found=sum(_sole(story, name, [quote], alone, MET) for name, quote in story.only),
    )  # fmt: skip
    return counts, list(_misses(story, rows, match, wrong, said - true, silent, never))


def _sole(story: Story, name: str, quotes: Sequence[str], alone: Iterable[Row], least: float = SURE) -> bool:
    return any(fits(story, {name: quotes}, row)[name] >= least for row in alone)


def _together(story: Story, pair: dict[str, str], row: Row) -> bool:
    return min(fits(story, {name: [quote] for name, quote in pair.items()}, row).values()) >= SURE


def _misses(
    story: Story,
    rows: Sequence[Row],
    match: dict[int, int],
    wrong: Sequence[tuple[int, int]],
    false: Iterable[int],
    silent: Sequence[str],
    never: Sequence[dict[str, str]],
) -> Iterator[str]:
    yield from (f"not found: {gold.id}" for i, gold in enumerate(story.rows) if i not in match)
    for i, j in wrong:
        gold, row = story.rows[i], rows[j]
        yield f"verdict: {gold.id} is {'/'.join(sorted(gold.verdicts))}, said {row.verdict} ({row.reason})"
    for j in sorted(false):
        yield f"no difference: {rows[j].verdict} {[passage.quote for passage in rows[j].passages]}"
    yield from (f"said to stand in one article only: {quote}" for quote in silent)
    yield from (f"lined up: {pair}" for pair in never)


def figures(counts: Counter[str]) -> Figures:
    """Percentages; `never` is a count."""
    share = {
        "found": ("found", "rows"), "found_high": ("found_high", "high"), "verdict_right": ("right", "found"),
        "differ_precision": ("said_true", "said"), "differ_recall": ("differ_found", "differ"),
        "only_found": ("only_found", "only"), "false_single": ("silent", "sides"),
    }  # fmt: skip
    shares = {name: round(100 * counts[part] / max(1, counts[whole]), 1) for name, (part, whole) in share.items()}
    return shares | {"never": counts["never"]}


def worse(found: Figures, floors: Figures) -> list[str]:
    """The figures that fall short of their floor, in the order of the floors."""
    return [name for name, floor in floors.items() if _gain(name, found[name], floor) < 0]


def _gain(name: str, value: float, floor: float) -> float:
    return floor - value if name in SMALLER_IS_BETTER else value - floor


def moved(found: Figures, floors: Figures, lower: bool) -> Figures:
    """The floors with those figures that are better, or with `lower` those that are worse."""
    wanted = {name for name in found if name not in floors or (name in worse(found, floors)) == lower}
    return {name: found[name] if name in wanted else floors[name] for name in found}


def main(given: Sequence[str] | None = None, floors: Path = FLOORS) -> int:
    """Run the stories, print the figures beside their floors, move the floors if asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--misses", action="store_true", help="name what was not met, story by story")
    move = parser.add_mutually_exclusive_group()
    move.add_argument("--raise-floors", action="store_true", help="write the figures that are better")
    move.add_argument("--lower-floors", action="store_true", help="write the figures that are worse")
    options = parser.parse_args(given)
    told = {story.name: tally(story) for story in stories()}
    found = figures(sum((counts for counts, _ in told.values()), Counter())) | {"altered": said(made_up())}
    pinned: Figures = json.loads(floors.read_text(encoding="utf-8")) if floors.exists() else {}
    if options.raise_floors or options.lower_floors:
        pinned = moved(found, pinned, options.lower_floors)
        floors.write_text(json.dumps(pinned, indent=1) + "\n", encoding="utf-8")
    if options.misses:
        print("\n".join(f"{name}: {miss}" for name, (_, misses) in told.items() for miss in misses))
    print("\n".join(f"{name:18}{value:7} floor {pinned.get(name, '-'):>6}" for name, value in found.items()))
    short = worse(found, pinned)
    if short:
        print(f"worse than the floor: {', '.join(short)}", file=sys.stderr)
    return 1 if short else 0


if __name__ == "__main__":
    raise SystemExit(main())
