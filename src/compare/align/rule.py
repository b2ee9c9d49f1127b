"""Line-ups that stand by a rule, however few words the passages share."""

from collections.abc import Iterable
from typing import Literal

from compare.align.alignment import Alignment, Weight
from compare.align.weight import probability
from compare.claim import Claim, Kind

Rule = Literal["anybody", "entry", "gauge", "inside", "introduced", "occasion", "sole", "sourced", "utterance"]
_LIKELY = 1.0  # bits: twice as likely as not
SURER = 2.0  # four to one


def by_rule(
    kind: Kind, claims: Iterable[Claim], rule: Rule, because: str, question: str = "", bits: float = _LIKELY
) -> Alignment:
    """The line-up of some claims, with a rule, and which of its questions, as the only evidence. bits: its worth."""
    ordered = tuple(sorted(claims, key=lambda claim: (claim.article, claim.span)))
    why = Weight(evidence(rule, question), bits, because)
    return Alignment(kind, ordered, (why,), probability(bits))


def evidence(rule: Rule, question: str = "") -> str:
    """What the evidence of a rule, and of which of its questions, is called."""
    return f"{rule} {question}".rstrip()


def question_of(alignment: Alignment, rule: Rule) -> str:
    """The question that a rule has put to a line-up; empty where it stands by no such rule."""
    how = (weight.feature.partition(" ") for weight in alignment.weights)
    return next((question for name, _, question in how if name == rule), "")
