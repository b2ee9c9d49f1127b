"""What a story has one of, whatever the words: how many men shot, the colour of the car, the age of the only victim.

"A gunman opened fire" and "three men burst in and shot at the barber" share hardly a word and answer one question, if
both articles tell of one event and each gives one answer. Only answers that clash are lined up here: the same answer is
found by its words. Which answers clash is read off here and by the judge alike (`clash`).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import Any

from compare.align.alignment import Alignment, brevity
from compare.align.central import one_crime, one_event
from compare.align.deaths import DEATHS, since
from compare.align.fate import fates
from compare.align.feature import Features, Only, Story
from compare.align.name import same_name
from compare.align.person import far_apart, sex
from compare.align.prosecution import Course, prosecutions
from compare.align.rule import by_rule
from compare.align.slot import slots
from compare.align.standing import service
from compare.align.synonym import concept
from compare.article import Article
from compare.claim import Actor, Claim, Kind
from compare.extract.traits import colours, number_of_people
from compare.record import Record

FATE = "fate"  # what became of one person of both stories (align/fate.py)
CASE = "case"  # how far the case against one suspect of both stories is (align/prosecution.py)
_SHOT = re.compile(
    r"\b(?:opened fire|open fire|fired (?:at|on|into|several|multiple|shots)|shot|robbed|held up|burst in)\b"
)
_WAS_SHOT = re.compile(r"\b(?:was|were|been|being|is|are|gets?|got) (?:\w+ )?(?:shot|robbed|held up)\b")
_FLED = re.compile(
    r"\b(?:fled|flee|fleeing|sped|speeding|drove|getaway|driving|fired from|pulled up|jumped into|left in)\b"
)
_SELF = re.compile(r"\b(?:self|himself|herself)\b")
_DOERS = frozenset(("agent", "suspect"))
_OPENING = frozenset("a an the one two three four five six seven eight nine ten another other his her their".split())
_SERVICES = ("power", "water", "gas", "phone", "internet", "train", "flight", "airport")
Told = tuple[Any, Claim]  # an answer and the claim that gives it


class Sole(Record):
    """A question to which a whole story has one answer.

    read: the answers of a claim. clash: whether two of them cannot both be true. of: of what the stories of which it
    is asked must have one only.
    """

    kind: Kind
    read: Callable[[Claim], Iterable[Any]]
    clash: Callable[[Any, Any], bool]
    of: Only = "event"


def clash(name: str, left: Claim, right: Claim) -> bool:
    """Whether all that two claims answer to the question of that name clashes."""
    question = SOLE[name]
    pairs = list(product(question.read(left), question.read(right)))
    return bool(pairs) and all(question.clash(one, other) for one, other in pairs)


def sole(features: Mapping[str, Sequence[Features]], story: Story) -> Iterator[Alignment]:
    """The line-ups of answers that clash."""
    for one, other in combinations(sorted(features), 2):
        left, right = ([it.claim for it in features[name]] for name in (one, other))
        texts = story.article(one), story.article(other)
        asked = [name for name, it in SOLE.items() if story.of_one(it.of, one, other)]
        found = (_row(name, features[one], features[other], story) for name in asked)
        rows = [*found, _fate(left, right) or _deaths(left, right, texts)]
        yield from (row for row in rows if row and one_event(story, row.claims[0], row.claims[-1]))
        yield from _cases(left, right, texts, story)


def _row(name: str, left: Sequence[Features], right: Sequence[Features], story: Story) -> Alignment | None:
    question = SOLE[name]
    one, other = _told(question, left), _told(question, right)
    if not one or not other or not all(question.clash(a, b) for (a, _), (b, _) in product(one, other)):
        return None
    first, second = (min((claim for _, claim in told), key=brevity) for told in (one, other))
    if _strangers(first, second, story):
        return None
    why = "each article has one answer, and both tell of one event"
    return by_rule(question.kind, (first, second), "sole", why, name)


def _fate(left: Sequence[Claim], right: Sequence[Claim]) -> Alignment | None:
    """One person, dead in one story and alive in the other."""
    found = fates(left, right)
    why = "each article tells of one such person, and both tell of one event"
    return by_rule("status", found, "sole", why, FATE) if found else None


def _deaths(left: Sequence[Claim], right: Sequence[Claim], texts: tuple[Article, Article]) -> Alignment | None:
    """The wounded of one story of whom the other tells that some have died."""
    found = since(left, right, *texts)
    why = "one article tells of no death, and both tell of as many people"
    return by_rule("casualties", found, "sole", why, DEATHS) if found else None


def _cases(
    left: Sequence[Claim], right: Sequence[Claim], texts: tuple[Article, Article], story: Story
) -> Iterator[Alignment]:
    """The suspects of both stories of whom one tells a later step than the other."""
    for found in prosecutions(left, right, texts):
        if _one_case(found, story):
            yield by_rule("status", found.claims, "sole", "both tell of one suspect, and of one event", CASE)


def _one_case(found: Course, story: Story) -> bool:
    """Whether two courses are of one crime; the suspect's name is one that both stories have, wherever it stands."""
    first, last = found.claims[0], found.claims[-1]
    one = one_event(story, first, last, found.least, named=found.named)
    return one and (found.named or one_crime(story, first, last))


