"""One sentence that stands twice in an article, word for word but for its day: a summary and the text below it.

Nobody tells two deeds in a dozen words that are the same; a day was mended in one place and not in the other.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from compare.align.collation import sentences
from compare.align.twin import sentence_at
from compare.article import Article
from compare.claim import Claim, When
from compare.conflict import Pair
from compare.judge.one_deed import loose, of_another, to_come

_MOST = 60  # dates of an article that are compared with one another
_WORDS = 10  # words besides the day from which a sentence is no set phrase


def restated(article: Article, claims: Sequence[Claim]) -> Iterator[Pair]:
    """The passages of such a sentence that give it two days of the week."""
    dated = [(claim, value) for claim in claims if isinstance(value := claim.value, When) and _has_day(claim, value)]
    told = [(claim, value, _besides(article, claim, value)) for claim, value in dated[:_MOST]]
    for (one, left, here), (other, right, there) in combinations(told, 2):
        if left.calendar.weekday != right.calendar.weekday and left.about == right.about and _same(here, there):
            yield one.evidence, other.evidence


def _has_day(claim: Claim, value: When) -> bool:
    """Whether a passage tells what was done on one day of the week, not what is to be."""
    day = value.precision == "day" and value.calendar.weekday is not None and value.as_printed in claim.quote
    return day and not (loose(value, claim.quote) or to_come(claim.quote))


def _besides(article: Article, claim: Claim, value: When) -> list[str]:
    """The words of the sentence of a passage, without those of its day."""
    start = claim.span.start + claim.quote.index(value.as_printed)
    end = start + len(value.as_printed)
    words = sentences(article)[sentence_at(article, claim.span)]
    return [word.form for word in words if word.end <= start or word.start >= end]


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two sentences have the same words, or one tells no other deed but has a dateline more."""
    few = min(len(one), len(other))
    return few >= _WORDS and one[-few:] == other[-few:] and not of_another(" ".join(one), " ".join(other))
