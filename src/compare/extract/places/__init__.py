"""Where: places as printed, with what the text nests them in."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import cast

from compare.article import Article
from compare.claim import Claim, Evidence, Place
from compare.extract.distinct import SAME, shared
from compare.extract.passage import governor, passage
from compare.extract.places.known import known
from compare.extract.places.mention import REGIONS, Mention, mentions
from compare.extract.places.site import Known
from compare.grammar.lexicon import lemma
from compare.grammar.parse import Parse, parses
from compare.span import Span

_REPEATS = 1  # claims of one place in one role
_POINTING = frozenset("the this that these those his her its their my our your".split())
_FEW = 4  # words
_BARE = 2  # words: the pointing word and the noun
_SPOTS = frozenset(("building", "site", "road"))
_TOWNS = frozenset((None, "settlement", "capital"))
_VAGUE = frozenset("scene area place region site world country street streets".split())

_Told = tuple[Place, Callable[[], Span]]  # a place and its passage, which is worked out only where it is claimed


def places(article: Article) -> tuple[Claim, ...]:
    """All places of an article, each with the clause that it places, in text order; a repetition is left out."""
    shown = known(article)
    found: list[_Told] = [(place, partial(Span, *span)) for place, span in _filed_from(article)]
    found += [told for parse in parses(article) for told in _of_sentence(parse, shown)]
    first = list({_answer(told[0]): told for told in reversed(found)}.values())[::-1]
    return tuple(_told_once(_claim(article, place, where()) for place, where in _few(first)))


def _filed_from(article: Article) -> Iterator[tuple[Place, Span]]:
    """The place of the dateline and where it stands, if a paragraph near the top opens with one."""
    found = article.dateline
    if found and found.city:
        span = Span(found.city.start, (found.rest or found.city).end)
        within = (found.rest.of(article.text),) if found.rest else ()
        yield Place(found.city.of(article.text), within, "dateline"), span


def _told_once(claims: Iterable[Claim]) -> list[Claim]:
    """The claims without those whose words another tells too: of two places in one passage the nearer one."""
    kept: list[Claim] = []
    for claim in claims:
        if kept and shared(kept[-1].span, claim.span) > SAME and not _journey(kept[-1], claim):
            kept[-1] = _lying_in(kept[-1], claim) or max(kept[-1], claim, key=_fullness)
        else:
            kept.append(claim)
    return kept


def _lying_in(one: Claim, other: Claim) -> Claim | None:
    """A nameless place with the town that its passage goes on to: on a dead-end street after a chase in Harwick."""
    inner, outer = cast(Place, one.value), cast(Place, other.value)
    nameless = not any(map(str.isupper, inner.name)) and not inner.within and inner.type in _SPOTS
    town = outer.name[:1].isupper() and outer.type in _TOWNS
    if not (nameless and town and inner.role == outer.role == "event" and inner.about == outer.about):
        return None
    return other._replace(value=inner._replace(within=(outer.name, *outer.within)))


def _journey(one: Claim, other: Claim) -> bool:
    """Whether two places are the two ends of one way: fled from Harwick to Mersa."""
    return {cast(Place, one.value).role, cast(Place, other.value).role} == {"origin", "destination"}


def _fullness(claim: Claim) -> tuple[bool, bool, bool]:
    """How much of where it happened a claim tells: where somebody came from least, and a country less than a street."""
    place = cast(Place, claim.value)
    return place.role != "origin", place.type not in REGIONS, bool(place.within)


def _claim(article: Article, place: Place, where: Span) -> Claim:
    return Claim("place", Evidence(article.id, where, where.of(article.text)), place)


def _few(found: list[_Told]) -> Iterator[_Told]:
    """Of those that tell one place the first few, and none that only point back: a bank ..., inside the bank."""
    told: Counter[object] = Counter()
    nouns: set[str] = set()
    phrases: set[str] = set()
    for place, where in found:
        name = place.name.lower()
        words = name.split()
        back = len(words) == _BARE and words[0] in _POINTING and (words[1] in nouns or words[1] in _VAGUE)
        back = back or (not place.within and name in phrases)
        told[name, place.role] += 1
        nouns.add(words[-1] if words else "")
        if place.role != "dateline":
            phrases |= _within(" ".join((place.name, *place.within)).lower().split())
        if told[name, place.role] <= _REPEATS and not back:
            yield place, where


def _within(words: list[str]) -> set[str]:
    """All runs of a few words: by any of them a place that was named in full is named again."""
    size = len(words)
    return {" ".join(words[i:j]) for i in range(size) for j in range(i + 1, min(size, i + _FEW) + 1) if j - i < size}


def _answer(place: Place) -> tuple[str | None, ...]:
    """What makes two claims the same answer: the same names, role and placed act, however they are spelt."""
    about = place.about.lower() if place.about else place.about
    return place.role, place.type, about, place.name.lower(), *map(str.lower, place.within)


def _of_sentence(parse: Parse, shown: Known) -> Iterator[_Told]:
    for mention in mentions(parse, shown):
        if mention.role == "origin" and not mention.site.named:
            continue  # out of the shop: where somebody no longer is
        name, *within = mention.site.parts
        place = Place(name, tuple(within), mention.role, mention.site.kind, _about(parse, mention))
        yield place, partial(passage, parse, mention.first, mention.last)


def _about(parse: Parse, mention: Mention) -> str | None:
    """The base form of what is placed: the noun it modifies, else the verb of its clause."""
    if mention.noun is not None:
        return lemma(parse.texts[mention.noun], parse.tags[mention.noun])
    verb = governor(parse, mention.first, mention.last)
    return lemma(parse.texts[verb.head], parse.tags[verb.head]) if verb else None