def _told(question: Sole, features: Sequence[Features]) -> list[Told]:
    """All that an article answers; nothing where it contradicts itself: then it tells of several."""
    told = [(answer, one.claim) for one in features for answer in question.read(one.claim)]
    answers = list(dict.fromkeys(answer for answer, _ in told))
    return [] if any(question.clash(a, b) for a, b in combinations(answers, 2)) else told


def _strangers(left: Claim, right: Claim, story: Story) -> bool:
    """Two people by their names."""
    names = [_name(claim.value) for claim in (left, right)]
    return all(names) and not same_name(*names, story.aliases)


def _name(value: object) -> str:
    """The words of a person's name, without the word that only begins a sentence."""
    if not isinstance(value, Actor):
        return ""
    first, _, rest = value.name.partition(" ")
    words = [first] if first.casefold() not in _OPENING and not first[:1].isdigit() else []
    return " ".join(word for word in (*words, *rest.split()) if word[:1].isupper())


def _other(one: object, other: object) -> bool:
    return one != other


def victims_age(claim: Claim) -> Iterator[int]:
    """The age of who was hurt, or hurt himself."""
    actor = claim.value
    if not isinstance(actor, Actor) or actor.age is None:
        return
    if actor.role == "victim" or (actor.role != "suspect" and _SELF.search(claim.quote)):
        yield actor.age


def _other_age(one: int, other: int) -> bool:
    """Two ages, but not those of a father and his son."""
    return one != other and not far_apart(one, other)


def _victims_sex(claim: Claim) -> Iterator[tuple[str, int]]:
    """The sex and the age of one who was hurt and of whom no name is known: a 5-year-old girl."""
    actor = claim.value
    if isinstance(actor, Actor) and actor.role == "victim" and actor.age is not None and not _name(actor):
        known = sex(actor.name)
        if known:
            yield known, actor.age


def _other_sex(one: tuple[str, int], other: tuple[str, int]) -> bool:
    """Two sexes at one age."""
    return one[0] != other[0] and one[1] == other[1]


def _doers(claim: Claim) -> Iterator[float]:
    """How many shot, robbed or burst in."""
    actor = claim.value
    shot = _SHOT.search(claim.quote) and not _WAS_SHOT.search(claim.quote)
    if isinstance(actor, Actor) and actor.role in _DOERS and shot:
        number = number_of_people(actor.name)
        if number is not None:
            yield number


def _car(claim: Claim) -> frozenset[str]:
    """The colour of the car in which somebody came or fled."""
    return colours(claim.quote) if claim.kind == "event" and _FLED.search(claim.quote) else frozenset()


def _service(topic: str) -> Callable[[Claim], Iterator[str]]:
    """A reader of how a service stands: power was never away, water is back."""

    def read(claim: Claim) -> Iterator[str]:
        stands = service(claim)
        if stands and slots(claim, ()).topic == concept(topic):
            yield stands

    return read


def _once_away(one: str, other: str) -> bool:
    """Never away, and gone or back."""
    return (one == "never") != (other == "never")


SOLE: Mapping[str, Sole] = {
    "age": Sole("actor", victims_age, _other_age, "victim"),
    "sex": Sole("actor", _victims_sex, _other_sex, "victim"),
    "doers": Sole("actor", _doers, _other),
    "car": Sole("event", _car, _other),
    **{name: Sole("status", _service(name), _once_away) for name in _SERVICES},
}
