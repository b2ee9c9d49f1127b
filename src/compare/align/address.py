"""Addresses of news: the block of a street, a street near another, the corner of two."""

import re
from functools import lru_cache

from compare.align.toponym import road, same_road, written_out
from compare.align.words import ORDINALS, SHORT_ORDINALS
from compare.claim import Place
from compare.grammar.phrase import DAYS, MONTH
from compare.record import Record

_LONG = 600  # characters of a passage that are read
_POINTS = frozenset(("N", "S", "E", "W", "North", "South", "East", "West"))
_LONG_NAME = 7  # letters of a name that two streets of a town hardly have but for one
_SHORT_NAME = 4  # the same where they meet one street
_TWO = 2
_ORDINAL = dict(zip(ORDINALS, SHORT_ORDINALS, strict=True))
_KINDS = frozenset(
    "street st avenue ave boulevard blvd road rd drive dr lane ln place pl court ct way highway hwy parkway pkwy "
    "terrace square sq streets avenues roads drives".split()
)
_NOUNS = "|".join(sorted(map(str.capitalize, _KINDS)))
_WORD = r"(?:[A-Z][\w’'-]+|\d{1,3}(?:st|nd|rd|th))"
_ROAD = rf"(?:(?:[NSEW]\.?|North|South|East|West) )?{_WORD}(?: (?:[A-Z][\w’'-]+|\d{{1,4}}\b)){{0,2}}\.?"
_BLOCK = re.compile(rf"\b(?P<block>\d{{1,2}},\d{{3}}|\d{{2,5}})[- ]?block of (?P<road>{_ROAD})")
_NAMED = rf"(?:(?:[NSEW]\.?|St\.|North|South|East|West) )?{_WORD}(?: [A-Z][\w’'-]+){{0,2}} (?:{_NOUNS})\b\.?"
_OF_TWO = re.compile(rf"\b({_WORD}) and ({_WORD}) (Avenue|Street|Road|Drive)s\b")
_DAY = rf"(?:{'|'.join(map(str.capitalize, sorted(DAYS)))}|{MONTH})\b"
_NEAR = re.compile(
    rf"\b(?:block of|on|along) (?!{_DAY})(?P<road>{_ROAD}),? (?:near|close to|just off) (?P<cross>{_ROAD})"
    rf"|\b(?P<street>{_NAMED}),? (?:near|by|at|close to|just off) (?P<by>{_NAMED})"
    rf"|\b(?:corner|intersection) of (?P<one>{_ROAD}) and (?P<other>{_ROAD})"
)
_LANDMARK = re.compile(r"\b(?:near|close to|from) (?:the|a) [^,;.]{3,60}, (?:at|on) ")  # whose address it is
_BETWEEN = re.compile(rf"\bbetween (?:the )?(?P<one>{_ROAD}) and (?:the )?(?P<other>{_ROAD})")
_WAY = re.compile(r"\b(?:Street|Avenue|Road|Boulevard|Highway|Route|Interstate|lanes?|St|Ave|Rd|Blvd|Hwy)\b")
_STREET = re.compile(
    r"\b(?:[Ss]treet|[Aa]venue|[Rr]oad|[Bb]oulevard|[Bb]lock|[Cc]orner|[Ii]ntersection|St|Ave|Rd|Blvd)\b"
)


class Address(Record):
    """A street, the number of its block and the street near by; "" where they are not told."""

    road: str
    block: str = ""
    cross: str = ""

    @property
    def streets(self) -> tuple[str, ...]:
        """The streets of an address."""
        return tuple(filter(None, (self.road, self.cross)))


@lru_cache(maxsize=4096)
def address(quote: str) -> Address | None:
    """The only address that a passage gives in words; None where it gives none, or two blocks."""
    text = quote[:_LONG]
    if _LANDMARK.search(text):
        return None
    blocks = [(match["road"], match["block"].replace(",", "")) for match in _BLOCK.finditer(text)]
    near = _NEAR.search(text) if _STREET.search(text) else None
    if len(blocks) > 1 or not (blocks or near):
        return None
    street, block = blocks[0] if blocks else ("", "")
    first, cross = filter(None, near.groups()) if near else ("", "")
    if blocks and first and not alike(street, first):
        return None
    return Address(plain(street or first), block, plain(cross))


def spot(place: Place, quote: str) -> Address | None:
    """The address that a passage gives, else the street of its place, with the only other one that is named."""
    if _LANDMARK.search(quote[:_LONG]):
        return None
    named = [name for name in (place.name, *place.within) if road(name)]
    told = list(dict.fromkeys(streets(quote[:_LONG]))) if len(named) < _TWO else named
    roads = told if len(told) == _TWO else named[:_TWO]
    return address(quote) or (Address(roads[0], cross="".join(roads[1:])) if roads else None)


