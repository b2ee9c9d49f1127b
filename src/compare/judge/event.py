"""Tests on two propositions: polarity and who did it to whom; what words alone suggest decides nothing."""

import re

from compare.align.synonym import concept
from compare.claim import Claim, Event
from compare.judge.around import doubted
from compare.judge.judgement import Case
from compare.mention import Mention

_LONG = 600  # characters of a passage that are read
_NOTHING = re.compile(r"\bno (?:[\w’'-]+ ){1,3}(?:was|were|is|are|has been|have been|had been) ")  # no plea was entered
_NO_LONGER = "no longer"
_PLANNING = "plan"  # the class of to schedule, to plan
_TO_COME = re.compile(
    r"\bwill\b|\b(?:scheduled|slated|planned|set|due|expected|picked|chosen|tapped|hired|elected|about) (?:to|for)\b"
    r"|\bplans? to\b|\b(?:is|are) to\b"
)


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


def done(one: Event, other: Event, case: Case) -> bool:
    """What the earlier article tells as a plan, the later one as done, by the same people or to the same thing."""
    early, late = case.in_order(one, other)
    was, _ = case.in_order(case.left, case.right)
    if case.late is None or not case.sure or early.negated or late.negated or not _same_deed(one, other):
        return False
    if late.modality != "actual" or early.modality != "planned" or not _announced(was) or _announced(case.late):
        return False
    agent, thing = _alike(one.agent, other.agent, case), _alike(one.object, other.object, case)
    return agent is not False and thing is not False and True in (agent, thing)


def other_modality(one: Event, other: Event, case: Case) -> bool:
    """One deed planned or possible in one article, a fact in the other; not where both tell of what is to come."""
    if not _same_deed(one, other) and one.act != other.act:
        return False
    if one.negated != other.negated:
        return True
    to_come = all(
        it.modality == "planned" or it.act == _PLANNING or _announced(claim)
        for it, claim in ((one, case.left), (other, case.right))
    )
    return one.modality != other.modality and not (to_come or one.negated)


def _announced(claim: Claim) -> bool:
    """Whether a passage says that something is to come."""
    return _TO_COME.search(claim.quote[:_LONG]) is not None


def _same_deed(one: Event, other: Event) -> bool:
    return concept(one.predicate.casefold()) == concept(other.predicate.casefold())


def _alike(one: Mention | None, other: Mention | None, case: Case) -> bool | None:
    """Whether two phrases name one thing; None where one of them is not said."""
    if one is None or other is None:
        return None
    return case.named_alike(one.text, other.text)
