"""Whether two passages can speak of one person: the ages that they print, and the names."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from compare.claim import Claim, Figure, State
from compare.extract.roles import roles
from compare.interval import Interval, disjoint
from compare.letter import CAPITAL

_AGE = re.compile(
    r"(?<!\d and )(?<!\d to )(?<!\d or )\b(?P<years>\d{1,3})(?:[- ][Yy]ears?[- ][Oo]lds?\b|(?=,? (?:years )?of age\b))"
    r"|\baged? (?:of )?(?P<aged>\d{1,3})\b"
    r"|(?<=[a-z.]), (?P<alone>\d{1,3})(?=[,;.)]|\s*$| of [A-Z])"
    r"|\b(?P<months>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)[- ]months?[- ]old\b"
    r"|\b(?P<teen>[Tt]een(?:ager)?s?|[Tt]eenaged?)\b"
)
_SEX = {
    name: re.compile(rf"\b(?:{nouns})\b|^(?:{pronouns})$", re.IGNORECASE)
    for name, nouns, pronouns in (
        ("male", "man|boy|male|father|son|brother|husband|grandfather|uncle|nephew|schoolboy", "he|him"),
        ("female", "woman|girl|female|mother|daughter|sister|wife|grandmother|aunt|niece|schoolgirl|widow", "she|her"),
    )
}
_FROM = re.compile(
    r"\b([A-Z][\w’'-]+) (?=(?:[Bb]oy|[Gg]irl|[Mm]an|[Ww]oman|[Tt]een|[Tt]eenager|[Rr]esident|[Ss]tudent)\b)"
)
_ONE = re.compile(
    r"(?:an?|the|another)?\s*(?:[\w-]+ )?[\w-]{1,12}-year-old(?: (?:man|woman|boy|girl|male|female))?$", re.IGNORECASE
)
_GROWN = re.compile(
    r"\b(?:father|mother|dad|mom|mum|husband|wife|widow|grandfather|grandmother|stepfather|stepmother)\b", re.IGNORECASE
)
_YOUNG = re.compile(r"\b(?:boy|girl|child|toddler|infant|baby)\b", re.IGNORECASE)
_SMALL = re.compile(r"\b(?:toddler|infant|baby|newborn|boy|girl|schoolboy|schoolgirl)\b", re.IGNORECASE)
_ADULT = 20  # years from which nobody is called a boy or a girl
_MANY = re.compile(r"(?:they|both|all|two|three|four|five|six|seven|eight|nine|ten|several)\b", re.IGNORECASE)
_NAME = re.compile(rf"(?<!\w)[{CAPITAL}][\w’'-]{{2,}}")
Years = Interval[int | float]
_TEEN: Years = Interval(13, 19)
_INFANT: Years = Interval(0, 1)
_CALENDAR = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february "
    "march april may june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec"
)
_OPENING = (
    "the two three four five six seven eight nine ten his her their our and but for not one man woman police officers "
    "officials authorities after when while about early late another both some all its they she who that this there"
)
_NO_NAMES = frozenset((*_CALENDAR.split(), *_OPENING.split()))
_GENERATION = 14  # years
_BIRTHDAY = 1  # years that two reports of one age may be apart


@lru_cache(maxsize=4096)
def ages(text: str) -> tuple[Years, ...]:
    """The ages that a passage prints, in years: "34-year-old", "Ines Duarte, 34,", "a teenager" ([13, 19])."""
    return tuple(_age(match) for match in _AGE.finditer(text[:2000]))


def _age(match: re.Match[str]) -> Years:
    if match["teen"]:
        return _TEEN
    if match["months"]:
        return _INFANT
    years = int(match["years"] or match["aged"] or match["alone"])
    return Interval(years, years)


def of_whom(claim: Claim) -> str:
    """Of whom a passage tells: the words for the one victim or patient, by his age, if it may tell of others too."""
    value = claim.value
    whom = None
    if isinstance(value, State):
        whom = value.of
    elif isinstance(value, Figure) and value.toll and not value.printed and value.interval.high == 1:
        whom = value.counted
    return whom if whom and ages(whom) else claim.quote


def other_age(left: str, right: str) -> bool:
    """Both passages print ages, none of them in common, and no birthday explains the difference."""
    return _none_common([*map(_wider, ages(left))], ages(right))


def two_victims(left: Claim, right: Claim) -> bool:
    """Whether one article tells two victims apart by their ages or sex: the boy of 15, the boy of 16; a woman."""
    if left.kind != "casualties":
        return False
    return _none_common(ages(of_whom(left)), ages(of_whom(right))) or counts_other_sex(left, right)


def counts_other_sex(left: Claim, right: Claim) -> bool:
    """Whether two counts are of a man and of a woman."""
    one, other = (it.value.counted or "" if isinstance(it.value, Figure) else "" for it in (left, right))
    return other_sex(one, other)


def _none_common(left: Sequence[Years], right: Sequence[Years]) -> bool:
    """Whether both have ages, and none in common."""
    return bool(left and right) and all(disjoint(a, b) for a, b in product(left, right))


def _wider(age: Years) -> Years:
    """An age with a birthday on either side."""
    return Interval((age.low or 0) - _BIRTHDAY, (age.high or 0) + _BIRTHDAY)


def other_person(left: str, right: str) -> bool:
    """Two people by their ages, their sex or their generation, unless a name ties them together."""
    two = (
        other_age(left, right)
        or other_sex(left, right)
        or _other_generation(left, right)
        or _child_and_adult(left, right)
    )
    return two and not common_name(left, right)


def far_apart(one: float, other: float) -> bool:
    """Whether two ages are rather those of a parent and a child."""
    return abs(one - other) >= _GENERATION


def _other_generation(left: str, right: str) -> bool:
    """Whether one passage tells of a parent or a spouse and of no child, the other of a child and of no such person."""
    one, other = ((_GROWN.search(it) is not None, _YOUNG.search(it) is not None) for it in (left[:2000], right[:2000]))
    return {one, other} == {(True, False), (False, True)}


def _child_and_adult(left: str, right: str) -> bool:
    """Whether one passage tells of a small child and prints no age, the other prints the age of one who is grown."""
    for one, other in ((left, right), (right, left)):
        old = ages(other)
        if old and min(it.low or 0 for it in old) >= _ADULT and not ages(one) and _SMALL.search(one[:2000]):
            return True
    return False


def from_town(name: str, text: str) -> bool:
    """Whether a name only says where somebody is from: a Harwick boy."""
    return any(match.group(1) == name.split()[-1] for match in _FROM.finditer(text[:2000])) if name else False


def without_towns(text: str) -> str:
    """A passage without the names that only say where somebody is from."""
    return _FROM.sub("", text)


def one_and_many(one: str, other: str) -> bool:
    """Whether one of two subjects is a person by an age, the other several: the 22-year-old, they."""
    return any(_MANY.match(many) and _ONE.match(single) for single, many in ((one, other), (other, one)))


def same_person(left: str, right: str) -> bool:
    """Whether a name or one and the same age ties two passages to one person."""
    return common_name(left, right) or one_age(left, right)


def one_age(left: str, right: str) -> bool:
    """Whether both passages print one age, and the same."""
    one, other = ages(left), ages(right)
    return len(one) == 1 and one == other


@lru_cache(maxsize=4096)
def sex(text: str) -> str | None:
    """The sex of the only person that a passage names by a noun; None where it names none or both."""
    found = [sex for sex, words in _SEX.items() if words.search(text[:2000])]
    return found[0] if len(found) == 1 else None


def other_sex(left: str, right: str) -> bool:
    """Whether one passage names a man or a boy only, and the other a woman or a girl."""
    return {sex(left), sex(right)} == {"male", "female"}


def common_name(left: str, right: str) -> bool:
    """Whether a word with a capital stands in both, beside the words of the calendar."""
    return not names(left).isdisjoint(names(right))


def other_names(left: str, right: str) -> bool:
    """Whether both passages have names, and none in common: flights to Velby, flights to Harwick."""
    one, other = names(left), names(right)
    return bool(one and other) and one.isdisjoint(other)


@lru_cache(maxsize=4096)
def names(text: str) -> frozenset[str]:
    """The words with a capital in a passage, the words of the calendar and little words apart."""
    found = (match.group().casefold().removesuffix("’s").removesuffix("'s") for match in _NAME.finditer(text))
    return frozenset(name for name in found if name not in _NO_NAMES and name not in roles())
