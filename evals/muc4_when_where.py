"""Are the date and the place of MUC-4 incidents among those read? (MUC-4 answer keys, slots incident date and location)

    python evals/muc4_when_where.py path/to/muc4.jsonl [--limit 300] [--misses]

A place is stated if the innermost name of the key stands in the text; a date is stated if the key gives a day or a
range of days, not "- DAY", which means: some time before the report. Read: some claim's place bears that name; some
claim's interval lies within the days of the key. Shares are given of the keys and of the documents with such keys
in which every one is read. Texts in mixed case where the file has them, else as printed, in capitals.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from compare.article import Article
from compare.claim import Claim, Place, When
from compare.extract.dates import dates
from compare.extract.places import places

_DAY = re.compile(r"(\d\d) ([A-Z]{3}) (\d\d)(?: - (\d\d) ([A-Z]{3}) (\d\d))?")


def innermost(location: str) -> str:
    """PERU: LIMA (CITY): MIRAFLORES (DISTRICT) -> miraflores."""
    return re.sub(r"\s*\([^)]*\)", "", location.split(":")[-1].split(" - ")[0]).strip().lower()


def stated_places(row: dict[str, Any], text: str) -> set[str]:
    names = {innermost(place) for t in row["templates"] if not t["optional"] for place in t["location"]}
    return {name for name in names if name and re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE)}


def stated_dates(row: dict[str, Any]) -> set[tuple[datetime, datetime]]:
    found = (_DAY.fullmatch(d) for t in row["templates"] if not t["optional"] for d in t["date"])
    ends = (
        (_moment(*m.group(1, 2, 3)), _moment(*(m.group(4, 5, 6) if m[4] else m.group(1, 2, 3)))) for m in found if m
    )
    return {(first, last + timedelta(hours=23, minutes=59)) for first, last in ends if first and last}


def _moment(day: str, month: str, year: str) -> datetime | None:
    """None for the few keys that name no day ("31 SEP 89")."""
    try:
        return datetime.strptime(f"{day} {month} {year}", "%d %b %y")
    except ValueError:
        return None


def reads_place(claims: tuple[Claim, ...], name: str) -> bool:
    values = [claim.value for claim in claims if isinstance(claim.value, Place)]
    said = " | ".join(" | ".join((place.name, *place.within)) for place in values)
    return re.search(rf"\b{re.escape(name)}\b", said, re.IGNORECASE) is not None


def reads_date(claims: tuple[Claim, ...], days: tuple[datetime, datetime]) -> bool:
    whens = (claim.value.interval for claim in claims if isinstance(claim.value, When))
    slack = timedelta(hours=10)  # "overnight" and "Friday night" run into the next day
    return any(w.low and w.high and days[0] <= w.low and w.high <= days[1] + slack for w in whens)


def documents(path: Path, limit: int) -> Iterator[dict[str, Any]]:
    rows = [row for line in path.open(encoding="utf-8") if (row := json.loads(line))["templates"]]
    yield from rows[:: max(1, -(-len(rows) // limit))]


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("data", type=Path)
    ap.add_argument("--limit", type=int, default=300)
    ap.add_argument("--misses", action="store_true", help="print what is stated and not read")
    args = ap.parse_args()
    tally: Counter[str] = Counter()
    for row in documents(args.data, args.limit):
        text = row.get("text_mixed") or row["text"]
        article = Article(id="A", text=text)
        found_dates, found_places = dates(article), places(article)
        where = {name: reads_place(found_places, name) for name in stated_places(row, text)}
        when = {f"{days[0]:%Y-%m-%d}": reads_date(found_dates, days) for days in stated_dates(row)}
        for kind, hits in (("place", where), ("date", when)):
            tally[kind] += len(hits)
            tally[kind + " read"] += sum(hits.values())
            tally[kind + " documents"] += bool(hits)
            tally[kind + " documents read"] += bool(hits) and all(hits.values())
            if args.misses:
                missed = [key for key, hit in hits.items() if not hit]
                if missed:
                    print(row["id"], kind, "; ".join(missed))
    for kind in ("date", "place"):
        keys, docs = tally[kind], tally[kind + " documents"]
        read, all_read = tally[kind + " read"], tally[kind + " documents read"]
        print(f"{kind}: {read} of {keys} keys read ({100 * read / keys:.1f} %)", end=", ")
        print(f"all in {all_read} of {docs} documents ({100 * all_read / docs:.1f} %)")


if __name__ == "__main__":
    main()
