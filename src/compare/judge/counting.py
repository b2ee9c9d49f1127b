"""Tests on what two figures count, before their numbers are compared: whom, in what unit, all or some of them.

Source: practice of casualty recorders (Every Casualty standards; ACLED, Airwars).
"""

import re
from itertools import islice, product

from compare.align import count, person
from compare.align.count import counts_people, is_one, related
from compare.align.measure import one_entry
from compare.align.person import common_name, without_towns
from compare.align.victim import tells_of_one, two_names
from compare.align.whom import named
from compare.claim import Claim, Figure, Harm
from compare.extract.figures.unit import group_of
from compare.extract.roles import roles
from compare.interval import below, disjoint
from compare.judge.around import after, before
from compare.judge.judgement import Case
from compare.judge.sourcing import sourcing
from compare.judge.twin import exchanged
from compare.letter import CAPITAL
from compare.unit import AGE, family

_RATE = re.compile(
    r"\s+(?:(?:per|each|every|an?) (?:year|season|month|week|day|hour|night|game|share|head|person|barrel|tonne|ton)\b"
    r"|(?:annual|year|month|week|dai|hour)ly\b)",
    re.IGNORECASE,
)
_NEEDED = re.compile(r"\b(?:needs?|needed|needing|requires?|required|short of) (?:\w+ )?$", re.IGNORECASE)
_ADDED = re.compile(
    r"\A(?:another|an additional|a further)\b|\A[\d.,]+ (?:more|additional|further)\b(?! than)", re.IGNORECASE
)
_SO_FAR = re.compile(r"\b(?:has|have) (?:been |now )?\w+(?:ed|en)?\b|\bso far\b", re.IGNORECASE)
_DAY = re.compile(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Oo]vernight|last night|[Tt]oday)\b")
_STRETCH = re.compile(
    r"(?:During|In|Over) (?:the |his |her |their )?(?:[\w’'-]+ ){0,4}"
    r"(?:run|stretch|span|half|quarter|period|innings?|set|round)\b"
)
_SENSED = re.compile(r"\b(?:hears?|heard|hearing|saw|sees?|seeing|felt|witness\w*)\b", re.IGNORECASE)
_NOISES = frozenset("shots gunshots explosions blasts bangs booms screams".split())
_LITTLE = 3  # letters of a word that tells nothing
SOON = 30  # days between two reports from which a birthday between them is likely enough
_TOLD = 12  # tellings of one harm by an article that are looked at
_PERSON = rf"[{CAPITAL}][\w’'-]+(?: [{CAPITAL}][\w’'.-]*){{0,3}}"
_AGED = re.compile(rf"(?P<before>{_PERSON}), \d{{1,3}}\b|-year-old (?P<after>{_PERSON})\b(?P<next> \w+)?")
_NAME = re.compile(rf"\b[{CAPITAL}][\w’'-]+ [{CAPITAL}]")


def other_harm(one: Figure, other: Figure, _case: Case) -> bool:
    """The dead are not the injured; "killed or injured" may be compared with neither."""
    return one.toll != other.toll


def other_victims(one: Figure, other: Figure, _case: Case) -> bool:
    """Soldiers are not civilians: two classes of which none holds the other."""
    return related(one.victims, other.victims) == "apart"


def same_count(one: Figure, other: Figure, case: Case) -> bool:
    """The same number under one question, though the things that are counted go by two names: guns, firearms."""
    counted = not (one.toll or other.toll or group_of(one.unit) or group_of(other.unit))
    same = one.printed == other.printed != () and (one.shape, one.interval) == (other.shape, other.interval)
    return counted and same and case.sure and (counts_people(one) == counts_people(other) or _one_noun(one, other))


def _one_noun(one: Figure, other: Figure) -> bool:
    """Whether what is counted shares a word: faculty members, university faculty."""
    left, right = ({word for word in (it.counted or "").split() if len(word) > _LITTLE} for it in (one, other))
    return not left.isdisjoint(right)


