"""Find the places of a sentence: phrases after locative prepositions, objects of reaching verbs, named areas."""

import re
from collections.abc import Iterator
from typing import Literal

from compare.extract.acts import acts
from compare.extract.look import awaited, headed, standing
from compare.extract.passage import governor, phrase_ending
from compare.extract.places.gazetteer import kind_of, kind_of_name, words
from compare.extract.places.nesting import nested, site_at, site_of
from compare.extract.places.opener import openers
from compare.extract.places.site import Known, Site, base_site
from compare.extract.roles import participants, roles
from compare.grammar.lexicon import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import FINITE, Phrase
from compare.lexicon import table
from compare.record import Record

Role = Literal["event", "origin", "destination", "dateline"]
_MODIFIERS = 5  # words before the noun of an event that can be its place
_NAMING = awaited(kind_of)  # nouns of place
_HAPPENING = awaited(lambda word: word in words("events"))


class Mention(Record):
    """A place where it stands: token range with its preposition, the site, its role, and the noun it is a part of."""

    first: int
    last: int
    site: Site
    role: Role
    noun: int | None = None


def mentions(parse: Parse, known: Known) -> list[Mention]:
    """The places of a sentence, in order, none inside another."""
    found = [*_after_prepositions(parse, known)]
    found += [*_reached(parse, known), *_areas(parse, known, found), *_modifiers(parse, known), *_homes(parse, known)]
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda m: (m.first, -m.last)) if len(found) > 1 else found:
        if not kept or mention.first >= kept[-1].last:
            kept.append(mention)
    return kept


def _after_prepositions(parse: Parse, known: Known) -> Iterator[Mention]:
    taken = 0
    for i, phrase in openers(parse):
        if i < taken:
            continue
        low = parse.words[i]
        site = site_of(parse, phrase, known)
        if site is None or not _is_place(parse, i, low, site, known) or _is_forum(parse, i, site):
            continue
        role = _role(parse, i)
        mention = _with_container(parse, i, site, known, role)
        yield mention if mention.first >= taken else Mention(i, site.last, site, role)
        taken = site.last


def _with_container(parse: Parse, i: int, site: Site, known: Known, role: Role) -> Mention:
    """The mention at the preposition i, widened to the place before it that lies there: a bank in Harwick."""
    before = phrase_ending(parse, i)
    inner = base_site(parse, before, known) if before and role == "event" else None
    if before is None or inner is None or inner.kind in _NOT_IN_PLACE:
        return Mention(i, site.last, site, role)
    whole = inner._replace(last=site.last, parts=(*inner.parts, *site.parts), named=inner.named or site.named)
    return Mention(before.first, site.last, whole, role)


def _is_forum(parse: Parse, i: int, site: Site) -> bool:
    """Whether a bare noun after the preposition at i tells a penalty or a forum and no spot: sentenced to prison.

    Without an article such a noun stands for what its institution does (Stvan 1998, "The Semantics and Pragmatics of
    Bare Singular Noun Phrases"); where somebody was stabbed in prison, it places the deed all the same.
    """
    if site.last - site.first > 1 or parse.words[site.first] not in _FORA:
        return False
    verb = governor(parse, i, site.last)
    return not any(act in _DEEDS for act, p in acts(parse) if verb and p.group.head == verb.head)


REGIONS = frozenset(("country", "capital", "state", "region"))
_NOT_IN_PLACE = REGIONS | {None, "vehicle"}  # a boat is put in the river
_FORA = frozenset("prison prisons jail court custody".split())
_DEEDS = frozenset("attack shoot kill die injure fire explode riot escape abuse fight".split())  # done in a place
_NO_AREAS = REGIONS | {None, "vehicle", "gathering"}
_ACTING = frozenset("office offices court courts".split())  # which do things by their names
_HOMES = REGIONS | {None, "settlement", "area"}
_VERSUS = frozenset(("against", "versus", "vs", "vs."))
_CONTESTS = frozenset("play face beat defeat meet upset rout edge trounce thrash".split())
_OF = frozenset(("of",))
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b", re.IGNORECASE)  # around 5:30p.m. Thursday
_AFTER_ON = frozenset(("road", "land", "water", "site", "area"))
_AFTER_BY = frozenset(("road", "water", "site", "land"))


