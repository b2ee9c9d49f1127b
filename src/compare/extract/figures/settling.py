"""Words whose neighbours tell what they are: recovering, a male, taken hostage, fled the town, one fatally."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from compare.lexicon import table

if TYPE_CHECKING:
    from compare.extract.figures.outline import Unit


def settle(units: "list[Unit]") -> None:
    """Settle the letters of such words in an outline, in place."""
    lows = {unit.low for unit in units}
    for words, settling in _settlings():
        if not words.isdisjoint(lows):
            settling(units)


_GRAVELY = frozenset("seriously critically severely gravely badly slightly lightly".split())


def _settle_fatally(units: "list[Unit]") -> None:
    """In "one fatally" the adverb alone tells that the person died, in "two seriously" that two were hurt."""
    for i, unit in enumerate(units):
        follows = units[i + 1].letter if i + 1 < len(units) else "."
        if unit.low == "fatally" and follows not in "KkTI":
            units[i] = unit._replace(letter="A", harm="killed")
        elif unit.low in _GRAVELY and i and units[i - 1].letter == "N" and follows in ",.;)c-i":
            units[i] = unit._replace(letter="A", harm="injured")


@cache
def _phrases() -> dict[str, list[tuple[str, ...]]]:
    """The phrases that say that someone was hurt, by their last words, which are rarer than the first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in table("harms")["injured"]["phrases"]:
        words = tuple(phrase.split())
        found.setdefault(words[-1], []).append(words)
    return found


def _settle_phrases(units: "list[Unit]") -> None:
    """Take "fighting for her life" and its like as one word of harm."""
    for i in range(len(units) - 1, -1, -1):
        for words in _phrases().get(units[i].low, ()) if i < len(units) else ():
            first = i + 1 - len(words)
            if first >= 0 and tuple(unit.low for unit in units[first : i + 1]) == words:
                whole = units[first]._replace(end=units[i].end, low=" ".join(words), letter="A", harm="injured")
                units[first : i + 1] = [whole]
                break


@cache
def _limbs() -> frozenset[str]:
    return frozenset(table("harms")["injured"]["limbs"])


_BROKEN = frozenset("broken fractured severed dislocated sprained shattered amputated".split())
_BREAKS = frozenset("broke lost fractured dislocated sprained".split())


def _settle_limbs(units: "list[Unit]") -> None:
    """A "broken leg" is a wound; who "lost an arm" or "broke bones" suffered one."""
    for i in range(len(units) - 2, -1, -1):
        part = i + 1 + (units[i + 1].letter in "aD" and i + 2 < len(units))
        low = units[part].low
        if low not in _limbs() and low.removesuffix("s") not in _limbs():
            continue
        if units[i].low in _BROKEN and part == i + 1:
            units[i : i + 2] = [units[i]._replace(end=units[part].end, letter="W", harm="injured")]
        elif units[i].low in _BREAKS or units[i].low in _BROKEN:
            units[part] = units[part]._replace(letter="W", harm="injured")
            units[i] = units[i]._replace(letter="S")


_HELP = frozenset("attention treatment care".split())
_GIVEN = frozenset("medical hospital emergency".split())
_SOUGHT = frozenset("sought seeking needed required requiring received receiving".split())


def _settle_help(units: "list[Unit]") -> None:
    """Who "needed hospital treatment" or "sought treatment for burns" was hurt; who needs medical care may be ill."""
    for i in range(len(units) - 1, 0, -1):
        if units[i].low not in _HELP:
            continue
        if units[i - 1].low in _GIVEN and i > 1 and units[i - 2].low in _SOUGHT:
            units[i - 2] = units[i - 2]._replace(letter="S")
            units[i - 1 : i + 1] = [units[i - 1]._replace(end=units[i].end, letter="W", harm="injured")]
        elif units[i - 1].low in _SOUGHT:
            units[i - 1] = units[i - 1]._replace(letter="S")


def _settle_beaten(units: "list[Unit]") -> None:
    """Persons who "were beaten" were hurt; teams are beaten too, and are no persons here."""
    for i, unit in enumerate(units):
        before = units[max(0, i - 6) : i]
        if (
            unit.low == "beaten"
            and any(one.letter in "Pp" for one in before)
            and any(one.letter == "b" for one in before)
        ):
            units[i] = unit._replace(letter="K", harm="injured")


_SURVIVING = frozenset(("survive", "recover", "live"))


