"""What the templates show: the report's records with anchors, partners and pictures beside them; nothing is decided."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from itertools import count

from compare.article import Article
from compare.claim import Evidence
from compare.report.axis import Axis, axis
from compare.report.collation import Camp, Cell, camps, cells
from compare.report.html import link
from compare.report.html.anchor import anchors
from compare.report.marks import Segment, segments
from compare.report.order import GROUPS, Group, asks
from compare.report.record import Passage, Report, Row
from compare.report.section import Section, sections
from compare.report.wording import VERDICTS
from compare.span import Span


@dataclass(frozen=True)
class Reading:
    """A passage on a card: its anchor there and in the text, its place in words, and the sentence around it."""

    passage: Passage
    question: "Question"
    anchor: str
    before: str
    after: str
    paragraph: int
    live: str | None

    @property
    def in_text(self) -> str:
        """The anchor of its mark in the article's text."""
        return f"t-{self.anchor}"


@dataclass(frozen=True)
class Question:
    """A row with its number in the report and its anchor."""

    row: Row
    number: int
    anchor: str
    group: Group
    page: "Page"

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """The passages, in the order of the row."""
        counts: dict[str, int] = {}
        return tuple(self._reading(passage, counts) for passage in self.row.passages)

    def _reading(self, passage: Passage, counts: dict[str, int]) -> Reading:
        counts[passage.article] = counts.get(passage.article, 0) + 1
        place = self.page.numbers.get(passage.article, 0)
        article = self.page.report.articles[place]
        before, after = _around(article.text, passage)
        return Reading(
            passage, self, f"{self.anchor}-{place + 1}-{counts[passage.article]}", before, after,
            _paragraph(article, passage.span.start), link.to_words(article.url, passage.quote),
        )  # fmt: skip

    def of(self, passages: tuple[Passage, ...]) -> tuple[Reading, ...]:
        """The readings of these passages."""
        return tuple(reading for reading in self.readings if reading.passage in passages)

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """What each article gives."""
        return cells(self.row, self.page.report.articles)

    @cached_property
    def camps(self) -> tuple[Camp, ...]:
        """The passages by value."""
        return camps(self.row)

    @cached_property
    def axis(self) -> Axis | None:
        """The picture of the figures, if there are any to compare."""
        return axis(self.row)

    @property
    def rank(self) -> tuple[int, int]:
        """How much it matters where passages overlap: by its group, then by its place."""
        return GROUPS.index(self.group), self.number

    @property
    def mark(self) -> str:
        """The sign of the verdict, which needs no colour."""
        return VERDICTS[self.row.verdict].mark

    def partner(self, reading: Reading) -> Reading | None:
        """The passage of the next article that answers the same question; None where nobody else does."""
        others = [other for other in self.readings if other.passage.article != reading.passage.article]
        place = self.page.numbers.get(reading.passage.article, 0)
        later = [other for other in others if self.page.numbers.get(other.passage.article, 0) > place]
        return next(iter(later or others), None)


@dataclass(frozen=True)
class Text:
    """An article with its paragraphs cut into segments, its anchor and the hash of the text that was compared."""

    article: Article
    anchor: str
    url: str | None
    paragraphs: tuple[tuple[str, tuple[Segment[Reading], ...]], ...]

    @property
    def words(self) -> int:
        """How long the text is."""
        return len(self.article.text.split())

    @property
    def hash(self) -> str:
        """The first sixteen digits of the SHA-256 of the text (UTF-8)."""
        return sha256(self.article.text.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def of(self, span: Span) -> str:
        """The words of a segment."""
        return span.of(self.article.text)


@dataclass(frozen=True)
class Page:
    """The whole page."""

    report: Report

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The place of each article, by its id."""
        return {article.id: place for place, article in reversed(list(enumerate(self.report.articles)))}

    @cached_property
    def sections(self) -> tuple[tuple[Section, tuple[Question, ...]], ...]:
        """The questions, by part and group."""
        names = anchors("q", (row.id for row in self.report.rows))
        number = count(1)
        return tuple(
            (section, tuple(Question(row, next(number), names[row.id], section.group, self) for row in section.rows))
            for section in sections(self.report)
        )

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All questions, in order."""
        return tuple(question for _, questions in self.sections for question in questions)

    @cached_property
    def counted(self) -> tuple[Row, ...]:
        """The rows that the first line counts: the questions, and the passages of one article alone."""
        rows = (question.row for question in self.questions if question.row.status == "accepted")
        return tuple(row for row in rows if asks(row) or row.verdict == "single")

    def first(self, verdict: str) -> str | None:
        """The anchor of the first question of a verdict among those that are counted; None where there is none."""
        counted = {id(row) for row in self.counted}
        return next((q.anchor for q in self.questions if id(q.row) in counted and q.row.verdict == verdict), None)

    def paragraph(self, passage: Evidence) -> tuple[str, str]:
        """The anchor and the name of the paragraph in which a passage stands: its headline, paragraph 3."""
        text = self.texts[self.numbers[passage.article]]
        number = _paragraph(text.article, passage.span.start)
        headed = text.paragraphs[number - 1][0] == "headline"
        return f"{text.anchor}-p{number}", "headline" if headed else f"paragraph {number}"

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """The articles with every passage marked."""
        by_article: dict[str, list[tuple[Span, Reading]]] = {article.id: [] for article in self.report.articles}
        for question in self.questions:
            for reading in question.readings:
                by_article.setdefault(reading.passage.article, []).append((reading.passage.span, reading))
        names = anchors("a", by_article)
        return tuple(_text(article, names[article.id], by_article[article.id]) for article in self.report.articles)


def _text(article: Article, anchor: str, marked: list[tuple[Span, Reading]]) -> Text:
    here: dict[int, list[tuple[Span, Reading]]] = {}
    for span, reading in marked:
        for number in range(_paragraph(article, span.start), _paragraph(article, span.end - 1) + 1):
            here.setdefault(number, []).append((span, reading))
    paragraphs = enumerate(article.paragraphs, start=1)
    cut = tuple((paragraph.role, segments(paragraph.span, here.get(number, ()))) for number, paragraph in paragraphs)
    return Text(article, anchor, link.safe(article.url), cut)


def _around(text: str, passage: Passage) -> tuple[str, str]:
    """The rest of the sentence, before and after the quote."""
    start, end = passage.span
    return text[min(passage.sentence.start, start) : start], text[end : max(passage.sentence.end, end)]


def _paragraph(article: Article, offset: int) -> int:
    """The number of the paragraph in which an offset lies, from 1."""
    return max(1, bisect_right(article.paragraphs, offset, key=lambda paragraph: paragraph.span.start))
