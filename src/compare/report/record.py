"""Report, Row and Passage: everything that a renderer shows, decided and worded. Renderers decide nothing."""

from collections.abc import Sequence
from typing import Any, Literal

from compare.align.alignment import Weight
from compare.article import Article
from compare.attribution import Stance
from compare.claim import Kind, Shape
from compare.conflict import Conflict
from compare.judge import Severity, Sourcing, Verdict
from compare.problem import Problem
from compare.record import Record
from compare.span import Span

By = Literal["tool", "hand"]
Status = Literal["accepted", "suggested"]
VERSION = 1


class Passage(Record):
    """Where one article answers one question.

    value: in plain words that claims.yaml reads back; None where nothing typed was read. source: who says it, None for
    the article's own voice; via: who passed it on. sentence: the sentence around the passage. low, high: the ends of a
    numeric value (None: open); shape: how it was qualified; unit: what it counts ("people", "usd"). address: how the
    command line names it ("mistake/B2"). told: a value as a reader is told it, where plain words are not it.
    """

    article: str
    span: Span
    quote: str
    sentence: Span
    value: str | None = None
    source: str | None = None
    via: tuple[str, ...] = ()
    cue: str | None = None
    stance: Stance | None = None
    found_by: By = "tool"
    status: Status = "accepted"
    note: str | None = None
    low: int | float | None = None
    high: int | float | None = None
    numeric: bool = False
    shape: Shape | None = None
    unit: str | None = None
    own_view: bool = False
    address: str = ""
    told: str = ""

    @property
    def where(self) -> tuple[str, int]:
        """Its article, and where its sentence begins in it."""
        return self.article, self.sentence.start

    def lies_mostly_in(self, other: "Passage") -> bool:
        """Whether more than half of its characters stand in another passage of its article."""
        common = min(self.span.end, other.span.end) - max(self.span.start, other.span.start)
        return 2 * common > self.span.end - self.span.start

    def to_dict(self) -> dict[str, Any]:
        """The JSON shape (docs/reference/json.md)."""
        return {
            "start": self.span.start, "end": self.span.end, "quote": self.quote, "value": self.value,
            "low": self.low, "high": self.high, "qualifier": self.shape, "unit": self.unit,
            "source": self.source, "via": list(self.via), "stance": self.stance, "own_view": self.own_view,
            "found_by": self.found_by, "status": self.status, "note": self.note, "address": self.address,
        }  # fmt: skip


class Row(Record):
    """One question, what each article says to it, and the verdict.

    because: the verdict's reason in one plain sentence. decided_by: whose verdict is shown; tool_verdict: the tool's.
    listed: the question stands in the person's list. weights, threshold: why these passages were lined up.
    answered: whether two articles at least tell what the question asks, as far as their words can show it.
    """

    id: str
    kind: Kind
    question: str
    passages: tuple[Passage, ...]
    verdict: Verdict
    reason: str | None
    because: str
    tool_verdict: Verdict
    severity: Severity | None = None
    sourcing: Sourcing | None = None
    stance_differs: bool = False
    decided_by: By = "tool"
    score: float = 0.0
    silent: tuple[str, ...] = ()
    note: str | None = None
    status: Status = "accepted"
    listed: bool = False
    weights: tuple[Weight, ...] = ()
    threshold: float = 0.0
    answered: bool = True

    def of(self, article: str) -> tuple[Passage, ...]:
        """The passages of one article, in text order."""
        return tuple(p for p in self.passages if p.article == article)

    def to_dict(self) -> dict[str, Any]:
        """The JSON shape (docs/reference/json.md)."""
        says: dict[str, list[dict[str, Any]]] = {}
        for passage in self.passages:
            says.setdefault(passage.article, []).append(passage.to_dict())
        return {
            "id": self.id, "kind": self.kind, "question": self.question, "verdict": self.verdict,
            "reason": self.reason, "because": self.because, "severity": self.severity, "sourcing": self.sourcing,
            "stance_differs": self.stance_differs, "decided_by": self.decided_by, "tool_verdict": self.tool_verdict,
            "score": round(self.score, 3), "silent": list(self.silent), "note": self.note, "status": self.status,
            "listed": self.listed, "says": says,
        }  # fmt: skip


class Report(Record):
    """The whole comparison.

    articles: with their texts, for the side-by-side view; rows: in the order to show them. conflicts: what one article
    says in two ways, whatever the others say.
    """

    articles: tuple[Article, ...]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON shape (docs/reference/json.md)."""
        return {
            "version": VERSION,
            "articles": [article.to_dict() for article in self.articles],
            "rows": [row.to_dict() for row in self.rows],
            "conflicts": [conflict.to_dict() for conflict in self.conflicts],
            "problems": [problem.to_dict() for problem in self.problems],
        }


def answered(row: Row, articles: Sequence[Article]) -> int:
    """How many of the articles answer the question of a row."""
    return sum(bool(row.of(article.id)) for article in articles)
