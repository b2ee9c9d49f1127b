"""Two rows with one question: each is told apart by what follows its answer, where that is a whole phrase."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from compare.article import Article
from compare.report.order import answers, asks
from compare.report.record import Row
from compare.report.tail import joined

Answers = tuple[str, frozenset[str], str]  # a question, what is answered, and which of several that do not repeat
_WHO = re.compile(r"Who was (?P<done>.{1,30})\?")
_BEFELL = re.compile(
    r"(?:(?P<article>[Aa]n?|[Tt]he)"
    r" (?P<aged>\d{1,3}-year-old(?: (?:man|woman|boy|girl|male|female|child|teen|teenager))?)"
    r"|(?P<named>(?!(?:An?|The|His|Her|Their|One|Two|Three|Both|Police|Man|Woman|Boy|Girl|Teen) )[A-Z][\w’'-]+"
    r"(?: [A-Z][\w.’'-]+){1,3})(?:, \d{1,3},)?) (?:was|is|died|has|had|suffered|with)\b"
)


def told_apart(rows: Iterable[Row], articles: Mapping[str, Article]) -> tuple[Row, ...]:
    """The rows; of those with one question and other answers, each with what its sentence tells further.

    The person's own questions stay as they are; so do rows that repeat each other, of which the report shows one, and
    those behind whose passages nothing stands that a reader needs.
    """
    rows = tuple(rows)
    firsts = {_key(row): row for row in reversed(rows) if not row.listed and asks(row)}
    asked = Counter(question for question, *_ in firsts)
    return tuple(_told(row, firsts, articles) if asked[row.question.casefold()] > 1 else row for row in rows)


def _key(row: Row) -> Answers:
    return row.question.casefold(), answers(row), "" if row.verdict == "agree" else row.id


def _told(row: Row, firsts: Mapping[Answers, Row], articles: Mapping[str, Article]) -> Row:
    if row.listed or not asks(row) or "“" in row.question:
        return row
    if row.kind == "casualties" and (match := _WHO.fullmatch(row.question)):
        whom = next((found for passage in row.passages if passage.low == 1 and (found := _whom(passage.quote))), None)
        return row._replace(question=f"Was {whom} {match['done']}?") if whom else row
    passages = firsts[_key(row)].passages
    whole = next(filter(None, (joined(row.question, one, articles[one.article]) for one in passages)), None)
    return row._replace(question=whole) if whole else row


def _whom(quote: str) -> str | None:
    """Whom a passage that begins with him says that a harm befell: a 23-year-old man, or a name."""
    match = _BEFELL.match(quote)
    if match is None:
        return None
    return f"{match['article'].lower()} {match['aged']}" if match["article"] else match["named"]
