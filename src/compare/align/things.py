"""Counts of two things: people and papers, adults and children, one victim and several. No question asks for both."""

import re

from compare.align.count import counts_people, is_one
from compare.align.feature import Features
from compare.align.synonym import concept
from compare.claim import Claim, Figure
from compare.extract.figures.unit import group_of
from compare.extract.roles import roles
from compare.grammar.lexicon import lemma
from compare.unit import AGE, family

_BY_CHANCE = 12  # up to which two counts are equal by chance
_TIMES = "times"
_ANYBODY = frozenset(
    "person people man woman male female individual suspect victim other gunman subject youth teen teenager one".split()
)
_FURTHER = frozenset(("another", "other"))
_GROUPS = frozenset("group family gang crew couple pair team household".split())
_OF_MANY = re.compile(r"\b(?:were|are|have)\b")  # who is the last of a list: a picket and a driver were hurt
_WORD = re.compile(r"[^\W_]+")
_SHORT = 3  # letters of a word that counts nothing


def other_thing(left: Features, right: Features) -> bool:
    """Whether two counts are of two things: of people and of things, of other people, of other deeds, of a measure.

    Small numbers are equal by chance: three aides are no three subpoenas, three arrests no three lawsuits. Many are
    not: who cuts 500 jobs dismisses 500 workers.
    """
    one, other = left.claim.value, right.claim.value
    if not (isinstance(one, Figure) and isinstance(other, Figure)) or AGE in (one.unit, other.unit):
        return False
    if one.unit == other.unit == _TIMES:
        return bool(left.deeds and right.deeds) and left.deeds.isdisjoint(right.deeds)
    if _other_parts(one, other) or _is_of_groups(one) != _is_of_groups(other):
        return True
    people = counts_people(one), counts_people(other)
    measured = bool(group_of(one.unit)), bool(group_of(other.unit))
    if people[0] != people[1] and not any(measured):
        return (one.printed != other.printed or _is_small(one)) and _other_words(one, other)
    if all(people) and _leaves_out(one) != _leaves_out(other) and not plainly_common(left, right):
        return True
    if all(people):
        told_of_all = _is_anybody(one) or _is_anybody(other) or plainly_common(left, right)
        return (_is_small(one) or _is_small(other)) and not told_of_all and _other_words(one, other)
    if not any(people) and not any(measured) and one.printed == other.printed:
        return _is_small(one) and _other_words(one, other) and not plainly_common(left, right)
    return measured[0] != measured[1] and other_noun(left, right)


def _other_parts(one: Figure, other: Figure) -> bool:
    """Whether one counts those who suffered a deed and the other those who did it: four victims, four suspects."""
    parts = {roles().get(_noun(figure)) for figure in (one, other)}
    return parts == {"victim", "suspect"}


def _is_of_groups(figure: Figure) -> bool:
    """Whether groups of people are counted, and not people: two families, two groups of people."""
    return not _GROUPS.isdisjoint(lemma(word, "NNS") for word in _WORD.findall((figure.counted or "").casefold())[:3])


def _leaves_out(figure: Figure) -> bool:
    """Whether somebody told of before is not counted: two other men."""
    return not _FURTHER.isdisjoint((figure.counted or "").casefold().split())


def _noun(figure: Figure) -> str:
    return (_counted(figure) or [""])[-1]


def _is_small(figure: Figure) -> bool:
    """Whether another count has this number by chance."""
    return max(figure.printed, default=0) <= _BY_CHANCE


def one_of_several(one: Claim, other: Claim) -> bool:
    """Whether one tells of a victim whom it does not count, and the other of several: a man died, three were killed."""
    single, several = one.value, other.value
    if not isinstance(single, Figure) or not isinstance(several, Figure) or single.printed:
        return False
    last_of_list = _OF_MANY.search(one.quote) and (single.counted or "")[:1].islower()
    return single.shape == "exact" and is_one(single) and not last_of_list and (several.interval.low or 0) > 1


def other_noun(left: Features, right: Features) -> bool:
    """Whether two counts are of things by two names, not both of people, in passages that share no word but names."""
    one, other = left.claim.value, right.claim.value
    if not (isinstance(one, Figure) and isinstance(other, Figure)) or not (one.unit and other.unit):
        return False
    people = counts_people(one) and counts_people(other)
    return not people and family(one.unit) != family(other.unit) and not plainly_common(left, right)


def plainly_common(left: Features, right: Features) -> float:
    """The worth of the words that both passages have beside names and numbers, in bits: a story is about its names."""
    named = left.names | right.names | left.numbers | right.numbers
    return sum(bits for word, bits in left.words.items() if word in right.words and word not in named)


def _other_words(one: Figure, other: Figure) -> bool:
    """Whether what two figures count has no telling word in common."""
    left, right = ({concept(lemma(word, "NNS")) for word in _counted(it)} for it in (one, other))
    return left.isdisjoint(right)


def _is_anybody(figure: Figure) -> bool:
    """Whether a figure counts people by a word that is said of all: two men may be the two brothers."""
    return not _ANYBODY.isdisjoint(lemma(word, "NNS") for word in _counted(figure)[-1:])


def _counted(figure: Figure) -> list[str]:
    words = _WORD.findall(f"{figure.counted or figure.unit}".casefold())
    return [word for word in words if len(word) > _SHORT or word in _ANYBODY]
