"""Tests on two propositions: polarity and who did it to whom; what words alone suggest decides nothing."""

import re

from compare.align.synonym import concept
from compare.claim import Event, Mention
from compare.judge.around import doubted
from compare.judge.judgement import Case

_LONG = 600  # characters of a passage that are read
_NOTHING = re.compile(r"\bno (?:[\w’'-]+ ){1,3}(?:was|were|is|are|has been|have been|had been) ")  # no plea was entered
_NO_LONGER = "no longer"


def opposite(one: Event, other: Event, case: Case) -> bool:
    """The same deed of the same people on the same object, once denied."""
    denied = [
        it.negated or _NO_LONGER in claim.quote or _NOTHING.search(claim.quote[:_LONG]) is not None
        for it, claim in ((one, case.left), (other, case.right))
    ]
    if not case.sure or denied[0] == denied[1] or one.modality != other.modality or not _same_deed(one, other):
        return False
    if doubted(case.left, case) or doubted(case.right, case):
        return False
    agent, thing = _alike(one.agent, other.agent, case), _alike(one.object, other.object, case)
    return agent is not False and thing is not False and True in (agent, thing)


def swapped(one: Event, other: Event, case: Case) -> bool:
    """The same deed, with agent and object exchanged."""
    crossed = _alike(one.agent, other.object, case) and _alike(one.object, other.agent, case)
    return bool(crossed) and _same_deed(one, other) and not _alike(one.agent, one.object, case)


def other_modality(one: Event, other: Event, _case: Case) -> bool:
    """Planned or possible in one article, a fact in the other."""
    return one.modality != other.modality or one.negated != other.negated


def _same_deed(one: Event, other: Event) -> bool:
    return concept(one.predicate.casefold()) == concept(other.predicate.casefold())


def _alike(one: Mention | None, other: Mention | None, case: Case) -> bool | None:
    """Whether two phrases name one thing; None where one of them is not said."""
    if one is None or other is None:
        return None
    return case.named_alike(one.text, other.text)
