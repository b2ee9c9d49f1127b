"""Two rows with one question: each is told apart by the words beside its answer."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from compare.article import Article
from compare.report.context import beside
from compare.report.order import answers, asks
from compare.report.record import Passage, Row

_BESIDE = 44  # characters beside a passage that tell a question from its like
_WORD = re.compile(r"[^\W\d_]{3,}")
_FEWEST = 2  # words that tell something
Answers = tuple[str, frozenset[str], str]  # a question, what is answered, and which of several that do not repeat
_LOOSE = re.compile(r"(?:\s(?:the|an?|and|or|of|in|on|at|to|for|from|with|by|during|his|her|their|its|that|who|as))+$")
_PLAIN = str.maketrans("", "", '“”"')


def told_apart(rows: Iterable[Row], articles: Mapping[str, Article]) -> tuple[Row, ...]:
    """The rows; of those with one question and other answers, each with the words beside its answer.

    The person's own questions stay as they are; so do rows that repeat each other, of which the report shows one.
    """
    rows = tuple(rows)
    firsts = {_key(row): row for row in reversed(rows) if not row.listed and asks(row)}
    asked = Counter(question for question, *_ in firsts)
    return tuple(_told(row, firsts, articles) if asked[row.question.casefold()] > 1 else row for row in rows)


def _key(row: Row) -> Answers:
    return row.question.casefold(), answers(row), "" if row.verdict == "agree" else row.id


def _told(row: Row, firsts: Mapping[Answers, Row], articles: Mapping[str, Article]) -> Row:
    if row.listed or not asks(row) or "“" in row.question or _asks_who(row):
        return row
    told = (_beside(passage, articles[passage.article].text) for passage in firsts[_key(row)].passages)
    words = next(filter(None, told), "")
    return row._replace(question=f"{row.question} “{words}”") if words else row


def _asks_who(row: Row) -> bool:
    """Whether a row asks whom a harm befell: the passages tell who it was, and the words beside them do not."""
    return row.kind == "casualties" and row.question.startswith("Who ")


def _beside(passage: Passage, text: str) -> str:
    """The words after a passage in its sentence, else those before it, "…" for the passage; empty where few are."""
    before, after = beside(text, passage.span, passage.sentence, _BESIDE, _BESIDE)
    if len(_WORD.findall(after)) >= _FEWEST:
        return f"… {_LOOSE.sub('', _flat(after))}"
    return f"{_flat(before)} …" if len(_WORD.findall(before)) >= _FEWEST else ""


def _flat(words: str) -> str:
    return " ".join(words.translate(_PLAIN).split()).strip(" .,;:–—-")
