"""Tests on two places of one question."""

import re
from functools import lru_cache

from compare.align.name import told_apart
from compare.align.person import ages, names
from compare.align.synonym import concept
from compare.align.toponym import same_place, same_road
from compare.claim import Place
from compare.judge.judgement import Case

_LONG = 600  # characters of a passage that are read
_CORNER = 2
_POINTS = frozenset(("N", "S", "E", "W", "North", "South", "East", "West"))
_SITES = frozenset(
    "hospital school church airport station stadium prison jail hotel university college court mall museum".split()
)
_AMONG_OTHERS = re.compile(r"\b(?:along with|as well as|including|such as|among)\b", re.IGNORECASE)
_ORDINAL = dict(zip(
    "first second third fourth fifth sixth seventh eighth ninth tenth".split(),
    "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th".split(), strict=True,
))  # fmt: skip
_ROAD = re.compile(
    r"(?:\b(?P<block>\d{2,5}) block of )?"
    r"\b(?P<road>(?:(?:[NSEW]\.?|North|South|East|West|St\.|Martin|Old|New) )?(?:[A-Z][\w’'-]+|\d{1,3}(?:st|nd|rd|th))"
    r"(?: [A-Z][\w’'-]+){0,2} (?:Street|St|Avenue|Ave|Boulevard|Blvd|Road|Rd|Drive|Dr|Lane|Ln|Place|Pl|Court|Ct|Way"
    r"|Highway|Hwy|Parkway|Pkwy|Terrace|Square|Sq)\b)(?!\.? [A-Z][a-z]+ (?:Street|Avenue|Road))"
)


def same(one: Place, other: Place, case: Case) -> bool:
    """One name for both."""
    roads = one.type == other.type == "road"
    return same_place(one.name, other.name, case.aliases) or (roads and same_road(one.name, other.name))


def other_corner(one: Place, other: Place, case: Case) -> bool:
    """One street, with another cross street or block: Elm Avenue near 4th Street, Elm Ave. by Oak St."""
    left, right = (_roads("; ".join((claim.quote, it.name, *it.within))) for claim, it in zip(
        (case.left, case.right), (one, other), strict=True
    ))  # fmt: skip
    common = [(a, b) for a in left for b in right if same_road(_plain(a), _plain(b))]
    short = any(_initials(a) in b.split() for one, two in ((left, right), (right, left)) for a in one for b in two)
    if len(common) != 1 or short:
        return False
    crossed = len(left) == len(right) == _CORNER
    told = case.sure or (one.about is not None and concept(one.about) == concept(other.about or ""))
    return (crossed and told) or (case.sure and other_block(left[common[0][0]], right[common[0][1]]))


def _initials(road: str) -> str:
    """The first letters of a long name of a street: Martin Luther King Boulevard is MLK Boulevard."""
    return "".join(word[0] for word in road.split()[:-1])


def _plain(road: str) -> str:
    """A street without the compass point before it, its ordinal in digits: S. First Street is 1st Street."""
    words = [_ORDINAL.get(word.casefold(), word) for word in road.split()]
    return " ".join(words[1:] if len(words) > _CORNER and words[0].rstrip(".") in _POINTS else words)


def other_block(left: str | None, right: str | None) -> bool:
    """Two numbers of blocks of one street."""
    return left is not None and right is not None and left != right


@lru_cache(maxsize=2048)
def _roads(quote: str) -> dict[str, str | None]:
    """The streets that a passage names, each with the number of its block, if one is given."""
    return {match["road"]: match["block"] for match in _ROAD.finditer(quote[:_LONG])}


def nested(one: Place, other: Place, case: Case) -> bool:
    """One lies in the other, as one of the texts says ("a bank in Woodburn, Oregon"), or both in one third place."""
    return _in(one, other, case) or _in(other, one, case) or _shared(one, other, case)


def look_alike(one: Place, other: Place, case: Case) -> bool:
    """Names that only their compass points or numbers tell apart: North and South Harwick, 5th and 6th Street.

    East Harwick may lie in Harwick: a point in one name only is more specific, not another place.
    """
    if one.type != "road" and one.name[:1].isdigit() and other.name[:1].isdigit():  # 40 stations, 111 stations
        return False
    pairs = [(a, b) for a in (one.name, *one.within) for b in (other.name, *other.within)]
    return case.sure and any(told_apart(a, b) and not _holds(a, b) for a, b in pairs if not _roads(a))


def _holds(one: str, other: str) -> bool:
    """Whether one name only says more: Third Avenue, 7301 Third Avenue."""
    left, right = (set(name.casefold().replace(".", "").split()) for name in (one, other))
    return left <= right or right <= left


def other_site(one: Place, other: Place, case: Case) -> bool:
    """Two named sites of one kind for one deed: Harwick Hospital, Elmford Hospital; of people, for the same person."""
    kinds = [(it.name.split()[-1], it.name.split()[:-1]) for it in (one, other) if " " in it.name]
    if len(kinds) < _CORNER or kinds[0][0] != kinds[1][0] or kinds[0][0].casefold() not in _SITES or not case.sure:
        return False
    proper = all(word[:1].isupper() for _, words in kinds for word in words)
    alike = case.named_alike(one.name, other.name) or not set(kinds[0][1]).isdisjoint(kinds[1][1])
    people = names(case.left.quote) & names(case.right.quote) - {
        word.casefold() for it in (one, other) for word in it.name.split()
    }
    tied = people or (ages(case.left.quote) and ages(case.left.quote) == ages(case.right.quote)) or _lone(case)
    deed = one.about is not None and one.about == other.about and one.role == other.role
    return proper and deed and not alike and (bool(tied) or kinds[0][0] != "Hospital")


def _lone(case: Case) -> bool:
    return case.lone("injured") or case.lone("killed")


def apart(one: Place, other: Place, case: Case) -> bool:
    """Two proper names of one type for what happened at one place, and neither text puts one into the other.

    Two streets meet at a corner: only what crosses them tells them apart.
    """
    proper = all(word[:1].isupper() for it in (one, other) for word in it.name.split())  # KC club, Troy parking lot
    if not proper or _holds(one.name, other.name) or not names(one.name).isdisjoint(names(other.name)):
        return False
    if any(_AMONG_OTHERS.search(claim.quote[:_LONG]) for claim in (case.left, case.right)):
        return False
    typed = one.type not in (None, "road") and one.type == other.type and one.role == other.role == "event"
    return typed and one.about not in (None, "be", "have") and one.about == other.about and not nested(one, other, case)


def _in(inner: Place, outer: Place, case: Case) -> bool:
    return any(case.named_alike(name, outer.name) for name in inner.within)


def _shared(one: Place, other: Place, case: Case) -> bool:
    """Both in one third place, and one of them has no name of its own that could clash."""
    common = any(case.named_alike(a, b) for a in one.within for b in other.within)
    return common and not (one.name[:1].isupper() and other.name[:1].isupper() and one.type == other.type)
