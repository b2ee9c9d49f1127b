"""Groups of people and of things in an outline: who or what an amount counts.

G counted people    E amount alone    B people, uncounted    p one person    H name    f counted deaths, injuries
z counted bodies    l counted lives   Q counted things       all other letters stand for themselves
"""

import re
from functools import cache

from compare.extract.figures.outline import Outline, Unit
from compare.extract.figures.quantifier import Amount
from compare.extract.figures.word import people, table_of_places
from compare.record import Record
from compare.span import Span

_MODS = r"[jnMKA#g'@]{0,5}?v?[jnM#']{0,4}?"
_OF_THE = "(?:oD?N|o[Da]?)?"
_AGE = r"(?:(?:,@?|@)#(?:,?c?#){0,9},?)?"
_SOME_OF = r"No[Da]?[jx]?(?:R|w|[KA](?![pPjns])|#)"
_ONE = r"(?:[aD]x{0,2}|x)[jnMPvg#']{0,6}?pp?(?:,@?#,?|oN(?:P|(?![jnspPM]))|M{1,4}(?:,#)?)?|[aD]j{0,2}#(?!c#)"
_KINDS = (
    (
        "G",
        rf"Nx{{0,2}}j?[IW][pP]|N{_OF_THE}(?:[jnM]{{0,2}}[pPM]'(?=[jnMKAPp]))?x{{0,2}}{_MODS}(?:[pP]{{1,3}}X?|X){_AGE}|{_SOME_OF}",
    ),
    ("f", r"N[jnMx#'v]{0,4}?F|Nj?I(?![DaNpPRo])"),
    ("l", r"N[jx]{0,2}l"),
    ("z", r"N[jxnvK]{0,3}?Z"),
    ("Q", r"N(?:o[Da]?)?x{0,2}[jnMvg#']{0,5}?[snMW]{1,4}(?!')"),
    ("E", r"Nx{0,2}"),
    ("p", rf"{_ONE}|[#jnM]{{0,3}}pp?M{{0,4}}(?:,#(?![MpP]),?)?"),
    ("B", r"D?x{0,2}[jnMKA#']{0,4}?v?[jnM]{0,3}?[pP]{0,2}P|X"),
    ("H", r"#?M{1,5}(?:,#(?!M),?)?"),
)
_PAIRS = frozenset(("couple", "twins"))


class Group(Record):
    """One group or one other unit: the units first..last (last exclusive), its letter, and the amount that counts it.

    persons: how many it stands for where no amount says so (1 for one person, the sum for a list), and `or_more` if
    that is only the least. partitive: "two of them". others: "two others". harm: of an attribute ("dead civilians").
    """

    letter: str
    first: int
    last: int
    amount: Amount | None = None
    persons: int | None = None
    victims: str = "people"
    partitive: bool = False
    harm: str = ""
    families: bool = False
    others: bool = False
    or_more: bool = False
    of_some: bool = False
    head: str = ""

    @property
    def least(self) -> int | float:
        """The smallest number of persons that it can stand for."""
        if self.amount:
            return self.amount.interval.low or 0
        return self.persons or 0


class Chain(Record):
    """A sentence as groups, and their letters as one string; all rules run over that string."""

    outline: Outline
    groups: list[Group]
    letters: str

    def span(self, first: int, last: int) -> Span:
        """Where the groups first..last (exclusive) stand in the article."""
        return span_of(self.outline, self.groups[first].first, self.groups[last - 1].last)

    def words(self, first: int, last: int) -> list[str]:
        """The words of the groups first..last (exclusive), in lower case."""
        if not 0 <= first < min(last, len(self.groups)):
            return []
        return [
            unit.low
            for unit in self.outline.units[self.groups[first].first : self.groups[min(last, len(self.groups)) - 1].last]
        ]


@cache
def _pattern() -> re.Pattern[str]:
    """All kinds of groups; the first that fits at a place wins."""
    return re.compile("|".join(f"(?P<{letter}>{shape})" for letter, shape in _KINDS))


def chain(outline: Outline) -> Chain:
    """The outline with its groups taken as one unit each."""
    found: list[Group] = []
    position = 0
    for match in _pattern().finditer(outline.letters):
        found += _singles(outline, position, match.start())
        found.append(_group(outline, match.lastgroup or "", *match.span()))
        position = match.end()
    found += _singles(outline, position, len(outline.letters))
    return chained(outline, found)


def chained(outline: Outline, groups: list[Group]) -> Chain:
    """The chain of these groups."""
    return Chain(outline, groups, "".join([group.letter for group in groups]))


def span_of(outline: Outline, first: int, last: int) -> Span:
    """Where the units first..last (exclusive) stand in the article, without a comma at the end."""
    units = outline.units
    return Span(
        units[first].start, units[last - 2 if last - first > 1 and units[last - 1].letter == "," else last - 1].end
    )


def _singles(outline: Outline, first: int, last: int) -> list[Group]:
    return [Group(outline.letters[i], i, i + 1, harm=outline.units[i].harm) for i in range(first, last)]


def _group(outline: Outline, letter: str, first: int, last: int) -> Group:
    units = outline.units[first:last]
    if letter == "H" and any(unit.low.rstrip(".") in table_of_places() for unit in units):
        letter = "M"
    amount, end = units[0].amount or _family(units), units[-1].low
    letter = "G" if amount and letter == "p" else letter
    persons = _persons(end, len(units)) if letter in "pHB" and not amount else None
    partitive = _is_part(outline.letters[first:last]) and not units[0].low.startswith(("all ", "both"))
    others = any(unit.letter in "xX" for unit in units)
    of_some = outline.letters[first:last][:3] == "NoD"
    families = end in ("family", "families")
    return Group(
        letter,
        first,
        last,
        amount,
        persons,
        victims_of(units),
        partitive,
        _attribute(units),
        families,
        others,
        of_some=of_some,
        head=next((unit.low for unit in reversed(units) if unit.letter in "PpX"), ""),
    )


def _family(units: list[Unit]) -> Amount | None:
    """The amount in "a family of five": whom the one word stands for; "a mother of five" is one person."""
    return next((unit.amount for unit in units[2:] if unit.amount and any(u.low == "family" for u in units)), None)


def _attribute(units: list[Unit]) -> str:
    """The harm that an attribute tells of: "dead civilians", "a double fatal shooting"."""
    told = [unit.harm for unit in units if unit.harm and unit.letter != "W"] or [
        unit.harm for unit in units if unit.harm
    ]
    if told[:1] == ["struck"] and any(unit.low in ("fatal", "deadly") for unit in units):
        return "killed"
    return told[0] if told else ""


def _is_part(letters: str) -> bool:
    """Whether a group is some of another: two of them, one of whom, five of the dead, four of the six victims."""
    return letters[:2] == "No" and (letters[-1] in "RwKA" or "N" in letters[2:4])


def _persons(end: str, length: int) -> int | None:
    """One for one person, two for a couple or someone's parents; None for a plural that nobody counted."""
    if end in _PAIRS or (end == "parents" and length > 1):
        return 2
    known = people().get(end)
    return None if end == "others" or (known and known[0] == "P") else 1


_OF_AGE = 18


def victims_of(units: list[Unit]) -> str:
    """The class that the nouns of a group tell: "six police officers" are police."""
    known = people()
    if any(unit.low == "elderly" for unit in units):
        return "elderly"
    grown = any(unit.letter == "#" and unit.low.isdecimal() and int(unit.low) >= _OF_AGE for unit in units)
    classes = [known[unit.low][1] for unit in units if unit.low in known]
    return next((found for found in classes if found not in ("people", "groups", grown and "child")), "people")
