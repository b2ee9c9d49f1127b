"""The subject and the object of a verb group, by shallow signs: order, marks, prepositions, relative words."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from compare.grammar.clause import RELATIVE, SUBORDINATORS, is_corner
from compare.grammar.lexicon import lemma
from compare.grammar.phrase import FINITE, NOUNS, Phrase, VerbGroup, temporal
from compare.grammar.verb import BE

if TYPE_CHECKING:
    from collections.abc import Sequence

_SAYING = frozenset(
    "say claim believe think report warn know find hope fear add insist mean argue suggest show confirm announce "
    "allege deny tell state see hear feel".split()
)
_CALLED = frozenset("called named dubbed nicknamed titled".split())  # before the name of a noun
_PAIRED = {mark: mark for mark in {",", "--", "—", "–", "-"}} | {")": "(", "]": "["}
_ENDED = frozenset((":", "."))
_PASSED = frozenset(("RB", "WDT", "WP", "``", "''"))  # between a subject and its verb
_PASSED_BY_VERB = frozenset(("RB", "RP", "``", "''"))  # between a verb and its object
_PASSED_BY_BE = _PASSED_BY_VERB | {"JJ"}
HUNG = NOUNS | {"IN", "DT", "PRP$", "JJ", "CD", "POS"}  # what hangs on a noun
_AGED, _OLDEST = 4, 120  # tokens of "Brandt, 15,", and the years of the oldest
_REACH = 25  # tokens to the comma that closes an apposition; twice as many to the mark that opens an insertion


def subject_of(tags: list[str], low: list[str], group: VerbGroup, phrases: Sequence[Phrase]) -> Phrase | None:
    """The likeliest subject of a verb group: the nearest noun phrase on its left that is not otherwise engaged."""
    inserted = _inserted(tags, low, group) if low[group.first - 1] in _PAIRED else group.first
    phrases = phrases[: bisect_right(phrases, inserted, key=attrgetter("last"))]
    for phrase in phrases[:-13:-1]:
        last = phrase.last
        if not _ENDED.isdisjoint(tags[last:inserted]):
            return None
        if not temporal(low, phrase) and _free(tags, low, group, phrase):
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
    adjacent = _PASSED.issuperset(between)
    if adjacent and group.head == group.first and tags[group.head] in ("VBN", "VBG"):
        return True  # the men accused of it, violence leading to it
    if tags[phrase.first] == "WP$" and not adjacent:
        return False
    tag, word = tags[phrase.first - 1], low[phrase.first - 1]
    if is_corner(tags, low, phrase.first - 1):
        return False
    if tag in ("IN", "TO", "RP"):
        return word == "that" or (word in SUBORDINATORS and adjacent)
    if tag[:2] == "VB" or tag == "MD":
        return _complements(tags, low, group, phrase, adjacent)
    if tag in NOUNS or tag == "PRP":
        return adjacent or _described(between)
    counted = tags[phrase.first] != "DT"  # so far, no one has come
    if counted and tags[phrase.head] == "CD" and (tag == "," or tags[phrase.first - 2] == "CD"):
        return False  # an age: the boys, 12 and 16, were hurt
    if tag == "," and _is_home(tags, low, phrase):
        return False
    return tag != "," or not _apposed(tags, phrase)


def _is_home(tags: list[str], low: list[str], phrase: Phrase) -> bool:
    """Whether a name behind an age says where its bearer lives: Ivo Brandt, 15, *Marrow* died on Saturday."""
    if phrase.first < _AGED or tags[phrase.first - _AGED : phrase.first] != ["NNP", ",", "CD", ","]:
        return False
    years = low[phrase.first - 2]
    return years.isdecimal() and int(years) <= _OLDEST and all(tag == "NNP" for tag in tags[phrase.first : phrase.last])


def _complements(tags: list[str], low: list[str], group: VerbGroup, phrase: Phrase, adjacent: bool) -> bool:
    """Whether a phrase after a verb is the subject of a clause that completes it: said *rebels* fled."""
    verb = phrase.first - 1
    if tags[group.first] not in FINITE or not RELATIVE.isdisjoint(tags[max(0, verb - 4) : verb]):
        return False  # or the object in a relative clause: who killed the girl
    if low[verb] in _CALLED and verb and tags[verb - 1] in NOUNS:
        return False  # a group called *Better Lund* won
    if adjacent and tags[verb] in FINITE:
        return True
    own = adjacent or _modified(tags, group, phrase) or _described(tags[phrase.last : group.first])
    return own and lemma(low[verb], tags[verb]) in _SAYING


def _described(between: Sequence[str]) -> bool:
    """Whether a relative clause with its one verb stands before the verb: the man *who fired the shots* was held."""
    return not RELATIVE.isdisjoint(between[:1]) and sum(tag in FINITE for tag in between) == 1


def _modified(tags: list[str], group: VerbGroup, phrase: Phrase) -> bool:
    """Whether only what belongs to the phrase stands before the verb: believe a fire *in the engine room* caused it."""
    last = phrase.last
    return tags[last] == "IN" and HUNG.issuperset(tags[last : group.first])


def _apposed(tags: list[str], phrase: Phrase) -> bool:
    """Whether a phrase after a comma explains the name or noun before that comma, and a comma closes it."""
    named = phrase.first > 1 and tags[phrase.first - 2] in NOUNS
    after = (tag for tag in tags[phrase.last : phrase.last + _REACH] if tag in (",", ".") or tag in FINITE)
    return named and next(after, ".") == ","


def object_of(tags: list[str], low: list[str], group: VerbGroup, verb: str, phrase: Phrase) -> Phrase | None:
    """The noun phrase that follows a verb (and its base form), if it is the object or complement of that verb."""
    if temporal(low, phrase) or (verb in _SAYING and _goes_on(tags, phrase.last)):
        return None  # it is the subject of what follows: said rebels fled
    passing = _PASSED_BY_BE if low[group.head] in BE else _PASSED_BY_VERB
    return phrase if passing.issuperset(tags[group.last : phrase.first]) else None


def _goes_on(tags: list[str], i: int) -> bool:
    """Whether a finite verb follows at token i, an adverb or two between."""
    return next((tag in FINITE for tag in tags[i : i + 3] if tag != "RB"), False)
