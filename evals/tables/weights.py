"""Estimate src/compare/align/weights.tsv: how much each piece of evidence says for "these answer one question".

    PYTHONPATH=src python evals/tables/weights.py STORIES.jsonl SENTENCES.jsonl...
        [--without NAMES...] [--keep-claims | --near FILE | --nearness [--often NEW.jsonl]] [--out FILE]

STORIES holds pairs of articles on one event with hand-made tables of shared claims (`a`, `b`, `gold.rows` with the
passages of both). A pair of claims whose passages meet a row on both sides is a match, one that meets none is no match.
The pairs of their whole sentences are told apart in the same way. SENTENCES hold sentences of news and bare facts
(`sentence`, `nugget`, `match`), pairs of sentences of news (`a`, `b`, `alignments`) or texts on one event with the
actions that their sentences tell of (`docs`): the weights of whole sentences of texts too short to be a story; in each
file the matches count as much as the others. Logistic regression with a ridge penalty over the levels of
compare.align.weight, in bits: additive log-odds as in Fellegi and Sunter 1969, but estimated together, so that what
says the same does not count twice. With --near the ridge pulls the weights of claims to those of an earlier table
rather than to none, so that a few dozen stories more mend what many stories have taught and do not undo it. With
--nearness only the weights that tell how near two answers or the words of two claims are (compare.align.closeness,
meaning) are estimated, beside the others of the table as they stand; the stories of NEW count five times, so that the
few of other sorts weigh about as much as the many of local news.
"""

import argparse
import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product, repeat
from pathlib import Path
from typing import Any

from compare.align.bare import whole
from compare.align.block import candidates
from compare.align.feature import Features, Story
from compare.align.gloss import SENTENCES as KINDS
from compare.align.guard import barred
from compare.align.weight import is_nearness, levels, sentence_levels
from compare.article import Article
from compare.extract import extract
from compare.span import Span

Example = tuple[list[str], bool]
MATCH, OVERLAP = 0.4, 0.2  # token Dice from which two passages meet, and from which they are too near to call apart
WHOLE_MATCH = 0.3  # the same for a whole sentence, of which a passage is but a part
# The ridge: best of a few by leaving parts of the data out.
STORY_PENALTY, FULL_PENALTY, BARE_PENALTY = 8.0, 400.0, 40.0
NEAR_PENALTY = 12.0  # of moving away from a table that is kept
ROUNDS, RATE = 200, 0.3
NEAR_ROUNDS = 300
FULL_ROUNDS = 1000  # a strong ridge takes longer to settle
SENTENCES, EACH = 6000, 2400  # pairs read of a file, and matches (and others) counted of it at most
NEWS, FACTS = (
    400,
    200,
)  # the same of full sentences, of a file of news and of one of facts: else one file drowns the rest
OFTEN = 14  # times that one pair may be counted
TIMES = 5  # times that a story of another sort is counted when nearness is weighed
NARROW = {"date", "place", "quantity", "actor"}  # kinds that answer one narrow question of a clause
# Given by rule, not estimated: an event has one toll of a harm, whatever words tell it (casualty recorders' unit is the
# incident); two sums of $68 million are one. Stories of a few victims each, as most of these are, cannot show it.
GIVEN = {
    "toll whole": 2.5, "toll apart": -5.0,
    "number telling": 5.0, "number near": 3.5, "number measure": 2.5, "number age": 2.0,
}  # fmt: skip
SEEN = 4  # a level seen more seldom is left out
WORD = re.compile(r"\w+")
HEAD = """\
# What each piece of evidence says for "these answer one question", in bits (log2 of the odds).
# Origin: made by evals/tables/weights.py. Do not edit: make it again.
# Licence: counts are facts; the table is under the project's MIT licence.
"""
CLAIMS = "# Claims: "
WHOLES = "# Whole sentences (whole, full, bare): "


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("pairs", type=Path)
    options.add_argument("sentences", type=Path, nargs="+")
    options.add_argument("--without", nargs="*", default=[])
    options.add_argument("--keep-claims", action="store_true", help="estimate the weights of whole sentences alone")
    options.add_argument("--near", type=Path, help="estimate the weights of claims alone, near those of this table")
    options.add_argument("--nearness", action="store_true", help="estimate the weights of near answers alone")
    options.add_argument("--often", type=Path, help="with --nearness: stories that count several times")
    options.add_argument("--out", type=Path, default=Path("src/compare/align/weights.tsv"))
    given = options.parse_args()
    taken = [row for row in _stories(given.pairs) if row["name"] not in given.without]
    if given.nearness:
        origin, claims, seen, wholes = *_nearness(taken, _stories(given.often), given.out), *_wholes(given.out)
    elif given.near:
        origin, claims, seen, wholes = *_near(taken, given.near), *_wholes(given.near)
    else:
        origin, claims = kept_claims(given.out) if given.keep_claims else _of_claims(taken)
        seen, wholes = _of_sentences(taken, given.sentences)
    given.out.write_text(f"{HEAD}{origin}\n{seen}\n{table(claims | wholes)}", encoding="utf-8")


