"""Tests on two places of one question."""

import re

from compare.align.address import (
    address,
    alike,
    beside,
    core,
    elsewhere,
    is_corner,
    misprinted,
    of_two_kinds,
    spot,
    streets,
    stretch,
)
from compare.align.event_slot import STREET, TOWN, in_one_town, one_spot
from compare.align.name import told_apart
from compare.align.person import ages, names
from compare.align.synonym import concept
from compare.align.toponym import place_name, road, same_place, same_road
from compare.claim import Claim, Place
from compare.extract.places.gazetteer import kind_of, kind_of_name
from compare.extract.roles import roles
from compare.grammar.lexicon import lemma
from compare.judge.around import common_people
from compare.judge.judgement import Case
from compare.judge.wording import words

_LONG = 600  # characters of a passage that are read
_SITES = {
    "hospital": ("hospital", "medical center", "medical centre", "infirmary"),
    "college": ("college", "university"),
    **{kind: (kind,) for kind in "school church airport station stadium prison jail hotel court mall museum".split()},
}  # fmt: skip
_GENERIC = frozenset(
    "the of and general regional memorial medical center centre hospital infirmary college university state community "
    "school high middle elementary church airport international station stadium prison jail hotel court mall "
    "museum county".split()
)
_ANOTHER = re.compile(r"\b(?:second|third|fourth|another|other|earlier|separate|similar|previous) [a-z]+")  # of several
_POINT = re.compile(r"\b(?:north(?:east|west)?|south(?:east|west)?|east|west)(?=ern\b|\b)")
_AMONG_OTHERS = re.compile(r"\b(?:along with|as well as|including|such as|among)\b", re.IGNORECASE)
_INSIDE = frozenset(("building", "site", "area"))
_LAND = frozenset(
    "county state island river lake valley bay beach coast side end bank shore street road police midwest".split()
)
_OF_SOMEBODY = frozenset("arrest bear die kill shoot wound hurt injure catch capture find live grow work study".split())
_COUNTIES = frozenset(("county", "parish", "borough"))
_IDLE = frozenset("be have do go come say tell see get".split())
_LITTLE = 3  # letters of a word that tells nothing
_LONG_NAME = 4  # words that no town has


def same(one: Place, other: Place, case: Case) -> bool:
    """One name for both; where the town is asked for, one town, whatever is named in it."""
    if case.slot == TOWN and in_one_town(case.left, case.right):
        return True
    roads = one.type == other.type == "road"
    if roads and is_corner(one.name, other.name):
        return True
    if _of_two_kinds(one.name, other.name):
        return False
    if (case.slot == STREET and one_spot(case.left, case.right)) or (roads and same_road(one.name, other.name)):
        return True
    return same_place(one.name, other.name, case.aliases)


def _of_two_kinds(one: str, other: str) -> bool:
    """Whether what two names are of tells them apart: Elm Road, Elm Avenue; Harwick, Harwick County; Park, Elm Park."""
    if of_two_kinds(one, other):
        return True
    left, right = (name.casefold().split() for name in (one, other))
    county = (left[-1] in _COUNTIES) != (right[-1] in _COUNTIES)
    return county or (len(left) != len(right) and any(map(_is_bare, (one, other))))


def _is_bare(name: str) -> bool:
    """Whether a name with a capital is a noun of a site and nothing else: Park, in a headline."""
    return name[:1].isupper() and " " not in name and kind_of(name.casefold()) is not None


def other_kind_of_road(_one: Place, _other: Place, case: Case) -> bool:
    """One block of two streets of one name: the 1100 block of Elm Road, the 1100 block of Elm Avenue."""
    left, right = address(case.left.quote), address(case.right.quote)
    if left is None or right is None or not left.block or left.block != right.block:
        return False
    return of_two_kinds(left.road, right.road) and alike(left.road, right.road)


def other_address(one: Place, other: Place, case: Case) -> bool:
    """The blocks of two streets, or another cross street, for one deed; neither article names the other's street."""
    left, right = spot(one, case.left.quote), spot(other, case.right.quote)
    if case.slot == TOWN or left is None or right is None or not elsewhere(left, right):
        return False
    if any(_ANOTHER.search(claim.quote[:_LONG]) for claim in (case.left, case.right)):
        return False
    one_deed = one.about is not None and concept(one.about) == concept(other.about or "")
    only = (beside(right, left), beside(left, right))  # the streets that the other address alone has
    met = len(only[0]) < len(right.streets) and one.type == other.type
    told = misprinted(left, right) or (case.sure and one_deed) or (met and (case.sure or one_deed))
    named = zip((case.left, case.right), only, strict=True)
    return told and not any(_has_street(case, claim, name) for claim, their in named for name in their)


