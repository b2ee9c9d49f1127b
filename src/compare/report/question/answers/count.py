"""Whether every article of a row tells how many, how long or how old: with a number, and of one thing."""

import re
from collections.abc import Mapping

from compare.align.alignment import Alignment
from compare.align.words import concepts, telling
from compare.article import Article
from compare.claim import Claim, Figure
from compare.extract.roles import roles
from compare.grammar.lexicon import lemma
from compare.interval import below
from compare.report.question.answers.across import across
from compare.report.question.answers.deed_told import words_of
from compare.report.question.phrasing.clause import alone

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+)"
# Those of whom the passage has told before: all three, the other two, two of the victims.
_OF_THEM = re.compile(
    rf"\b(?:(?:both|all (?:of )?(?:the )?{_NUMBER})\b|the other {_NUMBER}\b"
    rf"|{_NUMBER} of (?:the|them|those|these|whom|his|her|their)\b)",
    re.IGNORECASE,
)
_ANYBODY = frozenset("people person victim other individual patient body casualty".split())


def is_counted(alignment: Alignment, articles: Mapping[str, Article]) -> bool:
    """Whether two articles tell a number of one unit; one without a figure, the same number of the same noun."""
    figures = [claim for claim in alignment.claims if isinstance(claim.value, Figure)]
    if not figures:
        return True
    return any(
        _of_one_unit(one, other) or _repeats(one, other, articles) or _repeats(other, one, articles)
        for one, other in across(alignment.claims)
    )


def _of_one_unit(one: Claim, other: Claim) -> bool:
    left, right = one.value, other.value
    return isinstance(left, Figure) and isinstance(right, Figure) and left.unit == right.unit


def _repeats(one: Claim, other: Claim, articles: Mapping[str, Article]) -> bool:
    """Whether a passage without a figure tells the number and the noun of another: four men."""
    figure = one.value
    if not isinstance(figure, Figure) or isinstance(other.value, Figure) or not figure.counted:
        return False
    counted = [*telling(alone(figure.counted).tokens)]
    told = words_of(other, other.span, articles)
    heads = concepts(word for word in counted if word.head)
    number = f"{figure.interval.low:.15g}" if figure.interval.low is not None else ""
    return number in concepts(word for word in told if word.number) and not heads.isdisjoint(concepts(told))


def is_of_a_part(alignment: Alignment) -> bool:
    """Whether every pair of two numbers sets some people against all: all three in the truck, the two teens, four dead.

    Only where the judge found that the numbers need not clash.
    """
    pairs = [*across(alignment.claims)]
    return bool(pairs) and all(_is_part(one, other) or _is_part(other, one) for one, other in pairs)


def _is_part(one: Claim, other: Claim) -> bool:
    """Whether one counts fewer than the other, and only those told of before or people of one sort."""
    some, all_ = one.value, other.value
    if not (isinstance(some, Figure) and isinstance(all_, Figure) and some.toll and some.shape == "exact"):
        return False
    if not below(some.interval, all_.interval):
        return False
    words = (some.counted or "").casefold().split()
    noun = lemma(words[-1], "NNS") if words else ""
    return _OF_THEM.search(one.quote) is not None or (noun in roles() and noun not in _ANYBODY)
