"""Whose wins, losses and points a figure counts: the side before its record, or the subject of the clause."""

import re

from compare.claim import Figure
from compare.extract.passage import phrase_ending
from compare.grammar.phrase import NAMES, Phrase
from compare.report.question.phrasing.clause import Clause, told
from compare.report.question.phrasing.excerpt import PRONOUNS
from compare.report.question.phrasing.inversion import NOTHING, turned
from compare.report.question.phrasing.subject import is_many, named, subject
from compare.report.question.phrasing.trim import cut
from compare.span import Span

_SIDES = ("wins", "losses")  # of a record: nothing in its sentence says of them what was done
_SCORED = frozenset("rebounds assists points goals touchdowns saves steals blocks hits runs strikeouts".split())
_VOTES = ("votes", "minority votes")
_RESULT = re.compile(r"\b\d{1,4} ?(?:-|–|to|votes to) ?\d{1,4}\b")  # 52-48, 112 to 37
_GERUND = re.compile(r"\A[a-z]{2,12}ing (?=[A-Z])")  # by flooring Brandt (45-7-2)
_RECORD = re.compile(r"\(\d{1,3}-\d{1,3}(?:-\d{1,3})?, ?\Z")
_LINE = 70  # characters of a question behind what is counted


def asked(figure: Figure, clause: Clause) -> str | None:
    """The question after one side of a record, or after what a player scored; None of all else."""
    if figure.unit in _SIDES:
        who = _GERUND.sub("", _side(clause) or "")
        had = f"{'do' if _is_team(who) else 'does'} {who} have" if who else "were there"
        return f"How many {figure.unit} {had}?"
    if winner := _before_record(figure, clause):
        return f"How many {figure.counted or figure.unit} does {winner} have?"
    if figure.unit in _VOTES and _RESULT.search(clause.span.of(clause.parse.text)):
        return "What was the result of the vote?"
    if figure.unit not in _SCORED or figure.unit not in (figure.counted or figure.unit):
        return None
    found, whole = clause.find(f"{figure.as_printed} {figure.unit}"), _through(clause)
    one = told(whole, found) if found else None
    if found is None or one is None or one.patient is None or not _holds(clause, one.patient, found):
        return None
    scored = cut(turned(whole, found, NOTHING) or "", _LINE)
    fits = scored and "…" not in scored and scored.split()[1] not in PRONOUNS
    return f"How many {figure.unit} {scored}?" if fits else None


def _holds(clause: Clause, phrase: Phrase, found: Span) -> bool:
    return clause.parse.span(phrase.first, phrase.last).overlaps(found)


def _is_team(name: str) -> bool:
    return is_many(name) or (name.startswith("the ") and name.endswith("s"))


def _side(clause: Clause) -> str | None:
    """Whose record it is: Creighton of "Creighton (25-7)", of "improved to 25-7"."""
    text = clause.parse.text
    bracket = text.find("(", clause.span.start, clause.span.end)
    before = next((i for i, token in enumerate(clause.tokens) if token.start == bracket), 0) if bracket >= 0 else 0
    phrase: Phrase | None = phrase_ending(clause.parse, before) if before else None
    whole = _through(clause)
    if phrase is None or clause.tokens[phrase.head].tag not in NAMES:
        digits = re.search(r"\d", clause.span.of(text))
        start = clause.span.start + (digits.start() if digits else 0)
        one = told(whole, Span(start, clause.span.end))
        phrase = subject(whole, one) if one else None
    who = named(whole, _proper(clause, phrase)) if phrase else None
    return who if who and who.lower() not in PRONOUNS else None


def _before_record(figure: Figure, clause: Clause) -> str | None:
    """Whose record in brackets a count stands in behind the wins and losses: Brandt (52-3, 46 KOs)."""
    found, start = clause.find(figure.as_printed), clause.parse.sentence.start
    record = _RECORD.search(clause.parse.text, start, found.start) if found else None
    at = next((i for i, token in enumerate(clause.tokens) if record and token.start == record.start()), 0)
    phrase = phrase_ending(clause.parse, at) if at else None
    named_so = phrase is not None and clause.tokens[phrase.head].tag in NAMES
    return named(clause, _proper(clause, phrase)) if phrase and named_so else None


def _proper(clause: Clause, phrase: Phrase) -> Phrase:
    """A phrase without what describes the name in it: Brandt of "the 36-year-old champion Brandt"."""
    tags = [token.tag in NAMES for token in clause.tokens[phrase.first : phrase.last]]
    described = tags[-1] and not all(tags[1:]) and clause.tokens[phrase.last - 1].tag == "NNP"
    if not described:
        return phrase
    first = phrase.last - next(i for i, own in enumerate(reversed([False, *tags])) if not own)
    return phrase.spread(first=first)


def _through(clause: Clause) -> Clause:
    """The clause from the head of its sentence to the end of its passage: the verb stands before what is counted."""
    return clause.on(Span(clause.parse.sentence.start, clause.span.end))
