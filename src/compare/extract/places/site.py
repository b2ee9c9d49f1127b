"""Read one noun phrase as a place: by the noun of its head, by a known name, or as a bare name that may be one."""

from functools import lru_cache

from compare.extract.passage import phrase_at
from compare.extract.places.gazetteer import is_demonym, kind_of, kind_of_name, needs_name, province_of, words
from compare.extract.roles import roles
from compare.grammar.parse import Parse
from compare.grammar.phrase import NAMES, Phrase
from compare.record import Record

_PLAIN = frozenset(("NN", "NNS", "JJ"))
_OWNERS = frozenset(("POS", "PRP$"))  # a sum agreed on, and no village: the senator's settlement
_TAKING = frozenset("take takes took taken taking".split())
_PARTS = frozenset("part side end section corner half tip edge".split())
_INSIDE = frozenset(("in", "inside", "aboard"))
_SLOGANS = frozenset(("your", "my"))  # in no name of a place
_TWO = 2  # words before the town
_OTHERS = frozenset(("NN", "NNS", "POS", "CD"))


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
    if site is None or (site.named and known.people and _is_person(parse.words[phrase.first : phrase.last], known)):
        return None
    shown = not site.known and site.parts[0].lower() in known.places
    return site._replace(known=True) if shown else site


@lru_cache(maxsize=4096)
def _site(parse: Parse, phrase: Phrase) -> Site | None:
    """The same by its own words; kept, since it is asked for again once the article's places are known."""
    phrase = _narrowed(parse, phrase)
    named = _has_name(parse, phrase) or _is_capitalised(parse, phrase)
    kind = None if named else _kind(parse, phrase, named=False)
    if not (named or kind) or not _SLOGANS.isdisjoint(parse.words[phrase.first + 1 : phrase.last]):
        return None  # Harwick News On Your Side
    last = _with_owner(parse, _with_dot(parse, phrase.last)) if named else _with_dot(parse, phrase.last)
    text = parse.text[parse.starts[phrase.first] : parse.ends[last - 1]]
    place = _known_name(text, parse, phrase) if named else None
    kind = None if place else kind or _kind(parse, phrase, named=named)
    if kind:
        return Site(phrase.first, last, (text,), kind, True, named)
    if not named or _is_vague(parse, phrase) or not _is_name(parse, phrase) or _is_body(parse, phrase):
        return None
    directed = not words("directions").isdisjoint(parse.words[phrase.first : min(phrase.first + 2, phrase.last)])
    return Site(phrase.first, last, (text,), place, bool(place or directed), True)


def _narrowed(parse: Parse, phrase: Phrase) -> Phrase:
    """A phrase without what a headline's verb, read as a plural noun, puts before a name: quake hits Karv province."""
    tags = parse.tags
    if "NNS" not in tags[phrase.first : phrase.head]:
        return phrase
    cut = (i for i in range(phrase.head - 1, phrase.first, -1) if tags[i] == "NNS" and tags[i + 1] in NAMES)
    return next((phrase.spread(first=i + 1) for i in cut), phrase)


def _is_person(low: list[str], known: Known) -> bool:
    """Whether a phrase is a person, perhaps with a title before, whose name ends like a place: Captain Ada Fields."""
    return any(" ".join(low[i:]) in known.people for i in range(max(1, len(low) - 1)))


def _has_name(parse: Parse, phrase: Phrase) -> bool:
    tags = parse.tags
    return bool([i for i in range(phrase.first, phrase.last) if tags[i] in NAMES and len(parse.words[i]) > 1])


def _is_capitalised(parse: Parse, phrase: Phrase) -> bool:
    """Whether a word inside a sentence begins with a capital, whatever its tag: titles are tagged as plain words."""
    texts, tags, first = parse.texts, parse.tags, max(1, phrase.first)
    if texts[first : phrase.last] == parse.words[first : phrase.last]:
        return False
    for i in range(first, phrase.last):
        if texts[i][0].isupper() and tags[i] in _PLAIN:
            return not is_shouted(parse)
    return False


def _known_name(text: str, parse: Parse, phrase: Phrase) -> str | None:
    """The kind of a name on the lists, alone or after a direction: southern Iran, the United States."""
    tags, texts = parse.tags, parse.texts
    if tags[phrase.last - 1] not in NAMES:
        return None
    alone = " ".join([texts[i] for i in range(phrase.first, phrase.last) if tags[i] in NAMES])
    return kind_of_name(text) or (None if alone == text else kind_of_name(alone))


def _is_name(parse: Parse, phrase: Phrase) -> bool:
    """Whether a phrase is a name and nothing else, but for articles, directions and adjectives before it."""
    low, tags = parse.words, parse.tags
    if low[phrase.first].rstrip(".") in words("times") or tags[phrase.last - 1] not in NAMES:
        return False
    others = [low[i] for i in range(phrase.first, phrase.last) if tags[i] in _OTHERS]
    return words("directions").issuperset(others)


def _with_dot(parse: Parse, last: int) -> int:
    """The end of the phrase, the dot of an abbreviated state or street inside."""
    sentence = parse.tagged
    if last >= len(sentence.texts) or sentence.texts[last] != "." or sentence.starts[last] != sentence.ends[last - 1]:
        return last
    word = sentence.texts[last - 1]
    return last + 1 if province_of(word + ".") or word.lower() in words("dotted") else last


def _with_owner(parse: Parse, last: int) -> int:
    """The end of a name with the mark of its owner, where nothing is owned: at Tito's, he ate."""
    tags = parse.tags[last : last + 2]
    owns = tags[:1] == ["POS"] and parse.texts[last] in ("'s", "’s")
    return last + 1 if owns and (len(tags) == 1 or not tags[1][:1].isalpha()) else last