def _has_street(case: Case, claim: Claim, name: str) -> bool:
    """Whether an article is known to name a street, written out or short; a bare name by itself."""
    article = case.tally(claim.article).article
    if article is None or not road(name):
        return _says(case, claim, core(name))
    return any(alike(name, one) for one in streets(article.text))


def other_stretch(_one: Place, _other: Place, case: Case) -> bool:
    """Two stretches of a road with one end in common: between Elm and Oak, between Elm and Route 9."""
    left, right = stretch(case.left.quote), stretch(case.right.quote)
    if left is None or right is None:
        return False
    met = [[alike(a, b) for b in right] for a in left]
    ends = [[end for end, row in zip(left, met, strict=True) if not any(row)]]
    ends.append([end for end, column in zip(right, zip(*met, strict=True), strict=True) if not any(column)])
    one_end = len(ends[0]) == len(ends[1]) == 1
    return one_end and not (_says(case, case.left, core(ends[1][0])) or _says(case, case.right, core(ends[0][0])))


def nested(one: Place, other: Place, case: Case) -> bool:
    """One lies in the other, as one of the texts says ("a bank in Woodburn, Oregon"), or both in one third place."""
    return _in(one, other, case) or _in(other, one, case) or _shared(one, other, case)


def same_address(_one: Place, _other: Place, case: Case) -> bool:
    """One block of one street, written out or short."""
    left, right = address(case.left.quote), address(case.right.quote)
    return bool(left and right and left.block and left.block == right.block and alike(left.road, right.road))


def asked_of_event(_one: Place, _other: Place, case: Case) -> bool:
    """Where the one event of both articles was, in other words: a home, an apartment building."""
    return bool(case.slot)


def finer_of_event(one: Place, other: Place, case: Case) -> bool:
    """The same, said more exactly in one: on Elm Street, in the 400 block of it; a club, the Mallard club."""
    left, right = spot(one, case.left.quote), spot(other, case.right.quote)
    street = left is not None and right is not None and alike(left.road, right.road)
    return asked_of_event(one, other, case) and (street or _holds(one.name, other.name))


def look_alike(one: Place, other: Place, case: Case) -> bool:
    """Names that only their compass points or numbers tell apart: North and South Harwick, 5th and 6th Street.

    East Harwick may lie in Harwick: a point in one name only is more specific, not another place.
    """
    if one.type != "road" and one.name[:1].isdigit() and other.name[:1].isdigit():  # 40 stations, 111 stations
        return False
    pairs = [(a, b) for a in (one.name, *one.within) for b in (other.name, *other.within)]
    return case.sure and any(
        told_apart(a, b) and not _holds(a, b) and not _overlap(a, b) for a, b in pairs if not road(a)
    )


def _overlap(one: str, other: str) -> bool:
    """Whether the points of two names overlap: the southwest is in the south."""
    left, right = (set(_POINT.findall(name.casefold())) for name in (one, other))
    return any(a != b and (a.startswith(b) or b.startswith(a)) for a in left for b in right)


def _holds(one: str, other: str) -> bool:
    """Whether one name only says more: Third Avenue, 7301 Third Avenue."""
    left, right = (set(name.casefold().replace(".", "").split()) for name in (one, other))
    return left <= right or right <= left


def other_site(one: Place, other: Place, case: Case) -> bool:
    """Two named sites of one kind for one deed: Harwick Hospital, Elmford Hospital; of people, for the same person."""
    kinds = [_site(it.name) for it in (one, other)]
    if not kinds[0] or kinds[0] != kinds[1] or not case.sure or not (one.name[0] + other.name[0]).isupper():
        return False
    own = [{word for word in it.name.split() if word.casefold() not in _GENERIC} for it in (one, other)]
    if not own[0].isdisjoint(own[1]) or case.named_alike(one.name, other.name) or not all(own):
        return False
    if one.name.split()[-1] != other.name.split()[-1] and (
        _says(case, case.left, other.name) or _says(case, case.right, one.name)
    ):
        return False
    tied = (ages(case.left.quote) and ages(case.left.quote) == ages(case.right.quote)) or _lone(case)
    deed = one.about is not None and one.about == other.about and one.role == other.role
    return deed and (bool(tied) or kinds[0] != "hospital" or _one_subject(one, other, case))


