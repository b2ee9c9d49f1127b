"""`check` on a list of 5,000 questions, against what PyYAML's C loader alone takes to compose the same file.

    python bench/check.py [QUESTIONS]

The list is made here: ten articles of a thousand sentences, two readings per question, no two of them with the same
words; values, dates, states, names and statements in turn; texts plain, in quotes and folded over several lines, with
marks and line breaks that are not those of the article. Prints both times (processor time, best of seven, taken in
turns) and their quotient; exits with 1 if it is over 2.
"""

import gc
import random
import sys
import tempfile
import textwrap
from collections.abc import Callable
from pathlib import Path
from time import process_time

import yaml

from compare.ledger.check import check

ARTICLES = "ABCDEFGHIJ"
SENTENCES = 1000  # of each article
PLACES = ("Fish Quay", "the old market", "Mill Bridge", "St Brannoc's school", "the harbour", "Tern Row station")
SOURCES = ("police", "the fire service", "Ines Duarte", "the county council", "a spokesman for the port")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# kind, the sentence of the article, the words of it that are quoted, and the values that may be typed for it
KINDS = (
    ("casualties", "“At least {n} people were hurt near {place} in ward {k}, and others fled,” said {source}.",
        "At least {n} people were hurt near {place} in ward {k}", ("{n}+", "at least {n}")),
    ("casualties", "Between {n} and {m} people were believed to be missing in ward {k} that night, {source} said.",
        "Between {n} and {m} people were believed to be missing in ward {k} that night", ("{n}-{m}", "{n} to {m}")),
    ("quantity", "Repairs in ward {k} will cost about ${n}.5 million – far more than feared – according to {source}.",
        "Repairs in ward {k} will cost about ${n}.5 million - far more than feared", ("about ${n}.5 million", "")),
    ("date", "The water reached ward {k} on the evening of {day}, {d} March, hours after the first warnings went out.",
        "The water reached ward {k} on the evening of {day}, {d} March", ("{d} March", "{d} March 2024")),
    ("status", "By nightfall the flood wall of ward {k} was {state}, and {source} moved the pumps to {place}.",
        "the flood wall of ward {k} was {state}", ("{state}",)),
    ("attribution", "No one in ward {k} had been told anything, {source} said: “We heard it on the radio at {place}.”",
        "No one in ward {k} had been told anything", ("",)),
    ("place", "Volunteers from ward {k} gathered near {place} before dawn, carrying sandbags, blankets and tea.",
        "Volunteers from ward {k} gathered near {place}", ("{place}",)),
)  # fmt: skip
STATES = ("holding", "leaking", "crumbling", "gone")


def story(folder: Path, questions: int) -> Path:
    """The files of a long list."""
    chance = random.Random(7)  # noqa: S311 - the same list each time
    texts: dict[str, list[str]] = {name: [] for name in ARTICLES}
    lines = ["articles:"]
    for name in ARTICLES:
        lines += [f"  {name}:", f"    file: {name.lower()}.txt", f"    published: 2024-03-{10 + ARTICLES.index(name)}"]
    lines += ["", "ladders:", f"  wall: [{', '.join(STATES)}]", "", "conventions: literal", "", "claims:"]
    for number in range(questions):
        lines += _question(number, chance, texts)
    for name, sentences in texts.items():
        chance.shuffle(sentences)
        paragraphs = [" ".join(sentences[at : at + 3]) for at in range(0, max(SENTENCES, len(sentences)), 3)]
        (folder / f"{name.lower()}.txt").write_text("\n\n".join(paragraphs), encoding="utf-8")
    path = folder / "claims.yaml"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _question(number: int, chance: random.Random, texts: dict[str, list[str]]) -> list[str]:
    """The lines of a question; its sentences go into the texts."""
    kind, sentence, quoted, values = KINDS[number % len(KINDS)]
    lines = [f"  - id: {kind}-{number}", f"    asks: What do they say of ward {number}, and does it agree?"]
    lines += [f"    kind: {kind}"] + (["    ladder: wall"] if kind == "status" else []) + ["    says:"]
    for name in chance.sample(ARTICLES, 2):
        n, d = chance.randint(2, 900), chance.randint(1, 28)
        said = {
            "n": n, "m": n + chance.randint(1, 90), "k": number, "d": d, "day": DAYS[(d + 3) % 7],
            "place": chance.choice(PLACES), "source": chance.choice(SOURCES), "state": chance.choice(STATES),
        }  # fmt: skip
        texts[name].append(sentence.format(**said))
        lines += [f"      - {line}" if not at else f"        {line}" for at, line in enumerate(_typed(
            name, quoted.format(**said), chance))]  # fmt: skip
        if value := chance.choice(values).format(**said):
            lines.append(f"        value: {value}")
        lines += [f"        source: {said['source']}"] if chance.random() < 0.7 else []
        lines += [f"        as-of: 2024-03-{d:02}"] if chance.random() < 0.1 else []
    lines += [f"    verdict: {chance.choice(('agree', 'differ', 'compatible'))}"] if chance.random() < 0.3 else []
    lines += [f"    note: Looked at on day {number % 30}; ask the desk again."] if chance.random() < 0.4 else []
    return [*lines, "    # settled", ""] if chance.random() < 0.1 else [*lines, ""]


def _typed(name: str, quote: str, chance: random.Random) -> list[str]:
    """A quote as people type it: on one line, in quotes, or folded over several."""
    style = chance.choice(("plain", "quotes", "folded"))
    if style == "plain":
        return [f"{name}: {quote}"]
    if style == "quotes":
        return [f'{name}: "{quote}"']
    return [f"{name}: >-", *(f"  {line}" for line in textwrap.wrap(quote, 60))]


def best(works: dict[str, Callable[[], object]], times: int = 7) -> dict[str, float]:
    """The shortest of several runs of each, in seconds of processor time; taken in turns, since machines change."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(times):
        for name, work in works.items():
            start = process_time()
            work()
            taken[name].append(process_time() - start)
    return {name: min(seconds) for name, seconds in taken.items()}


def composed(text: str) -> object:
    """The nodes of the list, by PyYAML's C loader alone."""
    return yaml.compose(text, Loader=yaml.CSafeLoader)


def main() -> int:
    """Measure, print, judge."""
    questions = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    with tempfile.TemporaryDirectory() as folder:
        path = story(Path(folder), questions)
        text = path.read_text(encoding="utf-8")
        if findings := check(str(path)):
            raise SystemExit(f"the list made here has {len(findings)} mistakes:\n{findings[0]}")
        taken = best({"compose": lambda: composed(text), "check": lambda: check(str(path))})
        gc.disable()
        taken |= best({"uncollected": lambda: composed(text)})
    ratio = taken["check"] / taken["compose"]
    print(f"{questions} questions, {len(text):,} characters; processor time, best of seven")
    print(f"compose (PyYAML, C)  {taken['compose']:6.3f} s  ({taken['uncollected']:.3f} s with garbage collection off)")
    print(f"check                {taken['check']:6.3f} s  (which puts the collection off itself)")
    print(f"{ratio:.2f} times (at most 2)")
    return int(ratio > 2)


if __name__ == "__main__":
    raise SystemExit(main())
