"""Tests on what one article says of nobody, or of all, and another of somebody: no arrests, a man held."""

from compare.align.standing import general, nobody
from compare.claim import State
from compare.judge.judgement import Case


def later(_one: State, _other: State, case: Case) -> bool:
    """The earlier article says of nobody, or of all, what the later contradicts of somebody: no arrests, a man held."""
    early = {"left": case.right, "right": case.left}.get(case.later or "")
    return case.of_all and early is not None and general(case.left, case.right) is early


def earlier(_one: State, _other: State, case: Case) -> bool:
    """The later article says of nobody what the earlier says of somebody: it tells of another crime."""
    late = case.late
    return case.of_all and late is not None and case.days_between >= 1 and general(case.left, case.right) is late


def contradicted(_one: State, _other: State, case: Case) -> bool:
    """One article says of nobody, or of all, what another contradicts of somebody."""
    return case.of_all and general(case.left, case.right) is not None


def other_case(one: State, other: State, case: Case) -> bool:
    """One says of nobody what the other says of somebody, and nothing ties that to the one event: another arrest."""
    parts = {one.ladder, other.ladder} & {"custody", "health"}
    return not case.of_all and bool(parts) and nobody(case.left) != nobody(case.right)
