"""What vague number words mean, and how wide "about" is: a table that a person may override.

How exact a round number is shows in its last figure that is no zero (Krifka 2007, Approximate interpretation of number
words; Williams and Power 2013: hedges go with round numbers): "about 240,000" is no 260,000, "about 400" may be 430.

No casualty recorder has published a whole table, so none can be followed; ours is `lexicon/conventions.yaml`. Two
readings are kept: the one that is shown, and the widest one, which a conflict between two articles must survive.
"""

from collections.abc import Mapping
from functools import cache

from compare.interval import Interval, last_place
from compare.lexicon import table
from compare.record import Record

Range = Interval[int | float]
_HALF = 5  # the last figure of a number that counts in halves of the next step: 150, 2,500


class Convention(Record):
    """How words are read: the interval of each vague word, the widest interval of each, and the width of "about"."""

    words: Mapping[str, Range]
    widest: Mapping[str, Range]
    tolerance: float = 0.1

    def band(self, value: float) -> int | float:
        """How far "about N" reaches to either side: half of the step in which N counts, a twentieth to a tenth of N.

        Of whole numbers at least one: "about 9".
        """
        most = self.tolerance * value
        reach = min(most, max(most / 2, _step(value) / 2))
        return max(1, round(reach)) if isinstance(value, int) else reach

    def of(self, word: str) -> Range:
        """The interval of a vague word."""
        return self.words.get(word) or self.words["unknown"]

    def widest_of(self, word: str) -> Range:
        """What the word could at most mean."""
        return self.widest.get(word) or self.of(word)


def named(name: str) -> Mapping[str, str]:
    """The words of a named convention, each with its interval in plain words; `KeyError` for a name that is not one."""
    tables: Mapping[str, Mapping[str, object]] = table("conventions")
    return {word: str(value) for word, value in {**tables["literal"], **tables[name]}.items()}


def convention(own: Mapping[str, str] | None = None) -> Convention:
    """The literal convention, with the user's own words over it."""
    return _convention(tuple(sorted((own or {}).items())))


@cache
def _convention(own: tuple[tuple[str, str], ...]) -> Convention:
    words = {word.lower(): span(value) for word, value in {**named("literal"), **dict(own)}.items()}
    widest = {word: span(str(value)) for word, value in table("conventions")["widest"].items()}
    own_words = {word.lower() for word, _ in own}
    return Convention(words, {word: words[word] if word in own_words else wide for word, wide in widest.items()})


def span(plain: str) -> Range:
    """The interval of "24-99", "3+" or "2"; the whole number line's positive half for what is none of these."""
    low, _, high = plain.replace(",", "").replace("–", "-").strip().partition("-")
    first = _number(low.rstrip("+"))
    if first is None:
        return Interval(1, None)
    return Interval(first, None if low.endswith("+") else _number(high) if high else first)


def _step(value: float) -> float:
    """The step in which a number counts, as far as its figures tell: 10,000 of 240,000, 50 of 150."""
    place = last_place(value)
    return _HALF * place if round(value / place) % 10 == _HALF else place


def _number(digits: str) -> int | None:
    return int(digits) if digits.strip().isdecimal() else None
