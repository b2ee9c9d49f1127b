"""The sentences of quotations, each with the statement that quotes it, as they are compared: small, without marks."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from compare.align.feature import Features
from compare.article import Article
from compare.extract.attributions.quotation import Quotation, quoted
from compare.layout import Sentence
from compare.record import Record
from compare.span import Span

FEWEST = 4  # words of a sentence that can be known again; a shorter one goes with the one after
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_BREAK = re.compile(r"\s{0,3}\.\s?\.\s?\.\s{0,3}|…|;\s")  # inside a sentence
_MARKS = " \t\n\r\u00a0\"“”„«»'‘’`,;:-–—"
_LONG = 80  # words of a sentence that are compared
_NEAR = 4  # statements: the content that holds a quotation begins among the last few before it


class Piece(Record):
    """A sentence of a quotation: the statement that quotes it, where it stands, its words, small and without marks.

    begins: whether a sentence begins with it.
    """

    whole: Features
    span: Span
    words: tuple[str, ...]
    begins: bool

    @property
    def key(self) -> tuple[str, int]:
        """Its article and place."""
        return self.whole.claim.article, self.span.start


def pieces(features: Sequence[Features], article: Article) -> Iterator[Piece]:
    """The sentences of all quotations that a statement holds, in text order."""
    said = sorted((it for it in features if it.claim.kind == "attribution" and it.claim.attribution), key=_content)
    starts = [_content(it).start for it in said]
    for quotation in quoted(article):
        first, last = bisect_right(starts, quotation.span.start), bisect_left(starts, quotation.span.end)
        holding = [it for it in said[max(0, first - _NEAR) : last] if _content(it).overlaps(quotation.span)]
        if holding and _closed(article.text, quotation):
            whole = min(holding, key=lambda it: _content(it).end - _content(it).start)
            for span in _sentences(article, quotation.span):
                yield Piece(whole, span, _words(span.of(article.text)), article.text[span.start].isupper())


def _closed(text: str, quotation: Quotation) -> bool:
    """Whether a quotation ends with a mark; where that is missing, whose words they are is not sure."""
    return quotation.continues or text[quotation.span.end - 1] in _MARKS


def _content(said: Features) -> Span:
    assert said.claim.attribution  # noqa: S101 - `pieces` keeps statements only
    return said.claim.attribution.content.span


def _sentences(article: Article, within: Span) -> Iterator[Span]:
    """The sentences of a quotation, one with the next while it has too few words to be known again."""
    text = article.text
    cuts = {found.end() for found in _BREAK.finditer(text, within.start, within.end)}
    first = bisect_left(article.sentences, within.start, key=_start)
    last = bisect_left(article.sentences, within.end, key=_start)
    start = within.start
    for end in (*sorted(cuts | {it.start for it in article.sentences[first:last]}), within.end):
        if len(_words(text[start:end])) >= FEWEST or end == within.end:
            span = _bare(text, Span(start, end))
            if span.end > span.start:
                yield span
            start = end


def _start(sentence: Sentence) -> int:
    return sentence.start


def _bare(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS:
        end -= 1
    return Span(start, end)


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.casefold().replace("’", "'") for word in _WORD.findall(text))[:_LONG]
