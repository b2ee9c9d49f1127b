"""Words whose neighbours tell what they are: a male, taken hostage, fled the town, the number of dead, a fourth."""

from functools import cache
from typing import TYPE_CHECKING

from compare.extract.figures.wound import Settling
from compare.extract.figures.wound import settlings as of_wounds
from compare.lexicon import table

if TYPE_CHECKING:
    from compare.extract.figures.outline import Unit


def settle(units: "list[Unit]") -> None:
    """Settle the letters of such words in an outline, in place."""
    lows = {unit.low for unit in units}
    for words, settling in _settlings():
        if not words.isdisjoint(lows):
            settling(units)


_SEXES = frozenset(("male", "female", "adult", "juvenile", "teen", "minor", "civilian"))


@cache
def _nationals() -> frozenset[str]:
    """The words for people of a nation, which are adjectives too: "five Spaniards and one Greek"."""
    return frozenset(word.partition("/")[0].lower() for word in table("victims")["people"] if word[:1].isupper())


def _settle_sexes(units: "list[Unit]") -> None:
    """In "a 19-year-old male and" the adjective is a noun: no noun follows it."""
    for i, unit in enumerate(units[:-1]):
        alone = unit.letter == "j" and units[i + 1].letter not in "nspPMj#XKAFIWZTO"
        if alone and (unit.low in _SEXES or (i and units[i - 1].letter in "Na" and unit.low in _nationals())):
            units[i] = unit._replace(letter="p")


_COUNTS = frozenset(("number", "toll", "count", "tally"))
_OF_HARM = frozenset("KAFWPY")
_IN_PHRASE = frozenset("DajnsMpcW") | _OF_HARM
# What may stand between the people and their harm: "the number of people who are known to have died", "confirmed dead".
_KNOWN = frozenset(
    "who that to have has had been be are were is was known confirmed believed thought feared presumed reported said "
    "listed officially now so far".split()
)
_PHRASE_UNITS = 12  # units that such a phrase is read over


def _settle_counts(units: "list[Unit]") -> None:
    """Take "the number of people injured" and "injury toll" as one unit, a kind of toll, with the harm it counts."""
    for i in range(len(units) - 1, -1, -1):
        if i >= len(units) or units[i].low not in _COUNTS:
            continue
        first, last = i, i + 1
        if units[i].low != "number" and i and units[i - 1].letter in "FW":
            first = i - 1
        elif units[i].low in ("number", "toll") and [unit.low for unit in units[i + 1 : i + 2]] == ["of"]:
            last = i + 2
            most = min(len(units), i + _PHRASE_UNITS)
            while last < most and (units[last].letter in _IN_PHRASE or units[last].low in _KNOWN):
                last += 1
            while last > i + 2 and units[last - 1].letter not in _OF_HARM:
                last -= 1
        harms = {unit.harm for unit in units[first:last] if unit.harm}
        if harms:
            harm = harms.pop() if len(harms) == 1 else "killed-or-injured"
            low = " ".join(unit.low for unit in units[first:last])
            letter = "=" if low.startswith("number") else "O"
            if units[last : last + 1] and units[last].low == "stands":
                units[last] = units[last]._replace(letter="v")
            units[first:last] = [units[first]._replace(end=units[last - 1].end, low=low, letter=letter, harm=harm)]


_ORDINALS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())


def _settle_ordinals(units: "list[Unit]") -> None:
    """In "three men were shot, a fourth wounded" the ordinal is a person: people stand before, or harm right after."""
    people = False
    for i, unit in enumerate(units[:-1]):
        people = people or unit.letter in "Pp"
        if unit.low in _ORDINALS and i and units[i - 1].letter == "a" and units[i + 1].letter in "bhvKAYS":
            harmed = any(one.letter in "SY" or one.harm in ("killed", "injured") for one in units[i + 1 : i + 4])
            units[i] = unit._replace(letter="p") if people or harmed else unit


_TAKEN = frozenset(("hostage", "captive", "prisoner"))
_TAKEN_MANY = frozenset(("hostages", "captives"))
_TAKING = frozenset(
    "took take takes taking taken seized seizing seize held hold holds holding grabbed keeping kept".split()
)
_RELEASING = frozenset("released releasing released let".split())
_DONE_NEAR = 5  # units between hostages and what is done to them


def _settle_hostages(units: "list[Unit]", at: int) -> None:
    """What is done to hostages: "took 20 hostages", "20 hostages were seized", "released 12 hostages"."""
    for i in (*range(at - 1, max(-1, at - _DONE_NEAR), -1), *range(at + 1, min(len(units), at + _DONE_NEAR))):
        harm = "captured" if units[i].low in _TAKING else "rescued" if units[i].low in _RELEASING else ""
        if (
            harm
            and units[i].letter not in "nsj"
            and not any(unit.letter in ",;." for unit in units[min(i, at) : max(i, at)])
        ):
            letter = "I" if units[i].low.endswith("ing") else "K" if units[i].low[-1] in "dknt" else "T"
            units[i] = units[i]._replace(letter=letter, harm=harm)
            return


def _settle_captives(units: "list[Unit]") -> None:
    """Who is taken or held "hostage" is captured; a hostage is a person."""
    for i in range(1, len(units)):
        if units[i].low in _TAKEN_MANY and units[i].letter == "P":
            _settle_hostages(units, i)
        if units[i].low in _TAKEN and units[i - 1].letter in "PpNRV":
            units[i] = units[i]._replace(letter="A", harm="captured")


_FLIGHT = frozenset(("fled", "flee", "fleeing"))
_HOMES = frozenset(
    "home homes house houses village villages city cities town towns country region province area areas fighting "
    "violence war clashes shelling bombing floods flooding neighborhood neighborhoods neighbourhood".split()
)


def _settle_flight(units: "list[Unit]") -> None:
    """Who flees a home, a town or the fighting is displaced; who flees the scene is not."""
    for i, unit in enumerate(units):
        if unit.low in _FLIGHT and not _HOMES.isdisjoint(one.low for one in units[i + 1 : i + 4]):
            units[i] = unit._replace(letter="Y", harm="displaced")


PARENTS = frozenset(
    "father mother parent dad mom mum grandfather grandmother stepfather stepmother widow widower".split()
)


def _settle_parents(units: "list[Unit]") -> None:
    """A "father of three" is one person: the number counts the children, who are not told of."""
    for i in range(len(units) - 3, -1, -1):
        if i + 3 > len(units):  # a count cut out before may have been the last
            continue
        parent, of, count = units[i : i + 3]
        if parent.low in PARENTS and of.low == "of" and count.letter == "N":
            follows = units[i + 3].letter if i + 3 < len(units) else "."
            if follows not in "jnspP#":  # a name may follow: "mother of two Jane Doe"
                units[i : i + 3] = [parent._replace(end=count.end)]


@cache
def _settlings() -> tuple[Settling, ...]:
    """What settles a sentence, each with the words one of which must stand there; phrases before single words."""
    return (
        *of_wounds(),
        (PARENTS, _settle_parents),
        (_COUNTS, _settle_counts),
        (_ORDINALS, _settle_ordinals),
        (_SEXES | _nationals(), _settle_sexes),
        (_TAKEN | _TAKEN_MANY, _settle_captives),
        (_FLIGHT, _settle_flight),
    )


@cache
def unsettled() -> frozenset[str]:
    """The words for which `settle` is asked."""
    return frozenset().union(*(words for words, _ in _settlings()))
