"""The collation: questions by articles. What one article gives to one question, and who gives the same value."""

from collections.abc import Sequence
from typing import Literal

from compare.article import Article
from compare.record import Record
from compare.report.order import is_light
from compare.report.record import Passage, Row

Answer = Literal["says", "silent", "not-found"]


class Cell(Record):
    """One article's answer: passages, or a person's word that it is silent, or nothing that the tool found."""

    article: str
    answer: Answer
    passages: tuple[Passage, ...] = ()

    @property
    def answers(self) -> tuple[Passage, ...]:
        """The passages without repetitions of a value by the same source."""
        seen = {(p.value or p.quote, p.source, p.via): p for p in reversed(self.passages)}
        return tuple(reversed(seen.values()))


class Camp(Record):
    """The articles that give one value, with their passages; value None: words only."""

    value: str | None
    articles: tuple[str, ...]
    passages: tuple[Passage, ...]


def cells(row: Row, articles: Sequence[Article]) -> tuple[Cell, ...]:
    """One cell per article, in the order of the articles."""
    return tuple(_cell(row, article.id) for article in articles)


def shown(cell: Cell, row: Row) -> tuple[Passage, ...]:
    """The passages of a cell; in a light row those that say something else than the ones before them."""
    return cell.answers if is_light(row) else cell.passages


def _cell(row: Row, article: str) -> Cell:
    if passages := row.of(article):
        return Cell(article, "says", passages)
    return Cell(article, "silent" if article in row.silent else "not-found")


def camps(row: Row) -> tuple[Camp, ...]:
    """The passages by the value they give, in the order of first mention; words without a value stand alone."""
    by_value: dict[object, list[Passage]] = {}
    for passage in row.passages:
        key = passage.value.casefold() if passage.value else (passage.article, passage.span)
        by_value.setdefault(key, []).append(passage)
    return tuple(_camp(passages) for passages in by_value.values())


def _camp(passages: list[Passage]) -> Camp:
    return Camp(passages[0].value, tuple(dict.fromkeys(p.article for p in passages)), tuple(passages))
