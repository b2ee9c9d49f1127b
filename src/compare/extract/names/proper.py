"""Runs of proper nouns: where in a sentence a name may stand, and the title before it."""

from collections.abc import Iterator
from functools import cache

from compare import lexicon
from compare.abbreviation import shortened
from compare.extract.look import standing
from compare.grammar.phrase import NAMES
from compare.grammar.tag import Tagged, given

_VERBS = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
_NOUNS = frozenset(("NN", "JJ"))
_MISTAGGED = _VERBS | _NOUNS
_JOINS = frozenset(("of", "for", "on", "and", "&"))
_PARTICLES = frozenset(("de", "del", "der", "di", "du", "da", "la", "le", "van", "von", "bin", "ibn", "al", "el"))
_DETERMINERS = frozenset(("the", "a", "an"))
_LONGEST = 40  # words in a name: "Mr. Mr. Mr. ..." is none


Run = tuple[int, int, int]  # tokens: where the title, the name and what follows begin (title == first: no title)


@cache
def words(*path: str) -> frozenset[str]:
    """A list of `lexicon/names.yaml`, such as words("given", "male"); titles with their short forms."""
    listed = lexicon.listed("names", *path)
    return listed | shortened(listed) if path[0] == "titles" else listed


@cache
def titles() -> frozenset[str]:
    """All words that end a title."""
    return words("titles", "any") | words("titles", "male") | words("titles", "female")


def runs(sentence: Tagged) -> Iterator[Run]:
    """The runs of proper nouns of a sentence, titles split off, in order."""
    end = 0
    for i in _candidates(sentence.tags, sentence.low):
        if i < end or not _named(sentence, i):
            continue
        if sentence.tags[i] in _NOUNS and NAMES.isdisjoint(sentence.tags[i + 1 : i + 2]):
            continue  # a bill, not Bill
        end = _end(sentence, i)
        start, first, last = _titled(sentence, i, end)
        if last > first and not _nobody(sentence.low, first, last):
            yield start, first, last


def _candidates(tags: list[str], low: list[str]) -> list[int]:
    """The proper nouns, and the given names that may have been taken for a plain word."""
    found = standing(tags, NAMES)
    return sorted([*found, *(i for i in standing(low, given()) if tags[i] in _MISTAGGED)])


def _end(sentence: Tagged, i: int) -> int:
    """Where the run that begins at token i ends (exclusive)."""
    low, bodies, nobody = sentence.low, words("organisations"), words("nobody")
    limit = min(len(low), i + _LONGEST)
    organisation = False
    end = i + 1
    while end < limit:
        body = low[end - 1] in bodies
        organisation = organisation or body
        after = _past_joints(sentence, end, organisation)
        if body and low[end] in given() and sentence.texts[end - 2] != "of":
            break  # a person's name after an organisation's: the Harbour Ministry | Maria Sarn
        if after == len(low) or low[after] in nobody or not _named(sentence, after):
            break  # a day does not go on with a name: the council on Wednesday
        end = after + 1
    return end


def _past_joints(sentence: Tagged, j: int, organisation: bool) -> int:
    """Past the small words that stand inside a name, three at most."""
    limit = min(len(sentence.low), j + 3)
    while j < limit and _joins(sentence, j, organisation):
        j += 1
    return j


def _named(sentence: Tagged, i: int) -> bool:
    """Whether token i can stand in a name: a proper noun, or a given name taken for another word ('Peter', 'Grace')."""
    if sentence.tags[i] in NAMES:
        return sentence.texts[i][0].isalpha()
    return sentence.tags[i] in _MISTAGGED and sentence.texts[i][0].isupper() and sentence.low[i] in given()


def _joins(sentence: Tagged, j: int, organisation: bool) -> bool:
    """Whether a small word may stand inside a name: 'de' in anyone's, 'of' in an organisation's or a title."""
    word = sentence.low[j]
    if word in _PARTICLES:
        return True
    if word == "of" and sentence.low[j - 1] in titles():
        return True
    if not organisation:
        return False
    if word in ("and", "&") and sentence.low[j - 1] in words("organisations"):
        return False  # two of them: the Senate and the Pentagon; but the Department of Health and Human Services
    return word in _JOINS or (word == "the" and sentence.low[j - 1] in _JOINS)


def _titled(sentence: Tagged, first: int, last: int) -> Run:
    """Split the title off: capitalised titles inside the run, small ones before it."""
    first += sentence.texts[first] == "The" and last > first + 1
    name = first
    for k in range(first, last - 1):
        after = _past_office(sentence, k + 1, last) if _ends_title(sentence.low, k) else 0
        placed = after == last - 1 and sentence.low[after] in words("places")  # King County
        if after and not placed and not _organised(sentence, after - 1, last):
            name = after
    start = first
    while name > first and start > 0 and sentence.low[start - 1] in words("titles", "between"):
        start -= 1
    if name == first > 0 and sentence.low[first - 1] in titles() and not _organised(sentence, first, last):
        start -= 1
        while start > 0 and _of_title(sentence, start - 1, first):
            start -= 1
    return start, name, last


def _ends_title(low: list[str], k: int) -> bool:
    """Whether a word may end a title: Mayor, Gen.; an executive where he is the chief one, for orders are executive."""
    return low[k].rstrip(".") in titles() or (k > 0 and low[k - 1 : k + 1] == ["chief", "executive"])


def _past_office(sentence: Tagged, k: int, last: int) -> int:
    """Past the office of a title: 'of State' in 'Secretary of State John Quill'."""
    if sentence.texts[k] == "of":
        k += 1
        while k < last - 1 and sentence.low[k] in words("titles", "offices"):
            k += 1
    return k


def _of_title(sentence: Tagged, k: int, first: int) -> bool:
    """Whether a small word belongs to the title that ends right before the name."""
    word = sentence.low[k]
    return word in words("titles", "between") or word in titles() or (sentence.tags[k] == "NN" and k > first - 4)


def _organised(sentence: Tagged, first: int, last: int) -> bool:
    """Whether the words that follow, rather than a person's name, spell an organisation ('State Department')."""
    last -= sentence.low[last - 1] in words("family")
    return not words("organisations").isdisjoint(sentence.low[first + 1 : last])


def _nobody(low: list[str], first: int, last: int) -> bool:
    """Days, months and the like; and a lone title."""
    if last - first > 1:
        return False
    word = low[first]
    return word in words("nobody") or word.rstrip(".") in titles() or word in _DETERMINERS