def _is_place(parse: Parse, i: int, low: str, site: Site, known: Known) -> bool:
    """Whether a phrase that could be a place is one after the preposition at token i."""
    if low == "on" and "part" in parse.words[i + 1 : i + 3]:  # a mistake on the part of the board
        return False
    if low == "behind" and parse.words[site.first] == "bars":  # held, wherever it is
        return False
    if _CLOCK.match(site.parts[0]) or _is_means(parse, site):
        return False
    if site.kind == "gathering":
        return low == "at"
    if _is_office(parse, site):
        return low in words("firm") or low == "at"
    if not site.known:
        return _is_bare_place(parse, i, low, site, known)
    if low == "to":
        return not _word_before(parse, i, "according") and (site.kind in REGIONS or _carried(parse, i, "moving"))
    if low == "by":
        return site.named and site.kind in _AFTER_BY
    return low != "on" or site.kind in _AFTER_ON or (site.kind == "building" and site.named)


def _is_whose(parse: Parse, phrase: Phrase) -> bool:
    """Whether a part is that of who did something: a mistake on the part of the board."""
    return parse.words[phrase.head] == "part" and phrase.first > 0 and parse.words[phrase.first - 1] == "on"


def _is_opponent(parse: Parse, phrase: Phrase) -> bool:
    """Whether a name is that of whom somebody plays or beats: a team by the name of its place (Harwick Valley)."""
    before = phrase.first - 1
    if before < 0:
        return False
    tag = parse.tags[before]
    played = tag[:1] == "V" and lemma(parse.texts[before], tag) in _CONTESTS
    return played or parse.words[before] in _VERSUS


def _is_means(parse: Parse, site: Site) -> bool:
    """Whether a bare plural tells by what people go, or what they use, and no spot: put in boats, fled in cars."""
    return site.kind == "vehicle" and " " not in site.parts[0] and parse.tags[site.first] == "NNS"


def _names_a_body(parse: Parse, phrase: Phrase) -> bool:
    """Whether a name stands beside the noun of a body, which is what it is a name of: the pension fund Maple Ridge."""
    texts = parse.texts[phrase.first : phrase.last]
    low = [text for text in texts if text.islower()]
    return bool(low) and participants().get(low[-1]) == "body" and kind_of(low[-1]) is None


def _is_office(parse: Parse, site: Site) -> bool:
    """Whether a place is the office of an officer, who acts through it: papers from the sheriff's office."""
    acts = not _ACTING.isdisjoint(parse.words[site.first : site.last])
    return acts and "POS" in parse.tags[site.first : site.last]


def _is_bare_place(parse: Parse, i: int, low: str, site: Site, known: Known) -> bool:
    """Whether a name that nothing shows to be a place is one: firmly after 'in', else where someone is taken to it."""
    if site.parts[0].lower() in known.people:
        return False
    if low in ("to", "from"):
        return _carried(parse, i, "carrying")
    if low == "at":
        return roles().get(parse.words[i - 1]) is None
    return low in words("firm") or low in words("directions")


def _word_before(parse: Parse, i: int, word: str) -> bool:
    return i > 0 and parse.words[i - 1] == word


def _carried(parse: Parse, i: int, verbs: str) -> bool:
    """Whether something moves: a word of the list stands a few words before the preposition."""
    first = max(0, i - 7)
    return not words(verbs).isdisjoint(map(lemma, parse.texts[first:i], parse.tags[first:i]))


def _role(parse: Parse, i: int) -> Role:
    """The role of what follows the preposition at i; 'from' tells where it happened after verbs of no leaving."""
    low = parse.words[i]
    if low == "from":
        return "event" if _carried(parse, i, "rooted") else "origin"
    return "destination" if low in words("destination") else "event"


def _reached(parse: Parse, known: Known) -> Iterator[Mention]:
    """The object of a verb that reaches a place: entered the barber shop, shook southern Iran."""
    reaching = words("reaching")
    for p in parse.propositions:
        if p.verb not in reaching or p.group.passive:
            continue
        after = p.group.last
        site = site_at(parse, after, known)
        if site and site.known:
            entered = parse.texts[p.group.head].startswith("ent")
            yield Mention(after, site.last, site, "destination" if entered else "event")


