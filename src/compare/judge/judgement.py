"""The records of a verdict: agreement between reports, never truth."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any, Literal, TypeVar

from compare.align.name import Aliases, same_name
from compare.align.person import names, one_age, other_age, other_sex
from compare.claim import Claim, Figure, Harm
from compare.interval import Interval, below
from compare.judge.tally import Tally
from compare.record import Record

Verdict = Literal["agree", "compatible", "update", "differ", "single", "unclear"]
Severity = Literal["minor", "notable", "major"]
Sourcing = Literal["own-voice", "attributed-v-own-voice", "same-source", "relayed", "different-source", "unnamed"]
Ladders = Mapping[str, Sequence[Sequence[str]]]
FOUND: tuple[Verdict, ...] = ("differ", "update")  # what a reader is to look at
Times = Mapping[str, datetime | None]
Tallies = Mapping[str, Tally]
Side = TypeVar("Side")


_DAY = 24 * 60 * 60  # seconds


class Judgement(Record):
    """A verdict never travels without its reason.

    reason: a word of the closed list (docs/reference/json.md). because: the same in one plain sentence, with both
    values.
    sourcing: how the two are sourced, an axis of its own. stance_differs: the cues commit the writers differently.
    """

    verdict: Verdict
    reason: str | None
    because: str
    severity: Severity | None = None
    sourcing: Sourcing | None = None
    stance_differs: bool = False


class Case(Record):
    """Two claims of two articles on one question, with what the judge may know besides their values.

    times: when each article was published, by id. aliases, ladders: the person's own, beyond the built-in tables.
    sure: whether it is likelier than not that the two answer one question (a person put them together, or the weights).
    tallies: what the figures of each article, by id, come to together. paired: a person put them
    together, or the passages in which they stand line up. of_all: one says it of nobody or of all, and both tell of
    one event. sole: the question to which each of the two stories has one answer (align/sole.py). slot: what is
    asked of the one event that both tell, its hour, its street (align/occasion.py). gauge: what both measure
    (align/gauged.py).
    """

    left: Claim
    right: Claim
    times: Times = MappingProxyType({})
    aliases: Aliases = ()
    ladders: Ladders = MappingProxyType({})
    sure: bool = True
    tallies: Tallies = MappingProxyType({})
    paired: bool = False
    of_all: bool = False
    sole: str = ""
    slot: str = ""
    gauge: str = ""

    def lone(self, harm: Harm) -> bool:
        """Whether both articles tell of one victim of a harm, so that whoever it befell is the same person."""
        return all(harm in self.tally(claim.article).alone for claim in (self.left, self.right))

    def tally(self, article: str) -> Tally:
        """What the figures of an article come to; nothing where it is not known."""
        return self.tallies.get(article, Tally())

    @property
    def one_aged(self) -> bool:
        """Whether both passages print one age, and the same."""
        return one_age(self.left.quote, self.right.quote)

    @property
    def one_person(self) -> bool:
        """Whether one age, or the name of a person, ties both passages to one person."""
        left, right = self.people(self.left), self.people(self.right)
        return self.one_aged or not left.isdisjoint(right)

    @property
    def two_people(self) -> bool:
        """Whether two passages tell of two people, by ages or by sex, and no name of a person ties them."""
        left, right = self.left.quote, self.right.quote
        return (other_age(left, right) or other_sex(left, right)) and not self.one_person

    def people(self, claim: Claim, before: str = "") -> frozenset[str]:
        """The words of names of persons in a passage and what stands before it; of all names where none is known to be
        a person's."""
        people, said = self.tally(claim.article).people, names(f"{before} {claim.quote}")
        return said if people is None else said & people

    @property
    def later(self) -> Literal["left", "right"] | None:
        """Which claim is of the later time; None where a time is unknown or they are not wholly apart."""
        return _later(self._counted(self.left), self._counted(self.right)) or _later(
            self._time(self.left), self._time(self.right)
        )

    @property
    def late(self) -> Claim | None:
        """The claim of the later time."""
        return {"left": self.left, "right": self.right}.get(self.later or "")

    def in_order(self, left: Side, right: Side) -> tuple[Side, Side]:
        """What belongs to the two claims, the earlier one's first; as it stands where neither is known to be later."""
        return (right, left) if self.later == "left" else (left, right)

    @property
    def dated(self) -> bool:
        """Whether the times of both claims are known."""
        return None not in (self._time(self.left), self._time(self.right))

    @property
    def days_between(self) -> float:
        """The days between the two claims' times; 0 where one is unknown."""
        left, right = self._time(self.left), self._time(self.right)
        if left is None or right is None or _zoned(left) != _zoned(right):
            return 0
        ends = (left.low or left.high, right.low or right.high)
        return 0 if ends[0] is None or ends[1] is None else abs((ends[0] - ends[1]).total_seconds()) / _DAY

    def _time(self, claim: Claim) -> Interval[datetime] | None:
        """As of when it holds: as a person says, else the moment of publication."""
        if claim.as_of is not None:
            return claim.as_of.interval
        published = self.times.get(claim.article)
        return None if published is None else Interval(published, published)

    def _counted(self, claim: Claim) -> Interval[datetime] | None:
        """As of when a count stood, where the text or a person says so, else as any claim."""
        figure = claim.value if isinstance(claim.value, Figure) and claim.as_of is None else None
        return figure.as_of.interval if figure and figure.as_of else self._time(claim)

    def named_alike(self, one: str, other: str) -> bool:
        """Whether two names mean one thing, under the person's aliases."""
        return same_name(one, other, self.aliases)


def _later(left: Interval[datetime] | None, right: Interval[datetime] | None) -> Literal["left", "right"] | None:
    if left is None or right is None or _zoned(left) != _zoned(right):
        return None
    return "right" if below(left, right) else "left" if below(right, left) else None


def _zoned(time: Interval[datetime]) -> bool:
    return any(end is not None and end.tzinfo is not None for end in (time.low, time.high))


Holds = Callable[[Any, Any, Case], bool]


class Rule(Record):
    """One line of a policy table: if the test holds for two values, this is the verdict, for this reason."""

    holds: Holds
    verdict: Verdict
    reason: str


class Finding(Record):
    """What the first rule that holds says about one pair of claims."""

    verdict: Verdict
    reason: str | None
    because: str
    severity: Severity | None = None
