"""Whether a wording tells of all the victims or of some: the other two, those found, critically hurt, one fatally."""

from compare.extract.figures.casualty import Loss
from compare.extract.figures.group import Chain
from compare.record import Record

_SEVERITY = frozenset("critically seriously severely gravely badly slightly lightly".split())
_TREATED = (
    "in hospital",
    "at hospital",
    "sent to hospital",
    "with wounds",
    "suffered",
    "treated",
    "came with wounds",
    "went to hospital",
    "went hurt to hospital",
    "put in hospital",
)
_HOSPITALIZED = frozenset("hospitalized hospitalised hospitalizing hospitalising".split())
_FOUND = ("found", "bodies", "bodies of")
_SPOTS = frozenset("scene hospital there instantly outside inside nearby".split())
_IDENTIFIED = frozenset("identified identifies named names identities identity".split())
_CLASSED = frozenset("adult male female teenage juvenile young elderly".split())


class Portion(Record):
    """some: of some victims only. whole: it may be the whole of which others are parts. fatal: "one fatally".

    unsettled: those with gunshot wounds, those taken to hospital; it is not told yet who of them died.
    """

    some: bool = False
    whole: bool = True
    fatal: bool = False
    unsettled: bool = False


def portion(links: Chain, loss: Loss) -> Portion:
    """What portion of the victims a loss tells of, by its wording."""
    group, words = links.groups[loss.victim], links.words(loss.first, loss.last)
    fatal = group.letter == "E" and loss.rule == "predicate" and "fatally" in words
    treated = loss.rule in _TREATED
    state = loss.rule == "predicate" and " " in words[-1]  # "treated and released", "in intensive care"
    whole = _is_everyone(links.words(loss.victim, loss.victim + 1))
    strict = (
        fatal
        or ((treated or state) and not whole)
        or _refers(links, loss)
        or loss.rule in _FOUND
        or _then_and_there(links, loss.last)
    )
    other = group.others or links.letters[max(0, loss.victim - 1) : loss.victim] == "x"
    identified = not _IDENTIFIED.isdisjoint(links.words(max(0, loss.victim - 4), loss.victim))
    hospitalized = not _HOSPITALIZED.isdisjoint(words)
    kin = group.head in KIN and links.letters[loss.victim + 1 : loss.victim + 2] in ("o", "i")
    mild = other or kin or identified or hospitalized or not _SEVERITY.isdisjoint(words)
    wounded = treated or (loss.rule == "attributive" and not {"gunshot", "shooting"}.isdisjoint(words))
    return Portion(strict or mild or loss.rule == "along with", not strict, fatal, wounded)


def _is_everyone(words: list[str]) -> bool:
    """Whether the words count all victims: "all four victims", not "all four", who may be some of them."""
    return words[0].startswith("all") and not _VICTIMS.isdisjoint(words)


KIN = frozenset(("members", "relatives"))  # "at least 21 members of the Roe family"
_VICTIMS = frozenset("victims people injured wounded patients passengers".split())


def _refers(links: Chain, loss: Loss) -> bool:
    """Whether the words refer to victims told of before, or single some out: both, two of his, two who were."""
    before = links.letters[max(0, loss.victim - 1) : loss.victim]
    after = links.letters[loss.victim + 1 : loss.victim + 2]
    words = links.words(loss.victim, loss.victim + 1)
    some = links.groups[loss.victim].of_some or not _CLASSED.isdisjoint(words) or words[:1] == ["both"]
    return some or before == "D" or (after == "w" and len(words) == 1)


def _then_and_there(links: Chain, at: int) -> bool:
    """Whether a clause goes on to where some of the dead were: "died at the scene", "were pronounced dead inside"."""
    words = links.words(at, at + 3)
    return words[:1] != ["in"] and not _SPOTS.isdisjoint(words)
