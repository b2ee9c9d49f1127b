"""What a story has one of, whatever the words: the age of its one victim, how many men shot, the car.

"A gunman opened fire" and "three men burst in and shot at the barber" share hardly a word and answer one question, if
both articles tell of one event and each gives one answer. Only answers that clash are lined up here: the same answer is
found by its words. Which of them clash is read off here and by the judge alike (`answer`).
"""

import re
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from itertools import combinations

from compare.align.alignment import Alignment, Weight
from compare.align.anybody import one_event
from compare.align.feature import Features, Story
from compare.align.name import same_name
from compare.align.weight import probability
from compare.claim import Actor, Claim, Kind
from compare.extract.traits import colours, number_of_people
from compare.record import Record

FEATURE = "sole "  # how the evidence of such a line-up begins; the name of the question follows
_GENERATION = 14  # years
_BITS = 1.0  # what such a line-up is worth: twice as likely as not
_SHOT = re.compile(
    r"\b(?:opened fire|open fire|fired (?:at|on|into|several|multiple|shots)|shot|robbed|held up|burst in)\b"
)
_FLED = re.compile(
    r"\b(?:fled|flee|fleeing|sped|speeding|drove|getaway|driving|fired from|pulled up|jumped into|left in)\b"
)
_SELF = re.compile(r"\b(?:self|himself|herself)\b")
_DOERS = frozenset(("agent", "suspect"))
Answer = str | int | float


class Sole(Record):
    """A question to which a whole story has one answer. one_victim: it is asked only of stories with one victim."""

    kind: Kind
    read: Callable[[Claim], frozenset[Answer]]
    one_victim: bool = False


def answer(name: str, claim: Claim) -> frozenset[Answer]:
    """What a claim answers to the question of that name."""
    return SOLE[name].read(claim)


def sole(features: Mapping[str, Sequence[Features]], story: Story, lone: Container[str] = ()) -> Iterator[Alignment]:
    """The line-ups of the answers that clash. lone: the articles that tell of one victim only."""
    for one, other in combinations(sorted(features), 2):
        for name, question in SOLE.items():
            if question.one_victim and not (one in lone and other in lone):
                continue
            left, right = (_told(question, features[article]) for article in (one, other))
            if left is None or right is None or left[0] == right[0] or (name == "age" and _of_two(left[0], right[0])):
                continue
            if one_event(story, one, other) and not _strangers(left[1], right[1], story):
                yield _row(name, question, left[1], right[1])


def _told(question: Sole, features: Sequence[Features]) -> tuple[frozenset[Answer], Claim] | None:
    """The one answer of an article, with the shortest claim that gives it; None where it has none, or several."""
    answers = [(read, one.claim) for one in features if (read := question.read(one.claim))]
    if len(frozenset().union(*(read for read, _ in answers))) != 1:
        return None
    return min(answers, key=lambda told: (len(told[1].quote), told[1].span))


def _of_two(left: frozenset[Answer], right: frozenset[Answer]) -> bool:
    """Whether two ages are a generation apart: a father and his son."""
    one, other = (next(iter(ages)) for ages in (left, right))
    return isinstance(one, int) and isinstance(other, int) and abs(one - other) >= _GENERATION


def _strangers(left: Claim, right: Claim, story: Story) -> bool:
    """Two people by their names."""
    names = [claim.value.name for claim in (left, right) if isinstance(claim.value, Actor)]
    proper = len(names) > 1 and all(name[:1].isupper() and " " in name for name in names)
    return proper and not same_name(*names, story.aliases)


def _row(name: str, question: Sole, left: Claim, right: Claim) -> Alignment:
    why = Weight(f"{FEATURE}{name}", _BITS, "each article has one answer, and both tell of one event")
    return Alignment(question.kind, (left, right), (why,), probability(_BITS))


def _age(claim: Claim) -> frozenset[Answer]:
    actor = claim.value
    if not isinstance(actor, Actor) or actor.age is None:
        return frozenset()
    hurt = actor.role == "victim" or (actor.role != "suspect" and _SELF.search(claim.quote))
    return frozenset((actor.age,)) if hurt else frozenset()


def _doers(claim: Claim) -> frozenset[Answer]:
    actor = claim.value
    if not isinstance(actor, Actor) or actor.role not in _DOERS or not _SHOT.search(claim.quote):
        return frozenset()
    number = number_of_people(actor.name)
    return frozenset() if number is None else frozenset((number,))


def _car(claim: Claim) -> frozenset[Answer]:
    return frozenset(colours(claim.quote)) if claim.kind == "event" and _FLED.search(claim.quote) else frozenset()


SOLE: Mapping[str, Sole] = {
    "age": Sole("actor", _age, one_victim=True),
    "doers": Sole("actor", _doers),
    "car": Sole("event", _car),
}