def _of_claims(stories: Sequence[dict[str, Any]]) -> tuple[str, dict[str, float]]:
    """What the weights of claims were estimated from, and the weights."""
    every = [example for story in stories for example in examples(story)]
    matches = sum(label for _, label in every)
    seen = f"{CLAIMS}{matches} matching and {len(every) - matches} other pairs, {len(stories)} stories."
    return seen, fit(every, STORY_PENALTY) | GIVEN


def _near(stories: Sequence[dict[str, Any]], file: Path) -> tuple[str, dict[str, float]]:
    """The same, near the weights of a table."""
    origin, kept = kept_claims(file)
    every = [example for story in stories for example in examples(story)]
    matches = sum(label for _, label in every)
    seen = f"{matches} and {len(every) - matches} of {len(stories)} stories"
    return f"{origin.partition(' Then')[0]} Then near these: {seen}.", fit_near(every, kept)


def _stories(file: Path | None) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file else []


def _nearness(
    stories: Sequence[dict[str, Any]], often: Sequence[dict[str, Any]], file: Path
) -> tuple[str, dict[str, float]]:
    """Where the weights of a table come from, and the weights, those of nearness estimated beside the others."""
    origin, every = kept_claims(file)
    kept = {level: bits for level, bits in every.items() if not is_nearness(level)}
    pairs = [example for story in (*stories, *often * TIMES) for example in examples(story)]
    seen = [([level for level in found if is_nearness(level)], label) for found, label in pairs]
    moved = fit(seen, STORY_PENALTY, NEAR_ROUNDS, given=[_bits(kept, found) for found, _ in pairs])
    seen_in = f"Nearness: {len(stories)} stories, and {len(often)} counted {TIMES} times."
    return f"{origin.partition(' Near')[0]} {seen_in}", kept | moved


def _bits(kept: Mapping[str, float], found: Iterable[str]) -> float:
    return sum(kept.get(level, 0.0) for level in found)


def fit_near(every: Sequence[Example], kept: Mapping[str, float]) -> dict[str, float]:
    """Weights near those that are given; one that is new comes from nothing, as in an estimate of all."""
    old = {level: bits for level, bits in kept.items() if level not in GIVEN}
    moved = fit(every, NEAR_PENALTY, NEAR_ROUNDS, [_bits(kept, found) for found, _ in every])
    return {level: old.get(level, 0.0) + moved.get(level, 0.0) for level in old.keys() | moved.keys()} | GIVEN


def kept_claims(file: Path) -> tuple[str, dict[str, float]]:
    """What the weights of claims of a table were estimated from, and the weights."""
    lines = file.read_text(encoding="utf-8").splitlines()
    weights = {level: bits for level, bits in _read(lines) if level.partition(" ")[0] not in KINDS}
    return next(line for line in lines if line.startswith(CLAIMS)), weights


def _wholes(file: Path) -> tuple[str, dict[str, float]]:
    """What the weights of whole sentences of a table were estimated from, and the weights."""
    lines = file.read_text(encoding="utf-8").splitlines()
    weights = {level: bits for level, bits in _read(lines) if level.partition(" ")[0] in KINDS}
    return next(line for line in lines if line.startswith(WHOLES)), weights


def _read(lines: Iterable[str]) -> Iterator[tuple[str, float]]:
    for line in lines:
        if not line.startswith("#"):
            level, bits = line.split("\t")
            yield level, float(bits)


