"""Groups of people and of things in an outline: who or what an amount counts.

    G counted people    E amount alone    B people, uncounted    p one person    H name    f counted deaths, injuries
    z counted bodies    l counted lives   Q counted things       all other letters stand for themselves
"""

import re
from functools import cache
from typing import NamedTuple

from compare.extract.figures.outline import Outline, Unit
from compare.extract.figures.quantifier import Amount
from compare.extract.figures.word import people
from compare.span import Span

_MODS = r"[jnMKA#g']{0,5}?v?[jnM#']{0,4}?"
_KINDS = (
    ("G", rf"Nx{{0,2}}j?[IW][pP]|N(?:oD?N|o[Da]?)?x{{0,2}}{_MODS}(?:[pP]{{1,3}}X?|X)(?:,#(?:c#)?,?)?|No[Da]?[jx]?(?:R|w|[KA](?![pPjns])|#)"),
    ("f", r"N[jnMx#'v]{0,4}?F"),
    ("l", r"N[jx]{0,2}l"),
    ("z", r"N[jxnvK]{0,3}?Z"),
    ("Q", r"N(?:o[Da]?)?x{0,2}[jnMvg#']{0,5}?[snMW]{1,4}"),
    ("E", r"Nx{0,2}"),
    ("p", r"[aD]x{0,2}[jnMPvg#']{0,6}?p(?:,#,?|oN(?![jnspPM])|M{1,4}(?:,#)?)?|[aD]j{0,2}#|[#jn]{0,3}pM{0,4}(?:,#,?)?"),
    ("B", r"D?x{0,2}[jnMKA#']{0,4}?v?[jnM]{0,3}?[pP]{0,2}P|X"),
    ("H", r"#?M{1,5}(?:,#,?)?"),
)


class Group(NamedTuple):
    """One group or one other unit: the units first..last (last exclusive), its letter, and the amount that counts it.

    count: how many persons it stands for where no amount says so (1 for one person, the sum for a list).
    """

    letter: str
    first: int
    last: int
    amount: Amount | None = None
    count: int | None = None
    victims: str = "people"
    partitive: bool = False
    harm: str = ""
    families: bool = False
    others: bool = False
    open_ended: bool = False


class Chain(NamedTuple):
    """The groups of a sentence and their letters as one string."""

    groups: list[Group]
    letters: str


@cache
def pattern() -> re.Pattern[str]:
    """All kinds of groups; the first that fits at a place wins."""
    return re.compile("|".join(f"(?P<{letter}>{shape})" for letter, shape in _KINDS))


def chain(outline: Outline) -> Chain:
    """The outline with its groups taken as one unit each."""
    found: list[Group] = []
    position = 0
    for match in pattern().finditer(outline.letters):
        found += _singles(outline, position, match.start())
        found.append(_group(outline, match.lastgroup or "", *match.span()))
        position = match.end()
    found += _singles(outline, position, len(outline.letters))
    return Chain(found, "".join(group.letter for group in found))


def _singles(outline: Outline, first: int, last: int) -> list[Group]:
    return [Group(outline.letters[i], i, i + 1, harm=outline.units[i].harm) for i in range(first, last)]


def _group(outline: Outline, letter: str, first: int, last: int) -> Group:
    units = outline.units[first:last]
    amount = units[0].amount
    if letter == "H" and any(unit.low.rstrip(".") in PLACE_WORDS for unit in units):
        letter = "M"
    inner = next((unit.harm for unit in units if unit.harm and unit.letter != "W"), "") or next((u.harm for u in units if u.harm), "")
    partitive = _is_part(outline.letters[first:last]) and not units[0].low.startswith("all ")
    count = _persons(units) if letter in "pHB" and not amount else None
    return Group(letter, first, last, amount, count, victims_of(units), partitive, inner, units[-1].low in ("family", "families"), any(unit.letter in "xX" for unit in units))


def _is_part(letters: str) -> bool:
    """Whether a group is some of another: two of them, one of whom, five of the dead, four of the six victims."""
    return letters[:2] == "No" and (letters[-1] in "RwKA" or "N" in letters[2:4])


def _persons(units: list[Unit]) -> int | None:
    """One for one person, two for a couple or someone's parents; None for a plural that nobody counted."""
    last = units[-1].low
    if last in PAIRS or (last == "parents" and len(units) > 1):
        return 2
    return None if last in people() and people()[last][0] == "P" or last == "others" else 1


PLACE_WORDS = frozenset(
    "street avenue road drive boulevard highway county city park hospital department school university station state lane court block "
    "st ave rd blvd hwy south north east west district bureau office center police monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november december".split()
)
PAIRS = frozenset(("couple", "twins"))


def victims_of(units: list[Unit]) -> str:
    """The class of the last person noun of a group: "six police officers" are police."""
    known = people()
    classes = [known[unit.low][1] for unit in units if unit.low in known]
    special = [found for found in classes if found not in ("people", "groups")]
    return special[0] if special else "people"


def span_of(outline: Outline, first: int, last: int) -> Span:
    """Where the units first..last (exclusive) stand in the article."""
    return Span(outline.units[first].start, outline.units[last - 1].end)
