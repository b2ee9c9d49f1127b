"""Tests on two people or groups that answer one question."""

from compare.claim import Actor
from compare.judge.judgement import Case

_UNKNOWN = frozenset((None, "", "person", "other"))


def same(one: Actor, other: Actor, case: Case) -> bool:
    """One name, and nothing said of the one that the other lacks."""
    return case.named_alike(one.name, other.name) and _titles(one, other, case) and (one.age == other.age)


def other_age(one: Actor, other: Actor, case: Case) -> bool:
    """The same person at two ages that no birthday explains."""
    if one.age is None or other.age is None or not case.named_alike(one.name, other.name):
        return False
    return abs(one.age - other.age) > 1


def more_said(one: Actor, other: Actor, case: Case) -> bool:
    """One name, with a title, a rank or an age in one article only."""
    return case.named_alike(one.name, other.name)


def apart(one: Actor, other: Actor, case: Case) -> bool:
    """Two full names in one exclusive part of one deed: only one of two can be the one who was arrested for it."""
    full = all(len(a.name.split()) > 1 and a.name[:1].isupper() for a in (one, other))
    part = one.role == other.role and one.role not in _UNKNOWN and one.about is not None and one.about == other.about
    return full and part and one.role in ("suspect", "agent") and not case.named_alike(one.name, other.name)


def _titles(one: Actor, other: Actor, case: Case) -> bool:
    if one.title is None or other.title is None:
        return True
    return case.named_alike(one.title, other.title)
