"""What is not known, as a question: is the motive known, is it known whether they were targeted, are there charges."""

import re

from compare.align.alignment import Alignment
from compare.align.rule import question_of
from compare.claim import Claim, State
from compare.extract.unknown import UNKNOWN, is_unknown
from compare.report.question.phrasing.clause import Clause
from compare.report.question.phrasing.excerpt import midway
from compare.report.question.phrasing.subject import agreeing, is_many
from compare.report.question.phrasing.trim import cut

_CLAUSE = re.compile(r"(?:whether|if|who|whom|whose|why|how|what|where|when|which)\b(?! names?\b)", re.IGNORECASE)
_OWNED = re.compile(r"(?:the|his|her|their|its|either|both|those|[\w.-]+['’]s?)\s", re.IGNORECASE)
_VAGUE = re.compile(r"\A(?:an?|any|some of|no|neither|whose|possible|further|other)\s+", re.IGNORECASE)
_NAME = re.compile(r"\b(?:names?|identit\w+|identification)\b", re.IGNORECASE)
_AMONG = re.compile(r"\bother\b", re.IGNORECASE)  # arson and other causes
_BY_TOPIC = {"charges": "Are there charges?", "decision": "Has a decision been made?"}


def opened(alignment: Alignment) -> Claim | None:
    """The claim that leaves open what another of its row tells; None where that is not what the row is about."""
    if question_of(alignment, "sole") != UNKNOWN:
        return None
    return next((claim for claim in alignment.claims if is_unknown(claim)), None)


def asked(value: State, clause: Clause) -> str:
    """The question that an article says is open, whatever the words by which it says so."""
    if value.ladder in _BY_TOPIC:
        return _BY_TOPIC[value.ladder]
    if _CLAUSE.match(value.of):
        words = f"whether{value.of[2:]}" if value.of[:3].casefold() == "if " else value.of
        return f"Is it known {cut(words[:1].lower() + words[1:])}?"
    if value.ladder == "cause" and _AMONG.search(value.of):
        return "Is the cause known?"
    thing = _VAGUE.sub("", value.of)
    owned = thing if _OWNED.match(thing) or thing[:1].isupper() else f"the {thing}"
    thing = cut(midway(owned, clause))
    many = " and " in thing or is_many(thing.partition(" of ")[0].partition(" for ")[0])
    if value.ladder == "name" and not _NAME.search(thing):
        return f"{agreeing('Has', many)} {thing} been named?"
    return f"{agreeing('Is', many)} {thing} known?"
