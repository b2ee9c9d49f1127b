"""Tests on what is not known: two articles of which neither knows, or of which one tells what the other does not."""

from typing import Any

from compare.align.answer import answers
from compare.align.unknown import supposed
from compare.claim import State
from compare.extract.unknown import UNKNOWN, is_unknown
from compare.extract.unknown.topic import topics
from compare.judge.around import before
from compare.judge.judgement import Case


def learnt(one: Any, other: Any, case: Case) -> bool:
    """What the earlier article says is not known the later one tells."""
    return case.late is not None and not is_unknown(case.late) and told_by_one(one, other, case)


def told_by_one(_one: Any, _other: Any, case: Case) -> bool:
    """One article says that it is not known, the other tells it."""
    if case.sole == UNKNOWN:
        return True
    if is_unknown(case.left) == is_unknown(case.right) or not case.sure:
        return False
    gap, told = (case.left, case.right) if is_unknown(case.left) else (case.right, case.left)
    return answers(gap, told, case.lone("killed") or case.lone("injured")) and not supposed(before(told, case))


def neither_knows(one: State, other: State, _case: Case) -> bool:
    """Neither article knows it."""
    return one.state == other.state == UNKNOWN and not _topics(one).isdisjoint(_topics(other))


def other_question(one: State, other: State, _case: Case) -> bool:
    """Neither knows something, but not the same, or one tells something else."""
    return UNKNOWN in (one.state, other.state)


def _topics(state: State) -> frozenset[str | None]:
    return frozenset((state.ladder, *topics(state.of)))
