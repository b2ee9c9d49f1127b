"""What a verb says its say of, by shallow signs: position, prepositions, number, relative words."""

from collections.abc import Sequence

from compare.grammar.argument import subject_of
from compare.grammar.clause import RELATIVE
from compare.grammar.lexicon import lemma
from compare.grammar.phrase import FINITE, NOMINATIVE, Phrase, VerbGroup, temporal

LEAVING = "leave"
_NEAR = 4  # tokens between a phrase and the verb of its relative clause
_SKIPPED = frozenset(("RB", "``", "''", ","))
_GOVERN = frozenset(("IN", "TO", "VB", "VBD", "VBZ", "VBP", "VBG", "VBN", "MD", "RP"))
_RELATIVE_OR_SKIPPED = RELATIVE | _SKIPPED
_CLAUSAL = frozenset(("but", "yet", "nor"))  # conjunctions that join clauses, and no subjects


def said_of(tags: list[str], low: list[str], group: VerbGroup, left: Sequence[Phrase]) -> Phrase | None:
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
        further or tags[verb] not in FINITE or lemma(low[verb], tags[verb]) == LEAVING
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
