"""A name inside one article: where its bearer is named, whether that is a person, and of which gender."""

from typing import Literal

from compare.extract.names.proper import titles, words
from compare.grammar.tag import given
from compare.mention import Mention
from compare.record import Record

NameKind = Literal["person", "organisation", "place", "unknown"]
Gender = Literal["male", "female"]
_INITIAL = 2  # characters: "J."


class Name(Record):
    """A person, organisation or place as one article names it.

    full: the longest form, without title, as printed where it first stands so. title: as printed ("Foreign Minister").
    mentions: every place where a form of the name stands, in text order, titles left out.
    gender: of a person, read off the title, the given name or a family word; None where nothing tells.
    """

    full: str
    title: str | None
    mentions: tuple[Mention, ...]
    gender: Gender | None
    kind: NameKind


def kind(name: str, title: str | None) -> NameKind:
    """Whether a name is a person's, an organisation's or a place's, by its words and the title before it."""
    parts = name.lower().split()
    if not words("organisations").isdisjoint(_without_family(parts, title)) or _acronym(name):
        return "organisation"
    if title is not None and title.split()[-1].rstrip(".").lower() in titles():
        return "person"
    if parts[-1] in words("places") or (len(parts) > 1 and parts[0] in words("place-openings")):
        return "place"
    if len(parts) > 1 and (parts[0] in given() or (len(parts[1]) == _INITIAL and parts[1].endswith("."))):
        return "person"
    return "unknown"


def _without_family(parts: list[str], title: str | None) -> list[str]:
    """The words of a name without a family's that is an organisation's too: Bloomberg, Fox."""
    return parts[:-1] if parts[-1] in words("family") and (parts[0] in given() or title) else parts


def gender(name: str, title: str | None) -> Gender | None:
    """By the title before the given name, for a title is about this person and a given name only usual."""
    called = {word.rstrip(".").lower() for word in (title or "").split()}
    forename = name.split()[0].lower()
    for male, female in (
        (called & words("titles", "male"), called & words("titles", "female")),
        (forename in words("given", "male"), forename in words("given", "female")),
    ):
        if bool(male) != bool(female):
            return "male" if male else "female"
    return None


def _acronym(name: str) -> bool:
    """Two to six capitals, no dot after each: NATO, SANA (U.S. and the like are places)."""
    return name.isupper() and name.isalpha() and 3 <= len(name) <= 6
