"""What is changed in a copy of an article: a number, a day, a name, a word; the same text gives the same changes."""

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from compare import Span

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
SMALL = "two three four five six seven eight nine ten eleven twelve".split()
NAMES = ("Gordon Ellsworth", "Neil Hargrove", "Alma Pettersen")
TOWNS = ("Bramford", "Oskerton", "Wellingshaw")
NUMBER = re.compile(
    r"(?<![\w.,:/-])(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\w,:/-]*\w|\.\d)|\b(?:" + "|".join(SMALL) + r")\b"
)
CLOCK = re.compile(r"(?<![\d:.])(?P<hour>1?\d)(?P<rest>(?:[:.]\d\d)? ?[ap]\.?m\b)")
NAME = re.compile(r"(?<=[a-z,“\"] )(?<!\bthe )(?<!\bin )(?<!\bat )[A-Z][a-z]{2,} [A-Z][a-z]{3,}\b(?! [A-Z])")
PLACE = re.compile(rf"\b(?:in|near) (?P<changed>(?!{'|'.join(DAYS + MONTHS)})[A-Z][a-z]{{3,}})(?=[ ,.] ?[a-z\n]|[,.])")
SOURCE = re.compile(r"\b(?:police|officials|authorities|deputies|investigators)(?= (?:said|say)\b)", re.IGNORECASE)
QUOTED = re.compile(r"[“\"][^“”\"\n]{40,300}[”\"]")
DENIED = re.compile(r"\b(?:was|were|is|are|has been|have been|will|had been)\b(?! not\b)")
YEARS = range(1900, 2051)
WORDS = {
    "killed": "wounded", "died": "survived", "arrested": "released", "in custody": "at large",
    "critical condition": "stable condition", "stable condition": "critical condition",
    "convicted": "acquitted", "pleaded guilty": "pleaded not guilty", "handgun": "rifle", "knife": "hammer",
    "father": "uncle", "husband": "brother", "son": "daughter", "man": "woman", "murder": "manslaughter",
    "opened": "closed", "rose": "fell", "raised": "lowered", "approved": "rejected", "north": "south",
    "east": "west", "black": "white", "silver": "red", "morning": "evening", "leg": "chest",
    "accepted": "rejected", "first": "third", "largest": "smallest",
}  # fmt: skip


class Edit(NamedTuple):
    """One thing changed in a text: which kind of thing, where it stands, what stands there in the copy."""

    kind: str
    span: Span
    new: str

    def applied(self, text: str) -> str:
        """The copy."""
        return text[: self.span.start] + self.new + text[self.span.end :]


Match = re.Match[str]
Change = Callable[[Match, str, random.Random], str | None]


def value(printed: str) -> float:
    """What a number means."""
    low = printed.lower().replace(",", "")
    return float(SMALL.index(low) + 2) if low in SMALL else float(low)


def other_number(match: Match, text: str, pick: random.Random) -> str | None:
    """A number of the same sort, at least three tenths off, that the text does not have; none for a year."""
    printed, size = match.group(), value(match.group())
    every = Counter(value(it.group()) for it in NUMBER.finditer(text))
    if size in YEARS or every[size] > 1:
        return None
    small = size <= SMALL.index("twelve") + 2 and size.is_integer()
    tried = list(range(2, 13)) if small else [round(size * share, 1) for share in (0.4, 0.55, 1.5, 1.8, 2.2)]
    fit = [n for n in tried if float(n) not in every and abs(n - size) >= 0.3 * size]
    return _printed(pick.choice(fit), printed) if fit else None


def _printed(number: float, like: str) -> str:
    """A number in digits or in a word, with or without commas and a point, as another is printed."""
    if like.lower() in SMALL:
        return SMALL[int(number) - 2]
    return f"{number:.1f}" if "." in like else f"{int(number):,}" if "," in like else str(int(number))


def _other_of(words: Sequence[str]) -> Change:
    def change(_match: Match, text: str, pick: random.Random) -> str | None:
        strange = [word for word in words if not any(part in text for part in word.split())]
        return pick.choice(strange) if strange else None

    return change


def _other_hour(match: Match, _text: str, _pick: random.Random) -> str:
    return f"{(int(match['hour']) + 3) % 12 + 1}{match['rest']}"


def _witnesses(match: Match, text: str, _pick: random.Random) -> str | None:
    new = "Witnesses" if match.group()[0].isupper() else "witnesses"
    return None if "itness" in text else new


def _denial(match: Match, _text: str, _pick: random.Random) -> str:
    first, *rest = match.group().split()
    return " ".join([first, "not", *rest])


def _opposite(match: Match, _text: str, _pick: random.Random) -> str:
    return WORDS[match.group()]


CHANGES: dict[str, tuple[re.Pattern[str], Change]] = {
    "number": (NUMBER, other_number),
    "weekday": (re.compile(rf"\b(?:{'|'.join(DAYS)})\b"), _other_of(DAYS)),
    "month": (re.compile(rf"\b(?:{'|'.join(MONTHS)})(?= \d)"), _other_of(MONTHS)),
    "hour": (CLOCK, _other_hour),
    "name": (NAME, _other_of(NAMES)),
    "place": (PLACE, _other_of(TOWNS)),
    "source": (SOURCE, _witnesses),
    "quote": (QUOTED, lambda *_: "bananas"),
    "denial": (DENIED, _denial),
    "word": (re.compile(rf"\b(?:{'|'.join(WORDS)})\b"), _opposite),
}


def edits(text: str) -> Iterator[Edit]:
    """One change of each kind that the text has room for; which one the text itself decides."""
    for kind, (pattern, change) in CHANGES.items():
        pick = random.Random(f"{kind} {text}")  # noqa: S311 - a test, no secret
        matches = list(pattern.finditer(text))
        pick.shuffle(matches)
        made = ((_changed(match, kind), change(match, text, pick)) for match in matches)
        yield from islice((Edit(kind, span, new) for span, new in made if new is not None), 1)


def _changed(match: Match, kind: str) -> Span:
    """What of a match is changed: all, the group of that name, or the middle one of the longer words of a quote."""
    if kind == "quote":
        words = list(re.finditer(r"\b[a-z]{5,}\b", match.group())) or [match]
        word = words[len(words) // 2]
        return (
            Span(match.start() + word.start(), match.start() + word.end()) if word is not match else Span(*match.span())
        )
    return Span(*match.span("changed" if "changed" in match.re.groupindex else 0))


def shared(one: str, other: str) -> tuple[Span, Edit] | None:
    """A number that stands once in each of two texts: where in the first, and its change in the other."""
    pick = random.Random(f"{one} {other}")  # noqa: S311 - a test, no secret
    here, there = (list(NUMBER.finditer(text)) for text in (one, other))
    times = Counter(value(it.group()) for it in here)
    pick.shuffle(there)
    for match in there:
        new = other_number(match, other, pick)
        if new is not None and times[value(match.group())] == 1 and value(new) not in times:
            home = next(it for it in here if value(it.group()) == value(match.group()))
            return Span(*home.span()), Edit("number", Span(*match.span()), new)
    return None
