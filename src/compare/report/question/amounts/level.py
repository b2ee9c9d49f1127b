"""What a measure itself is said to be: what inflation was, how long the term was, what sum was asked for."""

import re

from compare.claim import Figure
from compare.extract.passage import phrase_at, token_range
from compare.report.question.phrasing.clause import Clause, told
from compare.report.question.phrasing.excerpt import PRONOUNS
from compare.report.question.phrasing.inversion import NOTHING, turned
from compare.report.question.phrasing.participle import is_participle
from compare.report.question.phrasing.subject import agreeing, is_many, named, subject
from compare.report.question.phrasing.trim import cut
from compare.span import Span

# What lasts: a term of six years, a two-year ban.
_SPELL = re.compile(
    r"\b(?:an?|the|his|her|its|their)(?: \w+)? (?P<noun>term|sentence|ban|suspension|delay|stay|contract|career|wait"
    r"|truce|ceasefire|prison term|prison sentence|jail term|jail sentence|probation) of "
    r"(?:up to |about |more than |at least )?\Z"
)
_SEEKING = frozenset("ask call push press".split())  # prosecutors asked for 20 years
_AFTER = re.compile(r"\s(?:(?:in|on|at|for|last|this|by) [\w’' -]{2,40}|a year ago|last \w+)(?=[.,;]|\Z)")
_CLOSE = 12  # characters between a verb and what it says something is: was at about 4.1 percent


def stands_at(passage: Clause, answer: Span | None) -> str | None:
    """What something was that a passage says to be so much: "what was headline inflation in April"."""
    one = told(passage, answer) if answer else None
    phrase = subject(passage, one) if one else None
    if answer is None or one is None or phrase is None or one.verb not in ("be", "stand"):
        return None
    end = passage.tokens[one.group.last - 1].end
    who = named(passage, phrase)
    if not 0 < answer.start - end <= _CLOSE or one.group.passive or who.lower() in PRONOUNS | {"this", "there"}:
        return None
    be = passage.tokens[one.group.first].low
    be = be if be in ("is", "are", "was", "were") else agreeing("was", is_many(who))
    after = _AFTER.match(passage.parse.text, answer.end, passage.parse.sentence.end)
    return f"What {be} {who}{after.group() if after else ''}?"


def spell(passage: Clause, found: Span | None) -> str | None:
    """How long something was that is told to be of so many years: a term of six years."""
    match = _SPELL.search(passage.parse.text, passage.parse.sentence.start, found.start) if found else None
    return f"How long was the {match['noun']}?" if match else _filled(passage, found)


def _filled(passage: Clause, found: Span | None) -> str | None:
    """How long something was that fills a stretch of time: two years of free monitoring, six months of talks."""
    at = token_range(passage.parse, found)[1] + 1 if found else 0  # behind the unit
    tokens = passage.tokens
    of = phrase_at(passage.parse, at + 1) if 0 < at < len(tokens) - 1 and tokens[at].low == "of" else None
    if of is None or tokens[of.head].tag not in ("NN", "NNS") or tokens[of.first].tag in ("DT", "CD", "PRP$"):
        return None
    what = passage.words(of)
    return f"How long {agreeing('was', is_many(what))} the {what}?"


def sought(passage: Clause, figure: Figure) -> str | None:
    """How long a term was that somebody asked for: prosecutors had asked for 20 years."""
    found = passage.find(figure.as_printed)
    one = told(passage, found) if found else None
    if one is None or found is None or one.verb not in _SEEKING or one.group.passive or is_participle(passage, one):
        return None
    at = token_range(passage.parse, found)[0]
    if at != one.group.last + 1 or passage.tokens[one.group.last].low != "for":
        return None
    unit = passage.tokens[min(at + 1, len(passage.tokens) - 1)]
    asked = turned(passage, Span(found.start, unit.end), NOTHING)
    return f"How long a term {cut(asked)}?" if asked else None
