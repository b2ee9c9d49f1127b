"""The verb groups of one tagged sentence: verbs with their auxiliaries, adverbs and particle."""

from __future__ import annotations

import re

from compare.grammar.phrase import FINITE, VerbGroup, modifies
from compare.grammar.shape import shape
from compare.grammar.verb import BE, HAVE

_BETWEEN = frozenset(("both", "all"))
_PERFECT = HAVE | {"'d", "’d"}
_COMING = frozenset(("will", "wo", "'ll", "’ll", "shall"))
_TENSES = {"VB": "infinitive", "VBD": "past", "VBZ": "present", "VBP": "present", "VBG": "gerund", "VBN": "participle"}
# A verb, plain or with 'to', that no word of a verb group follows, marked by an empty group; else where one may begin.
_LAST = "(?=[^vDZVGBMaA])()"
_GROUP = re.compile(rf"[vDZVM]{_LAST}|[GB](?![nsNSjrx]){_LAST}|tv{_LAST}|[vDZVMGBt]").search
_DO = frozenset(("do", "does", "did"))
_BEFORE = frozenset(("not", "never"))
NEGATIONS = frozenset(("not", "n't", "n’t", "never", "cannot"))
_NOT_SO = (["only"], ["just"], ["far"], ["long"])  # not only held but charged, caught not far from there
_MODALS = {"ca": "can", "cannot": "can", "wo": "will", "'ll": "will", "’ll": "will", "'d": "would", "’d": "would"}


def verb_groups(tags: list[str], low: list[str]) -> list[VerbGroup]:
    """The verb groups of a sentence, in order; an infinitive with its 'to' is a group of its own."""
    found = []
    after = 0
    letters = shape(tags)
    while match := _GROUP(letters, after):
        first, after = match.span()
        if match.lastindex and low[after] not in _BETWEEN:
            found.append(_alone(tags[after - 1], low, first, after))
        else:
            verbs, after = _chain(tags, low, first)
            if not verbs:
                after += 1
                continue
            found.append(_group(tags, low, first, after, verbs))
        if first and low[first - 1] in _BEFORE and _denies(tags, low, found):
            found[-1].negated = True
    return found


def _denies(tags: list[str], low: list[str], found: list[VerbGroup]) -> bool:
    """Whether a "not" before an infinitive or a gerund denies it: the decision not to testify, while not naming him."""
    group = found[-1]
    if len(found) > 1 and found[-2].last == group.first:
        return False  # decided not: the verb before has it
    if group.tense != "infinitive":
        return group.tense == "gerund"
    opens = group.first == 1 or tags[group.first - 2] == "``"
    opens = opens and not FINITE.isdisjoint(tags[group.last :])  # not to go would be wrong: nothing is denied
    return not (opens or low[group.first - 2] == "or" or low[group.head] == "mention")  # whether or not to


def _alone(tag: str, low: list[str], first: int, last: int) -> VerbGroup:
    """The group of a verb with nothing beside it but perhaps 'to', as most are."""
    word = low[last - 1]
    modal = _MODALS.get(word, word) if tag == "MD" else None
    tense = _TENSES[tag] if modal is None else "future" if word in _COMING else "present"
    return VerbGroup(first, last, last - 1, tag == "VBN", word in NEGATIONS, modal, tense)


def _chain(tags: list[str], low: list[str], i: int) -> tuple[list[int], int]:
    """The verbs of the group that begins at i, and where it ends."""
    verbs: list[int] = []
    j = i
    while j < len(tags):
        tag = tags[j]
        if (tag == "TO" and j == i) or ((tag == "RB" or low[j] in _BETWEEN) and (verbs or tags[i] == "TO")):
            j += 1
        elif _follows(tags, low, verbs, i, j):
            verbs.append(j)
            j += 1
        else:
            break
    if not verbs:
        return verbs, i
    last = verbs[-1] + 1
    if (tags[last : last + 1] == ["RB"] and low[last] in NEGATIONS) or tags[last : last + 1] == ["RP"]:
        last += 1
    return verbs, last


def _follows(tags: list[str], low: list[str], verbs: list[int], i: int, j: int) -> bool:
    """Whether token j is a verb that may stand after the verbs so far."""
    tag = tags[j]
    if not verbs:
        allowed = tag == "VB" if tags[i] == "TO" else tag[:2] == "VB" or tag == "MD"
        return allowed and not (tag in ("VBN", "VBG") and modifies(tags, j))
    before = low[verbs[-1]]
    if tags[verbs[-1]] == "MD" or before in _DO:
        return tag == "VB"
    if before in _PERFECT:
        return tag == "VBN"
    return before in BE and tag in ("VBN", "VBG")


def _group(tags: list[str], low: list[str], first: int, last: int, verbs: list[int]) -> VerbGroup:
    head, opening = verbs[-1], verbs[0]
    passive = tags[head] == "VBN" and (head == opening or low[verbs[-2]] in BE)
    modal = _MODALS.get(low[opening], low[opening]) if tags[opening] == "MD" else None
    negated = any(low[i] in NEGATIONS and low[i + 1 : i + 2] not in _NOT_SO for i in range(first, last))
    return VerbGroup(first, last, head, passive, negated, modal, _tense(tags, low, verbs))


def _tense(tags: list[str], low: list[str], verbs: list[int]) -> str:
    tag = tags[verbs[0]]
    if tag in _TENSES and tag not in ("VBZ", "VBP"):
        return _TENSES[tag]
    if not _PERFECT.isdisjoint([low[verb] for verb in verbs[:-1]]):
        return "past"
    return "future" if low[verbs[0]] in _COMING else "present"