def _of_sentences(stories: Sequence[dict[str, Any]], files: Sequence[Path]) -> tuple[str, dict[str, float]]:
    """What the weights of whole sentences were estimated from, and the weights."""
    wholes = [example for story in stories for example in sentences(story)]
    told = [[example for line in lines(path) for example in short_pairs(line)] for path in files]
    full, bare = of_full(told), of_bare(told)
    seen = f"{WHOLES}{len(wholes)} pairs of {len(stories)} stories, {len(full)} and {len(bare)} of short texts."
    return seen, fit(wholes, STORY_PENALTY) | fit(full, FULL_PENALTY, FULL_ROUNDS) | fit(bare, BARE_PENALTY)


def of_full(told: Iterable[Sequence[Example]]) -> list[Example]:
    """The pairs of full sentences, of each file as many matches as others."""
    sets = [([one for one in some if one[0][0] == "full"], FACTS if _facts(some) else NEWS) for some in told]
    return [one for some, each in sets for one in _balanced(some, each)]


def of_bare(told: Iterable[Sequence[Example]]) -> list[Example]:
    """The pairs of which one is a headline or a bare fact, of each file as many matches as others."""
    return [one for some in told for one in _balanced(some, EACH) if one[0][0] == "bare"]


def _facts(some: Iterable[Example]) -> bool:
    return any(levels[0] == "bare" for levels, _ in some)


