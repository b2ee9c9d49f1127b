"""Tests on two passages that tell of one victim: the name of one is more exact than the noun of the other."""

from compare.align.whom import NAMED, NOBODY, telling, whom
from compare.claim import Figure
from compare.judge.counting import one_victim, other_person, same_person
from compare.judge.figure import same
from compare.judge.judgement import Case


def one_named(one: Figure, other: Figure, case: Case) -> bool:
    """One passage names the victim, the other only says what he was: Otto Brill was killed, a man was killed."""
    told = sorted(telling(whom(claim)) for claim in (case.left, case.right))
    if not NOBODY < told[0] < told[1] == NAMED or other_person(one, other, case):
        return False
    return same_person(one, other, case) or one_victim(one, other, case) or same(one, other, case)
