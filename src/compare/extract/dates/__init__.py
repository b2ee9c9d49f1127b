"""When: dates and times as intervals, each with the clause that it dates."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import cast

from compare.article import Article
from compare.claim import Claim, Evidence, When
from compare.extract.acts import told_by
from compare.extract.dates.anchor import anchor
from compare.extract.dates.clause import about, counted_from, is_timeless, tense
from compare.extract.dates.expression import Mention
from compare.extract.dates.mention import mentions
from compare.extract.dates.modifier import bare_words
from compare.extract.dates.pattern import undated
from compare.extract.dates.resolve import resolved
from compare.extract.passage import governor, passage, token_range
from compare.grammar.parse import Parse, parses
from compare.span import Span


def dates(article: Article) -> tuple[Claim, ...]:
    """All dates and times of an article, each with the clause that it dates, in text order."""
    written = anchor(article)
    return tuple(_new(claim for parse in parses(article) for claim in _of_sentence(article, parse, written)))


def _new(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims without those that say a date again in the same words and date no other event by it."""
    told: set[tuple[object, ...]] = set()
    for claim in claims:
        when = cast(When, claim.value)
        said = when.interval, when.as_printed.lower()
        if said not in told or (when.about and told_by(when.about) and (*said, when.about) not in told):
            yield claim
        told |= {said, (*said, when.about)}


def _of_sentence(article: Article, parse: Parse, written: datetime | None) -> Iterator[Claim]:
    """The claims of one sentence."""
    base = parse.sentence.start
    text = article.text[base : parse.sentence.end]
    for mention in () if undated(parse.words, text) else mentions(text):
        span = Span(base + mention.span.start, base + mention.span.end)
        claim = _claim(article, parse, mention, span, written)
        if claim is not None:
            yield claim


def _claim(article: Article, parse: Parse, mention: Mention, span: Span, written: datetime | None) -> Claim | None:
    first, last = token_range(parse, span)
    if is_timeless(parse, first):
        return None
    where = passage(parse, first, counted_from(parse, last) if mention.expression.floating else last)
    verb = governor(parse, first, last)
    when = resolved(mention, _printed(mention, parse), written, tense(parse, first, verb))
    value = when._replace(about=about(parse, mention, first, last, verb))
    return Claim("date", Evidence(article.id, where, where.of(article.text)), value)


def _printed(mention: Mention, parse: Parse) -> str:
    """The date as printed, with the modifiers that change its meaning."""
    base = parse.sentence.start
    before = parse.text[base + mention.span.start : base + mention.core.start]
    core = parse.text[base + mention.core.start : base + mention.core.end]
    return (before.lstrip() if mention.end else bare_words(before)) + core
