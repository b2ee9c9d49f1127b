"""Base noun phrases and verb groups of one tagged sentence (shallow parsing; Abney 1991, "Parsing by chunks").

A sentence is its tags and its words in lower case, one list each; all else are indices into them.
"""

from __future__ import annotations

from functools import partial

from compare.grammar.verb import BE, HAVE
from compare.record import Record


class Phrase(Record):
    """A base noun phrase: token indices, last exclusive, and the index of its head noun."""

    first: int
    last: int
    head: int


class VerbGroup:
    """A verb with its auxiliaries, adverbs and particle: token indices, last exclusive; head is the main verb.

    `passive` covers bare participles too (the men accused of it). `tense` is past, present, future, infinitive,
    participle or gerund; the perfect counts as past, and a group under a modal other than will as present.
    No tuple: it is made once and asked tens of times, and the fields of a tuple are three times as slow to read.
    """

    __slots__ = ("first", "head", "last", "modal", "negated", "passive", "tense")

    def __init__(
        self, first: int, last: int, head: int, passive: bool, negated: bool, modal: str | None, tense: str
    ) -> None:
        self.first = first
        self.last = last
        self.head = head
        self.passive = passive
        self.negated = negated
        self.modal = modal
        self.tense = tense


_phrase = partial(tuple.__new__, Phrase)  # the named tuple's own constructor costs twice as much
NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
WEEK = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
WEEK |= {"yesterday", "today", "tomorrow", "tonight"}
_TIMES = WEEK | {"week", "month", "year", "day", "night", "morning", "evening", "afternoon", "weekend"}
_RECENT = frozenset(("last", "next", "early", "late", "earlier", "this", "that"))
_OPENING = frozenset(("DT", "PDT", "PRP$", "WP$"))
_DESCRIBING = frozenset(("JJ", "JJR", "JJS"))
_BEFORE_MODIFIER = _OPENING | _DESCRIBING | {"POS", "CD", "RB", "IN"}
_BEFORE_GERUND = frozenset(("DT", "PRP$", "JJ", "POS", "CD"))
_GOES_ON = NOUNS | _DESCRIBING | {"CD", "$"}
_STARTS = _OPENING | _GOES_ON
_BARE = frozenset(("DT", "PRP$", "JJ"))
_ALONE = frozenset(("PRP", "EX"))
_MAY_START = _STARTS | _ALONE | {"VBN", "VBG"}
_INSIDE = _STARTS | {"POS", "VBN", "VBG", "RB", "``", "''", "CC", ","}
_TRAILING = frozenset(("``", "CC", ",", "RB", "VBG", "VBN", "POS"))
_COUNTED = NOUNS | {"CD"}
_PHRASED = ("at least", "at most", "more than", "less than", "fewer than", "up to", "as many as", "as few as")
_PLAIN = ("about", "around", "over", "under", "nearly", "almost", "roughly", "approximately", "some", "only", "just")
_HEDGES = tuple(tuple(hedge.split()) for hedge in (*_PHRASED, *_PLAIN))
_HEDGE_HEADS = frozenset(hedge[0] for hedge in _HEDGES)
# Nouns that a number after them names: highway 9, flight 212, a magnitude 6.1 earthquake.
_NUMBERED = frozenset("magnitude highway route flight room gate category level phase section line runway".split())
_LONGEST = 60  # words in a noun phrase: adjectives without end and without a noun are tried from each of them
_VERBS = frozenset(("VB", "VBD", "VBZ", "VBP", "VBG", "VBN", "MD"))
_BEGINS_GROUP = _VERBS | {"TO"}
_WHOLE = _VERBS - {"VBG", "VBN"}
_MAY_FOLLOW = _VERBS | {"RB", "RP"}
_BETWEEN = frozenset(("both", "all"))
_HAD = frozenset(("'d", "’d"))
_COMING = frozenset(("will", "wo", "'ll", "’ll", "shall"))
_TENSES = {"VB": "infinitive", "VBD": "past", "VBZ": "present", "VBP": "present"}
_DO = frozenset(("do", "does", "did"))
_NOT = frozenset(("not", "n't", "n’t", "never", "cannot"))
_MODALS = {"ca": "can", "cannot": "can", "wo": "will", "'ll": "will", "’ll": "will", "'d": "would", "’d": "would"}


def noun_phrases(tags: list[str], low: list[str]) -> list[Phrase]:
    """The base noun phrases of a sentence, in order; pronouns and lone numbers are phrases of their own."""
    found = []
    after = 0
    hedged = not _HEDGE_HEADS.isdisjoint(low)
    for i in [i for i, tag in enumerate(tags) if tag in _MAY_START or (hedged and low[i] in _HEDGE_HEADS)]:
        if i < after:
            continue
        short = 0 if hedged and low[i] in _HEDGE_HEADS else _short_end(tags, i)
        after = short or _phrase_end(tags, low, i)
        if after > i:
            found.append(_phrase((i, after, short - 1 if short else _head(tags, i, after))))
    return found


