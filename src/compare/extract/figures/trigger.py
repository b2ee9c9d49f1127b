"""Which sentences are worth a look: a cheap scan, before any grammar."""

from collections.abc import Iterable, Sequence
from functools import cache

from compare.extract.figures.cardinal import SCALES, TENS, UNITS
from compare.extract.figures.cue import FOUR_DIGITS
from compare.extract.figures.number import PARTS
from compare.extract.figures.numeral import Numeral
from compare.extract.figures.word import harm_nouns, harm_words
from compare.layout import Sentence
from compare.record import Record

# Letters as small letters, digits as 0, all else as a blank: ten times as fast as to look for words with a pattern.
_PLAIN = bytes(
    ord(sign.lower()) if sign.isascii() and sign.isalpha() else ord("0") if sign in "0123456789" else ord(" ")
    for sign in map(chr, range(256))
)
_ONLY_WITH_A_NUMBER = ("materiel", "affected")
_VAGUE = (
    "both few handful many numerous multiple countless number score tens without neither single "
    "hundred dozen dozens scores hundreds thousands several nobody none no half couple double triple quadruple teens"
)


@cache
def _of_harm() -> frozenset[bytes]:
    """Words that tell of harm to someone even where no number stands by ("a man was shot")."""
    words = {word for word, entry in harm_words().items() if entry.letter in "KITAYFWUZk0"}
    counted = {word for word, entry in harm_words().items() if entry.harm in _ONLY_WITH_A_NUMBER}
    return _encoded((words | set(harm_nouns())) - counted)


@cache
def _of_number() -> frozenset[bytes]:
    joined = {tens + digit for tens in TENS for digit in UNITS}  # thirtythree
    return _encoded({*UNITS, *TENS, *joined, *SCALES, *PARTS, *_VAGUE.split()})


def _encoded(words: Iterable[str]) -> frozenset[bytes]:
    return frozenset(word.encode("ascii", "replace") for word in words)


class Glimpse(Record):
    """What a quick look at a sentence sees: its words in small letters, whether a number is among them, and harm.

    Where four digits stand, `FOUR_DIGITS` is one of the words.
    """

    words: list[bytes]
    numbered: bool
    harmful: bool


def glimpses(text: str, sentences: Sequence[Sentence]) -> dict[int, Glimpse]:
    """The sentences that can hold a figure, by their numbers: in the others is no word of harm, and no number."""
    plain = text.encode("ascii", "replace").translate(_PLAIN)
    letters = plain.replace(b"0", b" ")
    found: dict[int, Glimpse] = {}
    for number, (start, end, _, _) in enumerate(sentences):
        words = letters[start:end].split()
        numbered = plain.find(b"0", start, end) >= 0 or not _of_number().isdisjoint(words)
        harmful = not _of_harm().isdisjoint(words)
        if numbered or harmful:
            if plain.find(FOUR_DIGITS, start, end) >= 0:
                words.append(FOUR_DIGITS)
            found[number] = Glimpse(words, numbered, harmful)
    return found


def is_worth(seen: Glimpse, found: Iterable[Numeral]) -> bool:
    """Whether a sentence is worth to be read: it tells of harm, or one of its numbers counts."""
    return seen.harmful or any(map(_tells, found)) or _by_the_decade(seen)


_WHOSE = frozenset((b"his", b"her", b"their"))
_YEARS = frozenset((b"s", b"teens"))  # 20s without its digits


def _by_the_decade(seen: Glimpse) -> bool:
    """Whether an age such as "in his 20s" may stand there."""
    return not (_WHOSE.isdisjoint(seen.words) or _YEARS.isdisjoint(seen.words))


def _tells(numeral: Numeral) -> bool:
    """Whether a number is reason enough to look at a sentence without harm: an age, or a count beyond "one"."""
    amount = numeral.amount
    if numeral.letter != "N":
        return numeral.letter == "#"
    none = amount.kind == "zero" and amount.end - amount.start > 1  # "no", "zero"; 0% contained is a measure
    return not none and (amount.printed != (1,) or amount.qualifier != "")
