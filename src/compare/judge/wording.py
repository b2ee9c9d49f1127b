"""What the words alone show: whether two passages are the same or nearly so. Words never make a difference."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Any

from compare.align.person import names
from compare.align.synonym import concept
from compare.align.words import DIGITS, ORDINALS, SHORT_ORDINALS
from compare.claim import Claim
from compare.extract.figures.unit import units
from compare.grammar.lexicon import lemma
from compare.grammar.tag import tag
from compare.judge.judgement import Case
from compare.record import Record

ALIKE = 0.6  # share of common meanings from which two passages without deeds or names of their own say the same
NEAR = 0.8  # share of common words from which two passages are one sentence in two spellings
_UNMARKED = frozenset(
    "didnt doesnt dont isnt wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt cant wont arent".split()
)
_BRACKETED = re.compile(r"\[[^\].…]{1,60}\]")
_NUMBERED = dict(zip(ORDINALS[3:], SHORT_ORDINALS[3:], strict=True))  # a second is a time as well
_FULL_HOUR = re.compile(r"(?<=\d):00\b")  # 6:00 p.m. is 6 p.m.
_WORD = re.compile(r"\d+(?:st|nd|rd|th)\b|\d[\d.,]*\d|\w+(?:['’]\w+)?")
_LITTLE = "a an the that this of to in on at by for from with as and or it its was were is are be been"
EMPTY = frozenset(_LITTLE.split())
_HEDGES = frozenset("about around some nearly almost over more than least most under less fewer roughly only".split())
_SHORT = 3  # letters of a word that tells nothing
_DENYING = "not no never none nobody nothing neither nor without n't cannot"
_NO = frozenset(_DENYING.split())


def always(_one: Any, _other: Any, _case: Case) -> bool:
    """The last line of a table."""
    return True


def same(_one: Any, _other: Any, case: Case) -> bool:
    """The same words, marks, case and little words apart."""
    return _bag(case.left.quote) == _bag(case.right.quote)


def near(_one: Any, _other: Any, case: Case) -> bool:
    """Nearly the same words, the same numbers, and a "not" in both or in neither."""
    left, right = words(case.left.quote), words(case.right.quote)
    if numbers(left) != numbers(right) or denies(left) != denies(right):
        return False
    shared = likeness(_bag(case.left.quote), _bag(case.right.quote))
    return shared >= NEAR or (case.sure and _alike(case.left.quote, case.right.quote))


def _alike(one: str, other: str) -> bool:
    """Whether two passages tell of one deed in other words: most of them mean the same, and neither has a deed or a
    name where the other has another.
    """
    left, right = _meanings(one), _meanings(other)
    if left.deeds.isdisjoint(right.deeds):
        return False
    own = left.deeds - right.every, right.deeds - left.every
    strangers = names(one) - names(other), names(other) - names(one)
    return likeness(left.every, right.every) >= ALIKE and not (all(own) or all(strangers))


def said(claim: Claim) -> str:
    """What a statement says, without what interrupts it ("Yes," he said, "we knew"); of other claims the passage."""
    attribution = claim.attribution
    if attribution is None:
        return claim.quote
    start, text = attribution.content.span.start, attribution.content.text
    parts = [text[part.start - start : part.end - start] for part in attribution.parts]
    return " ".join(parts) or text


def spoken(claim: Claim) -> tuple[str, ...]:
    """The words of what a statement says; what an editor puts in brackets nobody said."""
    return words(_BRACKETED.sub("", said(claim)))


def affirmed(claim: Claim) -> tuple[str, ...]:
    """The base forms of what a statement says, as if nothing were denied."""
    return tuple(form for form in _bag(said(claim)) if form not in _NO and form not in ("do", "n't"))


@lru_cache(maxsize=2048)  # the rules of a table ask for the words of one passage again and again
def words(text: str) -> tuple[str, ...]:
    """The words of a passage for comparing: lower case, no marks, small numbers in digits."""
    found = (match.casefold().replace("’", "'") for match in _WORD.findall(_FULL_HOUR.sub("", text[:2000])))
    return tuple(_whole(word) for word in found)


def _whole(word: str) -> str:
    """A word as it is compared: in digits, with the apostrophe that a printer left out ("cant")."""
    return f"{word[:-2]}n't" if word in _UNMARKED else DIGITS.get(word) or _NUMBERED.get(word, word)


def telling(quote: str) -> Iterator[str]:
    """The words of a passage that tell what is measured: no number, no unit, no little word."""
    return (
        concept(lemma(lemma(word, "NNS"), "VBD")) for word in words(quote)
        if len(word) > _SHORT and not word[0].isdigit() and word not in units() and word not in _HEDGES
    )  # fmt: skip


def numbers(of: Sequence[str]) -> tuple[str, ...]:
    """The words in digits, in order of size as text; not one, which is as often an article or a pronoun."""
    return tuple(sorted(word for word in of if word[0].isdigit() and word != "1"))


def denies(of: Sequence[str]) -> bool:
    """Whether a negation stands among the words."""
    return any(word in _NO or word.endswith("n't") for word in of)


def likeness(one: Collection[str], other: Collection[str]) -> float:
    """Dice over words: twice the common ones by the sum of both."""
    left, right = set(one), set(other)
    return 2 * len(left & right) / (len(left) + len(right)) if left and right else 0.0


class Meanings(Record):
    """The concepts of the telling words of a passage, and those of its verbs."""

    every: frozenset[str]
    deeds: frozenset[str]


@lru_cache(maxsize=2048)
def _meanings(text: str) -> Meanings:
    told = [(concept(form), tagged) for form, tagged in _told(text)]
    return Meanings(frozenset(word for word, _ in told), frozenset(word for word, it in told if it.startswith("VB")))


@lru_cache(maxsize=2048)
def _told(text: str) -> tuple[tuple[str, str], ...]:
    """The base forms of the telling words, in order, each with its tag."""
    tokens = (t for t in tag(text[:2000], 0, min(2000, len(text))) if t.text[0].isalnum())
    forms = ((lemma(t.text, t.tag).casefold(), t.tag) for t in tokens)
    return tuple((form, tagged) for form, tagged in forms if form not in EMPTY)


@lru_cache(maxsize=2048)
def _bag(text: str) -> tuple[str, ...]:
    """The base forms of the telling words, in order."""
    return tuple(form for form, _ in _told(text))
