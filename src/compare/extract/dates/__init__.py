"""When: dates and times as intervals, each with the clause that it dates."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import partial

from compare.article import Article
from compare.claim import Claim, Evidence, When
from compare.extract.acts import told_by
from compare.extract.dates.anchor import anchor
from compare.extract.dates.clause import about, counted_from, is_timeless, tense
from compare.extract.dates.expression import Mention
from compare.extract.dates.mention import mentions
from compare.extract.dates.modifier import bare_words
from compare.extract.dates.pattern import telling_tokens, undated
from compare.extract.dates.resolve import resolved
from compare.extract.look import awaited, noted
from compare.extract.passage import governor, passage, token_range
from compare.grammar.parse import Parse, parses
from compare.span import Span

_TELLING = awaited(lambda word: word in telling_tokens())
_Told = tuple[When, Callable[[], Span]]  # a date and its passage, which is worked out only where it is claimed


def dates(article: Article) -> tuple[Claim, ...]:
    """All dates and times of an article, each with the clause that it dates, in text order."""
    written = anchor(article)
    dated = [parse for parse in parses(article) if noted(parse, _TELLING) or not undated(_text(parse))]
    found = [(parse, mentions(_text(parse))) for parse in dated]
    told = [one for parse, mentioned in found for one in _of_sentence(parse, mentioned, written)]
    return tuple([_claim(article, when, where()) for when, where in _new(told)])


def _claim(article: Article, when: When, where: Span) -> Claim:
    return Claim("date", Evidence(article.id, where, where.of(article.text)), when)


def _new(found: Iterable[_Told]) -> Iterator[_Told]:
    """Those that do not say a date again in the same words, or date another event by it."""
    told: set[tuple[object, ...]] = set()
    for when, where in found:
        said = when.interval, when.as_printed.lower()
        if said not in told or (when.about and told_by(when.about) and (*said, when.about) not in told):
            yield when, where
        told |= {said, (*said, when.about)}


def _text(parse: Parse) -> str:
    return parse.text[parse.sentence.start : parse.sentence.end]


def _of_sentence(parse: Parse, mentioned: list[Mention], written: datetime | None) -> Iterator[_Told]:
    """The dates of one sentence."""
    base = parse.sentence.start
    for mention in mentioned:
        span = Span(base + mention.span.start, base + mention.span.end)
        first, last = token_range(parse, span)
        if not is_timeless(parse, first):
            end = counted_from(parse, last) if mention.expression.floating else last
            yield _when(parse, mention, first, last, written), partial(passage, parse, first, end)


def _when(parse: Parse, mention: Mention, first: int, last: int, written: datetime | None) -> When:
    verb = governor(parse, first, last)
    when = resolved(mention, _printed(mention, parse), written, tense(parse, first, verb))
    return when._replace(about=about(parse, mention, first, last, verb))


def _printed(mention: Mention, parse: Parse) -> str:
    """The date as printed, with the modifiers that change its meaning."""
    base = parse.sentence.start
    before = parse.text[base + mention.span.start : base + mention.core.start]
    core = parse.text[base + mention.core.start : base + mention.core.end]
    return (before.lstrip() if mention.end else bare_words(before)) + core
