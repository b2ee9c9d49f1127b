"""Texts too short to be a story, a headline or one fact: where nothing typed lines up, whole sentences may."""

from collections.abc import Sequence
from itertools import combinations
from math import log2

from compare.align.alignment import Alignment
from compare.align.block import candidates
from compare.align.feature import Features, Story
from compare.align.guard import barred
from compare.align.weight import bare_levels, probability, summed, waterfall
from compare.article import Article
from compare.claim import Claim, Evidence
from compare.span import Span

Pair = tuple[float, Features, Features]

_SHORT = 2  # sentences up to which a text is no story
_COUNTED = ("casualties",)
_SAME_ANSWER = frozenset(("numbers same", "toll answer same"))
_LIKELY = 1.0  # bits of the question from which a row of casualties needs no other support: twice as likely as not
_EACH = 0.5  # bits that a pair of sentences must have more, each time that the choice of sentences doubles


def bare(articles: Sequence[Article], story: Story, rows: Sequence[Alignment]) -> list[Alignment]:
    """The rows, with pairs of whole sentences where nothing typed lined up.

    Without a story around them a common date or place makes no question of two sentences: in articles that are all
    short, rows of casualties stand, other rows only where the sentences line up.
    """
    pairs = _every_pair(articles, story)
    short = all(len(article.sentences) <= _SHORT for article in articles)
    kept = [row for row in rows if not short or _stands(row, pairs)]
    joined = [claim for row in kept if len(row.articles) > 1 for claim in row.claims]
    whole_rows = _one_to_one([pair for pair in pairs if not _either(pair, joined)])
    said = [claim for row in whole_rows for claim in row.claims]
    return [row for row in kept if len(row.articles) > 1 or not _meets(row.claims, said)] + whole_rows


def _stands(row: Alignment, pairs: Sequence[Pair]) -> bool:
    return len(row.articles) < 2 or (row.kind in _COUNTED and _asked(row) >= _LIKELY) or _supported(row, pairs)


def _asked(row: Alignment) -> float:
    """The bits that speak for one question, whatever is answered: another number must not tear two tolls apart."""
    return sum(weight.weight for weight in row.weights if weight.feature not in _SAME_ANSWER)


def _every_pair(articles: Sequence[Article], story: Story) -> list[Pair]:
    """The pairs of sentences of two articles that are evens or better, best first."""
    free = {article.id: story.features(_sentences(article)) for article in articles}
    pairs = [pair for one, other in combinations(sorted(free), 2) for pair in _pairs(free[one], free[other])]
    return sorted(pairs, key=lambda pair: (-pair[0], pair[1].key, pair[2].key))


def whole(article: Article, span: Span) -> Claim:
    """A sentence as an untyped claim."""
    return Claim("event", Evidence(article.id, span, span.of(article.text)))


def _sentences(article: Article) -> list[Claim]:
    return [whole(article, sentence.span) for sentence in article.sentences]


def _pairs(left: Sequence[Features], right: Sequence[Features]) -> list[Pair]:
    choice = _EACH * log2(max(len(left), len(right), 1))
    near = [(i, j) for i, j in candidates(left, right) if not barred(left[i], right[j])]
    every = [(summed(bare_levels(left[i], right[j])) - choice, left[i], right[j]) for i, j in near]
    return [pair for pair in every if pair[0] >= 0]


def _supported(row: Alignment, pairs: Sequence[Pair]) -> bool:
    return any(_told(pair, row.claims) for pair in pairs)


def _told(pair: Pair, claims: Sequence[Claim]) -> bool:
    """Whether claims stand in both sentences of a pair."""
    return _meets([pair[1].claim], claims) and _meets([pair[2].claim], claims)


def _either(pair: Pair, claims: Sequence[Claim]) -> bool:
    """Whether claims stand in one of the sentences of a pair."""
    return _meets([pair[1].claim], claims) or _meets([pair[2].claim], claims)


def _meets(some: Sequence[Claim], others: Sequence[Claim]) -> bool:
    return any(one.article == other.article and one.span.overlaps(other.span) for one in some for other in others)


def _one_to_one(pairs: Sequence[Pair]) -> list[Alignment]:
    rows: list[Alignment] = []
    taken: set[tuple[str, int, int, str]] = set()
    for bits, one, other in pairs:
        if not {one.key, other.key} & taken:
            taken |= {one.key, other.key}
            evidence = waterfall(one, other, bare_levels(one, other))
            rows.append(Alignment("event", (one.claim, other.claim), evidence, probability(bits)))
    return rows
