"""An article: the text as it was handed over, never changed, and what is known about it."""

from functools import cached_property

from compare.dateline import Dateline, first_dateline
from compare.imprint import brought_out
from compare.layout import Paragraph, Sentence, paragraphs, sentences
from compare.problem import Problem
from compare.record import Record
from compare.span import Span

_NO_CLAIMS = frozenset({"furniture", "caption", "byline", "dateline", "correction"})


class _Source(Record):
    """The fields of an article; a tuple alone has no room to keep what is worked out from them."""

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    file: str | None = None
    byline: str | None = None
    agency: str | None = None
    updated: str | None = None
    notices: tuple[Problem, ...] = ()


class Article(_Source):
    """One source text.

    id: a short name (A, B, or the user's own). text: as read; every offset counts on it.
    published, updated: ISO date or date-time as text, or None. byline: who wrote it. agency: the wire service that it
    credits (AP, Reuters). file: the path as the user gave it. notices: what had to be assumed in reading it.
    """

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs with their roles (headline, body, furniture, ...), in order."""
        return paragraphs(self.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, in order, without what stands beside the article on its page: nothing there is a claim."""
        return tuple(s for s in sentences(self.text) if s.role not in _NO_CLAIMS)

    @cached_property
    def dateline(self) -> Dateline | None:
        """Where and when it was filed, if a paragraph near the top says so."""
        return first_dateline(self.text, (p.span for p in self.paragraphs))

    @cached_property
    def imprint(self) -> dict[str, str]:
        """When it says that it was 'published' and 'updated', as ISO text: in a stamp, or in its dateline."""
        return brought_out(self.text, self.paragraphs)

    @cached_property
    def headline(self) -> Span | None:
        """Where the headline stands, if the text has one."""
        return next((p.span for p in self.paragraphs if p.role == "headline"), None)

    @cached_property
    def corrections(self) -> tuple[Span, ...]:
        """The notes in which the paper mends what it printed before."""
        return tuple(p.span for p in self.paragraphs if p.role == "correction")

    def to_dict(self) -> dict[str, str | None]:
        """The shape of the JSON report: all but the text."""
        return {
            "id": self.id, "title": self.title, "outlet": self.outlet, "url": self.url,
            "published": self.published, "file": self.file,
        }  # fmt: skip
