"""Texts too short to be a story, a headline or one fact: where nothing typed lines up, whole sentences may."""

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from itertools import combinations

from compare.align.alignment import Alignment, among
from compare.align.block import candidates
from compare.align.feature import Features, Story
from compare.align.group import MOST
from compare.align.guard import barred
from compare.align.weight import (
    SENTENCE_THRESHOLD,
    SHORT,
    probability,
    sentence_bits,
    sentence_levels,
    summed,
    waterfall,
)
from compare.article import Article
from compare.claim import Claim, Evidence
from compare.span import Span

Pair = tuple[float, Features, Features]
Place = tuple[str, int]  # an article and the number of a sentence of it

_COUNTED = ("casualties",)
_SAME_ANSWER = frozenset(("numbers same", "toll answer same"))
_WHOLES = frozenset(("toll whole", "held 9"))  # all whom a harm befell, in words that the other has too: 703 injured
_OF_STORIES = ("anybody", "sole", "utterance")  # rules that tell in texts of any length
_FEW = 2  # words that two sentences of stories must have in common to be weighed
_LIKELY = 1.0  # bits from which a sentence answers one more: two to one
_EVEN = 0.0  # bits from which a row of casualties needs no other support


def bare(articles: Sequence[Article], story: Story, rows: Sequence[Alignment]) -> list[Alignment]:
    """The rows, with rows of whole sentences that say the same where no row has lined up anything in both of them.

    A count of people stays one article's alone though its sentence is lined up: had the other counted them too, the
    counts would be a row. Without a story around them a common date or place makes no question of two sentences: in
    articles that are all short, rows of casualties stand, other rows only where the sentences line up.
    """
    pairs = _every_pair(articles, story)
    short = all(len(article.sentences) <= SHORT for article in articles)
    kept = [row for row in rows if not short or _stands(row, pairs)]
    homes = _homes([row for row in kept if len(row.articles) > 1], story)
    free = [pair for pair in pairs if not _met(pair, homes, short)]
    whole_rows = _clustered(free)
    said = {_place(features) for row in whole_rows for features in row}
    stay = [row for row in kept if len(row.articles) > 1 or row.kind in _COUNTED or not _meets(row.claims, said, story)]
    return stay + [_row(row) for row in whole_rows]


def _stands(row: Alignment, pairs: Sequence[Pair]) -> bool:
    tells = any(weight.feature.partition(" ")[0] in _OF_STORIES for weight in row.weights)
    counts = row.kind in _COUNTED and (_asked(row) >= _EVEN or {weight.feature for weight in row.weights} >= _WHOLES)
    return tells or len(row.articles) < 2 or counts or _supported(row, pairs)


def _asked(row: Alignment) -> float:
    """The bits that speak for one question, whatever is answered: another number must not tear two tolls apart."""
    return sum(weight.weight for weight in row.weights if weight.feature not in _SAME_ANSWER)


def _every_pair(articles: Sequence[Article], story: Story) -> list[Pair]:
    """The pairs of sentences of two articles that are evens or better, best first."""
    free = {article.id: story.features(_sentences(article)) for article in articles}
    pairs = [pair for one, other in combinations(sorted(free), 2) for pair in _pairs(free[one], free[other])]
    return sorted(_verbatim_alone(pairs), key=lambda pair: (-pair[0], pair[1].key, pair[2].key))


def _verbatim_alone(pairs: Sequence[Pair]) -> list[Pair]:
    """A sentence that the other article has word for word answers to that one alone."""
    same = {_place(one) for pair in pairs if _verbatim(pair) for one in pair[1:]}
    return [pair for pair in pairs if _verbatim(pair) or not {_place(one) for one in pair[1:]} & same]


def _verbatim(pair: Pair) -> bool:
    return pair[1].claim.quote == pair[2].claim.quote


def whole(article: Article, span: Span) -> Claim:
    """A sentence as an untyped claim."""
    return Claim("event", Evidence(article.id, span, span.of(article.text)))


def _sentences(article: Article) -> list[Claim]:
    return [whole(article, sentence.span) for sentence in article.sentences]


def _pairs(left: Sequence[Features], right: Sequence[Features]) -> list[Pair]:
    tried = [(left[i], right[j]) for i, j in candidates(left, right)]
    near = [(one, other) for one, other in tried if not _little_common(one, other) and not barred(one, other)]
    every = [(sentence_bits(one, other), one, other) for one, other in near]
    return [pair for pair in every if pair[0] >= SENTENCE_THRESHOLD]


def _little_common(one: Features, other: Features) -> bool:
    """Whether two sentences of stories share but one word, or only names and numbers: a story is about its names."""
    if max(one.sentences, other.sentences) <= SHORT:
        return False
    common = one.words.keys() & other.words.keys()
    return len(common) < _FEW or common <= (one.names | other.names | one.numbers)


def _supported(row: Alignment, pairs: Sequence[Pair]) -> bool:
    """Whether claims of a row stand in both sentences of a pair."""
    return any(among(one.claim, row.claims) and among(other.claim, row.claims) for _, one, other in pairs)


def _place(features: Features) -> Place:
    return features.claim.article, features.sentence


def _homes(rows: Sequence[Alignment], story: Story) -> Mapping[Place, set[int]]:
    """The rows that have a claim in a sentence, by sentence."""
    homes: dict[Place, set[int]] = {}
    for number, row in enumerate(rows):
        for claim in row.claims:
            for sentence in story.around(claim):
                homes.setdefault((claim.article, sentence), set()).add(number)
    return homes


def _met(pair: Pair, homes: Mapping[Place, set[int]], short: bool) -> bool:
    """Whether a row has claims in both sentences of a pair; in short texts, whether any row has claims in either."""
    left, right = (homes.get(_place(one), set()) for one in pair[1:])
    return bool(left or right) if short else not left.isdisjoint(right)


def _meets(claims: Sequence[Claim], said: Container[Place], story: Story) -> bool:
    return any((claim.article, sentence) in said for claim in claims for sentence in story.around(claim))


def _clustered(pairs: Sequence[Pair]) -> list[list[Features]]:
    """Rows of sentences, the best pairs first: what an article says twice, headline and body, stands in one row.

    A sentence that found no room answers one more in a row of the two, where that is likely: many tell of two things.
    """
    home: dict[Place, list[Features]] = {}
    more: list[list[Features]] = []
    again: set[Place] = set()
    for bits, one, other in pairs:
        places = {_place(one), _place(other)}
        left, right = home.get(_place(one), [one]), home.get(_place(other), [other])
        if _fit(left, right):
            row = [*left, *right]
            home |= {_place(features): row for features in row}
        elif left is not right and bits >= _LIKELY and again.isdisjoint(places):
            again |= places
            more.append([one, other])
    return [*{id(row): row for row in home.values()}.values(), *more]


def _fit(left: Sequence[Features], right: Sequence[Features]) -> bool:
    """Whether one sentence may join a row: no article has more tellings than a row shows; two rows never merge."""
    counts = Counter(features.claim.article for features in (*left, *right))
    return min(len(left), len(right)) == 1 and max(counts.values()) <= MOST


def _row(features: Sequence[Features]) -> Alignment:
    """The row of some sentences, with the evidence of its best pair."""
    every = sorted(features, key=lambda one: one.key)
    across = [pair for pair in combinations(every, 2) if pair[0].claim.article != pair[1].claim.article]
    one, other = max(across, key=lambda pair: sentence_bits(*pair))
    found = sentence_levels(one, other)
    return Alignment("event", tuple(f.claim for f in every), waterfall(one, other, found), probability(summed(found)))
