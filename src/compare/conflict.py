"""A conflict inside one article: what it says in two ways, with both passages. Which is right, nobody here knows."""

from typing import Any

from compare.claim import Evidence
from compare.record import Record
from compare.span import Span

Pair = tuple[Evidence, Evidence]  # two passages of one article, of which one at most can be right


class Conflict(Record):
    """Passages of one article that cannot all be right.

    code: a short stable name (docs/reference/json.md). message: what is said in two ways, in one sentence with the
    exact words. passages: where, in text order.
    """

    article: str
    code: str
    message: str
    passages: tuple[Evidence, ...]

    def has(self, article: str, span: Span) -> bool:
        """Whether a passage of an article is one of those in conflict."""
        return article == self.article and any(passage.span == span for passage in self.passages)

    def to_dict(self) -> dict[str, Any]:
        """The shape of the JSON report."""
        return {
            "article": self.article, "code": self.code, "message": self.message,
            "says": [{"start": one.span.start, "end": one.span.end, "quote": one.quote} for one in self.passages],
        }  # fmt: skip
