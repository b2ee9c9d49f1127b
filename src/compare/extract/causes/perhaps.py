"""What may turn out to have been the reason of a mishap: it could be a fault, they may have hit a rock."""

from compare.extract.causes.words import listed
from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.proposition import Proposition

_MAYBE = frozenset(("may", "might", "could"))
_OPEN = frozenset(("it", "there", "this", "that"))


def perhaps(parse: Parse, p: Proposition) -> bool:
    """Whether a clause supposes a mishap: it could be, there may have been, before a noun for what goes wrong."""
    if p.verb != "be" or p.group.modal not in _MAYBE or p.group.negated:
        return False
    subject = parse.words[p.agent.head] if p.agent else parse.words[p.group.first - 1]
    if p.patient is None or subject not in _OPEN:
        return False
    return lemma(parse.texts[p.patient.head], parse.tags[p.patient.head]).lower() in listed("excusing")
