"""Reports built by hand, so that the renderers are tested without the tool's own reading of texts."""

from pathlib import Path
from typing import Any

from compare.align.alignment import Weight
from compare.article import Article
from compare.report.record import Passage, Row
from compare.span import Span

WEIGHTS = (
    Weight("kind", 2.0, "both are of one kind"),
    Weight("words", 3.25, "they share rare words"),
    Weight("place", -0.5, "one stands in the headline"),
)


def text(name: str) -> str:
    """The text of an invented article."""
    return (Path(__file__).parent / "stories" / "texts" / f"{name}.txt").read_text(encoding="utf-8")


def passage(article: Article, quote: str, value: str | None = None, **more: Any) -> Passage:
    """A passage whose quote stands in the article; the sentence around it is looked up, as the pipeline does."""
    start = article.text.index(quote)
    span = Span(start, start + len(quote))
    around = [s.span for s in article.sentences if s.span.overlaps(span)]
    sentence = Span(min([s.start for s in around] + [span.start]), max([s.end for s in around] + [span.end]))
    return Passage(article.id, span, quote, sentence, value, **more)


def figure(article: Article, quote: str, value: str, low: float | None, high: float | None, **more: Any) -> Passage:
    """A passage that gives a number."""
    return passage(article, quote, value, low=low, high=high, numeric=True, **more)


def row(name: str, question: str, *passages: Passage, **more: Any) -> Row:
    """A row with the usual fields filled in; `address` as the command line counts readings."""
    named: dict[str, Any] = {"kind": "event", "verdict": "single", "reason": None, "because": ""}
    named |= {"weights": WEIGHTS, "threshold": 3.0}
    named |= more
    named.setdefault("tool_verdict", named["verdict"])
    return Row(id=name, question=question, passages=passages, score=0.9, **named)
