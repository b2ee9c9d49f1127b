"""Which mentions name one bearer: a surname after the full name, an acronym after the long form."""

import re
from collections.abc import Iterable

from compare.extract.names.name import Name, NameKind, gender, kind
from compare.extract.names.proper import words
from compare.mention import Mention

_ARTICLE = re.compile(r"(?:al|el|ul|bin|ibn)-")
_FAMILY, _LARGEST = 2, 8  # bearers of one surname, at least and as many as are looked at
_SMALL = frozenset(("of", "the", "for", "and", "on", "&"))


class Chain:
    """The mentions of one bearer while an article is read; `title` is the first that is met."""

    def __init__(self, full: str, kind: NameKind) -> None:
        self.full = full
        self.kind = kind
        self.title: str | None = None
        self.mentions: list[Mention] = []

    def add(self, mention: Mention, title: str | None) -> None:
        """One more mention; a title tells more of its bearer."""
        self.mentions.append(mention)
        self.title = self.title or title
        if title and self.kind == "unknown":
            self.kind = kind(self.full, title)

    def name(self) -> Name:
        """The finished record."""
        told = gender(self.full, self.title) if self.kind == "person" else None
        return Name(self.full, self.title, tuple(self.mentions), told, self.kind)


def chains(found: Iterable[tuple[Mention, str | None]]) -> list[Chain]:
    """The bearers of mentions (in text order, each with its title), in the order in which they appear."""
    known: dict[str, Chain] = {}
    families: dict[str, list[Chain]] = {}
    order: list[Chain] = []
    for mention, title in sorted(found, key=lambda pair: -pair[0].text.count(" ")):
        key = _key(mention.text)
        chain = known.get(key)
        if chain and title and chain.full.count(" ") and " " not in key and _office(title):
            chain = _of_office(chain, title, families.get(key, [])[:_LARGEST])
        if chain is None:
            chain = Chain(mention.text, kind(mention.text, title))
            order.append(chain)
            surname = _key(chain.full.split()[-1])
            _register(known, chain, surname)
            families.setdefault(surname, []).append(chain)
        known[key] = chain
        chain.add(mention, title)
    for chain in order:
        chain.mentions.sort(key=lambda mention: mention.span)
    return sorted(order, key=lambda chain: chain.mentions[0].span)


def _office(title: str) -> bool:
    """Whether a title is an office or a rank, which a name keeps: President, not Mr."""
    return title.split()[-1].rstrip(".").lower() in words("titles", "any")


def _of_office(chain: Chain, title: str, family: list[Chain]) -> Chain | None:
    """Whom a surname with an office means: of several who bear it, the one in that office, else another one.

    After Ann and Tom Hale, President Hale is neither, unless one of them is called President elsewhere.
    """
    office = title.split()[-1].lower()
    called = (one for one in family if one.title and one.title.split()[-1].lower() == office)
    return next(called, chain if len(family) < _FAMILY else None)


def _key(text: str) -> str:
    return text.lower().replace("’", "'").removesuffix("'s")


def _register(known: dict[str, Chain], chain: Chain, surname: str) -> None:
    """Make a chain findable by less than its full form: a person by the surname, a body by its initials."""
    parts = chain.full.split()
    if len(parts) < 2:
        return
    if chain.kind in ("person", "unknown"):
        known.setdefault(surname, chain)
        known.setdefault(_ARTICLE.sub("", surname), chain)
    if chain.kind in ("organisation", "unknown"):
        known.setdefault("".join(part[0] for part in parts if part.lower() not in _SMALL).lower(), chain)
