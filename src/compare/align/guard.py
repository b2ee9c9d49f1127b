"""What never pairs, however many words match: another harm, class, unit, basis, role, scale or compass point."""

import re

from compare.align.bearer import two_bearers
from compare.align.count import other_count
from compare.align.fate import own_name
from compare.align.feature import Features, shared
from compare.align.name import same_name
from compare.align.party import two_parties
from compare.align.person import counts_other_sex, names, of_whom, one_and_many, other_person
from compare.align.swapped import exchanged, measures, only_one_of_years, other_period, two_names
from compare.align.synonym import concept
from compare.align.things import one_of_several, other_thing, plainly_common
from compare.align.words import DIGITS
from compare.claim import Actor, Claim, Figure, Kind, Place, State, When
from compare.interval import disjoint
from compare.unit import AGE

# Kinds that may answer one question though two readers typed them differently: a deed and its toll, its doer, its
# outcome, its reason, or the statement that tells of it.
_MIXED: frozenset[frozenset[Kind]] = frozenset(
    frozenset(pair)
    for pair in (
        ("event", "casualties"), ("event", "status"), ("event", "cause"), ("event", "attribution"), ("event", "actor"),
        ("status", "attribution"), ("cause", "attribution"), ("status", "casualties"), ("event", "quantity"),
    )
)  # fmt: skip
_DEED_OR_COUNT = tuple(frozenset[Kind](("event", kind)) for kind in ("quantity", "casualties"))
_HARMED = ("health", "wounds")  # scales of a state that tells of a harm: "questioned two people" is no toll
_OF_PEOPLE: frozenset[Kind] = frozenset(("casualties", "status", "actor"))
_HE = re.compile(r"(?:he|she)", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?:(?:the|all|these) )?(?P<number>\d{1,4}(?![\w-])|two|three|four|five|six|seven|eight|nine|ten|both|one"
    r"|he\b|she\b|an? (?!\w+ (?:of|members?)\b))",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_WORD = re.compile(r"[^\W_]+")
_OPENING = frozenset(("A", "An", "Another"))  # capitals of a sentence that begins with somebody unnamed
_SHORT = 3  # letters of a word that counts nothing
_PERSONAL = frozenset(("health", "custody"))  # ladders on which each stands for himself
_EXCLUSIVE = frozenset(("suspect", "victim"))
_PLAINLY = 5.0  # bits of common words that are no names, from which two statements may be one
_SPECIFIC = 5.0  # bits that two speakers' statements must share


def barred(left: Features, right: Features) -> bool:
    """Whether the two can not answer one question."""
    one, other = left.claim, right.claim
    mixed = one.kind != other.kind
    if mixed and frozenset((one.kind, other.kind)) not in _MIXED:
        return True
    one_place = one.kind == "place" and left.twin_of(right)
    if (_one_word_apart(left, right) and not one_place) or other_period(left.period, right.period):
        return True
    if mixed:
        return _crossed(left, right) or _other_person(one, other)
    return (
        _typed(one.value, other.value)
        or two_bearers(left, right)
        or _crossed(left, right)
        or _only_one_population(left, right)
        or _background(left, right)
        or _other_person(one, other)
    )


def _other_person(one: Claim, other: Claim) -> bool:
    """Whether two passages tell of two people, by their ages or their sex: a boy of 4 is not the boy of 8."""
    if _of_two(one, other) or counts_other_sex(one, other):
        return True
    return {one.kind, other.kind} <= _OF_PEOPLE and other_person(of_whom(one), of_whom(other))


def _no_harm(one: Claim, other: Claim) -> bool:
    """Whether how something stands answers no count of victims: it is no harm, or that of one person, not of two."""
    state, figure = one.value, other.value
    if not isinstance(state, State) or not isinstance(figure, Figure) or not figure.toll:
        return False
    return state.ladder not in _HARMED or one_and_many(state.of, figure.counted or figure.as_printed)


def _of_two(one: Claim, other: Claim) -> bool:
    """Whether two states are told of two people: of one and of several, of two ages, of two names."""
    left, right = one.value, other.value
    if not isinstance(left, State) or not isinstance(right, State):
        return False
    if one_and_many(left.of, right.of) or other_person(left.of, right.of) or _other_number(left, right):
        return True
    name, another = own_name(left.of), own_name(right.of)
    if not (name and another) or not {left.ladder, right.ladder} <= _PERSONAL:
        return False
    apart = name.isdisjoint(another | names(other.quote)) and another.isdisjoint(names(one.quote))
    return apart and not same_name(left.of, right.of)


def _other_number(one: State, other: State) -> bool:
    """Whether two states are told of two numbers of people: he was acquitted, three officials were; two, a woman.

    Those whom the law has become more, so that of them only one man and several are two.
    """
    if not {one.ladder, other.ladder} <= _PERSONAL or one.state == other.state == "dead":
        return False
    left, right = _number(one.of), _number(other.of)
    if not left or not right or left == right:
        return False
    if "health" in (one.ladder, other.ladder):
        return True
    return any(_HE.fullmatch(a.of) and many > 1 for a, many in ((one, right), (other, left)))


def _number(of: str) -> int:
    """How many people a subject is: a number in words or figures, 1 of "he" or "a woman"; 0 where it is not told."""
    match = _COUNTED.match(of)
    if match is None:
        return 0
    told = DIGITS.get(match["number"].casefold(), match["number"])
    return int(told) if told.isdecimal() else 2 if told.casefold() == "both" else 1


def _background(left: Features, right: Features) -> bool:
    """Whether one is of another time: charged within eight years and on Monday, released in 2006 and in 2008.

    So are the dead of the ferry of 1987 and of the one of 2021.
    """
    if left.claim.kind == "casualties":
        return bool(left.years and right.years) and left.years.isdisjoint(right.years)
    if left.claim.kind not in ("status", "actor"):
        return False
    return only_one_of_years(left.period, right.period) or _other_year(left.claim.quote, right.claim.quote)


def _other_year(one: str, other: str) -> bool:
    """Whether both passages print a year, and none is common."""
    left, right = _YEAR.findall(one), _YEAR.findall(other)
    return bool(left and right) and set(left).isdisjoint(right)


def _one_word_apart(left: Features, right: Features) -> bool:
    """Whether their sentences are one but for the thing that is measured, or for one name."""
    words = exchanged(left.context, right.context)
    if words is None or not {*words}.isdisjoint(left.numbers | right.numbers):
        return False
    named = [words[0] in left.proper, words[1] in right.proper]
    if any(named):
        return all(named) and two_names(*words)
    return measures(left.claim.quote) and measures(right.claim.quote)


def _common_count(one: Claim, other: Claim) -> bool:
    """Whether a deed and a count have something typed in common: the number, or the noun that is counted."""
    figure, deed = (one.value, other) if isinstance(one.value, Figure) else (other.value, one)
    if not isinstance(figure, Figure) or (figure.toll and not figure.printed):
        return True
    if figure.unit == AGE:
        return figure.as_printed.casefold() in deed.quote.casefold()
    words = set(_WORD.findall(deed.quote.casefold()))
    counted = {word for word in _WORD.findall((figure.counted or "").casefold()) if len(word) > _SHORT}
    either = counted | {f"{word}s" for word in counted} | {word.removesuffix("s") for word in counted}
    return bool(either & words) or figure.as_printed.casefold() in deed.quote.casefold()


def _only_one_population(left: Features, right: Features) -> bool:
    """How many live in a town is asked by no other count of people."""
    topics = (left.slots.topic, right.slots.topic)
    return left.claim.kind == "quantity" and "population" in topics and topics[0] != topics[1]


def unlike(left: Features, right: Features) -> bool:
    """Two statements of two speakers that share no telling word: that both tell of the war makes no row of them.

    Nor are a deed and a count with no number and no counted noun in common, a toll and a state that is no
    harm, one victim and several, two counts of other things.
    They are still too near for either to be called silence.
    """
    if right.claim.kind != left.claim.kind:
        mixed = frozenset((left.claim.kind, right.claim.kind))
        if _no_harm(left.claim, right.claim) or _no_harm(right.claim, left.claim):
            return True
        return mixed in _DEED_OR_COUNT and not _common_count(left.claim, right.claim)
    if left.claim.kind == "quantity":
        return other_thing(left, right)
    if left.claim.kind == "casualties":
        return one_of_several(left.claim, right.claim) or one_of_several(right.claim, left.claim)
    if left.claim.kind != "attribution":
        return False
    if plainly_common(left, right) < _PLAINLY:
        return True
    if left.slots.source == right.slots.source:
        return False
    return shared(left.told, right.told) < _SPECIFIC


def other_day(left: Features, right: Features) -> bool:
    """Whether two deeds, by their verbs, are told of two days: Sunday's march and the vote on Monday."""
    one, other = left.claim.value, right.claim.value
    if not (isinstance(one, When) and isinstance(other, When)) or left.slots.topic == right.slots.topic:
        return False
    if one.as_printed.casefold() == other.as_printed.casefold():
        return False
    days = {one.calendar.weekday, other.calendar.weekday}
    return disjoint(one.interval, other.interval) or (None not in days and len(days) > 1)


def _typed(one: object, other: object) -> bool:
    if isinstance(one, Figure) and isinstance(other, Figure):
        return other_count(one, other)
    if isinstance(one, Place) and isinstance(other, Place):
        return one.role != other.role or _only_one_country(one, other)
    if isinstance(one, State) and isinstance(other, State):
        return one.ladder is not None and other.ladder is not None and one.ladder != other.ladder
    if isinstance(one, Actor) and isinstance(other, Actor):
        if {one.role, other.role} == {"victim", "suspect"} or _two_names(one, other):
            return True
        return two_parties(one, other) and not same_name(one.name, other.name)
    return False


def _two_names(one: Actor, other: Actor) -> bool:
    """Two names of two parties; only one deed's suspect (or victim) is asked for across names."""
    if not (_named(one) and _named(other)) or same_name(one.name, other.name):
        return False
    return one.role not in _EXCLUSIVE or one.role != other.role or one.about != other.about


def _only_one_country(one: Place, other: Place) -> bool:
    """Two deeds that have no more in common than the country."""
    return one.type == other.type == "country" and concept(one.about or "") != concept(other.about or "")


def _named(actor: Actor) -> bool:
    return any(word[:1].isupper() and word not in _OPENING for word in actor.name.split())


def _crossed(left: Features, right: Features) -> bool:
    """Both name a compass point, and not the same: northern Gaza, southern Gaza."""
    return bool(left.points and right.points and not left.points & right.points)
