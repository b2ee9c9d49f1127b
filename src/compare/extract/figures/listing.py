"""Lists of victims, counted: "two brothers and a cousin", "John Roe, 34, and Jane Doe, 29".

A list is a group of its own (letter G); its members stay known as its parts. Where the members add up to the group
before them ("four people, three boys and a man,") they are that group's parts instead. A name and the phrase that
explains it ("Jane Doe, a nurse,") are one person.
"""

import re
from functools import cache

from compare.extract.figures.group import Chain, Group, chained
from compare.extract.figures.rule import possessive
from compare.extract.figures.settling import nationals
from compare.interval import Interval
from compare.record import Record

_MEMBER = "[GEpHB]"
# What only says more of one member: "including a pregnant woman," before the last "and", in brackets, between dashes.
_ASIDE = (
    rf",e[aD]?{_MEMBER}(?=,[c&])|\([^()]{{0,3}}[GE][^()]{{0,6}}\)(?=,?[c&])"
    r"|\([^()GEpHB]{1,4}\)(?=,?[c&])"  # Ana Kovac (left) and Otto Brill
    r"|-[^-;.()]{0,3}[GE][^-;.()]{0,6}-(?=,?[c&])"
)
_BARE_PLURALS = re.compile(r"(?:,B){0,6}cB|(?:,B){1,6},cB")
_AFTER_NAMES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii"))
_VERB_NEXT = frozenset("bhuKYSv")
_ACTIVE_BEFORE = frozenset("KITLV")


class Listing(Record):
    """The chain with each list as one group, and the members of each, by the list's place in the chain."""

    chain: Chain
    members: dict[int, list[Group]]


@cache
def _pattern() -> re.Pattern[str]:
    joint = r"(?:,[c&]?|[c&])D?"
    headline = "^[pG],[pG](?=v?[AK])"
    last = rf"(?:,?[c&]D?{_MEMBER}|,(?=[GE][AvKb])[GE])"
    aside = possessive(_ASIDE)
    plain = rf"(?<![iyt])(?<![iyt][Djn])(?<![iyt]D[jn]){_MEMBER}{aside}(?:{joint}{_MEMBER}{aside}){{0,30}}{last}"
    return re.compile(rf"(?={_MEMBER})(?:{headline}|{plain})")


@cache
def _semicolons() -> re.Pattern[str]:
    """Semicolons that part the members of a list: before a member and another semicolon, or before the last "and"."""
    return re.compile(rf"(?<=[GEpHB,]);(?=[c&]D?{_MEMBER}|D?{_MEMBER}[,;])")


def listed(links: Chain) -> Listing:
    """The chain with its lists counted."""
    groups: list[Group] = []
    members: dict[int, list[Group]] = {}
    position = 0
    letters = _semicolons().sub(",", links.letters) if ";" in links.letters else links.letters
    for match in _pattern().finditer(letters):
        first, last = _trim(links, *match.span())
        found = [
            group
            for group in _without_asides(links.groups[first:last])
            if links.outline.lows[group.first] not in _AFTER_NAMES
        ]
        total = None if _is_mixed(found, links.letters[last : last + 1]) else _total(links, found)
        if total is None and [group.letter for group in found[:2]] == ["B", ","]:  # "the victims, two men and a boy,"
            first, found = first + 2, found[2:]
            total = _total(links, found)
        if total is None or found[-1].partitive:  # "15 soldiers, four of them seriously"
            continue
        groups += links.groups[position:first]
        members[len(groups)] = [] if _is_one(found) else [group for group in found if group.letter in _MEMBER]
        groups.append(total)
        position = last
    if not members:
        return Listing(links, members)
    groups += links.groups[position:]
    return Listing(chained(links.outline, groups), members)


def _without_asides(found: list[Group]) -> list[Group]:
    """The groups without what only says more of one: "three adults, including a pregnant woman, and two children"."""
    letters = "".join(group.letter for group in found)
    if {"e", "(", "-"}.isdisjoint(letters):
        return found
    spans = [match.span() for match in _aside().finditer(letters)]
    return [group for i, group in enumerate(found) if not any(start <= i < end for start, end in spans)]


@cache
def _aside() -> re.Pattern[str]:
    return re.compile(_ASIDE)