def beside(one: Address, other: Address) -> list[str]:
    """The streets of one address that the other does not name."""
    return [street for street in one.streets if not any(alike(street, it) for it in other.streets)]


def is_corner(one: str, other: str) -> bool:
    """Whether two names are of one corner, whichever street stands first."""
    left, right = streets(one), streets(other)
    pairs = zip(left, reversed(right), strict=False)
    return len(left) == len(right) == _TWO and all(alike(a, b) for a, b in pairs)


def elsewhere(one: Address, other: Address) -> bool:
    """Whether two addresses are not one place: another block or cross street of one street, two blocks of two."""
    if one.cross and other.cross and not (one.block or other.block):
        own, their = beside(one, other), beside(other, one)
        if len(own) == len(their) == 1:
            return not _spelled(core(own[0]), core(their[0]), _SHORT_NAME)
        return len(own) == len(their) == _TWO
    if alike(one.road, other.road):
        crossed = bool(one.cross and other.cross) and not alike(one.cross, other.cross)
        return crossed or bool(one.block and other.block and one.block != other.block)
    met = any(alike(a, b) for a, b in ((one.road, other.cross), (one.cross, other.road)) if a and b)
    return bool(one.block and other.block) and not met


@lru_cache(maxsize=256)
def streets(text: str) -> tuple[str, ...]:
    """The streets that a text names with the noun of their kind; of two with one noun each: Elm and Oak Avenues."""
    return tuple(re.findall(rf"\b{_NAMED}", _OF_TWO.sub(r"\1 \3 and \2 \3", text)))


@lru_cache(maxsize=4096)
def stretch(quote: str) -> tuple[str, str] | None:
    """The two ends of the only stretch of a road that a passage gives: between Elm Street and Oak Street."""
    found = _BETWEEN.findall(quote[:_LONG]) if _WAY.search(quote[:_LONG]) else ()
    return (plain(found[0][0]), plain(found[0][1])) if len(found) == 1 else None


def misprinted(one: Address, other: Address) -> bool:
    """Whether two addresses are the same block of two streets: 100 East 136th Street, 100 East 146th Street."""
    return bool(one.block) and one.block == other.block and not alike(one.road, other.road)


def misread(one: Address, other: Address) -> bool:
    """Whether two blocks may be one but for a slip: 1700 and 17000 Elm Trail, 100 East 136th and 146th Street."""
    if not (one.block and other.block):
        return False
    roads = [core(it.road) for it in (one, other)]
    if alike(one.road, other.road):
        return one.block != other.block and (
            one.block.rstrip("0") == other.block.rstrip("0") or _one_off(one.block, other.block)
        )
    return misprinted(one, other) and _one_off(*roads)


def _one_off(one: str, other: str) -> bool:
    """Whether two words of one length are one but for a letter or a digit."""
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def plain(road: str) -> str:
    """A street without the compass point before it, its ordinal in digits: S. First Street is 1st Street."""
    words = [_ORDINAL.get(word.casefold(), word) for word in road.rstrip(".").split()]
    return " ".join(words[1:] if len(words) > _TWO and words[0].rstrip(".") in _POINTS else words)


def alike(one: str, other: str) -> bool:
    """Whether two names may be of one street: written out or short, with or without the noun of its kind."""
    left, right = core(one), core(other)
    if _spelled(left, right):
        return True
    return same_road(one, other) or left == right or _short(left) == right or left == _short(right)


def of_two_kinds(one: str, other: str) -> bool:
    """Whether two names of streets end in nouns of two kinds, each written out: Marrow Place, Marrow Road."""
    kinds = [written_out(name.split()[-1]) for name in (one, other)]
    return _KINDS.issuperset(kinds) and kinds[0].rstrip("s") != kinds[1].rstrip("s")


def core(road: str) -> str:
    """The name of a street without the noun of its kind and its compass point: of West Elm, or W. Elm Street, Elm."""
    words = plain(road).split()
    while len(words) > 1 and words[-1].casefold().rstrip(".") in _KINDS:
        words = words[:-1]
    return " ".join(words[1:] if len(words) > 1 and words[0].rstrip(".") in _POINTS else words)


def _spelled(one: str, other: str, least: int = _LONG_NAME) -> bool:
    """Whether two long names are one in two spellings, a letter more or less: Macinac Island, Mackinac Island."""
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    if len(long) != len(short) + 1 or len(short) < least or any(mark.isdigit() for mark in long):
        return False
    return any(short == long[:i] + long[i + 1 :] for i in range(len(long)))


def _short(road: str) -> str:
    """The first letters of a long name: Martin Luther King is MLK."""
    words = road.split()
    return "".join(word[0] for word in words) if len(words) > 1 else road
