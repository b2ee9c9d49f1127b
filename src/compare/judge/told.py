"""What a passage tells beside its value: where somebody died, where he was hit, which floor, how far from where.

Each reading is a small closed class (lexicon/contrasts.yaml); two members of one class clash, all else says nothing.
"""

import re
from collections.abc import Collection
from functools import cache, lru_cache
from typing import Any

from compare import lexicon
from compare.align.deaths import DEATHS
from compare.align.person import names
from compare.align.sole import FATE, SOLE, clash
from compare.align.synonym import concept
from compare.align.words import ORDINALS
from compare.claim import Claim, Place, State, When
from compare.extract.figures.unit import units
from compare.grammar.lexicon import lemma
from compare.judge.around import before
from compare.judge.counting import SOON
from compare.judge.harmed import deathbed, sides, wounds
from compare.judge.judgement import Case
from compare.unit import factor

_LONG = 600  # characters of a passage that are read
_APART = {frozenset(pair) for pair in (("scene", "way"), ("scene", "hospital"), ("home", "hospital"), ("home", "way"))}
_FAR = re.compile(
    r"(?P<number>\d[\d,.]{0,9})[ -]?(?P<unit>km|kms|kilomet(?:er|re)s?|miles?)(?: \([^)]{1,30}\))?(?: [\w-]+){0,3}"
    r" (?:of|from) (?P<place>[A-Z][\w’'-]+)"
)
_BESIDE = re.compile(r"\b(?:(?:along|together) with|as well as) (?:an?|another|his|her|their|two|three)\b")  # somebody
_PEOPLE = re.compile(
    r"\b(?:\d{1,3}-(?:year|month)-old|two|three|four|five|both|others?|and another|[A-Z][\w’'-]+, \d{1,2})\b",
    re.IGNORECASE,
)
_TWO_NAMES = 2
_DEAD = re.compile(r"\b(?:die[sd]?|died|dead|death|killed|succumbed|passed away|deceased|not survive)\b", re.IGNORECASE)
_IDLE = frozenset(
    "the and for was were his her their with after has had have been from that who but near during end".split()
)
_SLACK = 0.2  # of the longer distance: roads and air lines, a town and its outskirts


def other_sole(_one: Any, _other: Any, case: Case) -> bool:
    """Two stories of one event, each with one answer, and not the same: a gunman, three men."""
    if case.sole not in SOLE or (case.sole == "age" and case.days_between >= SOON):
        return False
    return clash(case.sole, case.left, case.right)


def other_standing(one: Any, _other: Any, case: Case) -> bool:
    """The same of whether a service was ever away."""
    return isinstance(one, State) and other_sole(one, _other, case)


def other_fate(_one: Any, _other: Any, case: Case) -> bool:
    """One person of both stories: dead, in critical condition, at times that are not known."""
    return case.sole == FATE and case.later is None


def later_fate(_one: Any, _other: Any, case: Case) -> bool:
    """The same, and it is the later article that tells of the death."""
    _, late = case.in_order(case.left, case.right)
    return case.later is not None and case.sole == FATE and _DEAD.search(late.quote) is not None


def later_deaths(one: Any, other: Any, case: Case) -> bool:
    """All were alive in one article, and the later one tells that some have died."""
    _, late = case.in_order(one, other)
    return case.sole == DEATHS and case.later is not None and late.toll == "killed"


def deaths(_one: Any, _other: Any, case: Case) -> bool:
    """The same where it is not known to be the later one."""
    return case.sole == DEATHS


def other_deathbed(_one: Any, _other: Any, case: Case) -> bool:
    """One person died in two places: at the scene, on the way to hospital."""
    left, right = case.left.quote, case.right.quote
    told = (case.sure or case.lone("killed")) and clashing_deathbeds(left, right)
    return told and not (case.two_people or _several(case))


def clashing_deathbeds(left: str, right: str) -> bool:
    """Whether two passages put a death into two places."""
    one, other = deathbed(left), deathbed(right)
    return one is not None and other is not None and frozenset((one, other)) in _APART


def other_wound(_one: Any, _other: Any, case: Case) -> bool:
    """One person hit in parts of the body of which none is common: in the leg, in the chest."""
    if isinstance(_one, When | Place):  # when and where he was hit is another question
        return False
    left, right = case.left.quote, case.right.quote
    one, other = wounds(left), wounds(right)
    clash = bool(one and other) and (one.isdisjoint(other) or (one == other and _other_side(left, right)))
    if not (case.sure and clash):
        return False
    if _several(case) or case.two_people:
        return False
    return case.one_person or case.lone("injured") or case.lone("killed")