def _short_end(tags: list[str], i: int) -> int:
    """Where the phrase at i ends if it is a pronoun, or a noun with at most one word before it; 0 if it may be more."""
    tag, size = tags[i], len(tags)
    if tag in _ALONE:
        return i + 1
    last = i + 1 if tag in NOUNS else i + 2 if tag in _BARE and i + 1 < size and tags[i + 1] in NOUNS else 0
    return last if last and (last == size or tags[last] not in _INSIDE) else 0


def _phrase_end(tags: list[str], low: list[str], i: int) -> int:
    """Where the noun phrase that begins at i ends; i itself if none does."""
    tag = tags[i]
    start = i + (_hedge(tags, low, i) if low[i] in _HEDGE_HEADS else 0)
    if start == i and tag not in _STARTS and not (tag in ("VBN", "VBG") and modifies(tags, i)):
        return i
    j = start + 1
    limit = min(len(tags), start + _LONGEST)
    while j < limit and tags[j] in _INSIDE and _belongs(tags, low, start, j):
        j += 1
    while j > start and tags[j - 1] in _TRAILING:
        j -= 1
    named = not _COUNTED.isdisjoint(tags[start:j])
    return j if named or ((j - start > 1 or tag == "DT") and tags[start] in _OPENING) else i


def _hedge(tags: list[str], low: list[str], i: int) -> int:
    """The length of the words before a number that belong to it: at least, some, more than."""
    for hedge in _HEDGES:
        after = i + len(hedge)
        if after < len(tags) and tags[after] in ("CD", "$") and tuple(low[i:after]) == hedge:
            return len(hedge)
    return 0


def _belongs(tags: list[str], low: list[str], start: int, j: int) -> bool:
    """Whether token j goes on the phrase begun at start."""
    tag, before = tags[j], tags[j - 1]
    if tag in NOUNS:
        return before not in NOUNS or (low[j] not in WEEK and low[j - 1] not in ("a.m.", "p.m."))
    if tag in _DESCRIBING:
        aged = low[j] == "old" and low[j - 1] in ("year", "years")  # 17 year old students
        named = before == "NNP" and low[j] not in _RECENT and tags[j + 1 : j + 2] != ["IN"]
        return aged or named or before not in NOUNS
    if tag in ("CD", "$"):
        described = before in {"DT", "JJ", "PRP$", "NNP", "POS", "CD", "$", "CC", "JJR", "JJS"}
        return described or low[j - 1] in _NUMBERED
    if tag == "POS":
        return before in NOUNS and _starts_at(tags, j + 1)
    if tag in _OPENING:
        return before == "PDT" or low[j - 1] in ("all", "both", "half")
    if tag in ("VBN", "VBG"):
        return modifies(tags, j)
    return _joins(tags, start, j)


def _starts_at(tags: list[str], i: int) -> bool:
    return i < len(tags) and (tags[i] in _GOES_ON or tags[i] in {"VBG", "VBN", "``", "RB"})


def _joins(tags: list[str], start: int, j: int) -> bool:
    """Adverbs, quotation marks, commas and conjunctions that stand between a phrase's adjectives."""
    tag, before = tags[j], tags[j - 1]
    after = tags[j + 1] if j + 1 < len(tags) else ""
    if tag == "RB":
        return before in _OPENING | {"JJ", "CD"} and after in {"JJ", "VBN", "CD", "VBG", "JJR"}
    if tag == "``":
        return before in _OPENING | {"JJ"} and after in _GOES_ON | {"VBG", "VBN"}
    if tag == "''":
        return "``" in tags[start:j] and after in _GOES_ON
    return tag in ("CC", ",") and before == after and after in ("JJ", "CD") and _noun_near(tags, j + 2)


def _noun_near(tags: list[str], i: int) -> bool:
    return any(tag in NOUNS for tag in tags[i : i + 2])


def modifies(tags: list[str], i: int) -> bool:
    """Whether the participle at i describes the noun after it (the suspected militants)."""
    after = tags[i + 1] if i + 1 < len(tags) else ""
    if after not in NOUNS and not (after in _DESCRIBING and _noun_near(tags, i + 2)):
        return False
    quoted = i > 1 and tags[i - 1] == "``"
    before = tags[i - 1 - quoted] if i else ""
    return before in (_BEFORE_GERUND if tags[i] == "VBG" else _BEFORE_MODIFIER)


