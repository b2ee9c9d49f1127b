"""Where the clauses of one tagged sentence begin and end, by shallow signs."""

from __future__ import annotations

import re

from compare.grammar.phrase import FINITE, NOUNS, modifies
from compare.grammar.shape import shape

SUBORDINATORS = frozenset(
    "after before when while until since once as because although though if unless whereas so where whether why "
    "how".split()
)
RELATIVE = frozenset(("WDT", "WP", "WP$"))
_BARRED = RELATIVE | {",", ".", ":", "``", "("}  # no subject reaches its verb across these
_BREAKS = frozenset((";", "--", "-", "—", "–", ":", "―"))
_WORDS = SUBORDINATORS | {"that"}
# A clause begins after a mark, at a relative word, a quotation or a conjunction, or at one of those joining words.
_SIGNS = re.compile(r"(?<=[:.,']).|[WYw`&]|i(?=W)|([iya])")
_REACH = 25  # how far ahead or back a clause's verb is looked for; longer stretches are lists, not clauses
_VERBAL = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"))
_SUBJECT_TAGS = NOUNS | {"PRP", "EX", "DT", "CD"}
_ROADS = frozenset(
    "street streets avenue avenues road roads drive lane boulevard highway court way place st ave rd blvd".split()
)
_ORDINAL = re.compile(
    r"\d+(?:st|nd|rd|th)\Z|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\Z"
)


def clauses(tags: list[str], low: list[str]) -> list[tuple[int, int]]:
    """The clauses of a sentence as half-open ranges of token indices that cover it in order.

    A clause begins at a subordinator, relative word, conjunction or comma that a subject and a finite verb follow,
    after a semicolon, colon or dash, and at either end of a quotation that has a verb of its own.
    """
    starts = [0]
    for sign in _SIGNS.finditer(shape(tags), 1):
        i = sign.start()
        if (not sign.lastindex or low[i] in _WORDS) and _begins(tags, low, starts[-1], i):
            starts.append(i)
    return list(zip(starts, [*starts[1:], len(tags)], strict=True)) if tags else []


def _begins(tags: list[str], low: list[str], start: int, i: int) -> bool:
    """Whether a clause begins at token i, the one before it having begun at start."""
    tag, before = tags[i], tags[i - 1]
    if low[i - 1] in _BREAKS or (before == "." and tag not in ("''", ")", ".")):
        return True
    if tag == "''":
        return False
    if tag == "``":
        return _quotes_clause(tags, i)
    if before == "''":
        return _verbs(tags, start, i) and _clause_after(tags, low, i - 1)
    if tag in RELATIVE or low[i] == "that":
        return before != "IN" and tag != "DT" and _finite_after(tags, i) and i - 1 > start
    if tag == "IN" and tags[i + 1 : i + 2] == ["WDT"]:
        return _finite_after(tags, i + 1)
    if low[i] in SUBORDINATORS and tag in ("IN", "WRB", "RB"):
        return _clause_after(tags, low, i) and tags[i - 1] != "CC" and i - 1 > start
    if tag == "CC":
        joins = _clause_after(tags, low, i) and _verbs(tags, start, i) and low[i + 1] != "not"
        return joins and not is_corner(tags, low, i)
    if before == ",":
        return _verbs(tags, start, i) and (_clause_after(tags, low, i - 1) or _resumes(tags, low, start, i))
    return False


def is_corner(tags: list[str], low: list[str], i: int) -> bool:
    """Whether the "and" at token i joins the two streets of one corner: at *14th* and *Linden Avenue*.

    After a preposition an ordinal alone is no noun phrase: it shares the noun of the street that follows.
    """
    if i < 2 or low[i] != "and" or tags[i - 2] not in ("IN", "TO") or not _ORDINAL.match(low[i - 1]):
        return False
    after = (j for j in range(i + 1, len(tags)) if tags[j] not in NOUNS and not _ORDINAL.match(low[j]))
    return low[next(after, len(tags)) - 1] in _ROADS


def _verbs(tags: list[str], start: int, i: int) -> bool:
    return not _VERBAL.isdisjoint(tags[max(start, i - 2 * _REACH) : i])


def _quotes_clause(tags: list[str], i: int) -> bool:
    """Whether a quotation that opens at i has a finite verb before it closes."""
    for tag in tags[i + 1 : i + 2 * _REACH]:
        if tag == "''":
            return False
        if tag in FINITE:
            return True
    return False


def _clause_after(tags: list[str], low: list[str], i: int) -> bool:
    """Whether a subject and then a finite verb follow token i before the next break."""
    named = False
    for j in range(i + 1, min(i + 1 + _REACH, len(tags))):
        tag = tags[j]
        if tag in FINITE:
            return named
        named = named or tag in _SUBJECT_TAGS
        if tag in _BARRED or low[j] == "that" or (tag in ("IN", "CC") and not named):
            return False
        if tag in {"VB", "VBG", "VBN", "TO"} and not modifies(tags, j):
            return False
    return False


def _finite_after(tags: list[str], i: int) -> bool:
    """Whether a finite verb follows a relative word soon, with or without a subject between."""
    for j in range(i + 1, min(i + 1 + _REACH, len(tags))):
        if tags[j] in FINITE:
            return True
        if tags[j] in ("''", ".", ":") or (tags[j] == "," and j > i + 1):
            return False
    return False


def _resumes(tags: list[str], low: list[str], start: int, i: int) -> bool:
    """Whether the main clause goes on after an inserted one: 'the man, who fled, *was* arrested'."""
    inserted = tags[start] in RELATIVE or low[start] in SUBORDINATORS
    verb = i + 1 if tags[i] == "RB" and i + 1 < len(tags) else i
    return inserted and tags[verb] in FINITE
