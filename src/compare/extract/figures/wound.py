"""Words and phrases that tell of wounds: in intensive care, a broken leg, recovering, beaten, one fatally."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from compare.lexicon import table

if TYPE_CHECKING:
    from compare.extract.figures.outline import Unit

# The words of which one must stand in a sentence, and what settles its units then, in place.
Settling = tuple[frozenset[str], Callable[["list[Unit]"], None]]


@cache
def settlings() -> tuple[Settling, ...]:
    """What settles the words of wounds; phrases before single words."""
    return (
        (frozenset(_phrases()), _settle_phrases),
        (frozenset(("wound", "wounds")), _settle_wound),
        (frozenset(("fatally",)) | _GRAVELY, _settle_fatally),
        (frozenset(("beaten",)), _settle_beaten),
        (_CUTS, _settle_cuts),
        (_HELP, _settle_help),
        (_BROKEN | _BREAKS, _settle_limbs),
        (_SURVIVING | {"recovering"}, _settle_recovery),
        (frozenset(("bleeding",)), _settle_bleeding),
    )


_GRAVELY = frozenset("seriously critically severely gravely badly slightly lightly".split())


def _settle_fatally(units: "list[Unit]") -> None:
    """In "one fatally" the adverb alone tells that the person died, in "two seriously" that two were hurt."""
    for i, unit in enumerate(units):
        follows = units[i + 1].letter if i + 1 < len(units) else "."
        if unit.low == "fatally" and follows not in "KkTI":
            units[i] = unit._replace(letter="A", harm="killed")
        elif unit.low in _GRAVELY and follows in ",.;)c-i" and _ends_count(units[:i]):
            units[i] = unit._replace(letter="A", harm="injured")


def _ends_count(units: "list[Unit]") -> bool:
    """Whether a count stands last: "two", "two of them"."""
    letters = "".join(unit.letter for unit in units[-3:])
    return letters[-1:] == "N" or letters in ("NoR", "Now")


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


_CUTS = frozenset("cuts scratches scrapes".split())


def _settle_cuts(units: "list[Unit]") -> None:
    """Persons who "suffered cuts" were hurt; budgets suffer them too."""
    people = False
    for i, unit in enumerate(units):
        people = people or unit.letter in "PpX"
        if people and unit.low in _CUTS and any(one.letter == "S" for one in units[max(0, i - 3) : i]):
            units[i] = unit._replace(letter="W", harm="injured")


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


def _settle_bleeding(units: "list[Unit]") -> None:
    """Who is "bleeding", or found so, was hurt; the bleeding itself, or a bleeding heart, is nobody."""
    for i in range(1, len(units)):
        follows = units[i + 1] if i + 1 < len(units) else None
        noun = follows is not None and follows.letter in "nsPpM"
        alone = units[i - 1].letter in "bvrcPpM" and not noun
        if units[i].low == "bleeding" and (alone or (follows is not None and follows.low == "from")):
            units[i] = units[i]._replace(letter="A", harm="injured")


def _settle_wound(units: "list[Unit]") -> None:
    """Before whom it befalls, "wound" is the verb: "kill one and wound twelve", "gunman wounds 4"."""
    for i, unit in enumerate(units[:-1]):
        if unit.low in ("wound", "wounds") and i > 0 and units[i - 1].letter == "W":
            units[i] = unit._replace(letter="W", harm="injured")  # "gunshot wounds to the leg"
            continue
        after_one = i > 0 and units[i - 1].letter in "npMv"
        if unit.low == "wounds" and unit.letter == "W" and after_one and units[i + 1].letter == "N":
            units[i] = unit._replace(letter="T", harm="injured")
        if unit.low == "wound" and unit.letter == "W" and units[i + 1].letter in "NDaXP":
            units[i] = unit._replace(letter="T", harm="injured")
