"""Read one place phrase at a token: its noun phrase, and what the text nests it in ("a bank in Woodburn, Oregon")."""

from functools import lru_cache
from typing import NamedTuple

from compare.extract.passage import phrase_at
from compare.extract.places.gazetteer import is_demonym, kind_of, kind_of_name, needs_name, province_of, words
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.token import Token

_NESTING = frozenset("in near at on by along off outside inside within between".split())
_DEPTH = 5  # phrases one inside the other: a house in the block of a street in a quarter of a city
_LIST = 30  # tokens over which a list of names may run
_NAME_TAGS = frozenset(("NNP", "NNPS"))


class Site(NamedTuple):
    """A place phrase: token range, its parts from the inside out, its kind, and whether words or name are known as a place.

    named: a proper name stands in it.
    """

    first: int
    last: int
    parts: tuple[str, ...]
    kind: str | None
    known: bool
    named: bool


def site_at(parse: Parse, i: int, names: frozenset[str], depth: int = 0) -> Site | None:
    """The place phrase that begins at token i, nested as far as the text goes on; None where there is none.

    names: place names already known from elsewhere in the article, in lower case.
    """
    phrase = phrase_at(parse, i)
    here = base_site(parse, phrase, names) if phrase else None
    return nested(parse, here, names, depth) if here else None


def base_site(parse: Parse, phrase: Phrase, names: frozenset[str]) -> Site | None:
    """A noun phrase as a place: by the kind its head names, by a known name, or as a bare name that may be one."""
    tokens = parse.tokens[phrase.first : phrase.last]
    last = _with_dot(parse, phrase.last)
    text = parse.span(phrase.first, last).of(parse.text)
    named = any(token.tag in _NAME_TAGS for token in tokens)
    place = _known_name(text, tokens) if named else None
    kind = None if place else _kind(parse, phrase, tokens, named)
    if kind:
        return Site(phrase.first, last, (text,), kind, True, named)
    if not named or not _is_name(tokens) or _is_body(parse, tokens):
        return None
    directed = tokens[0].text.lower() in words("directions") or tokens[1:] and tokens[1].text.lower() in words("directions")
    return Site(phrase.first, last, (text,), place, bool(place or directed or text.lower() in names), True)


def _known_name(text: str, tokens: list[Token]) -> str | None:
    """The kind of a name on the lists, alone or after a direction: southern Iran, the United States."""
    if tokens[-1].tag not in _NAME_TAGS:
        return None
    return kind_of_name(text) or kind_of_name(" ".join(token.text for token in tokens if token.tag in _NAME_TAGS))


def _is_name(tokens: list[Token]) -> bool:
    """Whether a phrase is a name and nothing else, but for articles, directions and adjectives before it."""
    if tokens[0].text.lower().rstrip(".") in words("times"):
        return False
    return tokens[-1].tag in _NAME_TAGS and not any(t.tag in ("NN", "NNS", "POS", "CD") and t.text.lower() not in words("directions") for t in tokens)


def _with_dot(parse: Parse, last: int) -> int:
    """The end of the phrase, the dot of an abbreviated state or street inside."""
    tokens = parse.tokens
    if last >= len(tokens) or tokens[last].text != "." or tokens[last].start != tokens[last - 1].end:
        return last
    word = tokens[last - 1].text
    return last + 1 if province_of(word + ".") or word.lower() in words("dotted") else last


def _kind(parse: Parse, phrase: Phrase, tokens: list[Token], named: bool) -> str | None:
    """The kind of a phrase with a noun of place as its head, or before its number ("Interstate 75")."""
    head = parse.tokens[phrase.head]
    low = head.text.lower()
    numbered = len(tokens) > 1 and tokens[-1].tag == "CD" and kind_of(tokens[-2].text) == "road"
    if numbered or low.startswith(("i-", "u.s.-")) and low[-1].isdigit():
        return "road"
    kind = kind_of(low)
    if kind is None and head.tag in _NAME_TAGS and named and _leads(tokens):
        return kind_of(tokens[0].text) or "land"
    if kind is None or _is_vague(tokens) and not named or _is_office(low, tokens):
        return None
    if " ".join(t.text.lower() for t in tokens[-2:]) in words("bodies"):
        return None
    if needs_name(low) and not (any(t.tag in _NAME_TAGS for t in tokens[:-1]) or _named_after(parse, phrase.last)):
        return None
    return kind


def _is_office(head: str, tokens: list[Token]) -> bool:
    """Whether a department or district is one of a government and not of a map: the Harar police department."""
    return head in ("department", "district", "precinct") and not words("services").isdisjoint(t.text.lower() for t in tokens)


def _is_vague(tokens: list[Token]) -> bool:
    """Whether the words before the noun leave open which place it is: some cities, our streets."""
    return tokens[0].text.lower() in words("vague")


def _leads(tokens: list[Token]) -> bool:
    """Whether a noun of place comes before its name, as in French and Spanish: Rue de Marne, Mount Adun."""
    return len(tokens) > 1 and tokens[0].text.lower() in words("leading") and tokens[0].text[0].isupper()


def _named_after(parse: Parse, i: int) -> bool:
    """Whether 'of' or 'in' and a name follow that is no month: the eastern part of Harar."""
    phrase = phrase_at(parse, i + 1) if _word(parse, i, "of", "in") else None
    if phrase is None:
        return False
    tokens = parse.tokens[phrase.first : phrase.last]
    return any(t.tag in _NAME_TAGS for t in tokens) and tokens[0].text.lower() not in words("times")


