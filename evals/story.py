"""Made-up stories with the table that a careful fact-checker writes: `evals/stories/*.yaml`, edited by hand.

A story: `articles` (id: outlet, published, text), `rows` (one question that several articles answer: a quote for each,
or a list where an article answers more than once; the verdict with its reason as in docs/reference/json.md, `or`:
verdicts that can be defended as well), `only` (claims of one article alone) and `never` (quotes that answer different
questions and must not stand in one row).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from compare import Article, Span

FINDING = frozenset({"differ", "update"})
FOLDER = Path(__file__).parent / "stories"
Quotes = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Gold:
    """One row of the table: what each article says to one question, the verdict, and all verdicts that are right."""

    id: str
    kind: str
    high: bool
    quotes: Quotes
    verdict: str
    verdicts: frozenset[str]
    reason: str

    @property
    def differs(self) -> bool:
        """Whether a reader of the articles gets different answers: the row is a finding."""
        return self.verdict in FINDING or self.reason == "wide"

    @property
    def may_differ(self) -> bool:
        """Whether it can be defended to call the row a finding."""
        return self.differs or not self.verdicts.isdisjoint(FINDING)


@dataclass(frozen=True)
class Story:
    """The articles and the table; `only` holds (article, quote)."""

    name: str
    articles: tuple[Article, ...]
    rows: tuple[Gold, ...]
    only: tuple[tuple[str, str], ...]
    never: tuple[dict[str, str], ...]

    def span(self, article: str, quote: str) -> Span:
        """Where a quote of the table stands: the first time."""
        text = next(one.text for one in self.articles if one.id == article)
        start = text.index(quote)
        return Span(start, start + len(quote))


@cache
def stories() -> tuple[Story, ...]:
    """All stories, by name."""
    return tuple(_story(path) for path in sorted(FOLDER.glob("*.yaml")))


def _story(path: Path) -> Story:
    table = yaml.safe_load(path.read_text(encoding="utf-8"))
    articles = tuple(_article(name, given) for name, given in table["articles"].items())
    only = tuple((article, quote) for article, quotes in table["only"].items() for quote in quotes)
    return Story(path.stem, articles, tuple(_gold(row, articles) for row in table["rows"]), only, tuple(table["never"]))


def _article(name: str, given: dict[str, Any]) -> Article:
    text = given["text"]
    title = text.partition("\n")[0]
    return Article(name, text, title=title, outlet=given["outlet"], published=str(given["published"]))


def _gold(row: dict[str, Any], articles: tuple[Article, ...]) -> Gold:
    quotes = {article.id: _list(row[article.id]) for article in articles if article.id in row}
    verdicts = frozenset([row["verdict"], *row.get("or", ())])
    return Gold(row["id"], row["kind"], row["importance"] == "high", quotes, row["verdict"], verdicts, row["reason"])


def _list(quotes: str | list[str]) -> list[str]:
    return [quotes] if isinstance(quotes, str) else quotes
