"""Tests on two buildings of one question, by the words of their names or of what they are described with."""

from compare.align.toponym import is_hospital, own_words, same_description
from compare.claim import Place
from compare.judge.judgement import Case


def same_hospital(one: Place, other: Place, _case: Case) -> bool:
    """Two hospitals with the same words of their own: Lund Marrow General, Marrow Lund General Hospital."""
    left, right = _of_hospitals(one, other)
    return bool(left) and left == right


def same_described(one: Place, other: Place, _case: Case) -> bool:
    """One description, with what it lies in before or behind: a Lund hospital, a hospital in Lund."""
    return same_description(", ".join((one.name, *one.within)), ", ".join((other.name, *other.within)))


def same_named(one: Place, other: Place, _case: Case) -> bool:
    """One name with its town before or behind: a Tito's diner in Lund, Lund's Tito’s."""
    left, right = _told(one), _told(other)
    return any(
        own and town and own.isdisjoint(town) and own | town == _named(there.name)
        for (own, town), there in ((left, other), (right, one))
    )


def _told(place: Place) -> tuple[frozenset[str], frozenset[str]]:
    """The words with a capital in a name, and those of what it lies in."""
    return _named(place.name), frozenset[str]().union(*map(_named, place.within))


def _named(name: str) -> frozenset[str]:
    """The words of a name that begin with a capital, without the mark of an owner."""
    bare = (word.replace("’", "'").removesuffix("'s").rstrip("'") for word in name.split() if word[:1].isupper())
    return frozenset(map(str.casefold, bare))


def fuller_hospital(one: Place, other: Place, _case: Case) -> bool:
    """Two hospitals of which one name says more: Marrow Hospital, Marrow Children's Hospital."""
    left, right = _of_hospitals(one, other)
    return bool(left and right) and (left < right or right < left)


def _of_hospitals(one: Place, other: Place) -> tuple[frozenset[str], frozenset[str]]:
    """The words that two names of hospitals have of their own; none where neither, or a town, may be meant."""
    left, right = own_words(one.name), own_words(other.name)
    hospitals = [is_hospital(one.name), is_hospital(other.name)]
    known = all(hospitals) or (any(hospitals) and min(len(left), len(right)) > 1)
    return (left, right) if known else (frozenset(), frozenset())