def _kind(parse: Parse, phrase: Phrase, *, named: bool) -> str | None:
    """The kind of a phrase with a noun of place as its head, or before its number ("Interstate 75")."""
    low = parse.words[phrase.head]
    if low == "place" and _happens(parse, phrase):
        return None
    long = phrase.last - phrase.first > 1
    pair = f"{parse.words[phrase.last - 2]} {parse.words[phrase.last - 1]}" if long else low
    if together := kind_of(pair):  # "parking lot", whereas a lot alone is none
        return together
    numbered = long and parse.tags[phrase.last - 1] == "CD" and kind_of(parse.texts[phrase.last - 2]) == "road"
    if numbered or (low.startswith(("i-", "u.s.-")) and low[-1].isdigit()):
        return "road"
    kind = kind_of(low) or _before_its_town(parse, phrase)
    if kind is None and not named:
        return None
    if kind is None and parse.tags[phrase.head] in NAMES and _leads(parse, phrase):
        return kind_of(parse.texts[phrase.first]) or "land"
    owned = low in ("settlement", "settlements") and not _OWNERS.isdisjoint(parse.tags[phrase.first : phrase.head])
    if kind is None or owned or (_is_vague(parse, phrase) and not named) or _is_office(parse, phrase):
        return None
    if pair in words("bodies"):
        return None
    if needs_name(low) and not (
        _has_own_name(parse, phrase) or _named_after(parse, phrase.last) or _which(parse, phrase)
    ):
        return None
    return kind


def _before_its_town(parse: Parse, phrase: Phrase) -> str | None:
    """The kind of a building whose name ends with that of its town or branch: Harwick Medical Center Elmford."""
    texts, low, head = parse.texts[phrase.first : phrase.head + 1], parse.words, phrase.head
    if len(texts) <= _TWO or low[head] in roles() or not all(text[:1].isupper() for text in texts[-_TWO - 1 :]):
        return None
    return kind_of(f"{low[head - 2]} {low[head - 1]}") or ("building" if kind_of(low[head - 1]) == "building" else None)


def _which(parse: Parse, phrase: Phrase) -> bool:
    """Whether the words around a noun tell which part or thing it is: the southeast side; in the car."""
    before = parse.words[phrase.head - 1] if phrase.head > phrase.first else ""
    if before in words("directions"):
        return parse.words[phrase.head] in _PARTS
    return kind_of(parse.words[phrase.head]) == "vehicle" and parse.words[phrase.first - 1] in _INSIDE


def _happens(parse: Parse, phrase: Phrase) -> bool:
    """Whether a place is what something takes: the talks took place outside."""
    return phrase.first > 0 and parse.words[phrase.first - 1] in _TAKING


def _is_office(parse: Parse, phrase: Phrase) -> bool:
    """Whether a department or district is one of a government and not of a map: the Harar police department."""
    if parse.texts[phrase.head] == "Department" and parse.words[phrase.last : phrase.last + 1] == ["of"]:
        return True  # of Natural Resources; of a map it is written small
    offices = parse.words[phrase.head] in ("department", "district", "precinct")
    return offices and not words("services").isdisjoint(parse.words[phrase.first : phrase.last])


def _is_vague(parse: Parse, phrase: Phrase) -> bool:
    """Whether the words before the noun leave open which place it is: some cities, our streets."""
    return parse.words[phrase.first] in words("vague")


def _leads(parse: Parse, phrase: Phrase) -> bool:
    """Whether a noun of place comes before its name, as in French and Spanish: Rue de Marne, Mount Adun."""
    leading = phrase.last - phrase.first > 1 and parse.words[phrase.first] in words("leading")
    return leading and parse.texts[phrase.first][0].isupper()


def _has_own_name(parse: Parse, phrase: Phrase) -> bool:
    """Whether a name stands before the noun that is neither an owner's nor a people's: not 'Quill's side'."""
    tags, texts = parse.tags, parse.texts
    if "POS" in tags[phrase.first : phrase.last]:
        return False
    return any(tags[i] in NAMES and not is_demonym(texts[i]) for i in range(phrase.first, phrase.last - 1))


def _named_after(parse: Parse, i: int) -> bool:
    """Whether 'of' or 'in' and a name follow that is no month: the eastern part of Harar."""
    follows = i < len(parse.words) and parse.words[i] in ("of", "in")
    phrase = phrase_at(parse, i + 1) if follows else None
    if phrase is None:
        return False
    named = not NAMES.isdisjoint(parse.tags[phrase.first : phrase.last])
    place = parse.tags[phrase.head] in NAMES or kind_of(parse.words[phrase.head]) is not None  # no Harar inquiry
    return named and place and parse.words[phrase.first] not in words("times")


def _is_body(parse: Parse, phrase: Phrase) -> bool:
    """Whether a name is that of a body, service or work, a language, or an acronym no list knows as a place."""
    last = parse.texts[phrase.last - 1]
    if last.lower() in words("bodies") or is_demonym(last):
        return True
    acronym = last.isupper() and 2 <= len(last) <= 6 and "." not in last
    short = phrase.last - phrase.first <= 2
    return acronym and kind_of_name(last) is None and short and not is_shouted(parse)


@lru_cache(maxsize=4)
def is_shouted(parse: Parse) -> bool:
    """Whether the sentence stands in capitals throughout, so that they mark neither names nor acronyms."""
    return not any(text.islower() and text.isalpha() for text in parse.texts)
