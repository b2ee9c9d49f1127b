"""Numbers with no noun of their own: "four cases in Adun, 11 in Velt", "killed 40 in Adun, 12 in Velt", "9 up"."""

import re
from collections.abc import Iterator

from compare.extract.figures.casualty import Loss
from compare.extract.figures.group import Chain

# What parts such a number from the one whose noun it shares, and what its place begins with; no date, no number.
_PLACED = re.compile(r"(?<=[,:;(ce-])Ei(?=[DanjMHpB])")
_PLACING = frozenset("in at near from across inside outside among".split())
_NO_PLACE = frozenset("total all row fact addition turn part need general particular time".split())


def placed(links: Chain) -> Iterator[int]:
    """The numbers by which only the place of those counted stands, after things that were counted before."""
    first = links.letters.find("Q")
    for match in _PLACED.finditer(links.letters, first + 1 or len(links.letters)):
        place = match.start()
        placing = links.words(place + 1, place + 2)[0] in _PLACING
        if placing and _NO_PLACE.isdisjoint(links.words(place + 2, place + 4)):
            yield place


_AT = r"i(?:[Dajn]{0,3}n|D?[MH])"
_AND_AT = re.compile(rf"{_AT}(?:,c|[,c])x?(?P<v>E)(?P<at>{_AT})")


def at_places(chain: Chain, found: list[Loss]) -> list[Loss]:
    """The losses, with the same harm at other places: "killed 40 in Adun, 12 in Velt and three in Deren"."""
    return sorted([*found, *_elsewhere(chain, found)]) if "Ei" in chain.letters else found


def _elsewhere(chain: Chain, found: list[Loss]) -> Iterator[Loss]:
    harmed = {loss.victim for loss in found}
    for loss in found:
        counted = chain.groups[loss.victim].amount is not None
        match = _AND_AT.match(chain.letters, max(loss.last, loss.victim + 1)) if counted else None
        while match and (at := match.start("v")) not in harmed and _are_placed(chain, match):
            yield Loss(at, at, match.end(), loss.harm, "elsewhere", loss.possible)
            match = _AND_AT.match(chain.letters, at + 1)


def _are_placed(chain: Chain, match: re.Match[str]) -> bool:
    """Whether both numbers stand with a place."""
    first, second = chain.words(match.start(), match.start() + 1), chain.words(*match.span("at"))
    return _PLACING.issuperset((first[0], second[0])) and _NO_PLACE.isdisjoint(second)


_WAYS = frozenset("up down higher lower".split())
_CLOSING = frozenset(
    "close closes closed closing end ends ended ending finish finishes finished finishing open opens opened".split()
)
_MOVED = frozenset(
    "rise rises rose risen rising fall falls fell fallen falling drop drops dropped dropping climb climbs climbed gain "
    "gains gained increase increases increased jump jumps jumped decline declines declined slide slides slid".split()
)


def alone(links: Chain, place: int) -> tuple[int, int] | None:
    """Where a bare number tells by itself how far an index moved, or how many are without something."""
    group = links.groups[place]
    if group.letter != "E" or group.amount is None or group.amount.shape == "range":
        return None
    after = links.words(place + 1, place + 2)[:1]
    if after == ["without"]:
        return place, place + 3
    before = links.words(max(0, place - 2), place)
    if before[-1:] == ["by"]:
        moved = not _MOVED.isdisjoint(before[:-1]) and after not in (["to"], ["from"])
        return (place - 2, place + 1) if moved else None
    closed = not (_CLOSING.isdisjoint(before[-1:]) or _WAYS.isdisjoint(after))
    return (place - 1, place + 2) if closed else None
