"""Tests on two places of one question."""

from compare.align.name import told_apart
from compare.align.toponym import road, same_place, same_road
from compare.claim import Place
from compare.judge.judgement import Case


def same(one: Place, other: Place, case: Case) -> bool:
    """One name for both."""
    roads = one.type == other.type == "road"
    return same_place(one.name, other.name, case.aliases) or (roads and same_road(one.name, other.name))


def other_corner(one: Place, other: Place, _case: Case) -> bool:
    """One street, with another cross street: Elm Avenue near 4th Street, Elm Ave. by Oak St."""
    if one.type != "road" or other.type != "road" or not same_road(one.name, other.name):
        return False
    left, right = ([name for name in place.within if road(name)] for place in (one, other))
    return bool(left and right) and not any(same_road(a, b) for a in left for b in right)


def nested(one: Place, other: Place, case: Case) -> bool:
    """One lies in the other, as one of the texts says ("a bank in Woodburn, Oregon"), or both in one third place."""
    return _in(one, other, case) or _in(other, one, case) or _shared(one, other, case)


def look_alike(one: Place, other: Place, case: Case) -> bool:
    """Names that only their compass points or numbers tell apart: North and South Harwick, 5th and 6th Street.

    East Harwick may lie in Harwick: a point in one name only is more specific, not another place.
    """
    pairs = [(a, b) for a in (one.name, *one.within) for b in (other.name, *other.within)]
    return case.sure and any(told_apart(a, b) for a, b in pairs)


def apart(one: Place, other: Place, case: Case) -> bool:
    """Two proper names of one type for what happened at one place, and neither text puts one into the other."""
    proper = one.name[:1].isupper() and other.name[:1].isupper()
    typed = one.type is not None and one.type == other.type and one.role == other.role == "event"
    return proper and typed and one.about is not None and one.about == other.about and not nested(one, other, case)


def _in(inner: Place, outer: Place, case: Case) -> bool:
    return any(case.named_alike(name, outer.name) for name in inner.within)


def _shared(one: Place, other: Place, case: Case) -> bool:
    """Both in one third place, and one of them has no name of its own that could clash."""
    common = any(case.named_alike(a, b) for a in one.within for b in other.within)
    return common and not (one.name[:1].isupper() and other.name[:1].isupper() and one.type == other.type)
