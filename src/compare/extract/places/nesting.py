"""Read a place with all that the text nests it in: "a bank in Woodburn, Oregon", "the 400 block of Elm Street"."""

from compare.extract.passage import phrase_at
from compare.extract.places.gazetteer import kind_of_name, words
from compare.extract.places.site import Known, Site, base_site
from compare.grammar.parse import Parse
from compare.grammar.phrase import NAMES, Phrase

_DEPTH = 5  # phrases one inside the other: a house in the block of a street in a quarter of a city
_DISTANCE = 6  # tokens of a distance: ", about 30 miles south"
_BEFORE_DIRECTION = frozenset((",", "RB", "IN", "CD", "NN", "NNS"))
_LIST = 30  # tokens over which a list of names may run


def site_at(parse: Parse, i: int, known: Known, depth: int = 0) -> Site | None:
    """The place phrase that begins at token i, nested as far as the text goes on; None where there is none."""
    phrase = phrase_at(parse, i)
    return site_of(parse, phrase, known, depth) if phrase else None


def site_of(parse: Parse, phrase: Phrase, known: Known, depth: int = 0) -> Site | None:
    """A noun phrase as a place, nested as far as the text goes on; None where it can be none."""
    here = base_site(parse, phrase, known)
    return nested(parse, here, known, depth) if here else None


def nested(parse: Parse, site: Site, known: Known, depth: int) -> Site:
    """The site with what follows it: 'of ...', a second street, ', Oregon', 'in ...'."""
    if depth >= _DEPTH:
        return site
    longer = _longer(parse, site, known)
    if longer:
        return nested(parse, longer, known, depth + 1)
    return _in(parse, site, known, depth) or site


def _longer(parse: Parse, site: Site, known: Known) -> Site | None:
    """The site with the next thing that is a part of its name, by the word that follows."""
    after = parse.word(site.last)
    if after == "of":
        return _of(parse, site, known) or _direction(parse, site)
    if after in ("and", "&"):
        return _second_street(parse, site, known) or _list(parse, site)
    if after == ",":
        return _direction(parse, site) or _list(parse, site) or _after_comma(parse, site, known)
    return _direction(parse, site)


def _second_street(parse: Parse, site: Site, known: Known) -> Site | None:
    """'55th Street and Springfield Avenue', 'Elm and Main streets': one corner, one name."""
    other = phrase_at(parse, site.last + 1)
    found = base_site(parse, other, known) if other else None
    if found is None or found.kind != "road" or not found.named or not site.named:
        return None
    joined = parse.span(site.first, found.last).of(parse.text)
    return site._replace(last=found.last, parts=(joined,), kind="road", known=True)


def _direction(parse: Parse, site: Site) -> Site | None:
    """'Interstate 5 south of Harwick', 'Mersa, about 30 miles south of Adun': where from there, one name with it."""
    i = site.last
    if words("directions").isdisjoint(parse.words[i : i + _DISTANCE]):
        return None
    while i < min(len(parse.words), site.last + _DISTANCE) and parse.tags[i] in _BEFORE_DIRECTION:
        if parse.words[i] in words("directions") and parse.word(i + 1) == "of":
            end = _name_end(parse, i + 2)
            joined = parse.span(site.first, end).of(parse.text)
            near = i == site.last and len(site.parts) == 1
            return site._replace(last=end, parts=(joined,) if near else site.parts) if end else None
        i += 1
    return None


def _list(parse: Parse, site: Site) -> Site | None:
    """'Adun, Marsa and Tel Abor': names of which the last follows 'and', or three and more, are one answer."""
    if not site.named or len(site.parts) > 1:
        return None
    ends, closed = _listed(parse, site.last)
    if not ends or not (closed or len(ends) > 1):
        return None
    whole = " of " in site.parts[0]  # "the villages of A and B" may be a subject, "in A, and B fled" holds another one
    parted = parse.words[site.last] == ","  # in the block of Elm Street, and Ada Fields fled
    if (not whole or (parted and len(ends) == 1)) and _verb_follows(parse, ends[-1]):
        return None
    joined = parse.span(site.first, ends[-1]).of(parse.text)
    return site._replace(last=ends[-1], parts=(joined,))


def _listed(parse: Parse, i: int) -> tuple[list[int], bool]:
    """Where the names of a list that goes on at token i end, and whether 'and' stands before the last."""
    ends: list[int] = []
    limit = min(len(parse.words), i + _LIST)
    while i < limit and parse.words[i] in (",", "and"):
        closing = parse.word(i) == "and" or parse.word(i + 1) == "and"
        i = _name_end(parse, i + (2 if parse.word(i) == "," and closing else 1))
        if not i or (not closing and kind_of_name(parse.texts[i - 1])):
            return ends if len(ends) > 1 else [], False
        ends.append(i)
        if closing:
            return ends, True
    return ends, False


def _name_end(parse: Parse, i: int) -> int:
    """Where the name that begins at token i ends; 0 where none does."""
    phrase = phrase_at(parse, i)
    if phrase is None or not {parse.tags[phrase.first], parse.tags[phrase.head]} <= NAMES:
        return 0
    return phrase.last


def _verb_follows(parse: Parse, i: int) -> bool:
    """Whether a finite verb stands at i: then the name before it is a subject of its own."""
    return i < len(parse.words) and parse.tags[i] in ("VBD", "VBZ", "VBP", "MD")


def _of(parse: Parse, site: Site, known: Known) -> Site | None:
    """'the province of Harar', 'the 400 block of Elm Street', 'the outskirts of the capital'."""
    inner = phrase_at(parse, site.last + 1)
    found = base_site(parse, inner, known) if inner and site.kind else None
    if found is None:
        return None
    joined = parse.span(site.first, found.last).of(parse.text)
    return site._replace(last=found.last, parts=(joined,), named=site.named or found.named, known=True)


def _after_comma(parse: Parse, site: Site, known: Known) -> Site | None:
    """', Oregon', ', Brooklyn': a known name, or a name closed by a comma or the sentence's end."""
    outer = phrase_at(parse, site.last + 1) if site.named else None
    if outer is None or parse.tags[outer.first] not in NAMES:
        return None
    found = base_site(parse, outer, known)
    if found is None or not (found.known or _closed(parse, found.last)):
        return None
    return _with(site, found)


def _closed(parse: Parse, i: int) -> bool:
    """Whether a name ends its clause here, and is neither the next in a list nor a subject."""
    rest = parse.words[i : i + 2]
    return not rest or rest[0] == "." or (rest[0] in (",", ";", ")") and rest[1:] not in (["and"], ["or"]))


def _in(parse: Parse, site: Site, known: Known, depth: int) -> Site | None:
    """'in the Elm section', 'near Clark Avenue': a further phrase of place directly after."""
    if site.last >= len(parse.words) or parse.words[site.last] not in words("nesting"):
        return None
    found = site_at(parse, site.last + 1, known, depth + 1)
    if found is None or not (found.known or parse.words[site.last] == "in"):
        return None
    return _with(site, found)


def _with(site: Site, outer: Site) -> Site:
    return site._replace(
        last=outer.last,
        parts=(*site.parts, *outer.parts),
        known=site.known or outer.known,
        named=site.named or outer.named,
    )
