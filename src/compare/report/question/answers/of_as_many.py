"""Whether a state is told of as many people in every article: two men held are not one of them, nor three others."""

import re

from compare import lexicon
from compare.align.alignment import Alignment
from compare.align.words import DIGITS, ORDINALS
from compare.claim import Claim, State
from compare.report.question.answers.across import across
from compare.report.question.phrasing.proper import is_name

_OPENING = re.compile(
    r"(?:(?:the|all|these|those|other|some|about|at least|as many as|more than|up to)\s)+", re.IGNORECASE
)
_ALONE = frozenset(("a", "an", "one", "he", "she", *ORDINALS))
# Of whom the passage names others as well: Ivo Rusk and Ana Kovac were both charged.
_JOINED = re.compile(r"\b(?:and|both|each|were|are|have)\b")
_NUMBER = re.compile(r"\d[\d,]*")
_COUNTED = re.compile(
    r"(?P<verb>Were|Are|Have|Had) "
    r"(?:(?:about|around|some|nearly|almost|over|up to|(?:more|fewer|less) than|at least|as many as) )?"
    r"(?P<number>\d[\d,]*) (?=[a-z])"
)
_ANYBODY = "Has anyone "


def of_as_many(asked: str, alignment: Alignment) -> bool:
    """Whether two articles at least tell how as many people stand, as far as their words say how many those are."""
    told = [claim for claim in alignment.claims if isinstance(claim.value, State) and _is_of_people(claim.value)]
    articles = {claim.article for claim in told}
    if asked.startswith(_ANYBODY) or len(articles) < 2 or len(articles) < len(alignment.articles):
        return True
    return any(_as_many(one, other) for one, other in across(told))


def uncounted(asked: str, alignment: Alignment) -> str:
    """A question of how a number of things stand, without that where two articles tell of other numbers: were flights
    cancelled, not were about 40."""
    counted = _COUNTED.match(asked)
    told = {_printed(claim.value.of) for claim in alignment.claims if isinstance(claim.value, State)}
    if alignment.kind != "status" or not counted or len(told) < 2 or counted["number"] not in told:
        return asked
    return f"{counted['verb']} {asked[counted.end() :]}"


def _printed(of: str) -> str:
    found = _NUMBER.search(of)
    return found.group() if found else ""


def _is_of_people(state: State) -> bool:
    return bool(state.ladder) and lexicon.table("ladders").get(state.ladder, {}).get("of") == "people"


def _as_many(one: Claim, other: Claim) -> bool:
    left, right = _number(one), _number(other)
    return left is None or right is None or left == right


def _number(claim: Claim) -> int | None:
    """Of how many people a passage tells a state; None where its words do not say."""
    state = claim.value
    of = _OPENING.sub("", state.of, count=1) if isinstance(state, State) else ""
    first = of.casefold().partition(" ")[0]
    if first == "both":
        return 2
    if first in _ALONE or (is_name(of) and " and " not in of):
        return None if _JOINED.search(claim.quote) else 1
    digits = DIGITS.get(first, first).replace(",", "")
    return int(digits) if digits.isdigit() and len(digits) < len("1000000") else None
