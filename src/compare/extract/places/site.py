"""Read one noun phrase as a place: by the noun of its head, by a known name, or as a bare name that may be one."""

from functools import lru_cache

from compare.extract.passage import phrase_at
from compare.extract.places.gazetteer import is_demonym, kind_of, kind_of_name, needs_name, province_of, words
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.token import Token
from compare.record import Record

NAME_TAGS = frozenset(("NNP", "NNPS"))
_PLAIN = frozenset(("NN", "NNS", "JJ"))


class Known(Record):
    """What an article itself shows of its names, in lower case: which are places and which are people."""

    places: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()


class Site(Record):
    """A place phrase: token range, its parts from the inside out, its kind, whether it is known to be a place.

    named: a proper name stands in it.
    """

    first: int
    last: int
    parts: tuple[str, ...]
    kind: str | None
    known: bool
    named: bool


def base_site(parse: Parse, phrase: Phrase, known: Known) -> Site | None:
    """A noun phrase as a place, without what the text nests it in; None where it can be none."""
    site = _site(parse, phrase)
    if site and site.named and _is_person(parse.tokens[phrase.first : phrase.last], known):
        return None
    shown = site is not None and not site.known and site.parts[0].lower() in known.places
    return site._replace(known=True) if site and shown else site


@lru_cache(maxsize=4096)
def _site(parse: Parse, phrase: Phrase) -> Site | None:
    """The same by its own words; kept, since it is asked for again once the article's places are known."""
    tokens = parse.tokens[phrase.first : phrase.last]
    named = _has_name(tokens) or _is_capitalised(parse, phrase)
    kind = None if named else _kind(parse, phrase, tokens, named)
    if not (named or kind):
        return None
    last = _with_dot(parse, phrase.last)
    text = parse.text[tokens[0].start : parse.tokens[last - 1].end]
    place = _known_name(text, tokens) if named else None
    kind = None if place else kind or _kind(parse, phrase, tokens, named)
    if kind:
        return Site(phrase.first, last, (text,), kind, True, named)
    if not named or _is_vague(tokens) or not _is_name(tokens) or _is_body(parse, tokens):
        return None
    directed = tokens[0].low in words("directions") or (tokens[1:] and tokens[1].low in words("directions"))
    return Site(phrase.first, last, (text,), place, bool(place or directed), True)


def _is_person(tokens: list[Token], known: Known) -> bool:
    """Whether a phrase is a person, perhaps with a title before, whose name ends like a place: Captain Ada Fields."""
    people = known.people
    if not people:
        return False
    low = [token.low for token in tokens]
    return any(" ".join(low[i:]) in people for i in range(max(1, len(low) - 1)))


def _has_name(tokens: list[Token]) -> bool:
    return any(tag in NAME_TAGS and len(text) > 1 for _, _, text, tag, _ in tokens)


def _is_capitalised(parse: Parse, phrase: Phrase) -> bool:
    """Whether a word inside a sentence begins with a capital, whatever its tag: titles are tagged as plain words."""
    for _, _, text, tag, _ in parse.tokens[max(1, phrase.first) : phrase.last]:
        if text[0].isupper() and tag in _PLAIN:
            return not is_shouted(parse)
    return False


def _known_name(text: str, tokens: list[Token]) -> str | None:
    """The kind of a name on the lists, alone or after a direction: southern Iran, the United States."""
    if tokens[-1].tag not in NAME_TAGS:
        return None
    return kind_of_name(text) or kind_of_name(" ".join(token.text for token in tokens if token.tag in NAME_TAGS))


def _is_name(tokens: list[Token]) -> bool:
    """Whether a phrase is a name and nothing else, but for articles, directions and adjectives before it."""
    if tokens[0].low.rstrip(".") in words("times"):
        return False
    return tokens[-1].tag in NAME_TAGS and not any(
        t.tag in ("NN", "NNS", "POS", "CD") and t.low not in words("directions") for t in tokens
    )


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
    low = head.low
    pair = " ".join(parse.words[max(phrase.first, phrase.last - 2) : phrase.last])
    if together := kind_of(pair):  # "parking lot", whereas a lot alone is none
        return together
    numbered = len(tokens) > 1 and tokens[-1].tag == "CD" and kind_of(tokens[-2].text) == "road"
    if numbered or (low.startswith(("i-", "u.s.-")) and low[-1].isdigit()):
        return "road"
    kind = kind_of(low)
    if kind is None and head.tag in NAME_TAGS and named and _leads(tokens):
        return kind_of(tokens[0].text) or "land"
    if kind is None or (_is_vague(tokens) and not named) or _is_office(low, tokens):
        return None
    if pair in words("bodies"):
        return None
    if needs_name(low) and not (_has_own_name(tokens) or _named_after(parse, phrase.last)):
        return None
    return kind


def _is_office(head: str, tokens: list[Token]) -> bool:
    """Whether a department or district is one of a government and not of a map: the Harar police department."""
    return head in ("department", "district", "precinct") and not words("services").isdisjoint(t.low for t in tokens)


def _is_vague(tokens: list[Token]) -> bool:
    """Whether the words before the noun leave open which place it is: some cities, our streets."""
    return tokens[0].low in words("vague")


def _leads(tokens: list[Token]) -> bool:
    """Whether a noun of place comes before its name, as in French and Spanish: Rue de Marne, Mount Adun."""
    return len(tokens) > 1 and tokens[0].low in words("leading") and tokens[0].text[0].isupper()


def _has_own_name(tokens: list[Token]) -> bool:
    """Whether a name stands before the noun that is neither an owner's nor a people's: not 'Quill's side'."""
    names = [token for token in tokens[:-1] if token.tag in NAME_TAGS and not is_demonym(token.text)]
    return bool(names) and not any(token.tag == "POS" for token in tokens)


def _named_after(parse: Parse, i: int) -> bool:
    """Whether 'of' or 'in' and a name follow that is no month: the eastern part of Harar."""
    follows = i < len(parse.tokens) and parse.tokens[i].low in ("of", "in")
    phrase = phrase_at(parse, i + 1) if follows else None
    if phrase is None:
        return False
    tokens = parse.tokens[phrase.first : phrase.last]
    return any(t.tag in NAME_TAGS for t in tokens) and tokens[0].low not in words("times")


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