def other_unit(one: Figure, other: Figure, case: Case) -> bool:
    """Numbers of different things that no factor turns into each other; in one place of a sentence they are one."""
    if family(one.unit) == family(other.unit) or one_entry(case.left, case.right):
        return False
    return bool(group_of(one.unit) or group_of(other.unit)) or not exchanged(case, plainly=True)


def other_basis(one: Figure, other: Figure, case: Case) -> bool:
    """A day's count is not a war's, a part not the whole, a forecast not a count, a yearly sum not a sum."""
    sides = ((one, case.left), (other, case.right))
    rates, needs = ([test(figure, claim, case) for figure, claim in sides] for test in (_is_rate, _is_needed))
    if _is_added(one) != _is_added(other) and disjoint(one.interval, other.interval):
        return True
    return count.other_basis(one, other) or rates[0] != rates[1] or needs[0] != needs[1]


def _is_added(figure: Figure) -> bool:
    """Whether a number of things or people is told beside another number: another 200, 200 more residents."""
    return not figure.toll and _ADDED.search(f"{figure.as_printed} {figure.counted or ''}") is not None


def _is_needed(figure: Figure, claim: Claim, case: Case) -> bool:
    """Whether a number of things is what somebody lacked, and not what there was: needed nine points for the record."""
    said = f"{before(claim, case)}{claim.quote}".partition(figure.as_printed)[0]
    return not figure.toll and _NEEDED.search(said) is not None


def _is_rate(figure: Figure, claim: Claim, case: Case) -> bool:
    """Whether a number of things or a sum is so many a year, a head: what follows it says so."""
    if group_of(figure.unit) not in ("", "currency"):
        return False  # 60 miles an hour
    said = f"{claim.quote}{after(claim, case)}".partition(figure.as_printed)[2]
    return _RATE.match(said.removeprefix(f" {figure.counted}")) is not None


def same_person(one: Figure, other: Figure, case: Case) -> bool:
    """Both describe one person, and by one age: "Boy, 8, dies", "an 8-year-old was killed"."""
    return _described(one) and _described(other) and one.interval == other.interval and case.one_aged


def one_victim(one: Figure, other: Figure, case: Case) -> bool:
    """Each article tells of one victim of this harm, and nothing that they tell of him makes him two people."""
    harm = one.toll
    if harm is None or harm != other.toll or not (case.lone(harm) and is_one(one) and is_one(other)):
        return False
    sides = [(case.left, *_victims(case.left, harm, case)), (case.right, *_victims(case.right, harm, case))]
    return not any(_two_people(a, b, case) for a, b in product(*sides))


def _victims(claim: Claim, harm: Harm, case: Case) -> list[Claim]:
    """The first tellings of whom that harm befell in the article of a claim."""
    told = case.tally(claim.article).claims
    return [*islice((it for it in told if tells_of_one(it, harm)), _TOLD)]


def _two_people(one: Claim, other: Claim, case: Case) -> bool:
    """Whether two victims are two people, by age, sex or generation, or by their full names."""
    apart = person.other_person(one.quote, other.quote) and case.people(one).isdisjoint(case.people(other))
    return apart or two_names(one, other)


def other_person(one: Figure, other: Figure, case: Case) -> bool:
    """Both describe a person instead of counting, and not by one name; or they are the ages of two people."""
    aged = (_aged(one, case.left), _aged(other, case.right))
    if all(aged) and one.interval == other.interval and common_name(*aged):
        return False  # one age, and two spellings of one name
    old = (one.interval.low or 0, other.interval.low or 0)
    if all(aged) and (not case.named_alike(*aged) or (_surname_alone(*aged) and person.far_apart(*old))):
        return True
    if not (_described(one) and _described(other)):
        return False
    told = (one.counted or one.as_printed, other.counted or other.as_printed)
    return all(map(named, told)) and not common_name(*told) and not case.named_alike(*told)


def _surname_alone(one: str, other: str) -> bool:
    return " " not in one or " " not in other


def birthday(one: Figure, other: Figure, case: Case) -> bool:
    """Two ages of one person in reports so far apart that birthdays explain them: 19 in June, 20 a year later."""
    return one.unit == other.unit == AGE and grown(one.interval.low or 0, other.interval.low or 0, case)


