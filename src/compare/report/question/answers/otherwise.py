"""Whether a passage tells otherwise what a question asks: of another number of the same, or of what is not settled."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from compare.align.words import Word, telling
from compare.claim import Claim
from compare.report.question.phrasing.clause import alone
from compare.report.question.phrasing.proper import is_name

_OPEN = re.compile(  # what will be done is settled; this is not, or not yet
    r"\b(?:negotiat\w+|in talks|consider(?:s|ed|ing)|hop(?:es?|ed|ing) to|delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing))\b"
)
_RISEN = re.compile(
    r"\b(?:rose|risen|rises|rising|climb\w*|jump\w*|increas\w*|grew|grown) to (?:\w+ ){0,3}?(?P<number>\d[\d,]*)"
)
_HARMED = re.compile(r"\b(?:killed|died|injured|hurt|wounded|dead)\b")
_NAMED = re.compile(r"\b(?:identified|named) (?:\w+ ){0,3}as\b")
_NAMELESS = re.compile(
    r"\bnames? (?:was|were|has|have|is|are) not (?:being |been |yet )*(?:released|disclosed|given|made public)\b"
    r"|\bnot (?:been |yet )*(?:named|identified)\b"
)
_SAID_BY = re.compile(r"What did (?P<speaker>.{3,60}?) say\? “")


def tells_otherwise(asked: str, quote: str) -> bool:
    """Whether a passage contradicts or leaves open what a question takes as given."""
    if "“" in asked:
        return False
    if asked.startswith("Will ") and _OPEN.search(quote) and not _OPEN.search(asked):
        return True
    if _NAMED.search(asked) and _NAMELESS.search(quote):
        return True
    words = [*telling(alone(asked).tokens)]
    risen = _RISEN.search(quote) if _HARMED.search(asked) else None
    if risen and any(word.number for word in words):
        return risen["number"].replace(",", "") not in {word.concept for word in words}
    return _counts_others(words, [*telling(alone(quote).tokens)])


def is_of_another(asked: str, sides: Sequence[Sequence[Claim]]) -> bool:
    """Whether a question asks what somebody with a name said, and an article has it from somebody else."""
    found = _SAID_BY.match(asked)
    name = found["speaker"] if found else ""
    if not is_name(name) or " " not in name:
        return False
    last = name.split()[-1]
    return any(cited and not any(last in source for source in cited) for cited in map(_cited, sides))


def _cited(side: Sequence[Claim]) -> list[str]:
    """Whom the passages of an article cite."""
    said = [claim.attribution for claim in side if claim.attribution]
    return [one.teller for one in said]


def _counts_others(asked: Sequence[Word], told: Sequence[Word]) -> bool:
    """Whether some words count what a question counts, and never as many: two women, three women."""
    here, there = {*_counted(asked)}, {*_counted(told)}
    nouns, numbers = {noun for noun, _ in there}, {word.concept for word in told if word.number}
    return any(noun in nouns and number not in numbers for noun, number in here)


def _counted(words: Sequence[Word]) -> Iterator[tuple[str, str]]:
    """Each noun behind a number, with the number."""
    for number, noun in pairwise(words):
        if number.number and not noun.number and not noun.name and not noun.deed and noun.start - number.end <= 1:
            yield noun.concept, number.concept
