"""Where a subject begins that was read as too long: behind a verb of saying, or behind to whom something is told."""

from compare.grammar.phrase import NAMES, Phrase
from compare.report.question.phrasing.clause import Clause

_CLAIMING = frozenset("claims says reports alleges admits denies insists fears hopes".split())


def claimed(clause: Clause, phrase: Phrase) -> Phrase | None:
    """The second of two nouns between which a verb of saying stands that looks like one: man claims dog shot woman."""
    tokens = clause.tokens
    for at in range(phrase.first + 1, phrase.last - 1):
        verb = tokens[at].tag == "NNS" and tokens[at].low in _CLAIMING
        if verb and tokens[at - 1].tag in ("NN", "NNP", "NNS"):
            return phrase.spread(first=at + 1)
    return None


def of_one_age(clause: Clause, phrase: Phrase) -> Phrase:
    """A phrase without the name before an age, to whose bearer it is told: told WRBX 29-year-old Ana Kovac fled."""
    tokens = clause.tokens
    at = next((i for i in range(phrase.first + 1, phrase.last - 1) if tokens[i].low.endswith("-year-old")), None)
    if (
        at is None
        or any(token.tag not in NAMES for token in tokens[phrase.first : at])
        or tokens[at + 1].tag not in NAMES
    ):
        return phrase
    return phrase.spread(first=at)