def _trim(links: Chain, first: int, last: int) -> tuple[int, int]:
    """Without a last member that is the subject of the next verb: "shot a man and a woman was hurt"."""
    before = links.letters[first - 1 : first] if first else ""
    after = links.letters[last : last + 1]
    joints = links.letters[first : last - 1]
    if joints[-1:] == "," and ("c" in joints or before == "c") and after in _VERB_NEXT:
        return first, last - 2  # "said Roe, Velt and Marr, three were hurt": the "and" has closed the list
    left_dead = before == "L" and after == "K"
    if (
        before == "e"
        and after in _VERB_NEXT
        and links.letters[first:last].rfind(",c") > 0
        and links.groups[last - 1].others
    ):
        return first, links.letters.rfind(",c", first, last)
    if before in _ACTIVE_BEFORE and after in _VERB_NEXT and not left_dead:
        cut = max(links.letters.rfind(mark, first, last - 1) for mark in ",c&")
        while links.letters[cut - 1] in ",c&":
            cut -= 1
        return first, cut
    return first, last


def _total(links: Chain, found: list[Group]) -> Group | None:
    """One group for the list, counted where every member can be; None where it is no list of people."""
    members = _persons(found)
    if len(members) < 2 or any(group.letter == "E" for group in members[:1]) or _is_placed(found):
        return None
    if _is_one(found):
        both = {group.victims for group in members}
        return found[0]._replace(last=found[-1].last, victims=found[0].victims if len(both) == 1 else "people")
    if found[0].amount and {group.letter for group in members[1:]} == {"B"} and len(found) == 3:
        return None if _is_apart(links, members[1]) else found[0]._replace(last=found[-1].last)
    members = _unexplained(members)
    counts = [_bounds(group) for group in members]
    if None in counts:
        return None
    least = [low for low, _ in filter(None, counts)]
    if len(least) > 2 and least[0] == sum(least[1:]) > 1 and not are_nations(members):
        return found[0]._replace(last=found[-1].last)
    same = {group.victims for group in members}
    victims = same.pop() if len(same) == 1 else "people"
    or_more = any(more for _, more in filter(None, counts))
    return Group("G", found[0].first, found[-1].last, None, sum(least), victims, or_more=or_more)


def are_nations(members: list[Group]) -> bool:
    """Whether each member is of a nation, so that the first is not the sum: "six Czechs, five Poles and a Greek"."""
    return nationals().issuperset(member.head.removesuffix("s") for member in members)


def _is_one(found: list[Group]) -> bool:
    """Whether one number counts the people of all nouns: "nine passengers and crew", "12 soldiers, guards and nurses".

    It does where the others are bare plurals, not in "three men and their wives" or "a dozen guests, and others".
    """
    marks = "".join(group.letter for group in found[1:])
    bare = all(other.last - other.first == 1 and not other.others for other in found[1:] if other.letter == "B")
    return found[0].amount is not None and bare and _BARE_PLURALS.fullmatch(marks) is not None


def _is_apart(links: Chain, other: Group) -> bool:
    """Whether a plural is not counted by the number before it: "and their wives", "and wounded civilians"."""
    return links.outline.letters[other.first] in "Dx" or other.harm != ""


def _is_mixed(found: list[Group], after: str) -> bool:
    """Whether members were harmed in two ways: "four of the dead and two who were wounded"."""
    harms = {group.harm for group in found if group.letter in _MEMBER}
    return {"killed", "injured"} <= harms or (len(harms) > 1 and after == "w")


def _is_placed(found: list[Group]) -> bool:
    """Whether it is a place and then the victims, as headlines have it: "Bomb hits Adun, 12 dead"."""
    return [group.letter for group in found] == ["H", ",", "E"] and not found[-1].others


def _persons(found: list[Group]) -> list[Group]:
    """The members, without those that only explain the one before them (a name and its "a nurse")."""
    members: list[Group] = []
    marks = ""
    for group in found:
        if group.letter == "D" or group.head in ("himself", "herself"):
            continue  # an attacker is counted apart from those killed with him
        if group.letter in ",;c&":
            marks += group.letter
            continue
        explains = bool(members) and marks == "," and {members[-1].letter, group.letter} == {"H", "p"}
        if not explains:
            members.append(group)
        marks = "," if explains and not marks else ""
    return members


def _unexplained(members: list[Group]) -> list[Group]:
    """The members without the names at the end that tell who the counted ones are: "he and his two sons, A and B"."""
    for i, group in enumerate(members[:-2]):
        least = group.least if group.amount else 0
        rest = members[i + 1 :]
        if i and least == len(rest) and all(name.letter == "H" for name in rest):
            return members[: i + 1]
    return members


def _bounds(group: Group) -> tuple[int, bool] | None:
    """The least number of persons that a member stands for, and whether there may be more; None: nobody knows."""
    if group.amount:
        low, high = group.amount.interval.low, group.amount.interval.high
        return (int(low), high != low) if low is not None else None
    return (group.persons, False) if group.persons else None


def interval_of(group: Group) -> Interval[int | float] | None:
    """The persons of a group that no amount counts: one person, or a list's sum."""
    if group.persons is None:
        return None
    return Interval(group.persons, None if group.or_more else group.persons)