def _is_body(parse: Parse, tokens: list[Token]) -> bool:
    """Whether a name is that of a body, service or work, a language, or an acronym no list knows as a place."""
    if not tokens:
        return False
    last = tokens[-1].text
    if last.lower() in words("bodies") or is_demonym(last):
        return True
    acronym = last.isupper() and 2 <= len(last) <= 6 and "." not in last
    return acronym and kind_of_name(last) is None and len(tokens) <= 2 and not is_shouted(parse)


@lru_cache(maxsize=4)
def is_shouted(parse: Parse) -> bool:
    """Whether the sentence stands in capitals throughout, so that they mark neither names nor acronyms."""
    return not any(token.text.islower() and token.text.isalpha() for token in parse.tokens)


def nested(parse: Parse, site: Site, names: frozenset[str], depth: int) -> Site:
    """The site with what follows it: 'of ...', a second street, ', Oregon', 'in ...'."""
    if depth >= _DEPTH:
        return site
    for step in (_second_street, _of, _list, _after_comma, _in):
        longer = step(parse, site, names, depth)
        if longer is not None:
            return nested(parse, longer, names, depth + 1)
    return site


def _second_street(parse: Parse, site: Site, names: frozenset[str], depth: int) -> Site | None:
    """'55th Street and Springfield Avenue', 'Elm and Main streets': one corner, one name."""
    if not _word(parse, site.last, "and", "&"):
        return None
    other = phrase_at(parse, site.last + 1)
    found = base_site(parse, other, names) if other else None
    if found is None or found.kind != "road" or not found.named or not site.named:
        return None
    joined = parse.span(site.first, found.last).of(parse.text)
    return site._replace(last=found.last, parts=(joined,), kind="road", known=True)


def _list(parse: Parse, site: Site, names: frozenset[str], depth: int) -> Site | None:
    """'Adun, Marsa and Tell Abor': names of which the last follows 'and' are one answer."""
    if not site.named or len(site.parts) > 1:
        return None
    end, i = site.last, site.last
    while i < min(len(parse.tokens), site.last + _LIST) and parse.tokens[i].text.lower() in (",", "and"):
        closing = _word(parse, i, "and") or _word(parse, i + 1, "and")
        i += 2 if _word(parse, i, ",") and closing else 1
        phrase = phrase_at(parse, i)
        if phrase is None or parse.tokens[phrase.head].tag not in _NAME_TAGS or parse.tokens[phrase.first].tag not in _NAME_TAGS:
            return None
        i = phrase.last
        if closing:
            end = i
            break
    if end == site.last or _verb_follows(parse, end):
        return None
    return site._replace(last=end, parts=(parse.span(site.first, end).of(parse.text),))


def _verb_follows(parse: Parse, i: int) -> bool:
    """Whether a finite verb stands at i: then the name before it is a subject of its own."""
    return i < len(parse.tokens) and parse.tokens[i].tag in ("VBD", "VBZ", "VBP", "MD")


def _of(parse: Parse, site: Site, names: frozenset[str], depth: int) -> Site | None:
    """'the province of Harar', 'the 400 block of Elm Street', 'the outskirts of the capital'."""
    if not _word(parse, site.last, "of") or site.kind is None:
        return None
    inner = phrase_at(parse, site.last + 1)
    found = base_site(parse, inner, names) if inner else None
    if found is None:
        return None
    joined = parse.span(site.first, found.last).of(parse.text)
    return site._replace(last=found.last, parts=(joined,), named=site.named or found.named, known=True)


def _after_comma(parse: Parse, site: Site, names: frozenset[str], depth: int) -> Site | None:
    """', Oregon', ', Brooklyn': a known name, or a name closed by a comma or the sentence's end."""
    if not _word(parse, site.last, ",") or not site.named:
        return None
    outer = phrase_at(parse, site.last + 1)
    if outer is None or parse.tokens[outer.first].tag not in _NAME_TAGS:
        return None
    found = base_site(parse, outer, names)
    if found is None or not (found.known or _closed(parse, found.last)):
        return None
    return _with(site, found)


def _closed(parse: Parse, i: int) -> bool:
    """Whether a name ends its clause here, and is neither the next in a list nor a subject."""
    rest = [token.text.lower() for token in parse.tokens[i : i + 2]]
    return not rest or rest[0] == "." or rest[0] in (",", ";", ")") and rest[1:] not in (["and"], ["or"])


def _in(parse: Parse, site: Site, names: frozenset[str], depth: int) -> Site | None:
    """'in the Elm section', 'near Clark Avenue': a further phrase of place directly after."""
    if site.last >= len(parse.tokens) or parse.tokens[site.last].text.lower() not in _NESTING:
        return None
    found = site_at(parse, site.last + 1, names, depth + 1)
    if found is None or not (found.known or parse.tokens[site.last].text.lower() == "in"):
        return None
    return _with(site, found)


def _with(site: Site, outer: Site) -> Site:
    return site._replace(last=outer.last, parts=(*site.parts, *outer.parts), known=site.known or outer.known, named=site.named or outer.named)


def _word(parse: Parse, i: int, *expected: str) -> bool:
    return i < len(parse.tokens) and parse.tokens[i].text.lower() in expected