def _areas(parse: Parse, known: Known, others: list[Mention]) -> Iterator[Mention]:
    """A named place of a kind wherever it stands, unless it speaks: the villages of Adun and Marsa, the Elm Inn.

    What stands inside another mention would be left out in any case.
    """
    for phrase in headed(parse, _NAMING):
        if any(one.first < phrase.first < one.last for one in others):
            continue
        site = base_site(parse, phrase, known)
        if site is None or site.kind in _NO_AREAS or parse.words[phrase.head] in _ACTING or _is_whose(parse, phrase):
            continue
        if _is_opponent(parse, phrase) or _names_a_body(parse, phrase):
            continue
        whole = nested(parse, site, known, 0)
        if whole.named and whole.last - whole.first > 1 and not (_speaks(parse, phrase) or _is_seat(parse, phrase)):
            yield Mention(phrase.first, whole.last, whole, "event")


def _homes(parse: Parse, known: Known) -> Iterator[Mention]:
    """Where a person is from: Ada Rook of Harwick; Ada Rook, 24, of Harwick."""
    for i in standing(parse.words, _OF) if known.people else ():
        who = phrase_ending(parse, _before_age(parse, i))
        home = site_at(parse, i + 1, known) if who and parse.tags[who.head] == "NNP" else None
        if home is None or who is None or not home.named or home.kind not in _HOMES:
            continue
        if " ".join(parse.words[who.first : who.last]) in known.people:
            yield Mention(who.first, home.last, home, "origin")


def _before_age(parse: Parse, i: int) -> int:
    """Token i, or the one after a name where only its age stands between: Ada Rook | , 24, of."""
    before = parse.tags[max(0, i - 3) : i]
    if before == [",", "CD", ","]:
        return i - 3
    return i - 1 if before[-1:] == [","] else i


def _speaks(parse: Parse, phrase: Phrase) -> bool:
    """Whether a phrase is the subject of a verb of saying, before or after it, or has a spokesman: then it is a body.

    After the verb ('said Ada Fields') only where no verb of its own follows ('said Ada Fields was closed').
    """
    i = phrase.last
    texts, tags = parse.texts, parse.tags
    if not words("speaking").isdisjoint(map(lemma, texts[i : i + 2], tags[i : i + 2])):
        return True
    at = phrase.first - 1
    said = at >= 0 and tags[at] in ("VBD", "VBZ") and lemma(texts[at], tags[at]) in words("speaking")
    return said and not (i < len(tags) and tags[i] in FINITE)


def _is_seat(parse: Parse, phrase: Phrase) -> bool:
    """Whether a phrase names a seat of power that does something: it stands for the body that sits there."""
    name = " ".join(text for text in parse.tagged.texts[phrase.first : phrase.last] if text[:1].isupper())
    return name.removeprefix("The ") in table("cues")["metonyms"] and parse.tags[phrase.last : phrase.last + 1] != ["."]


def _modifiers(parse: Parse, known: Known) -> Iterator[Mention]:
    """A known place before the noun of an event: the Elm Grove shooting, a downtown robbery."""
    for phrase in headed(parse, _HAPPENING):
        for at in range(max(phrase.first, phrase.head - _MODIFIERS), phrase.head):
            name = _place_before(parse, at, phrase.head, known)
            if name:
                site = Site(at, phrase.head, (name,), None, True, name[0].isupper())
                yield Mention(phrase.first, phrase.last, site, "event", phrase.head)
                break


def _place_before(parse: Parse, at: int, head: int, known: Known) -> str | None:
    """The place that the words from `at` on name before the noun of an event."""
    texts, tags = parse.texts, parse.tags
    if parse.words[at] in ("downtown", "suburban", "uptown", "midtown"):
        return texts[at]
    name = " ".join(texts[i] for i in range(at, head) if tags[i] == "NNP") if tags[at] == "NNP" else ""
    if kind_of_name(name) == "country":  # "the US attack": the attacker, hardly the place
        return None
    return name if name and (kind_of_name(name) or name.lower() in known.places) else None
