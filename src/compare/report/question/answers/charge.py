"""Whether the passages of a row only name an offence that somebody is charged with: leaving the scene."""

import re
from collections.abc import Mapping

from compare.align.alignment import Alignment
from compare.article import Article
from compare.claim import Claim
from compare.report.question.phrasing.clause import TENSED, clause_of, told

_NEAR = 200  # characters before a passage in which the charge stands
_CHARGED = re.compile(
    r"\b(?:(?:charged|indicted|arraigned|booked|convicted|charges|counts?|guilty|suspicion) (?:\w+ ){0,3}"
    r"(?:with|of|on)|guilty to)\b[^.;:]{0,160}\Z"
)


def is_charged(alignment: Alignment, articles: Mapping[str, Article]) -> bool:
    """Whether a row of a deed is one of a charge in each of its passages, which nobody asks whether it was done."""
    two = alignment.kind == "event" and len(alignment.articles) > 1
    return two and all(_is_offence(claim, articles.get(claim.article)) for claim in alignment.claims)


def _is_offence(claim: Claim, article: Article | None) -> bool:
    clause = clause_of(claim, article)
    one = told(clause)
    start = clause.span.start
    before = clause.parse.text[max(clause.parse.sentence.start, start - _NEAR) : start]
    return (one is None or one.group.tense not in TENSED or clause.tokens[one.group.head].start < start) and bool(
        _CHARGED.search(before)
    )
