"""Groups of people and of things in an outline: who or what an amount counts.

G counted people    E amount alone    B people, uncounted    p one person    H name    f counted deaths, injuries
z counted bodies    l counted lives   Q counted things       all other letters stand for themselves
"""

import re
from bisect import bisect_right
from functools import cache

from compare.extract.figures.amount import Amount
from compare.extract.figures.outline import Outline
from compare.extract.figures.unit import units as measures
from compare.extract.figures.word import people, table_of_places
from compare.grammar.choice import CURRENCY
from compare.record import Record
from compare.span import Span, spanned
from compare.wordbook import remembered

_MODS = r"[jnMKA#g'@]{0,5}?v?[jnM#']{0,4}?"
_JOINED = "(?:[jM]{1,2}c(?=[jM]{1,3}P)|vc(?=jP))?"  # "12 beaten and starved prisoners", "900 US and Iraqi troops"
_OF_THE = "(?:oD?N|o[Da]?)?"
_AGE = r"(?:(?:,@?|@)#(?:,?c?#){0,9},?)?"
_SOME_OF = r"No[Da]?[jx]?(?:R|w|[KA](?![pPjns])|#|N(?![jnsMKAIWZFgxlpPo#']))"
_ONE = r"(?:[aD]x{0,2}|x)[jnMPvg#']{0,6}?pp?(?:(?:,@?|@)#,?|@Ns|oN(?:P|(?![jnspPM]))|M{1,4}(?:,#)?)?|[aD]j{0,2}#(?!c#)"
_NEAR_PERSONS = r"(?=[DxjnMKA#'v]{0,10}+[pP]|X)"  # a cheap look ahead: most nouns are no persons
_COUNTED = (  # all begin with a number
    (
        "G",
        rf"Nx{{0,2}}j?[IW][pP]|N{_OF_THE}(?:[jnM]{{0,2}}[pPM]'(?=[jnMKAPp]))?x{{0,2}}{_JOINED}{_MODS}(?:[pP]{{1,3}}X?|X)(?!(?<=p)M{{0,2}}s){_AGE}|{_SOME_OF}",
    ),
    ("f", r"N[jnMx#'v]{0,4}?F|Nj?I(?![DaNpPRo])"),
    ("l", r"N[jx]{0,2}l"),
    ("z", r"N[jxnvK]{0,3}?Z"),
    ("Q", rf"N{_OF_THE}x{{0,2}}[jnMvgp#']{{0,5}}?[snMW]{{1,4}}(?!')"),
    ("E", r"Nx{0,2}"),
)
_UNCOUNTED = (
    ("p", rf"{_ONE}|[#jnM]{{0,3}}pp?M{{0,4}}(?:(?:,@?|@)#(?![MpP]),?)?"),
    ("B", rf"{_NEAR_PERSONS}(?:D?(?:(?<![nMPpRws])|(?!K))x{{0,2}}[jnMKA#']{{0,4}}?v?[jnM]{{0,3}}?[pP]{{0,2}}P|X)"),
    ("H", r"#?M{1,5}(?:(?:,@?|@)#(?!M)(?:,(?!M{1,5}[,c]))?)?"),
)
_OPENING = "NDaxXpPMjnvKA#'"
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


def _first(group: Group) -> int:
    return group.first


class Chain(Record):
    """A sentence as groups, and their letters as one string; all rules run over that string."""

    outline: Outline
    groups: list[Group]
    letters: str

    def span(self, first: int, last: int) -> Span:
        """Where the groups first..last (exclusive) stand in the article."""
        return span_of(self.outline, self.groups[first].first, self.groups[last - 1].last)

    def group_at(self, at: int) -> int:
        """The group in which a unit stands."""
        return bisect_right(self.groups, at, key=_first) - 1

    def words(self, first: int, last: int) -> list[str]:
        """The words of the groups first..last (exclusive), in lower case."""
        groups = self.groups
        last = min(last, len(groups))
        if not 0 <= first < last:
            return []
        return self.outline.lows[groups[first].first : groups[last - 1].last]


@cache
def _pattern() -> re.Pattern[str]:
    """All kinds of groups; the first that fits at a place wins. First the letters with which one can begin."""
    counted, uncounted = (
        "|".join(f"(?P<{letter}>{shape})" for letter, shape in kinds) for kinds in (_COUNTED, _UNCOUNTED)
    )
    return re.compile(rf"(?=[{_OPENING}])(?:(?=N)(?:{counted})|{uncounted})")


def chain(outline: Outline) -> Chain:
    """The outline with its groups taken as one unit each."""
    found: list[Group] = []
    position = 0
    for match in _pattern().finditer(outline.letters):
        first, last = match.span()
        if first > position:
            found += _singles(outline, position, first)
        kind = match.lastgroup or ""
        found.append(_lone(outline, kind, first) if last == first + 1 else _group(outline, kind, first, last))
        position = last
    found += _singles(outline, position, len(outline.letters))
    return chained(outline, found)


def chained(outline: Outline, groups: list[Group]) -> Chain:
    """The chain of these groups."""
    return Chain(outline, groups, "".join([group.letter for group in groups]))


def span_of(outline: Outline, first: int, last: int) -> Span:
    """Where the units first..last (exclusive) stand in the article, without a comma at the end."""
    comma = last - first > 1 and outline.letters[last - 1] == ","
    return spanned((outline.starts[first], outline.ends[last - 1 - comma]))


def _singles(outline: Outline, first: int, last: int) -> list[Group]:
    told = zip(outline.letters[first:last], range(first, last), outline.harms[first:last], strict=True)
    return [*map(_single, told)]


