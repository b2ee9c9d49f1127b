"""What those who are counted did or what is said of them, and what hangs on their noun: how many *fled the vehicle*."""

import re

from compare.claim import Figure
from compare.extract.passage import phrase_ending, token_range
from compare.grammar.phrase import FINITE
from compare.report.question.amounts import measure
from compare.report.question.phrasing.clause import Clause, told
from compare.report.question.phrasing.noun import NUMERAL, bare
from compare.report.question.phrasing.predicate import predicate
from compare.report.question.phrasing.subject import agreeing, named, subject
from compare.report.question.phrasing.trim import cut, unstranded
from compare.span import Span

_AGED = re.compile(r"^(?:-?\s?and \d{1,3}-)?year-old\s")  # 11- and 12-year-old children
_ENDED = re.compile(r" (?:on|in|at|to|into|from|who|that|after|before|since|for|over|during|following|when|while)\b")
_THERE = frozenset("inside outside aboard there nearby upstairs downstairs home".split())
_OF_MANY = FINITE - {"VBZ"}  # the finite verb of several
# How those who are counted stand, behind them without a verb: people without clean water, workers on strike.
_STANDING = re.compile(
    r"(?:without [a-z]|in (?:need|hiding|hospital|poverty|custody)\b|at (?:risk|sea|large)\b"
    r"|on (?:strike|board|remand)\b|behind bars\b|under (?:siege|arrest)\b)"
)
_HOME = re.compile(r",? home to (?:about |some |around |nearly |almost |more than |roughly |an estimated )?\Z")


def doing(figure: Figure, clause: Clause) -> str | None:
    """What those who are counted did, where the count is the subject: "fled the vehicle" of "two suspects fled"."""
    found = clause.find(figure.as_printed)
    one = told(clause)
    who = subject(clause, one) if one and found else None
    if found is None or one is None or who is None or clause.tokens[who.first].start != found.start:
        return None
    did = predicate(clause, found)
    if did is None or len(did) > measure.LINE or clause.tokens[one.group.first].tag == "VBZ":
        return None
    verb, _, rest = did.partition(" ")
    first = clause.tokens[one.group.first]
    verb = first.low if first.tag == "VBP" and not clause.headed else verb
    return f"{agreeing(verb, True)} {cut(rest)}".strip() if unstranded(did) == did.rstrip(" .,;:–—-") else None


def goes_on(figure: Figure, clause: Clause) -> str | None:
    """What stands behind those who are counted where it is a predicate: may have attended, were inside, opened fire."""
    found, text = clause.find(figure.as_printed), clause.parse.text
    counted = figure.counted or figure.unit  # of 60 alone, whoever may: 60 could move to another plant
    at = text.find(counted, found.end, found.end + measure.LINE) if found else -1
    if found is None or found.start != clause.span.start or at < 0:
        return None
    rest = [token for token in clause.tokens if at + len(counted) <= token.start < clause.span.end]
    if len(rest) == 1 and rest[0].low in _THERE:
        return f"were {rest[0].low}"
    if len(rest) > 1 and rest[0].low == "left" and rest[1].tag == "JJ":
        return f"were left {rest[1].low}"
    if len(rest) <= 1 or (rest[0].tag not in _OF_MANY and not _STANDING.match(text, rest[0].start)):
        return None
    said = text[rest[0].start : clause.span.end]
    said = said if rest[0].tag in _OF_MANY else f"were {said}"
    return cut(said) if len(said) <= measure.LINE and unstranded(said) == said.rstrip(" .,;:–—-") else None


def home(figure: Figure, clause: Clause) -> str | None:
    """What is home to those who are counted: the town of "the town, home to some 3,400 people"."""
    found, start = clause.find(figure.as_printed), clause.parse.sentence.start
    match = _HOME.search(clause.parse.text, start, found.start) if found else None
    at = token_range(clause.parse, Span(*match.span()))[0] if match else 0
    phrase = phrase_ending(clause.parse, at) if at else None
    return named(clause, phrase) if phrase else None


def hung_on(clause: Clause, figure: Figure, there: str) -> tuple[str, str]:
    """What hangs on the counted by "of", and the clause without it: how many *counts of theft* was he charged with."""
    at, found = there.rfind(" of "), clause.find(figure.as_printed)
    counted = clause.parse.text.find(uncounted(figure), found.end) if found and at >= 0 else -1
    behind = clause.parse.text[counted + len(uncounted(figure)) :] if counted >= 0 else ""
    of = _ENDED.split(there[at:])[0] if behind.startswith(there[at:].rstrip(" …")) else ""
    return of, f"{there[:at]}{there[at + len(of) :]}" if of else there


def uncounted(figure: Figure) -> str:
    """The counted phrase as printed, without its numbers and hedges."""
    return bare(_AGED.sub("", NUMERAL.sub("", bare(figure.counted or ""))))
