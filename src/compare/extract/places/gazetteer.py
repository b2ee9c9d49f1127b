"""What is known of places beforehand: kinds of places, countries with capitals and demonyms, states, directions."""

import re
from functools import cache

from compare import lexicon
from compare.lexicon import rows, table
from compare.wordbook import remembered


@cache
def words(key: str) -> frozenset[str]:
    """One of the flat lists of the lexicon of places."""
    return lexicon.words("places", key)


@cache
def _kinds() -> dict[str, str]:
    listed = {word: kind for kind, nouns in table("places")["kinds"].items() for word in re.split(r",\s+", nouns)}
    return dict.fromkeys(words("only_named"), "area") | listed


@remembered
def kind_of(noun: str) -> str | None:
    """The kind of place that a common noun names, in the singular or plural: building, road, area ..."""
    low = noun.lower().rstrip(".")
    for form in (low, low.removesuffix("s"), low.removesuffix("es"), low[:-3] + "y" if low.endswith("ies") else low):
        if form in _kinds():
            return _kinds()[form]
    return None


@remembered
def needs_name(noun: str) -> bool:
    """Whether a noun of place is too general to be one without a name ("part", "site")."""
    low = noun.lower().rstrip(".")
    return low in words("only_named") or low.removesuffix("s") in words("only_named")


@cache
def _countries() -> dict[str, tuple[str, str]]:
    """Every written name of a country and its capital, in lower case, to (country, "country" or "capital")."""
    found: dict[str, tuple[str, str]] = {}
    for name, capital, _, others in map(_padded, rows("countries")):
        found.setdefault(capital.lower(), (name, "capital"))
        found |= {other.lower(): (name, "country") for other in (name, *filter(None, others.split("|")))}
    return found


def _padded(row: tuple[str, ...]) -> tuple[str, str, str, str]:
    name, capital, demonyms, others = (*row, "", "", "")[:4]
    return name, capital, demonyms, others


@cache
def _demonyms() -> dict[str, str]:
    return {d.lower(): row[0] for row in rows("countries") for d in row[2].split("|")}


@cache
def _provinces() -> dict[str, str]:
    """Every written name of a state or province, abbreviations with their dots, to its full name."""
    found = {name.lower(): name for name, _ in rows("provinces")}
    return found | {short.lower(): name for name, listed in rows("provinces") for short in listed.split("|")}


@cache
def _regions() -> frozenset[str]:
    return frozenset(region.lower() for region in words("regions"))


def country_of(name: str) -> str | None:
    """The country that a name, its capital, or one of its demonyms stands for."""
    low = _bare(name)
    known = _countries().get(low)
    return known[0] if known else _demonyms().get(low)


def province_of(name: str) -> str | None:
    """The full name of a state or province, from its name or abbreviation ("Ore.")."""
    return _provinces().get(_bare(name))


@remembered
def is_demonym(name: str) -> bool:
    """Whether a word says of which country someone or something is ("Syrian"), and is no country itself."""
    low = _bare(name)
    return low in _demonyms() and low not in _countries()


@remembered
def kind_of_name(name: str) -> str | None:
    """The kind of a known place name: country, capital, state or region."""
    low = _bare(name)
    known = _countries().get(low)
    if known:
        return known[1]
    if low in _provinces() and (len(low) > 2 or name.isupper()):
        return "state"
    return "region" if low in _regions() else None


def _bare(name: str) -> str:
    low = name.lower().strip()
    return re.sub(r"^the\s+", "", low) if low.startswith("the") else low
