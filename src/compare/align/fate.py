"""What became of one person of two stories: in critical condition there, dead since here.

"Parker, 37, died on Thursday afternoon" and "their father is on life support" share no word. They are told of one
person if each article has one only whom they may mean: of one sex and age as far as they tell, and of no other name.
Deaths on the spot are no news of somebody who was alive; wounds that somebody had are no standing.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import cast

from compare.align.person import names, sex
from compare.align.words import DIGITS
from compare.claim import Claim, State
from compare.extract.ladders import rung_words
from compare.letter import CAPITAL
from compare.record import Record

_YOUNG = frozenset("girl boy daughter son baby toddler infant child niece nephew schoolgirl schoolboy".split())
_GROWN = frozenset("woman man mother mom mum dad father wife husband grandmother grandfather widow aunt uncle".split())
_STANDING = re.compile(
    r"\b(?:condition|recovering|expected to (?:survive|live|recover|be (?:okay|ok|fine|all right))|clinging to life"
    r"|fighting for (?:his|her) life|life support)\b",
    re.IGNORECASE,
)
LATE = re.compile(  # a death that came after a time in hospital, or that is the news
    r"\b(?:dies|has (?:now |since )?died|have died|succumb\w*|later died|died later|no longer alive)\b"
    r"|\b(?:died|pronounced dead)\b(?!.{0,60}\bwhen\b).{0,60}"
    r"\b(?:hospital|cent(?:er|re)|clinic|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:days?|weeks?|months?|hours) (?:after|later))\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:another|others?|second|third|fourth|two|three|four|five|both|all|men|women|they|their injuries|not|never"
    r"|would|could|might|may)\b",
    re.IGNORECASE,
)
_NAME = rf"[{CAPITAL}][\w’'.-]*"
_NAMED = re.compile(  # a name that is a subject, or a full name that closes one: the driver Ana Kovac
    rf"^(?!(?:An?|The|Two|Three|Both|His|Her|Their|Another|One)\b){_NAME}(?: {_NAME}){{0,4}}$"
    rf"|(?<= ){_NAME}(?: {_NAME}){{1,4}}$"
)
_AGE = re.compile(r"\b(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)-year-old\b|, (\d{1,3}),")
_ROLE = re.compile(r"\b(?:Sheriff|Police|Department|County|Office|Officer|Chief|Court|Judge)\b")
_ALIVE = frozenset(("recovering", "stable", "serious", "critical"))
_ADULT = 16  # years from which nobody is called a child
_PRONOUNS = frozenset(("he", "she", "him", "her", "who", ""))
_FULL = 2  # words of a full name
_MOST = 3  # passages of an article in a line-up
_TRIED = 24  # deaths of an article that may all be one
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


def fates(left: Sequence[Claim], right: Sequence[Claim]) -> tuple[Claim, ...]:
    """What two articles tell of one person, dead in one and alive in the other; none where it may be of several."""
    one, other = (_known([*map(person, _told(claims))]) for claims in (left, right))
    return _pair(one, other, left, right) or _pair(other, one, right, left)


def _known(people: Sequence[Person]) -> list[Person]:
    """The people of an article; the dead who may all be one are each known by all that is told of him."""
    dead = [it for it in people if it.dead]
    if len(dead) > _TRIED or not all(may_be_one(a, b) for a, b in combinations(dead, 2)):
        return [*people]
    of, age = (next((getattr(it, told) for it in dead if getattr(it, told)), "") for told in ("sex", "age"))
    child = next((it.child for it in dead if it.child is not None), None)
    named = frozenset(name for it in dead for name in it.names)
    return [it._replace(sex=of, child=child, names=named, age=age) if it.dead else it for it in people]


def _pair(
    here: Sequence[Person], there: Sequence[Person], said: Sequence[Claim], told: Sequence[Claim]
) -> tuple[Claim, ...]:
    """The death that one article tells, and how the other says that the same person stands.

    said, told: all claims here, and there.
    """
    pairs = [(a, b) for a in here for b in there if a.late and not b.dead and may_be_one(a, b)]
    if not pairs:
        return ()
    dead, alive = ([*dict.fromkeys(people)] for people in zip(*pairs, strict=True))
    others = [it for it in there if it.dead and not _known_apart(it, dead, said)] + [it for it in here if not it.dead]
    ages = {it.age for it in dead if it.age}
    several = any(all(may_be_one(it, who) for who in (*dead, *alive)) or (it.dead and it.age in ages) for it in others)
    single = all(may_be_one(a, b) for people in (dead, alive) for a in people for b in people)
    strangers = [it for it in there if not it.dead and it not in alive]  # who is not the dead one, but may be these
    if several or not single or any(may_be_one(a, b) for a in strangers for b in alive):
        return ()
    if any(_named_elsewhere(it, dead, told) for it in alive):
        return ()
    shown = (sorted(people, key=lambda it: not (it.sex or it.names))[:_MOST] for people in (dead, alive))
    return tuple(it.claim for people in shown for it in people if it is people[0] or it.sex or it.names)


def _named_elsewhere(alive: Person, dead: Sequence[Person], told: Sequence[Claim]) -> bool:
    """Whether an article that has the name of the dead calls the living by a noun alone: the man, beside Ana Kovac."""
    of = alive.claim.value.of.casefold() if isinstance(alive.claim.value, State) else ""
    if alive.names or of in _PRONOUNS:
        return False
    theirs = frozenset(name for one in dead for name in one.names)
    return any(not theirs.isdisjoint(names(claim.quote)) for claim in told)


def _known_apart(dead: Person, ones: Sequence[Person], said: Sequence[Claim]) -> bool:
    """Whether both articles know of a death by its name, and it is not that of the one in question, by his name."""
    named = frozenset(name for claim in said for name in names(claim.quote))
    theirs = frozenset(name for one in ones for name in one.names)
    return bool(theirs) and not dead.names.isdisjoint(named) and dead.names.isdisjoint(theirs)


def _told(claims: Sequence[Claim]) -> Iterator[Claim]:
    """The states in which an article says that one person is dead or how he fares."""
    for claim in claims:
        state = claim.value
        if not isinstance(state, State) or state.ladder != "health" or state.negated or state.modality != "actual":
            continue
        stands, quote = _stands(state), claim.quote[:_LONG]
        alive = stands in _ALIVE and _STANDING.search(quote) and not _SEVERAL.search(quote)
        if stands == "dead" or (alive and not _anybody(state.of)):
            yield claim


def on_the_spot(state: State, quote: str) -> bool:
    """Whether somebody without a name died, and not after a time: no patient of another article is he."""
    return _stands(state) == "dead" and state.of.casefold().startswith(("a ", "an ", "one ")) and not LATE.search(quote)


def _stands(state: State) -> str:
    return next(iter(rung_words(state.state, state.ladder)), "")


def person(claim: Claim) -> Person:
    """Somebody as a claim on how he stands tells of him."""
    state, quote = cast(State, claim.value), claim.quote[:_LONG]
    words = re.findall(r"[a-z]+", state.of.casefold())
    child = True if not _YOUNG.isdisjoint(words) else False if not _GROWN.isdisjoint(words) else None
    age = _AGE.search(state.of.casefold()) or _AGE.search(quote.casefold())  # of whom it is said, before all others
    aged = next(filter(None, age.groups()), "") if age else ""
    years = DIGITS.get(aged, aged)
    child = (int(years) < _ADULT if years else None) if child is None else child
    dead = _stands(state) == "dead"
    late = dead and LATE.search(quote) is not None and not _anybody(state.of)
    return Person(claim, dead, late, sex(state.of) or "", child, own_name(state.of), years)


def own_name(of: str) -> frozenset[str]:
    """The words of the name of somebody as a subject prints it: none in a Dover man, two in the driver, Ana Kovac."""
    named = _NAMED.search(of)
    return names(named.group()) if named and not _ROLE.search(named.group()) else frozenset()


def _anybody(of: str) -> bool:
    """Whether a subject is several people, or somebody of whom nothing is told: a boy and a man, one person."""
    last = of.split()[-1:] or [""]
    plural = last[0].islower() and last[0].endswith("s")
    return (
        plural
        or " and " in of
        or _SEVERAL.search(of) is not None
        or of.casefold() in ("one", "one person", "a person", "a victim", "one victim")
    )


def may_be_one(one: Person, other: Person) -> bool:
    """Whether nothing makes them two people."""
    common = min(len(one.names), len(other.names), _FULL)  # two full names that share only a surname are two people
    named = len(one.names & other.names) < common
    told = ((one.sex, other.sex), (one.age, other.age))
    grown = None not in (one.child, other.child) and one.child != other.child
    return not (named or grown or any(a and b and a != b for a, b in told))
