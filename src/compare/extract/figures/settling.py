"""Words whose neighbours tell what they are: a male, taken hostage, fled the town, the number of dead, a fourth."""

from functools import cache
from typing import TYPE_CHECKING

from compare.extract.figures.word import harm_nouns
from compare.extract.figures.wound import Settling
from compare.extract.figures.wound import settlings as of_wounds
from compare.lexicon import table

if TYPE_CHECKING:
    from compare.extract.figures.outline import Units


def settle(units: "Units", known: frozenset[str]) -> None:
    """Settle the letters of such words in an outline, in place; known: which of the `unsettled` stand there."""
    for words, settling in _settlings():
        if not words.isdisjoint(known):
            settling(units)


_SEXES = frozenset(("male", "female", "adult", "juvenile", "teen", "minor", "civilian"))


@cache
def nationals() -> frozenset[str]:
    """The words for people of a nation, in the singular and in small letters."""
    return frozenset(word.partition("/")[0].lower() for word in table("victims")["people"] if word[:1].isupper())


@cache
def _sexes_and_nationals() -> frozenset[str]:
    """The words for people of a sex or a nation, which are adjectives too: "five Spaniards and one Greek"."""
    return _SEXES | nationals()


def _settle_sexes(units: "Units") -> None:
    """In "a 19-year-old male and" the adjective is a noun: no noun follows it."""
    for i in units.where(_sexes_and_nationals()):
        alone = units.letters[i] == "j" and units.follow(i) not in "nspPMj#XKAFIWZTO" and i + 1 < len(units.lows)
        if alone and (units.lows[i] in _SEXES or (i and units.letters[i - 1] in "Na")):
            units.letters[i] = "p"


_COUNTS = frozenset(("number", "toll", "count", "tally"))
_OF_HARM = frozenset("KAFWPY")
_IN_PHRASE = frozenset("DajnsMpcW") | _OF_HARM
# What may stand between the people and their harm: "the number of people who are known to have died", "confirmed dead".
_KNOWN = frozenset(
    "who that to have has had been be are were is was known confirmed believed thought feared presumed reported said "
    "listed officially now so far".split()
)
_PHRASE_UNITS = 12  # units that such a phrase is read over


def _settle_counts(units: "Units") -> None:
    """Take "the number of people injured" and "injury toll" as one unit, a kind of toll, with the harm it counts."""
    for i in units.backwards(_COUNTS):
        first, last = i, i + 1
        if units.lows[i] != "number" and i and units.letters[i - 1] in "FW":
            first = i - 1
        elif units.lows[i] in ("number", "toll") and units.lows[i + 1 : i + 2] == ["of"]:
            last = _phrase_end(units, i + 2)
        harms = {*units.harms[first:last]} - {""}
        if harms:
            harm = harms.pop() if len(harms) == 1 else "killed-or-injured"
            low = " ".join(units.lows[first:last])
            if units.lows[last : last + 1] == ["stands"]:
                units.letters[last] = "v"
            units.join(first, last, low, "=" if low.startswith("number") else "O", harm)


def _phrase_end(units: "Units", first: int) -> int:
    """Where the phrase ends that says what a number is of: with the last word of harm."""
    last, most = first, min(len(units.lows), first - 2 + _PHRASE_UNITS)
    while last < most and (units.letters[last] in _IN_PHRASE or units.lows[last] in _KNOWN):
        last += 1
    while last > first and units.letters[last - 1] not in _OF_HARM:
        last -= 1
    return last


_ORDINALS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())


def _settle_ordinals(units: "Units") -> None:
    """In "three men were shot, a fourth wounded" the ordinal is a person: people stand before, or harm right after."""
    for i in units.where(_ORDINALS):
        if i and units.letters[i - 1] == "a" and units.follow(i) in "bhvKAYS":
            people = not _PEOPLE.isdisjoint(units.letters[:i])
            next_ones = slice(i + 1, i + 4)
            harmed = not (_HURT.isdisjoint(units.harms[next_ones]) and _SUFFER.isdisjoint(units.letters[next_ones]))
            if people or harmed:
                units.letters[i] = "p"


_PEOPLE, _SUFFER, _HURT = frozenset("Pp"), frozenset("SY"), frozenset(("killed", "injured"))
_TAKEN = frozenset(("hostage", "captive", "prisoner"))
_TAKEN_MANY = frozenset(("hostages", "captives"))
_TAKING = frozenset(
    "took take takes taking taken seized seizing seize held hold holds holding grabbed keeping kept".split()
)
_RELEASING = frozenset("released releasing released let".split())
_DONE_NEAR = 5  # units between hostages and what is done to them


