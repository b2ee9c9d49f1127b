"""Whether a deed was meant, as its clause says it: accidentally shot, bombed in error, the fire was set on purpose."""

from compare.extract.acts import noun_class
from compare.extract.ladders import deeds, manners, match
from compare.extract.states.predicate import Reading
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition

_IT = frozenset(("it",))  # the deed, whatever its clause names
_ADVERBS = ("RB", "IN")  # deliberately; by mistake, in error, on purpose
_CLUMSY = frozenset("drive hit knock push ram run set start touch trip".split())  # harm if they are done by mistake


def done(parse: Parse, proposition: Proposition, act: str | None) -> Reading | None:
    """The state of the deed that a clause tells, by an adverb before its verb or anywhere after it."""
    if manners().keys().isdisjoint(parse.words):
        return None
    deed = _deed(parse, proposition)
    if act not in deeds() and deed is None and proposition.verb not in _CLUMSY:
        return None
    for i in range(max(0, proposition.group.first - 1), proposition.last):
        word = parse.words[i]
        found = match(parse, i, _IT, (word, manners()[word])) if word in manners() else None
        if found and parse.tags[i] in _ADVERBS:
            return Reading(found, deed)
    return None


def _deed(parse: Parse, proposition: Proposition) -> Phrase | None:
    """The noun that names the deed, if the clause has one: the airstrikes were meant to kill."""
    parties = [party for party in (proposition.agent, proposition.patient) if party]
    return next((party for party in parties if noun_class(parse, party.head) in deeds()), None)
