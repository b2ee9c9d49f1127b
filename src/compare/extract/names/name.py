"""A name inside one article, with all the places where its bearer is named."""

from typing import Literal

from compare.claim import Mention
from compare.record import Record

NameKind = Literal["person", "organisation", "place", "unknown"]
Gender = Literal["male", "female"]


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