def _settle_hostages(units: "Units", at: int) -> None:
    """What is done to hostages: "took 20 hostages", "20 hostages were seized", "released 12 hostages"."""
    for i in (*range(at - 1, max(-1, at - _DONE_NEAR), -1), *range(at + 1, min(len(units.lows), at + _DONE_NEAR))):
        low = units.lows[i]
        harm = "captured" if low in _TAKING else "rescued" if low in _RELEASING else ""
        if harm and units.letters[i] not in "nsj" and _CLOSES.isdisjoint(units.letters[min(i, at) : max(i, at)]):
            units.tell(i, "I" if low.endswith("ing") else "K" if low[-1] in "dknt" else "T", harm)
            return


_CLOSES = frozenset(",;.")


def _settle_captives(units: "Units") -> None:
    """Who is taken or held "hostage" is captured; a hostage is a person."""
    for i in units.where(_TAKEN | _TAKEN_MANY):
        if units.lows[i] in _TAKEN_MANY:
            if i and units.letters[i] == "P":
                _settle_hostages(units, i)
        elif i and units.letters[i - 1] in "PpNRV":
            units.tell(i, "A", "captured")


_FLIGHT = frozenset(("fled", "flee", "fleeing"))
_HOMES = frozenset(
    "home homes house houses village villages city cities town towns country region province area areas fighting "
    "violence war clashes shelling bombing floods flooding neighborhood neighborhoods neighbourhood".split()
)


def _settle_flight(units: "Units") -> None:
    """Who flees a home, a town or the fighting is displaced; who flees the scene is not."""
    for i in units.where(_FLIGHT):
        if not _HOMES.isdisjoint(units.lows[i + 1 : i + 4]):
            units.tell(i, "Y", "displaced")


PARENTS = frozenset(
    "father mother parent dad mom mum grandfather grandmother stepfather stepmother widow widower".split()
)


def _settle_parents(units: "Units") -> None:
    """A "father of three" is one person: the number counts the children, who are not told of."""
    for i in units.backwards(PARENTS):
        counted = units.lows[i + 1 : i + 2] == ["of"] and units.letters[i + 2 : i + 3] == ["N"]
        if counted and units.follow(i + 2) not in "jnspP#":  # a name may follow: "mother of two Jane Doe"
            units.join(i, i + 3, units.lows[i], units.letters[i], units.harms[i])


_LIVES = frozenset(("lives", "life"))
_CLAIMS = frozenset("claim claims cost costs take takes".split())


def _settle_lives(units: "Units") -> None:
    """Before a life or so many lives a claim is the verb: "floods in Velt claim 25 lives", "claim the lives of 25"."""
    for i in units.where(_LIVES):
        verb = i - 1 - (i > 0 and units.letters[i - 1] in "DN")
        if verb >= 0 and units.lows[verb] in _CLAIMS and units.letters[verb] in "ns":
            units.tell(verb, "C", "")


_DAYS = frozenset("today yesterday tonight overnight tomorrow".split())


def _settle_attributive(units: "Units") -> None:
    """A death before a noun for a thing only says what thing it is: death threats, arrest warrants, a murder charge."""
    for i in units.where(_single_harms()):
        things = units.letters[i] == "F" and units.follow(i) in "ns"
        if things and units.lows[i + 1] not in _DAYS and units.lows[i + 1] not in _COUNTS:
            units.tell(i, "n", "")


@cache
def _single_harms() -> frozenset[str]:
    """The nouns of harm in the singular."""
    return frozenset(noun for noun in harm_nouns() if not noun.endswith("s"))


@cache
def _settlings() -> tuple[Settling, ...]:
    """What settles a sentence, each with the words one of which must stand there; phrases before single words."""
    return (
        *of_wounds(),
        (PARENTS, _settle_parents),
        (_COUNTS, _settle_counts),
        (_single_harms(), _settle_attributive),
        (_LIVES, _settle_lives),
        (_ORDINALS, _settle_ordinals),
        (_sexes_and_nationals(), _settle_sexes),
        (_TAKEN | _TAKEN_MANY, _settle_captives),
        (_FLIGHT, _settle_flight),
    )


@cache
def unsettled() -> frozenset[str]:
    """The words for which `settle` is asked."""
    return frozenset().union(*(words for words, _ in _settlings()))