@remembered
def _single(unit: tuple[str, int, str]) -> Group:
    """A unit that no group takes in: its letter, place and harm. Most are such: each is made once for all sentences."""
    letter, at, harm = unit
    return Group(letter, at, at + 1, harm=harm)


_new = tuple.__new__  # a record made without the call that would name its fields: there is one for every word


def _lone(outline: Outline, letter: str, at: int) -> Group:
    """A group of one unit: its word tells all, wherever it stands, but for the amount."""
    if letter == "H" and _is_settlement(outline, at):
        letter = "M"
    letter, told = _of_word((letter, outline.lows[at], outline.letters[at], outline.harms[at]))
    return _new(Group, (letter, at, at + 1, outline.amounts[at], *told))


@remembered
def _of_word(word: tuple[str, str, str, str]) -> tuple[str, tuple[object, ...]]:
    """What a word makes of a group of which it is all: its letter, and what comes after the amount."""
    letter, low, kind, harm = word
    group = _group(Outline([0], [0], [low], kind, [harm], [None]), letter, 0, 1)
    return group.letter, group[4:]


_SETTLEMENTS = frozenset("town city village hamlet port province state district region island county suburb".split())


def _is_settlement(outline: Outline, first: int) -> bool:
    """Whether a name is that of a place, by the noun before it: the town of Orley."""
    before = outline.lows[max(0, first - 2) : first]
    return before[1:] == ["of"] and before[0] in _SETTLEMENTS


def _undotted(low: str) -> str:
    return low.rstrip(".")


def _group(outline: Outline, letter: str, first: int, last: int) -> Group:
    letters, lows, amounts = outline.letters[first:last], outline.lows[first:last], outline.amounts[first:last]
    if letter == "H" and (_is_settlement(outline, first) or not table_of_places().isdisjoint(map(_undotted, lows))):
        letter = "M"
    amount, end = amounts[0] or (_family(amounts, lows) if "N" in letters[2:] else None), lows[-1]
    letter = "G" if amount and letter == "p" else letter
    if letter in "Gf" and _measures(letter, lows):
        letter = "Q"
    persons = _persons(end, len(lows)) if letter in "pHB" and not amount else None
    partitive = letters[:2] == "No" and _is_part(letters) and not lows[0].startswith(("all ", "both"))
    others = "x" in letters or "X" in letters
    head = max(letters.rfind("P"), letters.rfind("p"), letters.rfind("X"))
    return _new(Group, (
        letter, first, last, amount, persons, _victims(letters, lows), partitive, _attribute(outline, first, last),
        end in ("family", "families"), others, False, letters[:3] == "NoD", lows[head] if head >= 0 else "",
    ))  # fmt: skip


def _measures(letter: str, lows: list[str]) -> bool:
    """Whether the number measures, and counts nobody: "a 25-minute shooting", "a $3 million loss"."""
    measured = lows[0].rpartition("-")[2] in measures() or is_money(lows[0])
    return measured or (letter == "f" and not measures().keys().isdisjoint(lows[1:-1]))


def is_money(low: str) -> bool:
    """Whether an amount, as printed, is one of money, which is never killed, missing or freed: $25 billion."""
    return not CURRENCY.isdisjoint(low)


def _family(amounts: list[Amount | None], lows: list[str]) -> Amount | None:
    """The amount in "a family of five": whom the one word stands for; "a mother of five" is one person."""
    return next(filter(None, amounts[2:]), None) if "family" in lows else None


def _attribute(outline: Outline, first: int, last: int) -> str:
    """The harm that an attribute tells of: "dead civilians", "a double fatal shooting"."""
    harms = outline.harms[first:last]
    if not any(harms):
        return ""
    told = [harm for harm, letter in zip(harms, outline.letters[first:last], strict=True) if harm and letter != "W"]
    harm = next(iter(told), "") or next(filter(None, harms))
    return "killed" if harm == "struck" and not _DEADLY.isdisjoint(outline.lows[first:last]) else harm


_DEADLY = frozenset(("fatal", "deadly"))


def _is_part(letters: str) -> bool:
    """Whether "N of" is some of a group: two of them, one of whom, five of the dead, four of the six victims."""
    return letters[-1] in "RwKA" or "N" in letters[2:4]


def _persons(end: str, length: int) -> int | None:
    """One for one person, two for a couple or someone's parents; None for a plural that nobody counted."""
    if end in _PAIRS or (end == "parents" and length > 1):
        return 2
    known = people().get(end)
    return None if end == "others" or (known and known[0] == "P") else 1


_OF_AGE = 18


def _victims(letters: str, lows: list[str]) -> str:
    """The class that the nouns of a group tell: "six police officers" are police."""
    if "elderly" in lows:
        return "elderly"
    known = people()
    classes = [known[low][1] for low in lows if low in known]
    if "child" in classes and any(_is_grown(low) for low, letter in zip(lows, letters, strict=True) if letter == "#"):
        classes = [found for found in classes if found != "child"]
    for found in classes:
        if found not in ("people", "groups"):
            return found
    return "military" if len(lows) > 1 and not _ARMED.isdisjoint(lows) else "people"


_ARMED = frozenset("military army navy naval".split())  # of whom they are: "three military personnel"


def _is_grown(age: str) -> bool:
    """Whether an age in digits ("34", "34-year-old") is that of an adult."""
    years, _, rest = age.partition("-")
    return years.isdecimal() and int(years) >= _OF_AGE and not rest.startswith(("month", "week", "day"))
