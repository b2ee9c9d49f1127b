"""Whether a clause says that something is so, may be so, is to be so, or would be so."""

from compare.claim import Modality
from compare.extract.accusation import alleged
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition

_BY_MODAL: dict[str, Modality] = {
    "will": "planned", "shall": "planned", "may": "possible", "might": "possible", "could": "possible",
    "can": "possible", "would": "hypothetical", "should": "hypothetical", "must": "hypothetical",
    "ought": "hypothetical",
}  # fmt: skip
_PLANNING = (
    "plan intend expect schedule want seek vow pledge promise agree hope prepare set aim decide choose offer slate due "
    "move vote ask order urge threaten"
)
_OPEN = "try attempt appear seem believe think fear presume suspect allege likely"
_BELIEVED = frozenset(
    "feared thought believed presumed understood suspected assumed reported said rumored rumoured".split()
)
_TALKS = frozenset("talks negotiations discussions".split())  # in talks to buy it
_BY_GOVERNOR: dict[str | None, Modality] = {
    **dict.fromkeys(_PLANNING.split(), "planned"),
    **dict.fromkeys(_OPEN.split(), "possible"),
}
_REFUSING = frozenset("refuse decline fail".split())
_NOBODY = frozenset(("no", "none", "nobody", "no-one", "neither"))
_VERBAL = frozenset(("VB", "VBN", "VBD", "VBG", "RB"))
_BE = frozenset("be been being is are was were".split())
_UNTIL = (["until"], ["till"], ["unless"])
_HOPING = frozenset("hope hopes hoping wish wishes pray prays".split())
_LATER = frozenset("later eventually ultimately subsequently".split())
_TOLD = frozenset(  # before these words "would" is what "will" was when it was said, or hangs on something
    "if unless that whether said says say told tells announced added believed thought hoped expected feared wrote "
    "ruled promised agreed decided according".split()
)
_IF = frozenset(("if", "unless"))
_WHETHER = "whether"
_OPINION = frozenset("believe think expect suspect".split())  # whose "not" is meant of what is believed
_NOT = frozenset(("not", "n't", "n’t"))


def modality(parse: Parse, proposition: Proposition) -> Modality:
    """The modality of a proposition: a condition before all, then the governing verb, then its modal, its tense."""
    group, words = proposition.group, parse.words
    if not _IF.isdisjoint(words[max(0, proposition.first - 2) : group.first]):
        return "hypothetical"
    if _hoped(parse, proposition):
        return "hypothetical"
    if _WHETHER in words[max(0, proposition.first - 1) : group.first] or alleged(parse, group.first):
        return "possible"
    if yet_to(parse, proposition):
        return "actual"
    if group.tense == "infinitive" and (before := _modal_before(parse, group.first)):
        return before
    if group.tense == "infinitive" and group.first and words[group.first - 1] in _BELIEVED | _TALKS:
        return "possible"
    if proposition.governor in _BY_GOVERNOR:
        return _BY_GOVERNOR[proposition.governor]
    if group.modal == "would" and _came_to_be(parse, proposition):
        return "actual"
    had = group.modal and "have" in words[group.first : group.head]
    if group.modal and not (group.tense == "past" and group.modal in ("can", "could") and not had):
        return _BY_MODAL.get(group.modal, "possible")
    to_come = group.tense == "infinitive" and "have" not in words[group.first : group.head]  # found to have been stolen
    return "planned" if to_come and proposition.governor is None else "actual"


def _came_to_be(parse: Parse, proposition: Proposition) -> bool:
    """Whether what "would" be is told from behind it: she would later die; not in what is said, nor with an "if"."""
    group, words = proposition.group, parse.words
    within = words[group.first : group.head]
    return not _LATER.isdisjoint(within) and _TOLD.isdisjoint(words[: group.first])


def _hoped(parse: Parse, proposition: Proposition) -> bool:
    """Whether a clause in the present is only hoped or waited for: I hope they catch him, until he is caught."""
    before = parse.words[max(0, proposition.first - 2) : proposition.first]
    if proposition.group.tense != "present":
        return False
    return before[-1:] in _UNTIL or not _HOPING.isdisjoint(before)


def _modal_before(parse: Parse, at: int) -> Modality | None:
    """The modality of the verbs right before an infinitive: could be used to reopen it, was used to, may have to."""
    i, words, tags = at - 1, parse.words, parse.tags
    while i >= 0 and tags[i] in _VERBAL:
        i -= 1
    if i >= 0 and i < at - 1 and tags[i] == "MD":
        return _BY_MODAL.get(words[i], "possible")
    purpose = at > 1 and words[at - 1] == "used" and words[at - 2] in _BE
    return "planned" if purpose else None


def negated(parse: Parse, proposition: Proposition) -> bool:
    """Whether the clause denies its verb: not, never, no one did, it hit no one, refused to, failed to."""
    if proposition.governor in _REFUSING:
        return not proposition.group.negated
    return (
        proposition.group.negated
        or parse.word(proposition.group.first - 1) == "nor"
        or yet_to(parse, proposition)
        or _nobody(parse, proposition.patient)
        or (not proposition.group.passive and _nobody(parse, proposition.agent))
    )


def not_believed(parse: Parse, first: int) -> int | None:
    """Where the clause before begins to say that this one, from token `first` on, is not believed; None if it does not.

    Police do not think (that) it was meant: that is to say that it was not.
    """
    words = parse.words
    at = first - 1 - (first > 0 and words[first - 1] == "that")
    denied = at > 1 and words[at] in _OPINION and not _NOT.isdisjoint(words[at - 2 : at])
    return next((group.first for group in parse.groups if group.last == at + 1), at) if denied else None


def yet_to(parse: Parse, proposition: Proposition) -> bool:
    """Whether something has not happened so far: has yet to be ratified, is yet to speak."""
    first = proposition.group.first
    return proposition.group.tense == "infinitive" and first > 0 and parse.words[first - 1] == "yet"


def _nobody(parse: Parse, phrase: Phrase | None) -> bool:
    return phrase is not None and parse.words[phrase.first] in _NOBODY
