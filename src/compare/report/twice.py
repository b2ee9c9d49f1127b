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
_FURTHER = 80  # characters after a passage in which a clause or a phrase may end
_OF_SOMEBODY, _OF_MANY = "How old is the ", "How many "
_DONE = re.compile(
    r",? (?:who |that )?((?:was|is|had|has|died|suffered|sustained)\b(?: [\w’'-]+){2,7}?)"
    r"(?= and\b| when\b| after\b|[,.;:])"
)
_BEFALLEN = re.compile(
    r" ((?:shot|hit|struck|grazed|wounded|stabbed|injured|killed)\b(?: [\w’'-]+){1,7}?)"
    r"(?= (?:and|when|after|who)\b|[,.;:])"
)
_WHERE = re.compile(
    r" ((?:in|at|off|aboard|during|after|near|outside) (?:[\w’'-]+ ){0,4}[\w’'-]+)(?=[,.;:\n]| and\b| on\b|\Z)"
)
_FURNITURE = re.compile(
    r" [-–|] |\w\.(?:com|org|net)\b|\(update\)|\A,? ?(?:\w+ )?(?:said|says)\b|\bpolice said\Z", re.IGNORECASE
)
_FEWEST = 2  # words that tell something
Answers = tuple[str, frozenset[str], str]  # a question, what is answered, and which of several that do not repeat
_LOOSE = re.compile(r"(?:\s(?:the|an?|and|or|of|in|on|at|to|for|from|with|by|during|his|her|their|its|that|who|as))+$")
_WHO = re.compile(r"Who was (?P<done>.{1,30})\?")
_BEFELL = re.compile(
    r"(?:(?P<article>[Aa]n?|[Tt]he)"
    r" (?P<aged>\d{1,3}-year-old(?: (?:man|woman|boy|girl|male|female|child|teen|teenager))?)"
    r"|(?P<named>(?!(?:An?|The|His|Her|Their|One|Two|Three|Both|Police|Man|Woman|Boy|Girl|Teen) )[A-Z][\w’'-]+"
    r"(?: [A-Z][\w.’'-]+){1,3})(?:, \d{1,3},)?) (?:was|is|died|has|had|suffered|with)\b"
)
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
    if row.listed or not asks(row) or "“" in row.question:
        return row
    if row.kind == "casualties" and (match := _WHO.fullmatch(row.question)):
        whom = next((found for passage in row.passages if passage.low == 1 and (found := _whom(passage.quote))), None)
        return row._replace(question=f"Was {whom} {match['done']}?") if whom else row
    passages = [(passage, articles[passage.article].text) for passage in firsts[_key(row)].passages]
    if whole := next(filter(None, (_going_on(row.question, *one) for one in passages)), None):
        return row._replace(question=whole)
    words = next(filter(None, (_beside(*one) for one in passages)), "")
    return row._replace(question=f"{row.question} “{words}”") if words else row


def _whom(quote: str) -> str | None:
    """Whom a passage that begins with him says that a harm befell: a 23-year-old man, or a name."""
    match = _BEFELL.match(quote)
    if match is None:
        return None
    return f"{match['article'].lower()} {match['aged']}" if match["article"] else match["named"]


def _going_on(question: str, passage: Passage, text: str) -> str | None:
    """The question with what follows its passage as a part of it: the man who was shot, hurt in a fall."""
    _, after = beside(text, passage.span, passage.sentence, 0, _FURTHER)
    if question.startswith(_OF_SOMEBODY) and (found := _DONE.match(after)):
        return f"{question[:-1]} who {_flat(found[1])}?"
    if question.startswith(_OF_SOMEBODY) and (found := _BEFALLEN.match(after)):
        return f"{question[:-1]} who was {_flat(found[1])}?"
    if question.startswith(_OF_MANY) and (found := _WHERE.match(after)):
        return f"{question[:-1]} {_flat(found[1])}?"
    return None


def _beside(passage: Passage, text: str) -> str:
    """The words after a passage in its sentence, else those before it, "…" for the passage; empty where few are."""
    before, after = beside(text, passage.span, passage.sentence, _BESIDE, _BESIDE)
    before, after = ("" if _FURNITURE.search(words) else words for words in (before, after))
    if len(_WORD.findall(after)) >= _FEWEST:
        return f"… {_LOOSE.sub('', _flat(after))}"
    return f"{_flat(before)} …" if len(_WORD.findall(before)) >= _FEWEST else ""


def _flat(words: str) -> str:
    return " ".join(words.translate(_PLAIN).split()).strip(" .,;:–—-")
