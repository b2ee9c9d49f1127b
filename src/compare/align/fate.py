"""How the one woman or the one man of a story fares: in critical condition, or dead since.

"A 46-year-old woman died on Saturday" and "a woman remains in critical condition" share one word and are told of one
person, if each article tells so of one woman only. Wounds that somebody had are no standing: who died of them had them.
"""

import re
from collections.abc import Callable, Iterator

from compare.align.person import common_name, names
from compare.claim import Claim, Figure, State
from compare.extract.ladders import rung_words
from compare.record import Record

_SEXES = {
    "woman": "woman girl mother wife daughter sister grandmother she niece aunt schoolgirl",
    "man": "man boy father husband son brother grandfather he nephew uncle schoolboy",
}
_STANDING = re.compile(
    r"\b(?:condition|recovering|expected to (?:survive|live|recover|be (?:okay|ok|fine|all right))|clinging to life"
    r"|fighting for (?:his|her) life|on life support)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:another|other|others|second|third|fourth|rest|remaining|surviving|not|never|suspect\w*|gunman|shooter|attacker"
    r"|officer|deputy|trooper|dog|two|three|four|both|men|women|was in|were in|had been|would|could|might|who was)\b",
    re.IGNORECASE,
)
_ALIVE = frozenset(("recovering", "stable", "serious", "critical"))
_LONG = 300  # characters of a passage that are read


class Fate(Record):
    """How somebody fares, as a rung of the ladder of health, with the words of his name, if he has one, and his age."""

    stands: str
    names: frozenset[str] = frozenset()
    age: str = ""


def fate(sex: str) -> Callable[[Claim], Iterator[Fate]]:
    """A reader of how the one person of a sex fares."""
    words = frozenset(_SEXES[sex].split())

    more = re.compile(rf"\b(?:another|other|second|third|fourth|two|three|both|several) (?:[\w-]+ ){{0,2}}(?:{'|'.join(words)})")

    def read(claim: Claim) -> Iterator[Fate]:
        value, quote = claim.value, claim.quote[:_LONG]
        if isinstance(value, State) and more.search(quote.casefold()):
            yield from (Fate("dead"), Fate("critical"))  # there are two of them
        if isinstance(value, Figure):
            if value.harm == "killed" and value.interval.low == 1 == value.interval.high and value.counted:
                yield from _of(value.counted, words, "dead", quote)
        elif isinstance(value, State) and value.ladder == "health" and not _OTHER.search(quote):
            stands = next(iter(rung_words(value.state, value.ladder)), "")
            told = not value.negated and value.modality == "actual"
            if told and (stands == "dead" or (stands in _ALIVE and _STANDING.search(quote))):
                yield from _of(value.of, words, stands, quote)

    return read


def _of(who: str, words: frozenset[str], stands: str, quote: str) -> Iterator[Fate]:
    if not words.isdisjoint(who.casefold().replace("-", " ").split()):
        age = re.search(r"\b(\d{1,3})-year-old\b", quote)
        yield Fate(stands, names(who), age.group(1) if age else "")


def fares_otherwise(one: Fate, other: Fate) -> bool:
    """Whether one is dead and the other alive, and nothing makes them two people."""
    apart = bool(one.names and other.names) and not common_name(" ".join(one.names), " ".join(other.names))
    aged = bool(one.age and other.age) and one.age != other.age
    return (one.stands == "dead") != (other.stands == "dead") and not apart and not aged
