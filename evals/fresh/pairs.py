"""Bring the fresh tables together with their articles: `python evals/fresh/pairs.py DATA OUT [--held]`.

tables.jsonl holds tables of shared claims for 96 pairs of articles of the Gun Violence Archive, BASIL and ECB+, written
in November 2026 by annotators who had not seen the tool, one for each pair. It holds no text: passages are characters
[start, end) of an article's title, an empty line and its text. DATA is a folder with your copies of the collections
(gva_clusters.jsonl, basil.jsonl, ecb_events.jsonl); OUT/story_pairs.jsonl is what the scorer reads. Without --held come
the 72 pairs that may be read while rules are written; the other 24 are read by nobody, only scored.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from zlib import crc32

TABLES = Path(__file__).with_name("tables.jsonl")
COLLECTIONS = {"gva": "gva_clusters.jsonl", "basil": "basil.jsonl", "ecb": "ecb_events.jsonl"}
SIDES = ("a", "b")
Row = dict[str, Any]


def main() -> int:
    """Write the pairs with their articles; 2 where the collections are not those that the tables were made from."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("data", type=Path)
    options.add_argument("out", type=Path)
    options.add_argument("--held", action="store_true", help="the pairs that nobody reads")
    given = options.parse_args()
    try:
        texts = {name: dict(articles(given.data / file)) for name, file in COLLECTIONS.items()}
        pairs = [story(row, texts[row["set"]]) for row in tables() if row["held"] is given.held]
    except (OSError, LookupError, ValueError) as error:
        print(f"{given.data}: {error}; evals/README.md says where the collections come from", file=sys.stderr)
        return 2
    given.out.mkdir(parents=True, exist_ok=True)
    lines = "".join(f"{json.dumps(pair)}\n" for pair in pairs)
    (given.out / "story_pairs.jsonl").write_text(lines, encoding="utf-8")
    print(f"{given.out / 'story_pairs.jsonl'}: {len(pairs)} pairs")
    return 0


def tables() -> list[Row]:
    """The tables, in the order of the file."""
    return [json.loads(line) for line in TABLES.read_text(encoding="utf-8").splitlines()]


def articles(file: Path) -> Iterator[tuple[str, tuple[str, str | None]]]:
    """Every article of a collection: its id, its text after its title, and its day of publication where given."""
    for line in file.read_text(encoding="utf-8").splitlines():
        event = json.loads(line)
        for one in event.get("articles") or event.get("docs", ()):
            headline = f"{one['title']}\n\n" if one.get("title") else ""
            yield one["id"], (headline + one["text"], one.get("date"))


def story(table: Row, texts: Mapping[str, tuple[str, str | None]]) -> Row:
    """One pair as the scorer reads it: both articles, and the table with its passages word for word."""
    found = [texts[one] for one in table["articles"]]
    for name, (text, _), check in zip(table["articles"], found, table["check"], strict=True):
        if crc32(text.encode()) != check:
            raise ValueError(f"article {name} has another text than the one that the table was made from")
    both = {side: text for side, (text, _) in zip(SIDES, found, strict=True)}
    dates = {f"date_{side}": day for side, (_, day) in zip(SIDES, found, strict=True)}
    gold = {"pair": table["name"], "rows": [row(one, both) for one in table["rows"]]}
    for side, some in table["only"].items():
        gold[f"only_{side}"] = [{**one, "quote": passage(both[side], one["at"])} for one in some]
    return {"name": table["name"], **both, **dates, "gold": gold}


def row(one: Row, both: Mapping[str, str]) -> Row:
    """One question of a table: the first passage of each side answers it, the others repeat the answer."""
    told = {side: [passage(both[side], at) for at in one[side]] for side in SIDES}
    return {
        **{key: value for key, value in one.items() if key not in SIDES},
        **{side: quotes[0] for side, quotes in told.items()},
        **{f"{side}_more": quotes[1:] for side, quotes in told.items()},
    }


def passage(text: str, at: Sequence[int]) -> str:
    """The characters of a passage."""
    start, end = at
    return text[start:end]


if __name__ == "__main__":
    raise SystemExit(main())
