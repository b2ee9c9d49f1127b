"""Whether two passages tell the same deed with opposite outcome: passed and failed, thrown and not thrown.

Read from clauses as propositions, never from likeness: "were killed" and "were not killed" are alike to 97 %.
"""

import re
from collections.abc import Sequence
from itertools import product
from typing import Any

from compare.align.person import names
from compare.extract.traits import number_of_people, tells_of_persons
from compare.judge import wording
from compare.judge.around import doubted
from compare.judge.contrast import may_oppose, opposites
from compare.judge.deed import LONG, Deed, deeds
from compare.judge.judgement import Case

_LITTLE = 4  # letters of a word that tells nothing
_HARDLY = re.compile(r"\b(?:barely|hardly|scarcely)\b", re.IGNORECASE)
_RAISED = re.compile(  # "I did not think we were ready" denies that we were: whose "not" it is cannot be read off
    r"\b(?:do|does|did)(?:n[’']t| not) (?:feel|think|believe|expect|want|seem|appear|mean)\b", re.IGNORECASE
)
_NOT_THIS = re.compile(r",\s(?:and\s)?not\s(?:an?\s|the\s|on\s|in\s|at\s)?(?P<word>[\w’'-]{4,40})(?=[,.;:”\"]|$)")


def opposed(_one: Any, _other: Any, case: Case) -> bool:
    """The same deed of the same thing, affirmed and denied, or told with verbs of opposite outcome."""
    return bool(opposed_deeds(case))


def opposed_deeds(case: Case) -> list[tuple[Deed, Deed]]:
    """The deeds of two passages that cannot both be true, the left one's first."""
    quotes = (case.left.quote, case.right.quote)
    if not case.sure or quotes[0] == quotes[1] or not may_oppose(*quotes):
        return []
    if any(_RAISED.search(quote[:LONG]) or _HARDLY.search(quote[:LONG]) for quote in quotes) or _both_deny(case):
        return []
    if doubted(case.left, case) or doubted(case.right, case):
        return []
    left, right = map(deeds, quotes)
    pairs = [
        (one, other)
        for one, other in product(left, right)
        if _opposite(one, other) and (_one_thing(one, other) or _said_by_one(one, other, case))
    ]
    return [(one, other) for one, other in pairs if not _said_in(one, right) and not _said_in(other, left)]


def _both_deny(case: Case) -> bool:
    """Whether both are nearly one sentence with a "not" in it: "they are not combined, written out"."""
    left, right = wording.words(case.left.quote), wording.words(case.right.quote)
    return wording.denies(left) and wording.denies(right) and wording.likeness(left, right) >= wording.NEAR


def _said_by_one(one: Deed, other: Deed, case: Case) -> bool:
    """Whether pronouns do the same deed, and something else in the passages tells that they mean one."""
    if "" not in (one.agent, other.agent) or one.patient or other.patient or one.verb != other.verb:
        return False
    named = {one.agent, other.agent} - {""}
    if named:  # Ines Duarte said she would appeal; Duarte will not appeal
        return named <= names(case.left.quote) & names(case.right.quote)
    left, right = (frozenset(wording.words(claim.quote)) - {one.verb} for claim in (case.left, case.right))
    return any(len(word) > _LITTLE for word in left & right)


def _said_in(deed: Deed, others: Sequence[Deed]) -> bool:
    """Whether the other passage tells the deed as well: he fell while climbing, he fell."""
    return any(deed.verb == other.verb and deed.denied == other.denied for other in others)


def other_doers(_one: Any, _other: Any, case: Case) -> bool:
    """One deed, done to one thing, by another number of people: three men opened fire, a gunman opened fire."""
    if not (tells_of_persons(case.left.quote) and tells_of_persons(case.right.quote)):
        return False
    pairs = product(deeds(case.left.quote), deeds(case.right.quote))
    return any(_same_deed(one, other) and _other_number(one.doers, other.doers) for one, other in pairs)


def _same_deed(one: Deed, other: Deed) -> bool:
    so = one.reality == other.reality == "so" and not one.denied and not other.denied
    return so and one.verb == other.verb and bool(one.patient) and one.patient == other.patient


def _other_number(one: str, other: str) -> bool:
    left, right = number_of_people(one), number_of_people(other)
    return left is not None and right is not None and left != right


def corrected(_one: Any, _other: Any, case: Case) -> bool:
    """One says "this, not that", and the other says that: listeria, not salmonella."""
    left, right = case.left.quote, case.right.quote
    return case.sure and (_set_right(left, right) or _set_right(right, left))


def _set_right(correcting: str, corrected: str) -> bool:
    denied = [match["word"].casefold() for match in _NOT_THIS.finditer(correcting[:LONG])]
    words = re.findall(r"[\w’'-]+", corrected[:LONG].casefold())
    return any(word in words for word in denied) and not wording.denies(words)


def _opposite(one: Deed, other: Deed) -> bool:
    """Whether the verbs cannot both be true: one verb and one "not", or two opposite verbs and none or two."""
    if one.reality is None or one.reality != other.reality:
        return False
    contrary = frozenset((one.verb, other.verb)) in opposites()
    return (one.verb == other.verb or contrary) and (one.denied != other.denied) != contrary


def _one_thing(one: Deed, other: Deed) -> bool:
    """Whether one argument is the same in both, and no two clash; of intransitives (it closed, they closed it) any.

    Of two opposite verbs it must be what is done to: a rule that allows one thing may forbid another.
    """
    if one.verb != other.verb and (one.patient or one.agent) != (other.patient or other.agent):
        return False
    left, right = ({it.agent, it.patient} - {None, ""} for it in (one, other))
    if min(len(left), len(right)) < 2:
        return bool(left & right) and not _clash(one, other)
    return not _clash(one, other) and bool(left & right)


def _clash(one: Deed, other: Deed) -> bool:
    """Whether both have a noun in the same part, and not the same one."""
    pairs = ((one.agent, other.agent), (one.patient, other.patient))
    return any(a and b and a != b for a, b in pairs)
