"""One thing changed: copies of articles with another number, day, name or word. Is it said, where it stands?

`python evals/altered.py` changes one thing of each kind in every made-up story and compares the copy with the article.
`--data FILE` takes news instead: JSON lines of events with `articles`, `docs` or `updates` (see evals/README.md);
`--pairs` changes in one of two articles of an event a number that both give; `--misses` prints what was not said.
The same text gives the same copies. A place counts as *said* where a row holds it in both articles and says differ or
update; *elsewhere* where only another row does; *in a row* where it is held but not said; *in no row* where nothing is.
"""

import argparse
import json
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import combinations, islice
from pathlib import Path
from typing import Any, Literal

sys.path.insert(0, str(Path(__file__).parents[1]))  # so that the script finds its neighbour when it is run by path

from evals.edit import Edit, edits, shared
from evals.story import stories

from compare import Article, Passage, Row, Span, compare_articles

Stage = Literal["said", "elsewhere", "in a row", "in no row"]
STAGES: tuple[Stage, ...] = ("said", "elsewhere", "in a row", "in no row")
FINDING = ("differ", "update")


def stage(left: Article, here: Span, right: Article, there: Span) -> Stage:
    """How far the report on two articles comes with what stands in two places."""
    rows = [row for row in compare_articles([left, right]).rows if row.of(left.id) and row.of(right.id)]
    held = [row for row in rows if _holds(row, left.id, here) and _holds(row, right.id, there)]
    if any(row.verdict in FINDING for row in held):
        return "said"
    return "elsewhere" if any(row.verdict in FINDING for row in rows) else "in a row" if held else "in no row"


def _holds(row: Row, name: str, place: Span) -> bool:
    return any(_stretch(passage, row).start <= place.start < _stretch(passage, row).end for passage in row.of(name))


def _stretch(passage: Passage, row: Row) -> Span:
    """The passage; of two sources the sentence, since who says something stands beside what is said."""
    return passage.sentence if row.reason == "source" else passage.span


def copied(article: Article, edit: Edit) -> Stage:
    """How far the report on an article and its copy with one thing changed comes."""
    copy = article._replace(id="copy", text=edit.applied(article.text))
    return stage(article._replace(id="article"), edit.span, copy, edit.span)


def joined(left: Article, right: Article) -> Stage | None:
    """How far the report on two articles comes with a number of both that is changed in one; None where none is common.

    That they differ in other things as well is no answer: *elsewhere* is not told apart here.
    """
    found = shared(left.text, right.text)
    if found is None:
        return None
    here, edit = found
    return stage(left._replace(id="left"), here, right._replace(id="right", text=edit.applied(right.text)), edit.span)


def made_up() -> list[Article]:
    """The articles of the made-up stories, in order."""
    return [article for story in stories() for article in story.articles]


def sample(articles: Sequence[Article], each: int = 1) -> Iterator[tuple[Article, Edit]]:
    """So many changes an article, of kinds that take turns from article to article."""
    for number, article in enumerate(articles):
        every = list(edits(article.text))
        yield from ((article, every[(number * each + i) % len(every)]) for i in range(min(each, len(every))))


def said(articles: Sequence[Article]) -> float:
    """The percentage of a sample of changes that is said, for the gate."""
    told = [copied(article, edit) for article, edit in sample(articles)]
    return round(100 * told.count("said") / max(1, len(told)), 1)


def events(path: Path, half: int | None, shut: frozenset[str]) -> Iterator[list[Article]]:
    """The events of a file, each with its articles but those that are shut; of one half of the events or of all.

    half: 0 or 1, by the checksum of the event's id. Of day summaries every day is an event.
    """
    for line in path.read_text(encoding="utf-8").splitlines():
        event: dict[str, Any] = json.loads(line)
        for name, documents in _documents(event):
            if half is None or zlib.crc32(name.encode()) % 2 == half:
                yield [_article(it) for it in documents if it["id"] not in shut and it["text"].strip()]


def _documents(event: dict[str, Any]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    for day in event.get("updates", ()):
        told = day["by"].items()
        yield (
            event["id"] + day["date"],
            [
                {"id": f"{event['id']} {day['date']} {who}", "text": it["update"], "date": day["date"]}
                for who, it in told
            ],
        )
    if "updates" not in event:
        yield f"v10{event['id']}", event.get("articles") or event.get("docs") or []


def _article(document: dict[str, Any]) -> Article:
    text = document["text"].replace("\\n", "\n").strip()
    title = f"{document['title']}\n\n" if document.get("title") else ""
    return Article(id=document["id"], text=title + text, published=document.get("date"))


Told = tuple[str, Stage, str]  # the kind of change, how far the report comes with it, the words around it


def of_copies(articles: Iterable[Article]) -> Iterator[Told]:
    """Every change of every article."""
    for article in articles:
        for edit in edits(article.text):
            yield edit.kind, copied(article, edit), _around(article.text, edit)


def of_pairs(told: Iterable[Sequence[Article]]) -> Iterator[Told]:
    """The first pair of every event that has a number in common."""
    for articles in told:
        for left, right in combinations(articles, 2):
            if left.text != right.text and (found := joined(left, right)) is not None:
                edit = shared(left.text, right.text)
                yield "number", found, _around(right.text, edit[1]) if edit else ""
                break


def _around(text: str, edit: Edit) -> str:
    before, after = text[max(0, edit.span.start - 60) : edit.span.start], text[edit.span.end : edit.span.end + 60]
    return " ".join(f"{before}[{edit.span.of(text)} > {edit.new}]{after}".split())


def main(given: Sequence[str] | None = None) -> None:
    """Change, compare, count by kind."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, nargs="*", help="JSON lines of events; without it the made-up stories")
    parser.add_argument("--half", type=int, choices=(0, 1), help="one half of the events alone")
    parser.add_argument("--shut", type=Path, help="ids of articles that are not to be read, one a line")
    parser.add_argument("--most", type=int, default=100, help="events of each file (100)")
    parser.add_argument("--pairs", action="store_true", help="change a number that two articles of an event give")
    parser.add_argument("--misses", action="store_true", help="print what was not said where it stands")
    options = parser.parse_args(given)
    shut = frozenset(options.shut.read_text(encoding="utf-8").splitlines()) if options.shut else frozenset()
    read = partial(events, half=options.half, shut=shut)
    told = [event for path in options.data or () for event in islice(read(path), options.most)]
    told = told if options.data else [list(story.articles) for story in stories()]
    found = list(of_pairs(told) if options.pairs else of_copies(article for event in told for article in event))
    if options.misses:
        print("\n".join(f"{kind}, {how}: {words}" for kind, how, words in found if how != "said"))
    print(table([(kind, how) for kind, how, _ in found]))


def table(found: Sequence[tuple[str, Stage]]) -> str:
    """How many changes of each kind came how far."""
    counts, kinds = Counter(found), list(dict.fromkeys(kind for kind, _ in found))
    rows = [(kind, [counts[kind, how] for how in STAGES]) for kind in kinds]
    rows.append(("all", [sum(numbers[i] for _, numbers in rows) for i in range(len(STAGES))]))
    head = f"{'':10}{'changed':>9}" + "".join(f"{how:>11}" for how in STAGES)
    lines = [f"{kind:10}{sum(told):>9}" + "".join(f"{n:>11}" for n in told) for kind, told in rows]
    return "\n".join([head, *lines])


if __name__ == "__main__":
    main()
