"""Who said what: source, cue and content as exact spans."""

import re
from collections.abc import Iterator

from compare.article import Article
from compare.claim import Attribution, Claim, Evidence, Form, Mention
from compare.extract.attributions.continuation import continued
from compare.extract.attributions.cue import cues
from compare.extract.attributions.quotation import Quotation, quotations
from compare.extract.attributions.sentence import statements as of_sentence
from compare.extract.attributions.statement import Statement
from compare.extract.attributions.view import View
from compare.grammar.parse import parses
from compare.span import Span

_WORD = re.compile(r"\w+")


def attributions(article: Article) -> tuple[Claim, ...]:
    """All statements of an article, in text order."""
    quoted = quotations(article.text, article.paragraphs)
    return tuple(_claim(article, found, quoted) for found in statements(article, quoted))


def statements(article: Article, quoted: list[Quotation]) -> Iterator[Statement]:
    """The statements of every sentence that a trigger stands in."""
    starts = [quotation.span.start for quotation in quoted]
    triggers = cues().triggers
    for parse in parses(article):
        words = _WORD.findall(article.text, parse.sentence.start, parse.sentence.end)
        if not triggers.isdisjoint(words):
            found = list(of_sentence(View(parse, quoted, starts)))
            for number, statement in enumerate(found, 1):
                end = parse.sentence.end if number == len(found) else 0
                yield _continued(article, statement, end, quoted, starts)


def _continued(article: Article, found: Statement, end: int, quoted: list[Quotation], starts: list[int]) -> Statement:
    """The statement with the quotations that go on with it."""
    end = max(end, found.cue.end, found.source.end if found.source else 0, found.parts[-1].end)
    more = continued(article.text, found.parts[-1], end, quoted, starts, article.paragraphs)
    return found._replace(parts=_merged(article.text, [*found.parts, *more])) if more else found


def _merged(text: str, parts: list[Span]) -> tuple[Span, ...]:
    """Pieces with nothing but white space between them are one."""
    merged: list[Span] = []
    for piece in parts:
        if merged and not text[merged[-1].end : piece.start].strip(" .,\n\r\t"):
            merged[-1] = Span(merged[-1].start, piece.end)
        else:
            merged.append(piece)
    return tuple(merged)


def _claim(article: Article, found: Statement, quoted: list[Quotation]) -> Claim:
    main = Span(found.parts[0].start, found.parts[-1].end)
    whole = [found.cue, main, *([found.source] if found.source else [])]
    evidence = Span(min(s.start for s in whole), max(s.end for s in whole))
    text = article.text
    return Claim("attribution", Evidence(article.id, evidence, evidence.of(text)), None, Attribution(
        found.source and Mention(found.source, found.source.of(text)), Mention(found.cue, found.cue.of(text)),
        Mention(main, main.of(text)), _form(main, quoted), found.entry.stance, negated=found.negated,
        opinion="opinion" in found.entry.frames))


def _form(content: Span, quoted: list[Quotation]) -> Form:
    inside = [quotation.span for quotation in quoted if quotation.span.overlaps(content)]
    if not inside:
        return "indirect"
    held = sum(min(q.end, content.end) - max(q.start, content.start) for q in inside)
    return "direct" if held >= content.end - content.start - 2 else "mixed"
