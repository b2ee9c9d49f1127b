"""Names of places and streets: what kind of place a name is of does not make it another name."""

from functools import cache, lru_cache

from compare import lexicon
from compare.align.name import Aliases, same_name

_SHORT = {
    "st": "street", "ave": "avenue", "blvd": "boulevard", "rd": "road", "hwy": "highway", "dr": "drive", "ln": "lane",
    "pkwy": "parkway", "pl": "place", "ct": "court", "sq": "square",
    "n": "north", "s": "south", "e": "east", "w": "west",
}  # fmt: skip
_KINDS = frozenset(_SHORT.values()) - {"north", "south", "east", "west"}
_HOSPITALS = ("hospital", "medical center", "medical centre", "infirmary", "trauma center", "trauma centre", "clinic")
OF_HOSPITALS = frozenset(
    "the of and general regional memorial medical center centre hospital infirmary university health trauma "
    "clinic".split()
)
_JOINING = frozenset("a an the in at of near".split())


@lru_cache(maxsize=16384)
def place_name(name: str) -> str:
    """The proper name in the name of a place: "the eastern province of Harar" and "Harar province" are Harar.

    A place that has no other name (the hill, the province) keeps its words, and so does the compass point of one
    (North Harar); nouns of kinds count in small letters only, for those with a capital are part of a name.
    """
    words = name.split()
    words = words[1:] if words[:1] in (["the"], ["The"]) else words
    at = words.index("of") if "of" in words[1:-1] else 0
    if at and words[at - 1] in _areas() and words[at + 1][:1].isupper():
        words = words[at + 1 :]
    while len(words) > 1 and words[-1] in _areas() and words[0][:1].isupper():
        words = words[:-1]
    return " ".join(words) or name


def same_place(one: str, other: str, aliases: Aliases = ()) -> bool:
    """Whether two names of places have one proper name."""
    return same_name(one, other, aliases) or same_name(place_name(one), place_name(other), aliases)


def road(name: str) -> bool:
    """Whether a name is that of a street: a name and a noun of streets with a capital ("Elm St.")."""
    words = name.split()
    return len(words) > 1 and words[-1][:1].isupper() and written_out(words[-1]) in _KINDS


def same_road(one: str, other: str) -> bool:
    """Whether two names are of one street, written out or short; North Elm Street is not South Elm Street."""
    left, right = (" ".join(map(written_out, name.split())) for name in (one, other))
    return same_name(left, right)


def is_hospital(name: str) -> bool:
    """Whether a name, or a phrase without one, is of a hospital: Harwick Medical Center, an area hospital."""
    return any(word in name.casefold() for word in _HOSPITALS)


def same_description(one: str, other: str) -> bool:
    """Whether two phrases describe one thing with the same words and a name: a Lund hospital, a hospital in Lund."""
    left, right = (frozenset(name.casefold().replace(",", "").split()) - _JOINING for name in (one, other))
    named = any(word[:1].isupper() for word in one.split()) and one[:1].islower() and other[:1].islower()
    return named and left == right


def same_hospital(one: str, other: str) -> bool:
    """Whether two names or descriptions can be of one hospital: the clinic, a Lund hospital; a hospital in Lund."""
    proper = all(any(map(str.isupper, name)) for name in (one, other))
    return not proper or same_place(one, other) or same_description(one, other)


def other_hospital(one: str, other: str) -> bool:
    """Whether two names are of two hospitals: each has a word of its own, and both have a name.

    What an article stands before is a description, and may be of any of its town: a Harwick hospital.
    """
    if any(name.startswith(("a ", "an ", "area ", "local ", "nearby ")) for name in (one, other)):
        return False
    left, right = own_words(one), own_words(other)
    return bool(left - right and right - left) and not same_place(one, other)


def own_words(name: str) -> frozenset[str]:
    """The words of the name of a hospital that others do not have: Norfolk Sentara of Sentara Norfolk General."""
    return frozenset(_owned(word) for word in name.split() if word[:1].isupper()) - OF_HOSPITALS


def _owned(word: str) -> str:
    """A word without the mark of its owner: St. John's, St. Johns."""
    return word.casefold().replace("’", "'").replace("'s", "s").rstrip(".,")


def written_out(word: str) -> str:
    """A word of the name of a street in small letters, and in full: of "Rd.", road; of "N", north."""
    form = word.casefold().rstrip(".,")
    return _SHORT.get(form, form)


@cache
def _areas() -> frozenset[str]:
    """Nouns of settlements and areas."""
    kinds: dict[str, str] = lexicon.table("places")["kinds"]
    return frozenset(word for kind in ("settlement", "area") for word in kinds[kind].replace(",", " ").split())
