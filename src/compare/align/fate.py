"""What became of one person of two stories: in critical condition there, dead since here.

"Parker, 37, died on Thursday afternoon" and "their father is on life support" share no word. They are told of one
person if each article has one only whom they may mean: of one sex and age as far as they tell, and of no other name.
Deaths on the spot are no news of somebody who was alive; wounds that somebody had are no standing.
"""

import re
from collections.abc import Iterator, Sequence

from compare.align.person import common_name, names
from compare.claim import Claim, State
from compare.extract.ladders import rung_words
from compare.record import Record

_SEXES = {
    **dict.fromkeys("woman girl mother wife daughter sister grandmother she niece aunt schoolgirl widow".split(), "female"),
    **dict.fromkeys("man boy father husband son brother grandfather he nephew uncle schoolboy".split(), "male"),
}
_YOUNG = frozenset("girl boy daughter son baby toddler infant child niece nephew schoolgirl schoolboy".split())
_GROWN = frozenset("woman man mother father wife husband grandmother grandfather widow aunt uncle".split())
_STANDING = re.compile(
    r"\b(?:condition|recovering|expected to (?:survive|live|recover|be (?:okay|ok|fine|all right))|clinging to life"
    r"|fighting for (?:his|her) life|life support)\b",
    re.IGNORECASE,
)
_LATE = re.compile(  # a death that came after a time in hospital, or that is the news
    r"\b(?:dies|has (?:now |since )?died|have died|succumb\w*|later died|died later|no longer alive)\b"
    r"|\b(?:died|pronounced dead)\b.{0,60}\b(?:hospital|cent(?:er|re)|clinic|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:days?|weeks?|months?|hours) (?:after|later))\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:another|others?|second|third|fourth|two|three|four|five|both|all|men|women|they|their injuries|not|never"
    r"|would|could|might|may)\b",
    re.IGNORECASE,
)
_ALIVE = frozenset(("recovering", "stable", "serious", "critical"))
_LONG = 300  # characters of a passage that are read


class Person(Record):
    """Somebody as a passage tells of him: sex, whether a child, the words of a name and an age, as far as it tells."""

    claim: Claim
    dead: bool
    late: bool
    sex: str
    child: bool | None
    names: frozenset[str]
    age: str


def fates(left: Sequence[Claim], right: Sequence[Claim]) -> tuple[Claim, Claim] | None:
    """What two articles tell of one person, dead in one and alive in the other; None where it may be of several."""
    one, other = ([*map(_person, _told(claims))] for claims in (left, right))
    for dead, alive, swapped in ((one, other, False), (other, one, True)):
        found = _pair(dead, alive)
        if found:
            return (found[1], found[0]) if swapped else found
    return None


def _pair(here: Sequence[Person], there: Sequence[Person]) -> tuple[Claim, Claim] | None:
    """The death that one article tells, and how the other says that the same person stands."""
    pairs = [(a, b) for a in here for b in there if a.late and not b.dead and _may_be_one(a, b)]
    dead, alive = ([*dict.fromkeys(people)] for people in zip(*pairs, strict=True)) if pairs else ([], [])
    single = all(_may_be_one(a, b) for people in (dead, alive) for a in people for b in people)
    known = any(it.dead and _may_be_one(it, dead[0]) and _may_be_one(it, alive[0]) for it in there) if pairs else True
    living = any(not it.dead and _may_be_one(it, alive[0]) and _may_be_one(it, dead[0]) for it in here) if pairs else True
    return (dead[0].claim, alive[0].claim) if single and not known and not living else None


def _told(claims: Sequence[Claim]) -> Iterator[Claim]:
    """The states in which an article says that one person is dead or how he fares."""
    for claim in claims:
        state = claim.value
        if not isinstance(state, State) or state.ladder != "health" or state.negated or state.modality != "actual":
            continue
        stands, quote = _stands(state), claim.quote[:_LONG]
        if stands == "dead" or (stands in _ALIVE and _STANDING.search(quote) and not _SEVERAL.search(quote)):
            yield claim


def _stands(state: State) -> str:
    return next(iter(rung_words(state.state, state.ladder)), "")


def _person(claim: Claim) -> Person:
    state, quote = claim.value, claim.quote[:_LONG]
    assert isinstance(state, State)  # as _told gives them
    words = re.findall(r"[a-z]+", state.of.casefold())
    sexes = {_SEXES[word] for word in words if word in _SEXES}
    child = True if not _YOUNG.isdisjoint(words) else False if not _GROWN.isdisjoint(words) else None
    age = re.search(r"\b(\d{1,3})-year-old\b|, (\d{1,3}),", quote)
    dead = _stands(state) == "dead"
    late = dead and _LATE.search(quote) is not None and _SEVERAL.search(state.of) is None
    return Person(
        claim, dead, late, sexes.pop() if len(sexes) == 1 else "", child, names(state.of),
        next(filter(None, age.groups()), "") if age else "",
    )  # fmt: skip


def _may_be_one(one: Person, other: Person) -> bool:
    """Whether nothing makes them two people."""
    named = bool(one.names and other.names) and not common_name(" ".join(one.names), " ".join(other.names))
    told = ((one.sex, other.sex), (one.age, other.age))
    grown = None not in (one.child, other.child) and one.child != other.child
    return not (named or grown or any(a and b and a != b for a, b in told))