def _settle_recovery(units: "list[Unit]") -> None:
    """Who "is recovering" or "is expected to survive" was hurt; a "recovering addict" was not."""
    for i in range(1, len(units)):
        recovers = units[i].low == "recovering" and units[i - 1].letter in "br"
        lives = units[i].low in _SURVIVING and [unit.low for unit in units[max(0, i - 2) : i]] == ["expected", "to"]
        follows = units[i + 1].letter if i + 1 < len(units) else "."
        if recovers and follows not in "PpnsM":
            units[i] = units[i]._replace(letter="A", harm="injured")
        elif lives and i > 2 and units[i - 3].letter in "br":
            units[i - 2 : i] = [unit._replace(letter="r") for unit in units[i - 2 : i]]
            units[i] = units[i]._replace(letter="A", harm="injured")


_SEXES = frozenset(("male", "female", "adult", "juvenile", "teen", "minor", "civilian"))


def _settle_sexes(units: "list[Unit]") -> None:
    """In "a 19-year-old male and" the adjective is a noun: no noun follows it."""
    for i, unit in enumerate(units[:-1]):
        if unit.low in _SEXES and unit.letter == "j" and units[i + 1].letter not in "nspPMj#XKAFIWZTO":
            units[i] = unit._replace(letter="p")


def _settle_bleeding(units: "list[Unit]") -> None:
    """Who is "bleeding", or found so, was hurt; the bleeding itself, or a bleeding heart, is nobody."""
    for i in range(1, len(units)):
        follows = units[i + 1] if i + 1 < len(units) else None
        noun = follows is not None and follows.letter in "nsPpM"
        alone = units[i - 1].letter in "bvrcPpM" and not noun
        if units[i].low == "bleeding" and (alone or (follows is not None and follows.low == "from")):
            units[i] = units[i]._replace(letter="A", harm="injured")


_COUNTS = frozenset(("number", "toll", "count", "tally"))
_OF_HARM = frozenset("KAFWP")
_IN_PHRASE = frozenset("DajnsMpcW") | _OF_HARM


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
            while last < min(len(units), i + 7) and units[last].letter in _IN_PHRASE:
                last += 1
            while last > i + 2 and units[last - 1].letter not in _OF_HARM:
                last -= 1
        harms = {unit.harm for unit in units[first:last] if unit.harm}
        if harms:
            harm = harms.pop() if len(harms) == 1 else "killed-or-injured"
            low = " ".join(unit.low for unit in units[first:last])
            letter = "=" if low.startswith("number") else "O"
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


def _settle_captives(units: "list[Unit]") -> None:
    """Who is taken or held "hostage" is captured; a hostage is a person."""
    for i in range(1, len(units)):
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


_PARENTS = frozenset(
    "father mother parent dad mom mum grandfather grandmother stepfather stepmother widow widower".split()
)


def _settle_parents(units: "list[Unit]") -> None:
    """A "father of three" is one person: the number counts the children, who are not told of."""
    for i in range(len(units) - 3, -1, -1):
        if i + 3 > len(units):  # a count cut out before may have been the last
            continue
        parent, of, count = units[i : i + 3]
        if parent.low in _PARENTS and of.low == "of" and count.letter == "N":
            follows = units[i + 3].letter if i + 3 < len(units) else "."
            if follows not in "jnspPM#":
                units[i : i + 3] = [parent._replace(end=count.end)]


def _settle_wound(units: "list[Unit]") -> None:
    """Before whom it befalls, "wound" is the verb: "kill one and wound twelve", "gunmen wound 4"."""
    for i, unit in enumerate(units[:-1]):
        if unit.low == "wound" and unit.letter == "W" and units[i + 1].letter in "NDaXP":
            units[i] = unit._replace(letter="T", harm="injured")


@cache
def _settlings() -> tuple[tuple[frozenset[str], Callable[["list[Unit]"], None]], ...]:
    """What settles a sentence, each with the words one of which must stand there; phrases before single words."""
    return (
        (frozenset(_phrases()), _settle_phrases),
        (frozenset(("wound",)), _settle_wound),
        (_PARENTS, _settle_parents),
        (frozenset(("fatally",)) | _GRAVELY, _settle_fatally),
        (frozenset(("beaten",)), _settle_beaten),
        (_HELP, _settle_help),
        (_BROKEN | _BREAKS, _settle_limbs),
        (_SURVIVING | {"recovering"}, _settle_recovery),
        (frozenset(("bleeding",)), _settle_bleeding),
        (_COUNTS, _settle_counts),
        (_ORDINALS, _settle_ordinals),
        (_SEXES, _settle_sexes),
        (_TAKEN, _settle_captives),
        (_FLIGHT, _settle_flight),
    )


@cache
def unsettled() -> frozenset[str]:
    """The words for which `settle` is asked."""
    return frozenset().union(*(words for words, _ in _settlings()))
