"""Claims of all articles on one question, side by side, with the evidence that it is one question."""

from collections.abc import Iterable

from compare.claim import Claim, Evidence, Kind
from compare.record import Record


class Weight(Record):
    """One piece of evidence for "these answer the same question": additive log-odds (base 2), and why.

    Source: probabilistic record linkage, Fellegi and Sunter 1969.
    """

    feature: str
    weight: float
    because: str


class Alignment(Record):
    """What the articles say to one question; several claims of one article are repeats of one another.

    claims: ordered by article, then by place in the text. score: the probability of the sum of the weights.
    entry: the id of the question in the person's list that pins this line-up, if one does. about: the event of which
    an hour or a place is asked, by a noun ("shooting").
    """

    kind: Kind
    claims: tuple[Claim, ...]
    weights: tuple[Weight, ...] = ()
    score: float = 0.0
    entry: str | None = None
    about: str = ""

    def of(self, article: str) -> tuple[Claim, ...]:
        """The claims of one article."""
        return tuple(claim for claim in self.claims if claim.article == article)

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that answer, in order."""
        return tuple(dict.fromkeys(claim.article for claim in self.claims))


class Pin(Record):
    """A question of the person's list: its readings are one row, whatever the weights say.

    asks: the question in the person's words, a help for finding answers in other articles. closed: articles in which
    nothing is to be looked for (they have a reading, or the person wrote `silent`). apart: entries never to be merged.
    refused: passages that the person has turned down as an answer.
    """

    entry: str
    kind: Kind
    asks: str
    claims: tuple[Claim, ...]
    closed: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    refused: tuple[Evidence, ...] = ()


def brevity(claim: Claim) -> tuple[int, tuple[int, int]]:
    """An order of passages: the shortest first, then as they stand in the text."""
    return len(claim.quote), claim.span


def among(claim: Claim | Evidence, others: Iterable[Claim | Evidence]) -> bool:
    """Whether words of a passage stand in others of its article too."""
    return any(claim.article == other.article and claim.span.overlaps(other.span) for other in others)
