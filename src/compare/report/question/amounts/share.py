"""What a share or a bulk measure answers, as a question: what percentage of the votes, how much oil was there."""

import re

from compare.claim import Figure
from compare.extract.passage import token_range
from compare.grammar.phrase import FINITE
from compare.report.question.phrasing.clause import Clause, alone, told
from compare.report.question.phrasing.excerpt import short
from compare.report.question.phrasing.inversion import NOTHING, turned
from compare.report.question.phrasing.saying import MOVING
from compare.report.question.phrasing.subject import is_many
from compare.report.question.phrasing.trim import cut
from compare.span import Span

_FRACTION = re.compile(r"\b(?:half|thirds?|quarters?|fifths?|tenths?|majority)\b", re.IGNORECASE)
_OF_FRACTION = re.compile(r"(?:\s{1,2}of)?\s{1,2}(?P<whole>(?:the|its|their|his|her|all|[A-Za-z.]{3,20})\s.{2,60})")
_OF_PERCENT = re.compile(r"\s{0,2}(?:percent|per cent|%|pct)\s{1,2}of\s{1,2}(?P<whole>.{2,60})", re.IGNORECASE)
_OF_BULK = re.compile(r"[\s-]{0,2}(?:square |cubic )?[A-Za-z]{1,12}\sof\s(?P<whole>[a-z]{3,20})\b", re.IGNORECASE)
_BULK = ("volume", "weight", "area")  # what is measured so is a substance or land: 220kg of explosives
_WAY = re.compile(r"\s{0,2}\b(?P<word>by|to|at)\s{0,2}$|\s{0,3}$")
_LEVEL = re.compile(r"\b(?:up|down|higher|lower)\b")
_PHRASE = 8  # tokens of a phrase that a question may repeat
_LINE = 70  # characters of it


def of_what(passage: Clause, figure: Figure, group: str) -> str | None:
    """What share of something ("what percentage of home loans did two firms fund"), or how much of a substance."""
    text, start = passage.parse.text, passage.parse.text.find(figure.as_printed, passage.span.start, passage.span.end)
    after = start + len(figure.as_printed)
    whole = _whole(figure, group, text[after : passage.span.end]) if start >= 0 else None
    if whole is None:
        return None
    named, end = _phrase(passage, after + whole.start("whole"))
    question = turned(passage, Span(start, end), NOTHING) if end else None
    what = named or short(whole["whole"], _LINE)
    question = None if question and what.lower() in question.lower() else question
    if group == "share":
        return f"What percentage of {what} {cut(question)}?" if question else _alone(whole["whole"])
    much = f"What amount of {what}" if is_many(what) else f"How much {what}"
    much = f"What area of {what}" if group == "area" else much
    return f"{much} {cut(question)}?" if question else f"{much} was there?"


def _alone(whole: str) -> str:
    """Of a share whose clause cannot be turned; what follows may have a verb itself: of the voters stayed at home."""
    if any(token.tag in FINITE for token in alone(whole).tokens):
        return f"What percentage of {short(whole, _LINE)}?"
    return f"What was the percentage of {short(whole, _LINE)}?"


def _whole(figure: Figure, group: str, after: str) -> re.Match[str] | None:
    """What a measure is of, by the words after it; None where they name nothing."""
    if group == "share":
        return (_OF_FRACTION if _FRACTION.search(figure.as_printed) else _OF_PERCENT).match(after)
    return _OF_BULK.match(after) if group in _BULK else None


def _phrase(passage: Clause, at: int) -> tuple[str, int]:
    """The noun phrase in which a character stands, from there on, and where it ends; none that is long."""
    first = token_range(passage.parse, Span(at, at + 1))[0]
    phrase = passage.around(first)
    if phrase is None or phrase.last - phrase.first > _PHRASE:
        return "", 0
    end = passage.tokens[phrase.last - 1].end
    return " ".join(passage.parse.text[at:end].split()), end


def by_how_much(passage: Clause, figure: Figure, answer: Span | None) -> str | None:
    """By, to or at what percentage something moved: "by what percentage did sales fall in May".

    answer: where the share stands with its unit.
    """
    one = told(passage, answer) if answer else None
    if answer is None or one is None or _FRACTION.search(figure.as_printed):
        return None
    if one.verb not in MOVING and not (one.verb == "be" and _LEVEL.search(passage.span.of(passage.parse.text))):
        return None
    way = _WAY.search(passage.parse.text[passage.parse.sentence.start : answer.start])
    question = turned(passage, answer, _WAY)
    word = way["word"].capitalize() if way and way["word"] else "By"
    return f"{word} what percentage {cut(question)}?" if question else None
