"""Rows that ask who somebody is, or for his name, and are answered by no more than the name."""

import re
from collections.abc import Sequence

from compare.report.order import WHO_IS
from compare.report.question.answers.naming import is_of_name
from compare.report.question.phrasing.proper import surname
from compare.report.record import Passage, Row

_TITLE = 1  # words of a title that tell nothing new where both articles have it: President, Sheriff


def is_bare(row: Row) -> bool:
    """Whether a row asks who somebody is, and its passages have one name with one common title, or tell of another.

    President Obama, President Barack Obama; a passage that names somebody as the owner alone ("Moe's target") is of
    what is owned. What differs, or was asked for by the person who compares, is never left out.
    """
    if row.kind != "actor" or row.listed or row.verdict not in ("agree", "compatible"):
        return False
    if not row.question.startswith(WHO_IS):
        return False
    if any(map(_owns, row.passages)):
        return True
    names = {word for passage in row.passages for word in (passage.value or "").casefold().split()}
    quotes = (passage.quote.casefold().split() for passage in row.passages)
    titles = {tuple(word for word in words if word not in names) for words in quotes}
    return all(passage.value for passage in row.passages) and len(titles) == 1 and len(titles.pop()) <= _TITLE


def named_elsewhere(rows: Sequence[Row]) -> frozenset[int]:
    """The rows (by `id()`) that ask for a name which another row of the same articles shows: by his age, his harm."""
    asking = [row for row in rows if row.kind == "actor" and not row.listed and is_of_name(row.question)]
    others = [row for row in rows if not is_of_name(row.question)]
    return frozenset(id(row) for row in asking if any(_shows(other, row) for other in others))


def _shows(other: Row, row: Row) -> bool:
    """Whether a row shows the name that another one asks for, in its question or in every article's passage."""
    name = surname(row.passages[0].value or "")
    articles = {passage.article for passage in row.passages}
    if not name or not articles <= {passage.article for passage in other.passages}:
        return False
    printed = all(any(name in passage.quote for passage in other.of(article)) for article in articles)
    if not row.question.endswith(" named?"):  # of his part an age tells nothing
        return printed and other.kind == "casualties"
    return printed or f"{name}?" in other.question or f"{name} " in other.question


def _owns(passage: Passage) -> bool:
    """Whether the passage begins with the name as an owner's: Moe's intended target."""
    name = (passage.value or "").split()[-1:]
    owned = rf"(?:[\w.-]{{1,30}} ){{0,3}}{re.escape(name[0])}['’]s? \w" if name else ""
    return bool(name) and re.match(owned, passage.quote) is not None
