"""Tests on two people or groups that answer one question."""

from compare.claim import Actor
from compare.judge.judgement import Case
from compare.judge.person import common_name


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
    """Two full names, both in the passages, as the suspect of one deed: only one of two can be the one."""
    names = _full(one, case.left.quote) and _full(other, case.right.quote)
    part = one.role == other.role == "suspect" and one.about is not None and one.about == other.about
    alike = case.named_alike(one.name, other.name) or common_name(one.name, other.name)
    return names and part and not alike


def _full(actor: Actor, quote: str) -> bool:
    """A name of at least two words, all with capitals, that stands in the passage itself."""
    words = actor.name.split()
    return len(words) > 1 and all(word[:1].isupper() for word in words) and actor.name in quote


def _titles(one: Actor, other: Actor, case: Case) -> bool:
    if one.title is None or other.title is None:
        return True
    return case.named_alike(one.title, other.title)
