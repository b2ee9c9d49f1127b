"""From an article to its figures: sentences with a trigger, their outlines, the losses and quantities in them."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from compare.article import Article
from compare.claim import Claim, Evidence, Figure, Harm, Kind
from compare.extract.figures.casualty import Loss, inherited, losses
from compare.extract.figures.convention import Convention, convention
from compare.extract.figures.group import Chain, Group, chain, span_of
from compare.extract.figures.outline import Outline, outline
from compare.extract.figures.quantifier import amounts
from compare.extract.figures.value import figure_of
from compare.grammar.parse import Parse, parses
from compare.interval import Interval
from compare.span import Span

_CASUALTIES = ("killed", "injured", "killed-or-injured", "missing", "captured")


def claims(article: Article, conventions: Mapping[str, str] | None = None) -> tuple[Claim, ...]:
    """All figures of an article, in text order."""
    words = convention(conventions)
    found = dict.fromkeys(claim for parse in parses(article) for claim in _of_sentence(article, parse, words))
    return tuple(sorted(found, key=lambda claim: claim.span))


@cache
def trigger() -> re.Pattern[str]:
    """What a sentence must have to be looked at: a digit, a number word, a word of harm."""
    from compare.extract.figures.number import SCALES, TENS, UNITS
    from compare.extract.figures.word import harm_words

    words = {*UNITS, *TENS, *SCALES, "dozen", "dozens", "scores", "hundreds", "thousands", "several", "hundred", "no one", "nobody"}
    harm = {word for word, entry in harm_words().items() if entry.harm and entry.letter in "KITAYF"}
    return re.compile(rf"\d|\b(?:{'|'.join(sorted(words | harm, key=len, reverse=True))})", re.IGNORECASE)


def _of_sentence(article: Article, parse: Parse, words: Convention) -> Iterator[Claim]:
    start, end = parse.sentence.start, parse.sentence.end
    if not trigger().search(article.text, start, end):
        return
    line = outline(article.text, parse.tokens, amounts(article.text, start, end, words))
    links = chain(line)
    found = losses(line, links)
    for loss in found:
        yield from _claim(article, line, links, loss)
    for loss, _parent in inherited(links, found):
        yield from _claim(article, line, links, loss, "nested")


def _claim(article: Article, line: Outline, links: Chain, loss: Loss, basis: str = "incident") -> Iterator[Claim]:
    victim = links.groups[loss.victim]
    harm = "injured" if loss.harm == "struck" else loss.harm
    figure = _figure(article.text, line, victim, harm, "nested" if victim.partitive else basis)
    if figure is None:
        return
    span = span_of(line, links.groups[loss.first].first, links.groups[loss.last - 1].last)
    kind: Kind = "casualties" if harm in _CASUALTIES else "quantity"
    yield Claim(kind, Evidence(article.id, span, span.of(article.text)), figure)


def _figure(text: str, line: Outline, victim: Group, harm: str, basis: str) -> Figure | None:
    span = span_of(line, victim.first, victim.last)
    harm_: Harm = harm  # type: ignore[assignment]  # the lexicon holds only the closed list, and a test says so
    if victim.amount:
        figure = figure_of(text, victim.amount, "people")
        return Figure(
            figure.interval, figure.shape, figure.as_printed, "people", harm_, victim.victims, basis,  # type: ignore[arg-type]
            figure.approximate, figure.widest, figure.printed, span.of(text),
        )  # fmt: skip
    if victim.count:
        return Figure(Interval(victim.count, victim.count), "exact", span.of(text), "people", harm_, victim.victims, counted=span.of(text), printed=(victim.count,))
    return None
