"""Clauses of one tagged sentence, and the subject and object of a verb group, by shallow signs."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from compare.grammar.lexicon import lemma
from compare.grammar.phrase import FINITE, NOUNS, TIMES, Phrase, VerbGroup, modifies, temporal
from compare.grammar.shape import shape
from compare.grammar.verb import BE

if TYPE_CHECKING:
    from collections.abc import Sequence

_TIMED = {"after", "before", "when", "while", "until", "since", "once", "as"}
_REASONED = {"because", "although", "though", "if", "unless", "whereas", "so"}
_ASKED = {"where", "whether", "why", "how"}
_SUBORDINATORS = _TIMED | _REASONED | _ASKED
_SAYING = {
    "say",
    "claim",
    "believe",
    "think",
    "report",
    "warn",
    "know",
    "find",
    "hope",
    "fear",
    "add",
    "insist",
    "mean",
}
_SAYING |= {"argue", "suggest", "show", "confirm", "announce", "allege", "deny", "tell", "state", "see", "hear", "feel"}
_RELATIVE = frozenset(("WDT", "WP", "WP$"))
_BARRED = _RELATIVE | {",", ".", ":", "``", "("}  # no subject reaches its verb across these
_PAIRED = {mark: mark for mark in {",", "--", "—", "–", "-"}} | {")": "(", "]": "["}
_BREAKS = frozenset((";", "--", "-", "—", "–", ":", "―"))
_ENDED = frozenset((":", "."))
_PASSED = frozenset(("RB", "WDT", "WP", "``", "''"))  # between a subject and its verb
_PASSED_BY_VERB = frozenset(("RB", "RP", "``", "''"))  # between a verb and its object
_PASSED_BY_BE = _PASSED_BY_VERB | {"JJ"}
_WORDS = _SUBORDINATORS | {"that"}
# A clause begins after a mark, at a relative word, a quotation or a conjunction, or at one of those joining words.
_SIGN = r"(?<=[:.,']).|[WYw`&]|i(?=W)"
_SIGNS, _SIGNS_OR_JOINING = re.compile(_SIGN), re.compile(rf"{_SIGN}|([iya])")
_REACH = 25  # how far ahead or back a clause's verb is looked for; longer stretches are lists, not clauses
_MODIFYING = NOUNS | {"IN", "DT", "PRP$", "JJ", "CD", "POS"}
_VERBAL = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"))
_SUBJECT_TAGS = NOUNS | {"PRP", "EX", "DT", "CD"}


def clauses(tags: list[str], low: list[str], letters: str = "") -> list[tuple[int, int]]:
    """The clauses of a sentence as half-open ranges of token indices that cover it in order.

    A clause begins at a subordinator, relative word, conjunction or comma that a subject and a finite verb follow,
    after a semicolon, colon or dash, and at either end of a quotation that has a verb of its own.
    letters: the `shape` of the sentence, where that is known already.
    """
    starts = [0]
    signs = _SIGNS if _WORDS.isdisjoint(low) else _SIGNS_OR_JOINING
    for sign in signs.finditer(letters or shape(tags), 1):
        i = sign.start()
        if (not sign.lastindex or low[i] in _WORDS) and _begins(tags, low, starts[-1], i):
            starts.append(i)
    return list(zip(starts, [*starts[1:], len(tags)], strict=True)) if tags else []


def _begins(tags: list[str], low: list[str], start: int, i: int) -> bool:
    """Whether a clause begins at token i, the one before it having begun at start."""
    tag, before = tags[i], tags[i - 1]
    if (low[i - 1] in _BREAKS and before == ":") or (before == "." and tag not in ("''", ")", ".")):
        return True
    if tag == "''":
        return False
    if tag == "``":
        return before != "``" and _quotes_clause(tags, i)
    if before == "''":
        return tag not in (",", ".") and _verbs(tags, start, i) and _clause_after(tags, low, i - 1)
    if tag in _RELATIVE or low[i] == "that":
        return before != "IN" and tag != "DT" and _finite_after(tags, i) and i - 1 > start
    if tag == "IN" and tags[i + 1 : i + 2] == ["WDT"]:
        return _finite_after(tags, i + 1)
    if low[i] in _SUBORDINATORS and tag in ("IN", "WRB", "RB"):
        return _clause_after(tags, low, i) and tags[i - 1] != "CC" and i - 1 > start
    if tag == "CC":
        return _clause_after(tags, low, i) and _verbs(tags, start, i) and low[i + 1] != "not"
    if before == ",":
        return _verbs(tags, start, i) and (_clause_after(tags, low, i - 1) or _resumes(tags, low, start, i))
    return False


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
    inserted = tags[start] in _RELATIVE or low[start] in _SUBORDINATORS
    verb = i + 1 if tags[i] == "RB" and i + 1 < len(tags) else i
    return inserted and tags[verb] in FINITE


def subject(tags: list[str], low: list[str], group: VerbGroup, phrases: Sequence[Phrase]) -> Phrase | None:
    """The likeliest subject of a verb group: the nearest noun phrase on its left that is not otherwise engaged."""
    inserted = group.first
    if inserted and low[inserted - 1] in _PAIRED:
        inserted = _inserted(tags, low, group)
    if phrases and phrases[-1].last > inserted:
        phrases = phrases[: bisect_right(phrases, inserted, key=attrgetter("last"))]
    for phrase in phrases[:-13:-1]:
        last = phrase.last
        if last < inserted and not _ENDED.isdisjoint(tags[last:inserted]):
            return None
        if (low[phrase.head] not in TIMES or not temporal(low, phrase)) and _free(tags, low, group, phrase):
            return phrase
    return None


def _inserted(tags: list[str], low: list[str], group: VerbGroup) -> int:
    """Where an insertion that the mark right before the verb closes was opened; the verb's own place if none was.

    The clerk, *who had seen the fire*, left; the clerk -- *a Catalan* -- left; the clerk (*aged 60*) left.
    """
    opening = _PAIRED[low[group.first - 1]]
    if tags[group.first] not in FINITE:
        return group.first
    for i in range(group.first - 2, max(0, group.first - 2 * _REACH), -1):
        if low[i] == opening:
            return i if any(tag in NOUNS or tag == "PRP" for tag in tags[max(0, i - 8) : i]) else group.first
    return group.first


def _free(tags: list[str], low: list[str], group: VerbGroup, phrase: Phrase) -> bool:
    """Whether a phrase is neither in a prepositional phrase nor an object nor an apposition."""
    if phrase.first == 0:
        return True
    between = tags[phrase.last : group.first]
    adjacent = not between or _PASSED.issuperset(between)
    if between and adjacent and not _RELATIVE.isdisjoint(between):
        return True
    if adjacent and group.head == group.first and tags[group.head] in ("VBN", "VBG"):
        return True  # the men accused of it, violence leading to it
    if tags[phrase.first] == "WP$" and not adjacent:
        return False
    tag, word = tags[phrase.first - 1], low[phrase.first - 1]
    if tag in ("IN", "TO", "RP"):
        return word == "that" or (word in _SUBORDINATORS and adjacent)
    if tag[:2] == "VB" or tag == "MD":
        return _complements(tags, low, group, phrase, adjacent)
    if tag in NOUNS or tag == "PRP":
        return adjacent or _described(between)
    if tags[phrase.head] == "CD" and (tag == "," or tags[phrase.first - 2] == "CD"):
        return False  # an age: the boys, 12 and 16, were hurt
    return tag != "," or not _apposed(tags, phrase)


def _complements(tags: list[str], low: list[str], group: VerbGroup, phrase: Phrase, adjacent: bool) -> bool:
    """Whether a phrase after a verb is the subject of a clause that completes it: said *rebels* fled."""
    verb = phrase.first - 1
    if tags[group.first] not in FINITE or not _RELATIVE.isdisjoint(tags[max(0, verb - 4) : verb]):
        return False  # or the object in a relative clause: who killed the girl
    if adjacent and tags[verb] in FINITE:
        return True
    own = adjacent or _modified(tags, low, group, phrase) or _described(tags[phrase.last : group.first])
    return own and lemma(low[verb], tags[verb]) in _SAYING


def _described(between: Sequence[str]) -> bool:
    """Whether a relative clause with its one verb stands before the verb: the man *who fired the shots* was held."""
    return not _RELATIVE.isdisjoint(between[:1]) and sum(tag in FINITE for tag in between) == 1


def _modified(tags: list[str], low: list[str], group: VerbGroup, phrase: Phrase) -> bool:
    """Whether only what belongs to the phrase stands before the verb: believe a fire *in the engine room* caused it."""
    last = phrase.last
    return tags[last] == "IN" and low[last] not in _SUBORDINATORS and _MODIFYING.issuperset(tags[last : group.first])


def _apposed(tags: list[str], phrase: Phrase) -> bool:
    """Whether a phrase after a comma explains the name or noun before that comma, and a comma closes it."""
    named = phrase.first > 1 and tags[phrase.first - 2] in NOUNS
    after = (tag for tag in tags[phrase.last : phrase.last + _REACH] if tag in (",", ".") or tag in FINITE)
    return named and next(after, ".") == ","


def object(  # noqa: A001 (the grammatical object)
    tags: list[str], low: list[str], group: VerbGroup, phrases: Sequence[Phrase]
) -> Phrase | None:
    """The likeliest object (or complement of be): the nearest noun phrase on the right that no preposition governs."""
    following = next((phrase for phrase in phrases if phrase.first >= group.last), None)
    verb = lemma(low[group.head], tags[group.head])
    return taken(tags, low, group, verb, following) if following else None


def taken(tags: list[str], low: list[str], group: VerbGroup, verb: str, phrase: Phrase) -> Phrase | None:
    """The noun phrase that follows a verb (and its base form), if it is the object or complement of that verb."""
    if temporal(low, phrase) or (verb in _SAYING and _goes_on(tags, phrase.last)):
        return None  # it is the subject of what follows: said rebels fled
    if phrase.first == group.last:
        return phrase
    passing = _PASSED_BY_BE if low[group.head] in BE else _PASSED_BY_VERB
    return phrase if passing.issuperset(tags[group.last : phrase.first]) else None


def _goes_on(tags: list[str], i: int) -> bool:
    """Whether a finite verb follows at token i, an adverb or two between."""
    return next((tag in FINITE for tag in tags[i : i + 3] if tag != "RB"), False)
