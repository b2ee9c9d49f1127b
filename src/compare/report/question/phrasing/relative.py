"""What a relative clause takes from before it: the handgun of "a handgun (that) he had inherited from an uncle"."""

from compare.extract.passage import phrase_ending
from compare.grammar.phrase import NOUNS, TIMES
from compare.grammar.proposition import Proposition
from compare.report.question.phrasing.clause import TENSED, Clause
from compare.report.question.phrasing.noun import unnumbered
from compare.report.question.phrasing.participle import INTRANSITIVE
from compare.report.question.phrasing.saying import HOLDING

# What a clause describes without having it as its object: the way he went, the reason she left.
_NO_OBJECT = TIMES | frozenset("time moment way reason hour minute instant place first last once".split())
_LINKS = frozenset(("which", "that", "whom"))
_LONG = 4  # words of an object that a question may hold
_NOTHING_TAKEN = INTRANSITIVE | frozenset("be have do seem become look sleep hide act play fire rush sit stand".split())


def taken(clause: Clause, one: Proposition) -> str | None:
    """The object of a verb that a relative clause leaves out, with "the"; None of every other clause."""
    tokens, agent = clause.tokens, one.agent
    if agent is None or one.patient is not None or one.group.passive or one.group.tense not in TENSED:
        return None
    if agent.last != one.group.first or not agent.first or one.verb in _NOTHING_TAKEN | HOLDING:
        return None
    at = agent.first
    linked = tokens[at - 1].low in _LINKS
    at -= linked + (linked and tokens[at - 2].tag == ",")
    noun = phrase_ending(clause.parse, at)
    if noun is None or tokens[noun.head].tag not in ("NN", "NNS") or tokens[noun.head].low in _NO_OBJECT:
        return None
    if not linked and (tokens[agent.first].tag != "PRP" or tokens[noun.last - 1].tag not in NOUNS):
        return None  # without "that" only before a pronoun: on the day the council met
    words = unnumbered(clause.words(noun))
    return f"the {words}" if words and len(words.split()) <= _LONG else None