def lines(path: Path) -> list[str]:
    """The lines of a file that are read, evenly from the whole of it."""
    every = path.read_text(encoding="utf-8").splitlines()
    return every[:: max(1, len(every) // SENTENCES)]


def short_pairs(line: str) -> Iterator[Example]:
    """The pairs of sentences of a line, of two sentences of news only those of which neither is a headline."""
    row = json.loads(line)
    for left, right, match in _pairs_of(row):
        articles = [Article("A", left), Article("B", right)]
        words = Story(articles, ())
        one, other = (words.features([whole(article, Span(0, len(article.text)))])[0] for article in articles)
        found = sentence_levels(one, other)
        if "nugget" in row or found[0] == "full":
            yield found, match


def _pairs_of(row: dict[str, Any]) -> Iterator[tuple[str, str, bool]]:
    if "nugget" in row:
        yield row["sentence"], row["nugget"], bool(row["match"])
    elif "alignments" in row:
        yield row["a"], row["b"], bool(row["alignments"])
    docs = sorted(row.get("docs", ()), key=lambda doc: str(doc["id"]))
    for one, other in zip(docs[0::2], docs[1::2], strict=False):
        for (left, chains), (right, others) in product(_annotated(one), _annotated(other)):
            yield left, right, not chains.isdisjoint(others)


def _annotated(doc: dict[str, Any]) -> Iterator[tuple[str, set[str]]]:
    """The sentences of a text that were annotated in full, each with the actions that it tells of."""
    acts = [m for m in doc["mentions"] if m.get("chain") and m["type"].startswith(("ACTION", "NEG_ACTION"))]
    for number, start, end in doc["sentences"]:
        if number in doc["validated_sentences"]:
            yield doc["text"][start:end], {m["chain"] for m in acts if m["sentence"] == number}


def _balanced(every: Sequence[Example], each: int) -> list[Example]:
    """As many matches as others, evenly from the whole list and as often as need be, so that the prior is evens."""
    sides = [[example for example in every if example[1] is label] for label in (True, False)]
    number = min(each, OFTEN * min(map(len, sides)))
    return [side[i * len(side) // number] for side in sides for i in range(number)]


def examples(story: Mapping[str, Any]) -> Iterator[Example]:
    """The weighed pairs of claims of one story, each with whether it is a match; doubtful ones left out."""
    articles = [Article(k.upper(), story[k], published=_iso(story.get(f"date_{k}"))) for k in "ab"]
    words = Story(articles, ())
    left, right = (words.features(extract(article)) for article in articles)
    meets = [_meets(story, side, found) for side, found in (("a", left), ("b", right))]
    kinds = [row["kind"] for row in story["gold"]["rows"]]
    for i, j in candidates(left, right):
        if barred(left[i], right[j]):
            continue
        both = [min(x, y) for x, y in zip(meets[0][i], meets[1][j], strict=True)]
        label = _label(both, kinds, {left[i].claim.kind, right[j].claim.kind})
        if label is not None:
            yield levels(left[i], right[j]), label


def sentences(story: Mapping[str, Any]) -> Iterator[Example]:
    """The weighed pairs of whole sentences of one story, each with whether both meet one row; near misses left out."""
    articles = [Article(k.upper(), story[k]) for k in "ab"]
    words = Story(articles, ())
    left, right = (words.features([whole(article, one.span) for one in article.sentences]) for article in articles)
    meets = [_meets(story, side, found) for side, found in (("a", left), ("b", right))]
    for i, j in candidates(left, right):
        if not barred(left[i], right[j]):
            best = max((min(x, y) for x, y in zip(meets[0][i], meets[1][j], strict=True)), default=0.0)
            if not OVERLAP <= best < WHOLE_MATCH:
                yield sentence_levels(left[i], right[j]), best >= WHOLE_MATCH


def _label(both: Sequence[float], asked: Sequence[str], kinds: set[str]) -> bool | None:
    """A match meets a row on both sides; None is doubt: a near miss, or a date where the row asks no date."""
    best = max(both, default=0.0)
    if best < OVERLAP:
        return False
    if kinds & NARROW:
        best = max((x for x, kind in zip(both, asked, strict=True) if kind in kinds), default=0.0)
    return True if best >= MATCH else None


def _meets(story: Mapping[str, Any], side: str, found: Sequence[Features]) -> list[list[float]]:
    """How well each claim's passage meets each row of the table, on one side."""
    rows = [[_tokens(story[side], *s) for s in _spans(story[side], row, side)] for row in story["gold"]["rows"]]
    claims = [_tokens(story[side], *one.claim.span) for one in found]
    return [[max((_dice(claim, passage) for passage in row), default=0.0) for row in rows] for claim in claims]


def _spans(text: str, row: Mapping[str, Any], side: str) -> Iterator[tuple[int, int]]:
    for quote in (row[side], *row.get(f"{side}_more", [])):
        at = text.find(quote)
        while at >= 0:
            yield at, at + len(quote)
            at = text.find(quote, at + 1)


def _tokens(text: str, start: int, end: int) -> set[int]:
    return {match.start() for match in WORD.finditer(text, start, end)}


def _dice(one: set[int], other: set[int]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def _iso(day: object) -> str | None:
    return str(day) if day and str(day)[:4].isdigit() else None


def steps(level: str) -> list[str]:
    """A graded level as the steps that lead to it: the penalty falls on each step, and the grades stay in order."""
    name, _, grade = level.rpartition(" ")
    return [f"{name} {i}" for i in range(1, int(grade) + 1)] if grade.isdigit() else [level]


def fit(
    every: Sequence[Example], penalty: float, rounds: int = ROUNDS, given: Sequence[float] = ()
) -> dict[str, float]:
    """Weights in bits by gradient ascent on the penalised likelihood, steps scaled by how often a level is seen.

    given: the bits that each example has from weights that stand; what is found then comes on top of them.
    """
    given = [round(bits * math.log(2), 2) for bits in given or repeat(0.0, len(every))]
    every = [([step for level in found for step in steps(level)], label) for found, label in every]
    counts = Counter(level for found, _ in every for level in found)
    number = {level: i for i, level in enumerate(sorted(k for k, n in counts.items() if n >= SEEN and k not in GIVEN))}
    told = zip(every, given, strict=True)
    merged = Counter((tuple(number[k] for k in found if k in number), bits, label) for (found, label), bits in told)
    rows = [(levels, bits, label, n) for (levels, bits, label), n in merged.items()]
    weights, squares = [0.0] * len(number), [1e-3] * len(number)
    for _ in range(rounds):
        slopes = [0.0 if name in ("prior", *KINDS) else -penalty * weights[i] for name, i in number.items()]
        for seen, bits, label, n in rows:
            error = n * (label - 1 / (1 + math.exp(-bits - sum(weights[i] for i in seen))))
            for i in seen:
                slopes[i] += error
        for i, slope in enumerate(slopes):
            squares[i] += slope * slope
            weights[i] += RATE * slope / math.sqrt(squares[i])
    worth = {level: weights[i] / math.log(2) for level, i in number.items()}
    return {level: sum(worth.get(step, 0.0) for step in steps(level)) for level in number}


def table(weights: dict[str, float]) -> str:
    """The rows of the table, what weighs next to nothing left out."""
    return "".join(f"{level}\t{bits:.2f}\n" for level, bits in sorted(weights.items()) if abs(bits) >= 0.05)


if __name__ == "__main__":
    main()