def _site(name: str) -> str:
    """The kind of a named site: of Harwick Medical Center the hospital."""
    words = name.split()
    proper = len(words) > 1 and all(word[:1].isupper() or word in ("of", "the", "and") for word in words)
    last = " ".join(words[-2:]).casefold()
    return next((kind for kind, ends in _SITES.items() if proper and last.endswith(ends)), "")


def _lone(case: Case) -> bool:
    return case.lone("injured") or case.lone("killed")


def apart(one: Place, other: Place, case: Case) -> bool:
    """Two proper names of one type for what happened at one place, and neither text puts one into the other.

    Two streets meet at a corner: only what crosses them tells them apart.
    """
    proper = all(word[:1].isupper() for it in (one, other) for word in it.name.split())  # KC club, Troy parking lot
    if not proper or _holds(one.name, other.name) or not names(one.name).isdisjoint(names(other.name)):
        return False
    if any(_AMONG_OTHERS.search(claim.quote[:_LONG]) for claim in (case.left, case.right)):
        return False
    typed = one.type not in (None, "road") and one.type == other.type and one.role == other.role == "event"
    return typed and one.about not in (None, "be", "have") and one.about == other.about and not nested(one, other, case)


def other_town(one: Place, other: Place, case: Case) -> bool:
    """Two towns, neither of which the other article names, for one deed of one person or thing: arrested in A, in B."""
    left, right = _town(one), _town(other)
    deed = (one.about or "").casefold()
    sure = case.sure or deed in _OF_SOMEBODY  # whose name ties them
    if not (left and right and sure and deed == (other.about or "").casefold() and one.role == other.role):
        return False
    if deed in _IDLE or not names(left).isdisjoint(names(right)) or case.named_alike(left, right):
        return False
    known = {kind_of_name(name) for name in (left, right)}
    if len(known) > 1 or not known <= {None, "capital"} or nested(one, other, case):
        return False
    named = _says(case, case.left, right) or _says(case, case.right, left)
    return not named and _one_subject(one, other, case)


def _town(place: Place) -> str:
    """The town of a place, as far as its name can be one: a proper name of no area, building or road."""
    names_of = (place.name, *place.within) if place.type is None else place.within if place.type in _INSIDE else ()
    name = names_of[0] if names_of else ""
    words = name.split()
    proper = all(word[:1].isupper() and word.isalpha() for word in words)
    common = place_name(name) != name or bool({word.casefold() for word in words} & (_LAND | roles().keys()))
    return name if proper and not common and len(words) < _LONG_NAME else ""


def _says(case: Case, claim: Claim, name: str) -> bool:
    """Whether an article is known to have a name anywhere, in whole words."""
    article = case.tally(claim.article).article
    return article is not None and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", article.text) is not None


def _one_subject(one: Place, other: Place, case: Case) -> bool:
    """Whether two passages share a word beside the deed and the places: of deeds of somebody, a name."""
    places = names(" ".join((one.name, *one.within, other.name, *other.within)))
    people = common_people(case) - places
    if people or (one.about or "") in _OF_SOMEBODY:
        return bool(people)
    left, right = ({concept(lemma(word, "NNS")) for word in words(claim.quote)} for claim in (case.left, case.right))
    return any(len(word) > _LITTLE for word in (left & right) - places - {concept(one.about or "")})


def _in(inner: Place, outer: Place, case: Case) -> bool:
    """Whether one text puts a place into another; in Lund is not in a Lund hospital."""
    described = outer.name.startswith(("a ", "an "))
    return not described and any(case.named_alike(name, outer.name) for name in inner.within)


def _shared(one: Place, other: Place, case: Case) -> bool:
    """Both in one third place, and one of them has no name of its own that could clash."""
    common = any(case.named_alike(a, b) for a in one.within for b in other.within)
    return common and not (one.name[:1].isupper() and other.name[:1].isupper() and one.type == other.type)
