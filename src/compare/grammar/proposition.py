"""Clauses as propositions: a verb group with its subject, object and agent, and the stretch of text that says it.

Grammatical roles are read from shallow signs (position, prepositions, voice), as in the OpenIE extractors that work on
chunks alone (ReVerb; Fader, Soderland and Etzioni 2011).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from compare.grammar.argument import HUNG, object_of
from compare.grammar.clause import RELATIVE
from compare.grammar.group import NEGATIONS
from compare.grammar.lexicon import lemma
from compare.grammar.phrase import DEGREES, FINITE, NOUNS, Phrase, VerbGroup, temporal
from compare.grammar.subject import LEAVING, said_of


class Proposition:
    """A verb group with its arguments; first and last (exclusive) are the tokens of the shortest clear stretch.

    agent and patient are logical: the by-phrase of a passive is its agent, its grammatical subject the patient.
    governor: the base form of a verb that this infinitive completes ("tried" in "tried to flee").
    """

    __slots__ = ("agent", "first", "governor", "group", "last", "patient", "verb")

    def __init__(
        self,
        group: VerbGroup,
        verb: str,
        agent: Phrase | None,
        patient: Phrase | None,
        governor: str | None,
        first: int,
        last: int,
    ) -> None:
        self.group = group
        self.verb = verb
        self.agent = agent
        self.patient = patient
        self.governor = governor
        self.first = first
        self.last = last


# Verbs whose infinitive carries the news: tried to flee, was expected to survive, failed to stop.
GOVERNING = frozenset(
    "try attempt arrive manage begin start continue plan intend expect schedule want seek refuse decline fail "
    "threaten vow pledge promise agree hope need prepare set have help appear seem believe report think "
    "know say allege suspect order force aim decide choose vote move offer ask urge use go allow slate due likely "
    "able".split()
)
# Verbs whose object does what the infinitive says: urged him to step down.
OBJECT_CONTROL = frozenset(
    "urge force order ask tell allow want help expect persuade invite command require compel lead enable "
    "encourage warn call permit cause direct instruct advise prompt get send assign".split()
)
_STOPS = frozenset((":", "``", "''", "(", "MD", "VBZ", "VBP", "VBD", "EX", "PRP", ".", "WP", "WDT"))
_MAY_STOP = _STOPS | {",", "CC"}
_ENDS = frozenset(
    (",", "CC", "IN", "DT", "TO", ":", "``", "''", "(", "PRP$", "RB", ".", "POS", "WDT", "WP", "WRB", "MD", "$")
)
_LONGEST = 20  # tokens: passages that people mark as answers have a median of 11 words, nine in ten under 18
_CLOSE = 3
_HARMING = frozenset("kill injure wound hurt damage destroy claim leave displace maim".split())
_SHORT = 5  # tokens: a shorter main clause is quoted with the clause that hangs on it (it exploded after they left)
_GOES_ON = frozenset(("after", "when", "while", "as", "because", "before", "where"))
_GOING_ON = FINITE | {"PRP"}
_FAR = 14  # a subject farther to the left than this is named in the record but not quoted


def propositions(
    tags: list[str],
    low: list[str],
    phrases: Sequence[Phrase],
    groups: Sequence[VerbGroup],
    clauses: Sequence[tuple[int, int]],
) -> list[Proposition]:
    """The propositions of one sentence, one for each verb group, in order."""
    if "(" in tags:
        phrases = [phrase for phrase in phrases if not phrase.first or tags[phrase.first - 1] != "("]
    starts, ends = [phrase.first for phrase in phrases], [phrase.last for phrase in phrases]
    clause_ends = [end for _, end in clauses]
    found: list[Proposition] = []
    before = None
    for group in groups:
        k = bisect_right(ends, group.first)
        after = bisect_left(starts, group.last)
        end = clause_ends[bisect_left(clause_ends, group.last)]
        left = phrases[k - 12 if k > 12 else 0 : k]
        before = _read(tags, low, group, left, phrases[after : after + 4], end, before)
        found.append(before)
    return found


def _read(
    tags: list[str],
    low: list[str],
    group: VerbGroup,
    left: Sequence[Phrase],
    right: Sequence[Phrase],
    end: int,
    before: Proposition | None,
) -> Proposition:
    """One verb group with its arguments; left and right are the noun phrases near it, before the proposition so far."""
    verb = lemma(low[group.head], tags[group.head])
    taken_over = before if group.tense in ("gerund", "infinitive") else None
    governor = before if taken_over and _governs(tags, taken_over, group) else None
    shared = _shared_subject(group, left, taken_over) if taken_over else _left_so(tags, group, before)
    shared = shared or _harming(tags, low, group, before)
    subject = shared or said_of(tags, low, group, left)
    object_ = object_of(tags, low, group, verb, right[0]) if right else None
    agent, patient = (_by(low, right, end), subject or object_) if group.passive else (subject, object_)
    first = governor.first if governor else _first(low, group, subject)
    last = stretch_end(tags, low, first, max(group.last, object_.last if object_ else 0), end)
    return Proposition(group, verb, agent, patient, governor.verb if governor else None, first, last)


def _shared_subject(group: VerbGroup, left: Sequence[Phrase], before: Proposition) -> Phrase | None:
    """The subject that a gerund or an infinitive takes over from the verb before: its subject, or its object."""
    if group.first - before.group.last > _FAR:
        return None
    adjacent = left and left[-1].last == group.first
    if adjacent and before.patient == left[-1] and before.verb in OBJECT_CONTROL:
        return before.patient
    if adjacent and group.tense == "gerund":
        return None
    return before.patient if before.group.passive else before.agent


def _left_so(tags: list[str], group: VerbGroup, before: Proposition | None) -> Phrase | None:
    """The object that something is left as: it left a third of the roads in the north *closed*."""
    if before is None or before.verb != LEAVING or group.last - group.first > 1 or before.group.passive:
        return None
    left = before.patient
    if left is None or left.first < before.group.last or tags[group.first] not in ("VBD", "VBN"):
        return None
    if tags[before.group.first - 1] in RELATIVE:
        return None  # the man who left the bomb in the house fled
    return left if HUNG.issuperset(tags[left.last : group.first]) else None


def _harming(tags: list[str], low: list[str], group: VerbGroup, before: Proposition | None) -> Phrase | None:
    """What did two harms in one relative clause: of "a crash that killed one man and injured three" the crash."""
    if before is None or group.passive or before.group.passive or tags[group.first - 1] != "CC":
        return None
    near = max(0, before.group.first - _CLOSE)
    unbroken = "," not in tags[before.group.last : group.first]
    relative = unbroken and not RELATIVE.isdisjoint(tags[near : before.group.first])
    both = {before.verb, lemma(low[group.head], tags[group.head])} <= _HARMING
    return before.agent if relative and both and tags[group.first] == tags[before.group.first] else None


def _governs(tags: list[str], before: Proposition, group: VerbGroup) -> bool:
    adjacent = before.group.last == group.first
    return adjacent and tags[group.first] == "TO" and before.verb in GOVERNING


def _by(low: list[str], right: Sequence[Phrase], end: int) -> Phrase | None:
    """The agent of a passive: the phrase after 'by', unless it tells a time or how far something moved."""
    for phrase in right:
        if phrase.first >= end:
            return None
        if low[phrase.first - 1] == "by":
            return None if temporal(low, phrase) or low[phrase.head] in DEGREES else phrase
    return None


def _first(low: list[str], group: VerbGroup, subject: Phrase | None) -> int:
    """Where the stretch begins: at the subject, unless it is far, or belongs to a verb before; with its "not"."""
    own = group.first - (group.first > 0 and group.negated and low[group.first - 1] in NEGATIONS)
    if subject and group.tense in ("gerund", "participle", "infinitive") and group.first - subject.last > _CLOSE:
        return own
    return subject.first if subject and group.first - subject.last <= _FAR else own


def stretch_end(tags: list[str], low: list[str], first: int, last: int, end: int) -> int:
    """Where the stretch ends: at the end of the clause, before a new verb of its own, or at the longest."""
    floor, longest, size = last, first + _LONGEST, len(tags)
    limit = min(end, longest) if last < longest else last
    while last < limit and (tags[last] not in _MAY_STOP or not _stops(tags, last)):
        last += 1
    if last == end and last - first < _SHORT and last < size and low[last] in _GOES_ON:
        last += 1
        longest = min(size, longest)
        while last < longest and (tags[last] in _GOING_ON or not _stops(tags, last)):
            last += 1
    if last < size and tags[last] == "." and tags[last - 1] in ("IN", "RB"):
        return last  # they took it inside
    floor = max(first + 1, floor)
    while last > floor and (tags[last - 1] in _ENDS or (last < size and low[last] == "than")):
        last -= 1  # a comparison is cut before 'than': 'more | than', 'more than | $2'
    return last


def _stops(tags: list[str], i: int) -> bool:
    """Whether something else begins at token i: another clause, an aside, a second verb."""
    tag = tags[i]
    if tag in _STOPS:
        return tag != "PRP" or tags[i - 1] not in ("IN", "TO")
    after = tags[i + 1] if i + 1 < len(tags) else "."
    if tag == ",":
        return not (after in NOUNS or after in {"CD", "DT", "JJ", "IN", "CC"}) or tags[i - 1] in FINITE
    return tag == "CC" and (after[:2] == "VB" or after in FINITE or after == "RB")
