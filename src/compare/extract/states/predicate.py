"""The state that a clause says: by its complement, by its verb, or by being under way."""

from collections.abc import Sequence
from typing import NamedTuple

from compare.extract.ladders import Rung, acts, going, match, verbs
from compare.extract.roles import roles
from compare.grammar import lemma
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition
from compare.grammar.token import Token

_COPULAS = frozenset("be remain stay become lie stand keep list seem appear look feel get go leave turn".split())
_LOOSE = frozenset(("in", "life-threatening", "non-life-threatening", "without"))
_OWN = frozenset(("die", "escape", "surrender", "resign"))  # what someone does and not what is done to him
_OF_THINGS = frozenset(("release", "escape"))  # acts that are done to statements and films as well
_DOERS = ("ist", "ists", "ian", "ians", "man", "men", "woman", "women", "or", "ors", "ker", "kers")  # baker, editor
_NAMES = frozenset(("NNP", "NNPS", "PRP"))
UNDER_WAY = Rung((), "under way", "course")


class Reading(NamedTuple):
    """A state and whom it is said of."""

    rung: Rung
    of: Phrase | None


def predicated(tokens: Sequence[Token], proposition: Proposition, act: str | None) -> Reading | None:
    """The state that a proposition says, if any; act is the class of event that its verb names."""
    return (
        _complement(tokens, proposition)
        or _by_act(tokens, proposition, act)
        or _by_verb(tokens, proposition)
        or _going_on(tokens, proposition, act)
    )


def _subject(proposition: Proposition) -> Phrase | None:
    return proposition.patient if proposition.group.passive else proposition.agent


def _named(tokens: Sequence[Token], phrase: Phrase | None) -> frozenset[str]:
    """The nouns that name a phrase: its head, and 'people' where it is people."""
    if phrase is None:
        return frozenset(("people",))
    token = tokens[phrase.head]
    head = lemma(token.text, token.tag).lower()
    return frozenset((head, "people")) if _people(token) else frozenset((head,))


def _people(token: Token) -> bool:
    word = token.text.lower()
    return (
        token.tag in _NAMES or token.tag == "CD" or word in roles() or (token.tag[:2] == "NN" and word.endswith(_DOERS))
    )


def _complement(tokens: Sequence[Token], proposition: Proposition) -> Reading | None:
    """After a copula (remains at large), or further on in a phrase (taken to hospital in critical condition)."""
    group = proposition.group
    subject = _subject(proposition)
    head = _named(tokens, subject)
    near = range(group.head + 1, min(group.last + 4, len(tokens))) if proposition.verb in _COPULAS else range(0)
    for i in near:
        if found := match(tokens, i, head):
            return Reading(found, subject)
        if tokens[i].tag not in ("RB", "DT", "JJ"):
            break
    for i in range(group.last, proposition.last):
        if tokens[i].text.lower() in _LOOSE and (found := match(tokens, i, head)):
            return Reading(found, subject if "life" in found.name or not proposition.patient else proposition.patient)
    return None


def _by_act(tokens: Sequence[Token], proposition: Proposition, act: str | None) -> Reading | None:
    """Police arrested him; he was charged; she died; he turned himself in; she is serving a sentence."""
    rung = acts().get(act or "")
    own = act in _OWN or proposition.verb == "serve"
    of = (proposition.agent if own and not proposition.group.passive else None) or proposition.patient
    if rung is None or of is None or (act in _OF_THINGS and not _people(tokens[of.head])):
        return None
    return Reading(rung, of)


def _by_verb(tokens: Sequence[Token], proposition: Proposition) -> Reading | None:
    """The truce collapsed; the road was closed; police closed the road."""
    group, patient = proposition.group, proposition.patient
    if group.passive:
        start = group.head - (tokens[group.head - 1].tag == "RB")  # critically injured
        found = match(tokens, start, _named(tokens, patient)) or match(tokens, group.head, _named(tokens, patient))
        return Reading(found, patient) if found else None
    for manner, about in (("acting", proposition.agent), ("done-to", patient)):
        word = verbs(manner).get(proposition.verb) if about else None
        if word and (found := match(tokens, group.head, _named(tokens, about), word)):
            return Reading(found, about)
    return None


def _going_on(tokens: Sequence[Token], proposition: Proposition, act: str | None) -> Reading | None:
    """Detectives are searching the house; crews continue to fight the fire."""
    group = proposition.group
    progressive = tokens[group.head].tag == "VBG" and group.tense == "present" and group.modal is None
    ongoing = progressive or proposition.governor == "continue"
    return Reading(UNDER_WAY, proposition.agent) if act in going() and ongoing and proposition.agent else None
