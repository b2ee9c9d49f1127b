"""Whether a deed was meant, as its clause says it: accidentally shot, bombed in error, the fire was set on purpose."""

from compare.extract.acts import noun_class
from compare.extract.ladders import deeds, manners, match, of_deeds
from compare.extract.look import awaited, noted
from compare.extract.states.course import Reading
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition

_DEED = frozenset(("attack",))  # whatever the clause calls it
_IT = frozenset(("it", "this", "that"))
_ADVERBS = ("RB", "IN")  # deliberately; by mistake, in error, on purpose
_CLUMSY = frozenset("drive hit knock push ram run set start touch trip".split())  # harm if they are done by mistake

_MANNERS = awaited(lambda word: word in manners())


def done(parse: Parse, proposition: Proposition, act: str | None) -> Reading | None:
    """The state of the deed that a clause tells, by an adverb before its verb or anywhere after it."""
    if not noted(parse, _MANNERS):
        return None
    deed, of_it = _deed(parse, proposition), _of_it(parse, proposition)
    if act not in deeds() and deed is None and proposition.verb not in _CLUMSY and not of_it:
        return None
    for i in range(max(0, proposition.group.first - 1), proposition.last):
        if any(it is not proposition.group and it.first <= i < it.last for it in parse.groups):
            continue  # no one was hurt in the fire, which was set on purpose
        found = match(parse, i, _DEED, (parse.words[i], of_deeds()))
        if found and (of_it or parse.tags[i] in _ADVERBS):
            return Reading(found, deed or (proposition.agent if of_it else None))
    return None


def _of_it(parse: Parse, proposition: Proposition) -> bool:
    """Whether a clause says what "it" was, in a sentence that names a deed: admits the attack, but says it was ..."""
    about = proposition.agent if proposition.verb == "be" else None
    pointing = about is not None and parse.words[about.head] in _IT
    return pointing and any(noun_class(parse, phrase.head) in deeds() for phrase in parse.phrases)


def _deed(parse: Parse, proposition: Proposition) -> Phrase | None:
    """The noun that names the deed, if the clause has one: the airstrikes were meant to kill."""
    parties = [party for party in (proposition.agent, proposition.patient) if party]
    return next((party for party in parties if noun_class(parse, party.head) in deeds()), None)
