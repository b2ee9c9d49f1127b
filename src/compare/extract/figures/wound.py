"""Words and phrases that tell of wounds: in intensive care, a broken leg, recovering, beaten, one fatally."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from compare.lexicon import table

if TYPE_CHECKING:
    from compare.extract.figures.outline import Units

# The words of which one must stand in a sentence, and what settles its units then, in place.
Settling = tuple[frozenset[str], Callable[["Units"], None]]


@cache
def settlings() -> tuple[Settling, ...]:
    """What settles the words of wounds; phrases before single words."""
    return (
        (frozenset(_phrases()), _settle_phrases),
        (_WOUND, _settle_wound),
        (_GRAVELY, _settle_fatally),
        (_BEATEN, _settle_beaten),
        (_CUTS, _settle_cuts),
        (_HELP, _settle_help),
        (_BROKEN | _BREAKS, _settle_limbs),
        (_SURVIVING, _settle_recovery),
        (_BLEEDING, _settle_bleeding),
    )


_GRAVELY = frozenset("fatally seriously critically severely gravely badly slightly lightly".split())


def _settle_fatally(units: "Units") -> None:
    """In "one fatally" the adverb alone tells that the person died, in "two seriously" that two were hurt."""
    for i in units.where(_GRAVELY):
        if units.lows[i] == "fatally":
            if units.follow(i) not in "KkTI":
                units.tell(i, "A", "killed")
        elif units.follow(i) in ",.;)c-i" and _ends_count(units.letters[max(0, i - 3) : i]):
            units.tell(i, "A", "injured")


def _ends_count(letters: list[str]) -> bool:
    """Whether a count stands last: "two", "two of them"."""
    return letters[-1:] == ["N"] or letters in (["N", "o", "R"], ["N", "o", "w"])


@cache
def _phrases() -> dict[str, list[list[str]]]:
    """The phrases that say that someone was hurt, by their last words, which are rarer than the first."""
    found: dict[str, list[list[str]]] = {}
    for phrase in table("harms")["injured"]["phrases"]:
        words = phrase.split()
        found.setdefault(words[-1], []).append(words)
    return found


def _settle_phrases(units: "Units") -> None:
    """Take "fighting for her life" and its like as one word of harm."""
    for i in units.backwards(_phrases()):
        for words in _phrases()[units.lows[i]]:
            first = i + 1 - len(words)
            if first >= 0 and units.lows[first : i + 1] == words:
                units.join(first, i + 1, " ".join(words), "A", "injured")
                break


@cache
def _limbs() -> frozenset[str]:
    return frozenset(table("harms")["injured"]["limbs"])


_BROKEN = frozenset("broken fractured severed dislocated sprained shattered amputated".split())
_BREAKS = frozenset("broke lost fractured dislocated sprained".split())


def _settle_limbs(units: "Units") -> None:
    """A "broken leg" is a wound; who "lost an arm" or "broke bones" suffered one."""
    for i in units.backwards(_BROKEN | _BREAKS):
        part = i + 1 + (units.follow(i) in "aD")
        low = units.lows[part] if part < len(units.lows) else ""
        if low not in _limbs() and low.removesuffix("s") not in _limbs():
            continue
        if units.lows[i] in _BROKEN and part == i + 1:
            units.join(i, part + 1, units.lows[i], "W", "injured")
        else:
            units.tell(part, "W", "injured")
            units.letters[i] = "S"


_HELP = frozenset("attention treatment care".split())
_GIVEN = frozenset("medical hospital emergency".split())
_SOUGHT = frozenset("sought seeking needed required requiring received receiving".split())


def _settle_help(units: "Units") -> None:
    """Who "needed hospital treatment" or "sought treatment for burns" was hurt; who needs medical care may be ill."""
    for i in units.backwards(_HELP):
        given = i > 1 and units.lows[i - 1] in _GIVEN
        verb = i - 1 - given
        if verb >= 0 and units.lows[verb] in _SOUGHT:
            units.letters[verb] = "S"
            if given:
                units.join(i - 1, i + 1, units.lows[i - 1], "W", "injured")


_CUTS = frozenset("cuts scratches scrapes".split())


def _settle_cuts(units: "Units") -> None:
    """Persons who "suffered cuts" were hurt; budgets suffer them too."""
    for i in units.where(_CUTS):
        if "S" in units.letters[max(0, i - 3) : i] and not _PERSONS.isdisjoint(units.letters[: i + 1]):
            units.tell(i, "W", "injured")


_PERSONS = frozenset("PpX")
_BEATEN = frozenset(("beaten",))


def _settle_beaten(units: "Units") -> None:
    """Persons who "were beaten" were hurt; teams are beaten too, and are no persons here."""
    for i in units.where(_BEATEN):
        before = units.letters[max(0, i - 6) : i]
        if "b" in before and ("P" in before or "p" in before):
            units.tell(i, "K", "injured")


_SURVIVING = frozenset(("recovering", "survive", "recover", "live"))


def _settle_recovery(units: "Units") -> None:
    """Who "is recovering" or "is expected to survive" was hurt; a "recovering addict" was not."""
    for i in units.where(_SURVIVING):
        if units.lows[i] == "recovering":
            if i and units.letters[i - 1] in "br" and units.follow(i) not in "PpnsM":
                units.tell(i, "A", "injured")
        elif i > 2 and units.lows[i - 2 : i] == ["expected", "to"] and units.letters[i - 3] in "br":
            units.letters[i - 2 : i] = "rr"
            units.tell(i, "A", "injured")


_BLEEDING = frozenset(("bleeding",))


def _settle_bleeding(units: "Units") -> None:
    """Who is "bleeding", or found so, was hurt; the bleeding itself, or a bleeding heart, is nobody."""
    for i in units.where(_BLEEDING):
        alone = i and units.letters[i - 1] in "bvrcPpM" and units.follow(i) not in "nsPpM"
        if alone or (i and units.lows[i + 1 : i + 2] == ["from"]):
            units.tell(i, "A", "injured")


_WOUND = frozenset(("wound", "wounds"))


def _settle_wound(units: "Units") -> None:
    """Before whom it befalls, "wound" is the verb: "kill one and wound twelve", "gunman wounds 4"."""
    for i in units.where(_WOUND):
        before, follows = units.letters[i - 1] if i else "", units.follow(i)
        if before == "W":
            units.tell(i, "W", "injured")  # "gunshot wounds to the leg"
        elif units.letters[i] == "W" and (
            follows in "NDaXP" if units.lows[i] == "wound" else before and before in "npMvc" and follows == "N"
        ):
            units.tell(i, "T", "injured")
