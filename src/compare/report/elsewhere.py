"""What one article alone answers, without what the words of another tell as well: a missed claim is no silence."""

from collections.abc import Iterable, Sequence

from compare.align.alignment import Alignment
from compare.align.words import Word, rarity, telling_words
from compare.article import Article
from compare.claim import Actor, Claim, Figure, Place, When
from compare.report.question.phrasing.saying import ASSERTING

_SHARE = 0.65  # of the worth of the words of a passage that one sentence of another article has, in bits
_WRITTEN = ASSERTING | frozenset(
    "write testify publish release post update comment speak declare reply respond state ask".split()
)


def untold(alignments: Iterable[Alignment], articles: Sequence[Article]) -> tuple[Alignment, ...]:
    """The line-ups without lone ones whose answer stands in another article all the same, or is none.

    What the person's list asks stays whatever the words.
    """
    return tuple(one for one in alignments if one.entry or len(one.articles) > 1 or _is_alone(one, articles))


def _is_alone(row: Alignment, articles: Sequence[Article]) -> bool:
    own = next(article for article in articles if article.id == row.articles[0])
    others = [article for article in articles if article is not own]
    return not any(_is_of_the_writing(claim) or _is_told(claim, own, others) for claim in row.claims)


def _is_of_the_writing(claim: Claim) -> bool:
    """Whether a place or a time is of the report or of what is said, and not of what it tells; or a count is none."""
    if isinstance(claim.value, Place):
        return claim.value.role == "dateline"
    if isinstance(claim.value, Figure):
        return claim.value.as_printed.casefold() == "both"  # a pronoun, and no count
    return isinstance(claim.value, When) and claim.value.about in _WRITTEN


def _is_told(claim: Claim, own: Article, others: Sequence[Article]) -> bool:
    """Whether one sentence of another article has most of the words of a passage, those of its answer among them."""
    words = _words(claim, own)
    worth = {word.concept: rarity(word.concept) for word in words}
    answer = _answer(claim)
    must = {word.concept for word in words if word.number or own.text[word.start : word.end] in answer}
    enough = _SHARE * sum(worth.values())
    told = ({word.concept for word in sentence} for other in others for sentence in telling_words(other))
    return bool(worth) and any(must <= one and sum(worth[w] for w in worth.keys() & one) >= enough for one in told)


def _answer(claim: Claim) -> str:
    """What a claim answers with, as printed; nothing where the whole passage is the answer."""
    value = claim.value
    if isinstance(value, Place | Actor):
        return value.name
    return value.as_printed if isinstance(value, When | Figure) else ""


def _words(claim: Claim, article: Article) -> list[Word]:
    inside = range(claim.span.start, claim.span.end)
    return [word for sentence in telling_words(article) for word in sentence if word.start in inside]
