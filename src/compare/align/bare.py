"""Texts too short to be a story, a headline or one fact: where nothing typed lines up, whole sentences may."""

from collections.abc import Sequence
from itertools import combinations

from compare.align.alignment import Alignment
from compare.align.feature import Features, Story
from compare.align.weight import bare_levels, probability, summed, waterfall
from compare.article import Article
from compare.claim import Claim, Evidence
from compare.span import Span

_SHORT = 2  # sentences up to which a text is no story


def bare(articles: Sequence[Article], story: Story, rows: Sequence[Alignment]) -> list[Alignment]:
    """Pairs of sentences that say the same, of articles that are all short; sentences of a row are left out."""
    if any(len(article.sentences) > _SHORT for article in articles):
        return []
    joined = [claim for row in rows if len(row.articles) > 1 for claim in row.claims]
    free = {article.id: story.features(_sentences(article, joined)) for article in articles}
    pairs = [pair for one, other in combinations(sorted(free), 2) for pair in _pairs(free[one], free[other])]
    return _one_to_one(sorted(pairs, key=lambda pair: (-pair[0], pair[1].key, pair[2].key)))


def whole(article: Article, span: Span) -> Claim:
    """A sentence as an untyped claim."""
    return Claim("event", Evidence(article.id, span, span.of(article.text)))


def _sentences(article: Article, joined: Sequence[Claim]) -> list[Claim]:
    taken = [claim.span for claim in joined if claim.article == article.id]
    spans = [Span(sentence.start, sentence.end) for sentence in article.sentences]
    return [whole(article, span) for span in spans if not any(span.overlaps(other) for other in taken)]


def _pairs(left: Sequence[Features], right: Sequence[Features]) -> list[tuple[float, Features, Features]]:
    every = [(summed(bare_levels(one, other)), one, other) for one in left for other in right]
    return [pair for pair in every if pair[0] >= 0]


def _one_to_one(pairs: Sequence[tuple[float, Features, Features]]) -> list[Alignment]:
    rows, taken = [], set()
    for bits, one, other in pairs:
        if not {one.key, other.key} & taken:
            taken |= {one.key, other.key}
            evidence = waterfall(one, other, bare_levels(one, other))
            rows.append(Alignment("event", (one.claim, other.claim), evidence, probability(bits)))
    return rows