def grown(one: float, other: float, case: Case) -> bool:
    """Whether birthdays between two reports explain two ages."""
    early, late = case.in_order(one, other)
    return case.days_between >= SOON and 0 < late - early <= case.days_between / 365 + 1


def one_aged(one: Figure, other: Figure, case: Case) -> bool:
    """Whether both are the age of one person, by name."""
    aged = (_aged(one, case.left), _aged(other, case.right))
    return all(aged) and case.named_alike(*aged)


def _aged(figure: Figure, claim: Claim) -> str:
    """The name of the person whose age a figure is; "" where the passage has none."""
    if figure.unit != AGE:
        return ""
    match = _AGED.search(claim.quote)
    if match is None or (match["next"] or "").strip() in roles():  # a 22-year-old Harwick man
        return ""
    return match["before"] or match["after"]


def described(one: Figure, other: Figure, _case: Case) -> bool:
    """One at least describes people instead of counting them: who they were is no other number."""
    return _described(one) or _described(other) or _named(one) or _named(other)


def other_place(one: Figure, other: Figure, case: Case) -> bool:
    """Each is told of a town or country of its own: two towns have two tolls."""
    if one.where is None or other.where is None or not disjoint(one.interval, other.interval):
        return False
    left, right = one.where, other.where
    typed = left.type == right.type and left.type not in (None, "road", "building")
    proper = left.name[:1].isupper() and right.name[:1].isupper()
    nested = {left.name, *left.within} & {right.name, *right.within}
    return typed and proper and not nested and not case.named_alike(left.name, right.name)


def nameless(one: Figure, other: Figure, case: Case) -> bool:
    """Two ages that no name ties to one person: there may be two boys."""
    aged = one.unit == other.unit == AGE
    left, right = (without_towns(claim.quote) for claim in (case.left, case.right))
    return aged and not common_name(left, right) and not exchanged(case)


def two_witnesses(one: Figure, other: Figure, case: Case) -> bool:
    """How much two people heard or saw, each for himself, is two numbers of two witnesses."""
    told = one.toll is None and other.toll is None and sourcing(case) in ("different-source", "unnamed")
    sensed = one.unit in _NOISES or all(_SENSED.search(claim.quote) for claim in (case.left, case.right))
    return told and sensed and disjoint(one.interval, other.interval)


def of_one_day(one: Figure, other: Figure, case: Case) -> bool:
    """One counts the arrests of a day, the other all that there have been: 86 on Saturday; 200 have been arrested."""
    if not one.harm == other.harm == "detained":
        return False
    few, many = (case.left, case.right) if below(one.interval, other.interval) else (case.right, case.left)
    some, every = (f"{before(it, case)}{it.quote}{after(it, case)}" for it in (few, many))
    so_far = _SO_FAR.search(every) is not None and not _DAY.search(every)
    return so_far and _DAY.search(some) is not None and disjoint(one.interval, other.interval)


def of_a_stretch(one: Figure, other: Figure, case: Case) -> bool:
    """One counts what was done in a stretch of a game, the other what in all of it: "in the second half ..."."""
    if one.toll or other.toll or not disjoint(one.interval, other.interval):
        return False
    few, many = (case.left, case.right) if below(one.interval, other.interval) else (case.right, case.left)
    return bool(_STRETCH.match(before(few, case))) and not _STRETCH.match(before(many, case))


def part_of_whole(one: Figure, other: Figure, _case: Case) -> bool:
    """One counts a class that holds the other's, and its count leaves room for it: 12 people, 3 of them police."""
    relation = related(one.victims, other.victims)
    if relation not in ("holds", "held"):
        return False
    whole, part = (one, other) if relation == "holds" else (other, one)
    return below(part.interval, whole.interval)


def _described(figure: Figure) -> bool:
    return not figure.printed and figure.shape == "exact"


def _named(figure: Figure) -> bool:
    """Whether the number is ours, summed up from a list with names: "Ines Duarte, her husband and six children"."""
    summed = figure.shape == "exact" and len(figure.printed) == 1 and figure.interval.low != figure.printed[0]
    return summed and _NAME.search(figure.as_printed) is not None
