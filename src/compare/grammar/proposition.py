"""Clauses as propositions: a verb group with its subject, object and agent, and the stretch of text that says it.

Grammatical roles are read from shallow signs (position, prepositions, voice), as in the OpenIE extractors that work on
chunks alone (ReVerb; Fader, Soderland and Etzioni 2011).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from compare.grammar.argument import object_of, subject_of
from compare.grammar.clause import RELATIVE
from compare.grammar.group import NEGATIONS
from compare.grammar.lexicon import lemma
from compare.grammar.phrase import DEGREES, FINITE, NOMINATIVE, NOUNS, Phrase, VerbGroup, temporal


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
_SKIPPED = frozenset(("RB", "``", "''", ","))
_GOVERN = frozenset(("IN", "TO", "VB", "VBD", "VBZ", "VBP", "VBG", "VBN", "MD", "RP"))
_RELATIVE_OR_SKIPPED = RELATIVE | _SKIPPED
_STOPS = frozenset((":", "``", "''", "(", "MD", "VBZ", "VBP", "VBD", "EX", "PRP", ".", "WP", "WDT"))
_MAY_STOP = _STOPS | {",", "CC"}
_ENDS = frozenset(
    (",", "CC", "IN", "DT", "TO", ":", "``", "''", "(", "PRP$", "RB", ".", "POS", "WDT", "WP", "WRB", "MD", "$")
)
_LONGEST = 20  # tokens: passages that people mark as answers have a median of 11 words, nine in ten under 18
_LEAVING = "leave"
_HUNG = NOUNS | {"IN", "DT", "PRP$", "JJ", "CD", "POS"}  # what hangs on a noun
_CLOSE = 3
_NEAR = 4  # tokens between a phrase and the verb of its relative clause
_SHORT = 5  # tokens: a shorter main clause is quoted with the clause that hangs on it (it exploded after they left)
_CLAUSAL = frozenset(("but", "yet", "nor"))  # conjunctions that join clauses, and no subjects
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
    subject = shared or _subject(tags, low, group, left)
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
    if before is None or before.verb != _LEAVING or group.last - group.first > 1 or before.group.passive:
        return None
    left = before.patient
    if left is None or left.first < before.group.last or tags[group.first] not in ("VBD", "VBN"):
        return None
    if tags[before.group.first - 1] in RELATIVE:
        return None  # the man who left the bomb in the house fled
    return left if _HUNG.issuperset(tags[left.last : group.first]) else None


def _governs(tags: list[str], before: Proposition, group: VerbGroup) -> bool:
    adjacent = before.group.last == group.first
    return adjacent and tags[group.first] == "TO" and before.verb in GOVERNING


def _subject(tags: list[str], low: list[str], group: VerbGroup, left: Sequence[Phrase]) -> Phrase | None:
    """What a verb says its say of: for a relative clause or a bare participle, the phrase it hangs on."""
    if not left:
        return None
    near = left[-1]
    if near.last == group.first and tags[group.first] in ("VBN", "VBG"):
        return None if temporal(low, near) else near
    if 0 < group.first - near.last <= _NEAR and _relative(tags[near.last : group.first]):
        if not temporal(low, near):
            return _before_names(tags, left) if "which" in low[near.last : group.first] else near
        if left[-2:-1] and left[-2].last == near.first:  # the fire last night, which was set on purpose
            return left[-2]
    found = nearest = subject_of(tags, low, group, left)
    k = 0
    while found and (k := _pair(tags, low, left, found)) and _holds(tags, low, (left[k - 1], found), group):
        left = left[: k - 1]  # talks between Ruritania and Graustark collapsed
        found = subject_of(tags, low, group, left) if left else None
    if found and nearest and found != nearest and _one(tags, found) and _of_many(tags, low, group):
        return found.spread(last=nearest.last)  # the driver of the bus and a nurse were hurt
    if found and k and _one(tags, found) and _of_many(tags, low, group):
        return found.spread(first=left[k - 1].first)  # said one man and one woman were hurt
    return _joined(tags, low, found, left) if found else None


def _before_names(tags: list[str], left: Sequence[Phrase]) -> Phrase:
    """What "which" points to behind a list of names: of "a warning for Kerry and Mayo, which ended" the warning."""
    k = len(left) - 1
    while (
        k and tags[left[k].head] == tags[left[k - 1].head] == "NNP" and _next(tags, left[k - 1], left[k], ("CC", ","))
    ):
        k -= 1
    hung = 0 < k < len(left) - 1 and _next(tags, left[k - 1], left[k], ("IN",))
    return left[k - 1] if hung else left[-1]


def _next(tags: list[str], one: Phrase, other: Phrase, between: Sequence[str]) -> bool:
    """Whether one token of some tags, and nothing else, stands between two phrases."""
    return one.last == other.first - 1 and tags[one.last] in between


def _one(tags: list[str], phrase: Phrase) -> bool:
    return tags[phrase.head] in ("NN", "NNP")


def _of_many(tags: list[str], low: list[str], group: VerbGroup) -> bool:
    """Whether a verb says that its subject is more than one: were, are, have."""
    return low[group.first] in ("were", "are", "have") or tags[group.first] == "VBP"


def _pair(tags: list[str], low: list[str], phrases: Sequence[Phrase], one: Phrase) -> int:
    """The place of a phrase among others if 'and' joins it to the one before, else 0; 'but' joins clauses."""
    k = phrases.index(one) if tags[one.first - 1] == "CC" and low[one.first - 1] not in _CLAUSAL else 0
    return k if k and phrases[k - 1].last == one.first - 1 else 0


def _holds(tags: list[str], low: list[str], pair: tuple[Phrase, Phrase], group: VerbGroup) -> bool:
    """Whether what governs a phrase governs the one that 'and' joins to it as well, so that neither is the subject.

    Friends called a nurse *and the boy died*, told him *and he fled*: a new clause, but not in "who robbed banks and
    shops".
    """
    before, one = pair
    verb = before.first - 1
    if low[one.first] in NOMINATIVE or not _governed(tags, before):
        return False
    further = "CC" in tags[one.last : group.first]  # attacked shops and banks and fought the guards
    left = (
        further or tags[verb] not in FINITE or lemma(low[verb], tags[verb]) == _LEAVING
    )  # left one man and one woman hurt
    return left or not RELATIVE.isdisjoint(tags[max(0, verb - _NEAR) : verb])


def _governed(tags: list[str], phrase: Phrase) -> bool:
    """Whether a preposition or a verb stands before a phrase."""
    return phrase.first > 0 and tags[phrase.first - 1] in _GOVERN


def _joined(tags: list[str], low: list[str], found: Phrase, left: Sequence[Phrase]) -> Phrase:
    """A subject with those that 'and' joins to it: Ruritania and Graustark accuse."""
    first, k = found, _pair(tags, low, left, found)
    while k and not _governed(tags, left[k - 1]):
        first = left[k - 1]
        k = _pair(tags, low, left, first)
    return found.spread(first=first.first)


def _relative(between: Sequence[str]) -> bool:
    """Whether only a relative word stands between a phrase and a verb."""
    return not RELATIVE.isdisjoint(between) and _RELATIVE_OR_SKIPPED.issuperset(between)


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