def _head(tags: list[str], first: int, last: int) -> int:
    """The last noun, or failing that the last number, or the last word."""
    if tags[last - 1] in NOUNS and tags[last : last + 1] != ["POS"]:
        return last - 1
    for wanted in (NOUNS, {"CD", "PRP"}):
        for i in range(last - 1, first - 1, -1):
            if tags[i] in wanted and not (wanted is NOUNS and tags[i : i + 2] == ["NNP", "POS"]):
                return i
    return last - 1


def temporal(low: list[str], phrase: Phrase) -> bool:
    """Whether the phrase tells a time and so is hardly a subject or object: Monday, last week."""
    head = low[phrase.head]
    if head not in _TIMES:
        return False
    return head in WEEK or low[phrase.first] in _RECENT or low[phrase.first - 1] in _RECENT


def verb_groups(tags: list[str], low: list[str]) -> list[VerbGroup]:
    """The verb groups of a sentence, in order; an infinitive with its 'to' is a group of its own."""
    found = []
    after = 0
    for i in [i for i, tag in enumerate(tags) if tag in _BEGINS_GROUP]:
        if i < after:
            continue
        if tags[i] in _WHOLE and i + 1 < len(tags) and tags[i + 1] not in _MAY_FOLLOW and low[i + 1] not in _BETWEEN:
            found.append(_alone(tags[i], low[i], i, low[i + 1]))
            continue
        verbs, after = _chain(tags, low, i)
        if verbs:
            found.append(_group(tags, low, i, after, verbs))
    return found


def _alone(tag: str, word: str, i: int, following: str) -> VerbGroup:
    """The group of a finite or plain verb with nothing beside it, as most are."""
    modal = _MODALS.get(word, word) if tag == "MD" else None
    tense = _TENSES[tag] if modal is None else "future" if word in _COMING else "present"
    return VerbGroup(i, i + 1, i, False, word in _NOT and following != "only", modal, tense)


def _chain(tags: list[str], low: list[str], i: int) -> tuple[list[int], int]:
    """The verbs of the group that begins at i, and where it ends."""
    verbs: list[int] = []
    j = i
    while j < len(tags):
        tag = tags[j]
        if (tag == "TO" and j == i) or ((tag == "RB" or low[j] in _BETWEEN) and (verbs or tags[i] == "TO")):
            j += 1
        elif tag in _VERBS and _follows(tags, low, verbs, i, j):
            verbs.append(j)
            j += 1
        else:
            break
    if not verbs:
        return verbs, i
    last = verbs[-1] + 1
    if (tags[last : last + 1] == ["RB"] and low[last] in _NOT) or tags[last : last + 1] == ["RP"]:
        last += 1
    return verbs, last


def _follows(tags: list[str], low: list[str], verbs: list[int], i: int, j: int) -> bool:
    """Whether token j is a verb that may stand after the verbs so far."""
    tag = tags[j]
    if not verbs:
        allowed = tag == "VB" if tags[i] == "TO" else tag[:2] == "VB" or tag == "MD"
        return allowed and not (tag in ("VBN", "VBG") and modifies(tags, j))
    before = low[verbs[-1]]
    if tags[verbs[-1]] == "MD":
        return tag == "VB"
    if before in _DO:
        return tag == "VB"
    if before in HAVE or before in _HAD:
        return tag == "VBN" or (tag == "VBD" and before in ("'s", "’s"))
    return before in BE and tag in ("VBN", "VBG")


def _group(tags: list[str], low: list[str], first: int, last: int, verbs: list[int]) -> VerbGroup:
    head = verbs[-1]
    before = low[verbs[-2]] if len(verbs) > 1 else ""
    passive = tags[head] == "VBN" and (before in BE or not before)
    modal = _MODALS.get(low[verbs[0]], low[verbs[0]]) if tags[verbs[0]] == "MD" else None
    denied = not _NOT.isdisjoint(low[first:last])
    negated = denied and any(low[i] in _NOT and low[i + 1 : i + 2] != ["only"] for i in range(first, last))
    return VerbGroup(first, last, head, passive, negated, modal, _tense(tags, low, first, verbs))


def _tense(tags: list[str], low: list[str], first: int, verbs: list[int]) -> str:
    tag = tags[verbs[0]]
    perfect = len(verbs) > 1 and any(low[verb] in HAVE or low[verb] in _HAD for verb in verbs[:-1])
    if tags[first] == "TO" or tag == "VB":
        return "infinitive"
    if tag == "MD":
        return "past" if perfect else "future" if low[verbs[0]] in _COMING else "present"
    if tag in ("VBN", "VBG"):
        return "participle" if tag == "VBN" else "gerund"
    return "past" if tag == "VBD" or perfect else "present"