def _other_side(left: str, right: str) -> bool:
    """Whether one limb is the left in one passage and the right, or both, in the other."""
    one, other = sides(left), sides(right)
    return len(one) == len(other) == 1 and one != other


def _several(case: Case) -> bool:
    """Whether either passage speaks of more than one person."""
    passages = [claim.quote[:_LONG] for claim in (case.left, case.right)]
    return any(len(_PEOPLE.findall(said)) > 1 or _BESIDE.search(said) for said in passages)


def other_label(_one: Any, _other: Any, case: Case) -> bool:
    """One kind of thing under two numbers: the fourth floor and the fifth, Flight 233 and Flight 332."""
    left, right = labels(case.left.quote), labels(case.right.quote)
    nouns = [noun for noun in left.keys() & right.keys() if len(left[noun]) == len(right[noun]) == 1]
    if not _one_deed(left.keys() | right.keys(), case):
        return False
    tied = nouns and (case.sure or len(names(case.left.quote) & names(case.right.quote)) >= _TWO_NAMES)
    if not tied or _years(case.left, case) != _years(case.right, case):  # of the two boxers, but of another year
        return False
    one, other = _numbers(case.left.quote), _numbers(case.right.quote)
    return any(left[noun].isdisjoint(other) and right[noun].isdisjoint(one) for noun in nouns)


def _one_deed(nouns: Collection[str], case: Case) -> bool:
    """Whether two passages share a word beside names and what is numbered: floored in the fifth, in the sixth."""
    one, other = (
        {concept(lemma(word, "VBD")) for word in re.findall(r"\b[a-z]{3,}\b", claim.quote[:_LONG])} - _IDLE
        for claim in (case.left, case.right)
    )  # fmt: skip
    return bool((one & other) - {concept(noun) for noun in nouns} - set(ORDINALS))


def _years(claim: Claim, case: Case) -> frozenset[str]:
    return frozenset(re.findall(r"\b(?:19|20)\d\d\b", before(claim, case) + claim.quote[:_LONG]))


def _numbers(quote: str) -> frozenset[str]:
    """All ordinals and numbers of a passage: who tells of the sixth round and of the seventh contradicts neither."""
    return frozenset(map(_numbered, re.findall(r"\w+", quote[:_LONG].casefold())))


@lru_cache(maxsize=2048)
def labels(quote: str) -> dict[str, frozenset[str]]:
    """The numbers that name things in a passage, by noun."""
    text = quote[:_LONG]
    found: dict[str, set[str]] = {}
    for match in _labelled().finditer(text):
        noun, number = (match["noun"], match["number"]) if match["noun"] else (match["what"], match["which"])
        found.setdefault(noun.casefold(), set()).add(_numbered(number.casefold()))
    return {noun: frozenset(numbers) for noun, numbers in found.items()}


def _numbered(number: str) -> str:
    return str(ORDINALS.index(number) + 1) if number in ORDINALS else re.sub(r"(?:st|nd|rd|th)$", "", number)


def other_distance(one: Place, other: Place, case: Case) -> bool:
    """How far from one town, in two numbers that no other road explains."""
    left, right = distances(case.left.quote), distances(case.right.quote)
    if not (left and right) or not case.named_alike(one.name, other.name):
        return False
    pairs = [(a, b) for name, a in left for town, b in right if case.named_alike(name, town)]
    return bool(pairs) and all(abs(a - b) > _SLACK * max(a, b) for a, b in pairs)


@lru_cache(maxsize=2048)
def distances(quote: str) -> tuple[tuple[str, float], ...]:
    """The distances of a passage in kilometres, each with the place from which it is measured."""
    return tuple(_distance(match) for match in _FAR.finditer(quote[:_LONG]))


def _distance(match: re.Match[str]) -> tuple[str, float]:
    number, unit = float(match["number"].replace(",", "").rstrip(".")), units()[match["unit"].casefold()]
    return match["place"], number * factor(unit)


@cache
def _labelled() -> re.Pattern[str]:
    named, numbered = (lexicon.any_of(lexicon.words("contrasts", key)) for key in ("ordinal", "numbered"))
    ordinal = rf"\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(ORDINALS)}"
    return re.compile(
        rf"\b(?P<number>(?i:{ordinal}))[ -](?P<noun>{named})\b|\b(?P<what>{numbered}) (?:No\. ?)?(?P<which>\d{{1,5}})\b"
    )
