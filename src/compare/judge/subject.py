"""Whether two states are said of two things: other scales, other people, another number of them."""

import re
from typing import TypeGuard

from compare.align.fate import on_the_spot
from compare.align.person import common_name, names, other_person
from compare.align.words import DIGITS
from compare.claim import Actor, Claim, Figure, State
from compare.judge.judgement import Case
from compare.judge.rung import name

_NUMBERS = frozenset("one two three four five six seven eight nine ten both".split())
_SHARE = re.compile(r"([\d.]{1,9}|\b[a-z]{3,12}) ?(?:%|per ?cent\b|pct\b)", re.IGNORECASE)
_LONG = 200  # characters of a subject that are read
_REST = re.compile(r"\b(?:other|others|another|second|third|fourth|rest|remaining)\b", re.IGNORECASE)
_CHILDREN = frozenset("boy girl toddler baby infant child son daughter".split())
_PARENTS = frozenset("dad father stepfather mom mum mother stepmother parent grandfather grandmother".split())
_SOMEBODY = re.compile(r"(?:an?|one|he|she|his|her) ", re.IGNORECASE)
_SEVERAL = re.compile(r"(?:they|their|these|those|both|all|two|three|four|five|six|(?:the )?others) ", re.IGNORECASE)


def other_subject(one: State, other: State, case: Case) -> bool:
    """Two scales, or two people: how the suspect stands says nothing of the truce, nor of another suspect."""
    scales = one.ladder is not None and other.ladder is not None and one.ladder != other.ladder
    scales = scales or _parent_and_child(one.of, other.of)
    rest = (_REST.search(one.of) is None) != (_REST.search(other.of) is None)
    people = case.two_people or (other_person(one.of, other.of) and not case.one_person)
    number = _other_count(one.of, other.of) or _one_and_many(one.of, other.of) or _killed_and_hurt(one, other, case)
    number = number or _other_share(one.of, other.of)
    people = people or _harmed(one, case.right, case) or _harmed(other, case.left, case)
    return scales or rest or people or number or _two_names(one.of, other.of, case)


def _parent_and_child(one: str, other: str) -> bool:
    """Whether one subject is a child by its noun and the other somebody's parent: a boy, a Harwick dad."""
    left, right = (set(of.casefold().split()) for of in (one, other))
    return any(
        a & _CHILDREN and b & _PARENTS and not (a & _PARENTS or b & _CHILDREN)
        for a, b in ((left, right), (right, left))
    )


def _harmed(state: State, beside: Claim, case: Case) -> bool:
    """Whether whom a state of custody is said of is the victim in the other passage: he was charged; who shot him."""
    told = (it.value for it in case.tally(beside.article).claims if it.span.overlaps(beside.span))
    victims = [it.name if isinstance(it, Actor) else it.counted or "" for it in told if _of_harm(it)]
    named = isinstance(beside.value, State) and not common_name(state.of, beside.value.of)
    return state.ladder == "custody" and named and any(common_name(state.of, name) for name in victims)


def _of_harm(value: object) -> TypeGuard[Actor | Figure]:
    """Whether a value tells whom a harm befell."""
    if isinstance(value, Actor):
        return value.role == "victim"
    return isinstance(value, Figure) and value.toll is not None


def _killed_and_hurt(one: State, other: State, case: Case) -> bool:
    """Whether somebody died on the spot, and the other is alive: a woman died at the scene, a woman is critical."""
    killed = on_the_spot(one, case.left.quote), on_the_spot(other, case.right.quote)
    alive = [name(it, beside) != "dead" for it, beside in ((one, other), (other, one))]
    return one.ladder == other.ladder == "health" and ((killed[0] and alive[1]) or (killed[1] and alive[0]))


def _one_and_many(left: str, right: str) -> bool:
    """Whether one subject is somebody's and the other that of several people: a woman's wounds, their injuries."""
    return any(_SOMEBODY.match(a) and _SEVERAL.match(b) for a, b in ((left, right), (right, left)))


def _other_count(one: str, other: str) -> bool:
    """Whether two subjects are two numbers of people: four are recovering, two are critical; two of his aides, he."""
    left, right = (_leading(of) for of in (one, other))
    single = any(names(of) and of[:1].isupper() for of, count in ((one, left), (other, right)) if not count)
    return (bool(left and right) or (single and bool(left or right))) and left != right


def _leading(of: str) -> frozenset[str]:
    """The number with which a subject begins, in words: two of "2", "the two men"."""
    first = of.casefold().removeprefix("the ").split()[:1]
    return frozenset(word for word in _NUMBERS if word in first or DIGITS.get(word, "") in first)


def _other_share(one: str, other: str) -> bool:
    """Whether a subject is so many per cent of something and the other is not: 7 percent of the waters, 7,000 miles."""
    shares = (match[1].lower() if (match := _SHARE.search(of[:_LONG])) else None for of in (one, other))
    left, right = (DIGITS.get(share, share) if share else None for share in shares)
    return left != right


def _two_names(one: str, other: str, case: Case) -> bool:
    """Whether two subjects are names of which no word is common."""
    named = all(words and all(word[:1].isupper() for word in words) for words in (one.split(), other.split()))
    known = bool(names(one) and names(other))  # "He" only opens a sentence
    return named and known and not case.named_alike(one, other) and not common_name(one, other)
