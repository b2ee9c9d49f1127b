"""Clauses of one tagged sentence, and the subject and object of a verb group, by shallow signs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from compare.grammar.lexicon import lemma
from compare.grammar.phrase import FINITE, NOUNS, Phrase, VerbGroup, modifies, temporal
from compare.grammar.verb import BE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.grammar.token import Token

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
_PAIRED = {mark: mark for mark in (",", "--", "—", "–", "-")} | {")": "(", "]": "["}
_BREAKS = frozenset((";", "--", "-", "—", "–", ":", "―"))
_ENDED = frozenset((":", "."))
_PASSED = frozenset(("RB", "WDT", "WP", "``", "''"))  # between a subject and its verb
_PASSED_BY_VERB = frozenset(("RB", "RP", "``", "''"))  # between a verb and its object
_PASSED_BY_BE = _PASSED_BY_VERB | {"JJ"}
_BEFORE = frozenset((":", ".", ",", "''"))  # a clause begins after one of these tags,
_SIGNS = _RELATIVE | {"``", "CC", "IN"}  # or at one of these,
_WORDS = _SUBORDINATORS | {"that"}  # or at one of these words; nowhere else
_REACH = 25  # how far ahead or back a clause's verb is looked for; longer stretches are lists, not clauses
_MODIFYING = NOUNS | {"IN", "DT", "PRP$", "JJ", "CD", "POS"}
_SUBJECT_TAGS = NOUNS | {"PRP", "EX", "DT", "CD"}


def clauses(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The clauses of a sentence as half-open ranges of token indices that cover it in order.

    A clause begins at a subordinator, relative word, conjunction or comma that a subject and a finite verb follow,
    after a semicolon, colon or dash, and at either end of a quotation that has a verb of its own.
    """
    tags = [token.tag for token in tokens]
    low = [token.low for token in tokens]
    starts = [0]
    for i, before in enumerate(tags[:-1], 1):
        if (before in _BEFORE or tags[i] in _SIGNS or low[i] in _WORDS) and _begins(tags, low, starts[-1], i):
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
    return any(tag[:2] == "VB" or tag == "MD" for tag in tags[max(start, i - 2 * _REACH) : i])


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
        if tag in ("VB", "VBG", "VBN", "TO") and not modifies(tags, j):
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


def subject(tokens: Sequence[Token], group: VerbGroup, phrases: Sequence[Phrase]) -> Phrase | None:
    """The likeliest subject of a verb group: the nearest noun phrase on its left that is not otherwise engaged."""
    inserted = _inserted(tokens, group)
    nearest = bisect_right(phrases, inserted, key=attrgetter("last"))
    for phrase in reversed(phrases[max(0, nearest - 12) : nearest]):
        if phrase.last < inserted and not _ENDED.isdisjoint(_tags(tokens, phrase.last, inserted)):
            return None
        if not temporal(tokens, phrase) and _free(tokens, group, phrase):
            return phrase
    return None


def _tags(tokens: Sequence[Token], first: int, last: int) -> list[str]:
    return [token.tag for token in tokens[first:last]]


def _inserted(tokens: Sequence[Token], group: VerbGroup) -> int:
    """Where an insertion that closes right before the verb was opened; the verb's own place if there is none.

    The clerk, *who had seen the fire*, left; the clerk -- *a Catalan* -- left; the clerk (*aged 60*) left.
    """
    opening = _PAIRED.get(tokens[group.first - 1].text) if group.first else None
    if opening is None or tokens[group.first].tag not in FINITE:
        return group.first
    for i in range(group.first - 2, max(0, group.first - 2 * _REACH), -1):
        if tokens[i].text == opening:
            named = any(token.tag in NOUNS or token.tag == "PRP" for token in tokens[max(0, i - 8) : i])
            return i if named else group.first
    return group.first


def _free(tokens: Sequence[Token], group: VerbGroup, phrase: Phrase) -> bool:
    """Whether a phrase is neither in a prepositional phrase nor an object nor an apposition."""
    if phrase.first == 0:
        return True
    between = _tags(tokens, phrase.last, group.first)
    adjacent = _PASSED.issuperset(between)
    if adjacent and not _RELATIVE.isdisjoint(between):
        return True
    if adjacent and group.head == group.first and tokens[group.head].tag in ("VBN", "VBG"):
        return True  # the men accused of it, violence leading to it
    if tokens[phrase.first].tag == "WP$" and not adjacent:
        return False
    before = tokens[phrase.first - 1]
    if before.tag in ("IN", "TO", "RP"):
        return before.low == "that" or (before.low in _SUBORDINATORS and adjacent)
    if before.tag[:2] == "VB" or before.tag == "MD":
        finite = tokens[group.first].tag in FINITE and not _relative(tokens, phrase.first - 1)
        says = lemma(before.text, before.tag) in _SAYING
        return finite and (
            (adjacent and before.tag in FINITE) or (says and (adjacent or _modified(tokens, group, phrase)))
        )
    if before.tag in NOUNS or before.tag == "PRP":
        return adjacent
    if tokens[phrase.head].tag == "CD" and (before.tag == "," or tokens[phrase.first - 2].tag == "CD"):
        return False  # an age: the boys, 12 and 16, were hurt
    if before.tag == ",":
        return not _apposed(tokens, phrase)
    return True


def _modified(tokens: Sequence[Token], group: VerbGroup, phrase: Phrase) -> bool:
    """Whether only what belongs to the phrase stands before the verb: believe a fire *in the engine room* caused it."""
    between = tokens[phrase.last : group.first]
    return (
        between[0].tag == "IN"
        and between[0].text.lower() not in _SUBORDINATORS
        and all(token.tag in _MODIFYING for token in between)
    )


def _relative(tokens: Sequence[Token], verb: int) -> bool:
    """Whether the verb stands in a relative clause (who killed the girl)."""
    return not _RELATIVE.isdisjoint(_tags(tokens, max(0, verb - 4), verb))


def _apposed(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase after a comma explains the name or noun before that comma, and a comma closes it."""
    named = phrase.first > 1 and tokens[phrase.first - 2].tag in NOUNS
    after = (
        token.tag
        for token in tokens[phrase.last : phrase.last + _REACH]
        if token.tag in (",", ".") or token.tag in FINITE
    )
    return named and next(after, ".") == ","


def object(tokens: Sequence[Token], group: VerbGroup, phrases: Sequence[Phrase]) -> Phrase | None:  # noqa: A001
    """The likeliest object (or complement of be): the nearest noun phrase on the right that no preposition governs."""
    nearest = bisect_left(phrases, group.last, key=attrgetter("first"))
    if nearest == len(phrases) or temporal(tokens, phrases[nearest]):
        return None
    phrase = phrases[nearest]
    verb = tokens[group.head]
    says = lemma(verb.text, verb.tag) in _SAYING
    if says and next(
        (token.tag in FINITE for token in tokens[phrase.last : phrase.last + 3] if token.tag != "RB"), False
    ):
        return None  # it is the subject of what follows: said rebels fled
    passing = _PASSED_BY_BE if verb.low in BE else _PASSED_BY_VERB
    return phrase if passing.issuperset(_tags(tokens, group.last, phrase.first)) else None
