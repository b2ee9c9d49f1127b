"""What a figure is a figure of: this incident, an addition, a running total, a period, a forecast, another event.

Cue phrases in the sentence decide, in the order of the table. Source: the practice of casualty recorders
(docs/reference/figures.md); a figure of another event or period is never compared with this event's toll.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable

from compare.claim import Basis
from compare.extract.figures.cue import CUES, MONTH, told
from compare.extract.spacing import spaced
from compare.record import Record

# The bases of counts that are of this event: of all whom it befell, of some of them, of more of them.
WHOLE: tuple[Basis, ...] = ("incident", "cumulative")
ADDED: tuple[Basis, ...] = ("incident", "nested", "increment")
OF_THIS_EVENT: tuple[Basis, ...] = (*WHOLE, "nested")
# What the first reports had: it counts no more where the article has another figure.
_INITIAL = re.compile(
    spaced(
        r"\binitial(?:ly)?\b[^.;]{0,60}"
        r"\b(?:report\w*|said|stat\w+|announc\w+|put|quoted|claimed|count\w*|toll|figures?|sources)\b"
        r"|\boriginal(?:ly)? (?:\w+ ){0,2}(?:report\w*|claim\w*|said|stat\w+|announc\w+|count\w*|tolls?|figures?)\b"
        r"|\b(?:first|had|earlier) (?:reported|announced)\b|\bfirst to report\b"
        r"|\b(?:earlier|early|preliminary|first) (?:reports|counts|figures|tolls|estimates)\b"
        r"|\b(?:reported|announced|said) (?:initially|at first)\b"
    ),
    re.IGNORECASE,
)
_EARLY = ("initial", "original", "first", "had", "earl", "preliminary")  # one of these stands in each of those phrases


def is_initial(text: str, start: int, at: int) -> bool:
    """Whether the words of a sentence before a figure give it as what was known at first; the last such cue decides."""
    window = text[max(start, at - 2 * _BEFORE_FIGURE) : at]
    if not any(map(window.lower().__contains__, _EARLY)):
        return False
    return _INITIAL.search(window) is not None and _LATER.search(window) is None


_BEFORE_FIGURE = 100
_LATER = re.compile(r"\b(?:later|now|since (?:risen|rose)|but|while|whereas|however)\b", re.IGNORECASE)


_PLANNED = re.compile(
    spaced(
        r"\b(?:threaten|plan|plott?|vow|want|intend|tr(?:y|i)|attempt|conspir|hop|going|order|prepar|aim|ready"
        r"|about|decid|wish)\w*"
        r" to (?:\w+ ){0,2}$"
        r"|\b(?:attempted|conspiracy to|conspiring to|solicitation of) (?:\w+ )?$"
        r"|\bfear(?:ed|s)? (?:\w+ ){0,3}$|\bexpected to $"
    ),
    re.IGNORECASE,
)


def is_planned(before: str) -> bool:
    """Whether the words right before a clause make its harm a plan, a threat or a fear: "threatened to kill 12"."""
    words = before[-60:].lower().split()[-4:]
    telling = any(word in _PLANNING or word.startswith("fear") for word in words)
    return telling and _PLANNED.search(before[-60:]) is not None


_PLANNING = frozenset(("to", "of", "attempted"))  # one of these, or a fear, stands in each of those phrases


class Cue(Record):
    """A phrase that gives the figures around it their basis; `rank` is its place in the table, first wins.

    since: it compares this event with an earlier one ("the deadliest since"), so that only what follows is the other's.
    """

    at: int
    rank: int
    basis: Basis
    since: bool = False


_BREAK = re.compile(
    r"[.;](?<!\bjan.)(?<!\bfeb.)(?<!\bmar.)(?<!\bapr.)(?<!\bjun.)(?<!\bjul.)(?<!\baug.)(?<!\bsep.)(?<!\bsept.)"
    r"(?<!\boct.)(?<!\bnov.)(?<!\bdec.)\s",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\bsince\Z", re.IGNORECASE)
# The worst crash in 30 years tells how bad this one is, not that the count runs over 30 years.
_SUPERLATIVE = re.compile(
    r"\b(?!rest\b|forest\b|west\b|arrest\b|protest\b|request\b)(?:[a-z]{3,9}est|worst|most|least|first)\b"
    r" (?:[\w’'-]+ ){0,5}\Z",
    re.IGNORECASE,
)
_AROUND = 400  # characters to either side of a figure within which cues for its basis count


class Scope(Record):
    """The cues and the full stops of a sentence (texts without capitals are not cut into sentences), in order."""

    cues: list[Cue]
    breaks: list[int]

    def basis_at(self, at: int) -> Basis:
        """The basis of a figure at a place: the first cue by rank between the stops around it."""
        if not self.cues:
            return "incident"
        index = bisect_right(self.breaks, at)
        left = max(at - _AROUND, self.breaks[index - 1] if index else 0)
        right = min(at + _AROUND, self.breaks[index] if index < len(self.breaks) else at + _AROUND)
        around = self.cues[bisect_right(self.cues, left - 1, key=_place) : bisect_right(self.cues, right, key=_place)]
        near = [cue for cue in around if cue.at < at or not cue.since]
        return min(near, key=lambda cue: cue.rank).basis if near else "incident"


def _place(cue: Cue) -> int:
    return cue.at


def scope(text: str, start: int, end: int, words: Iterable[bytes], published_year: int | None = None) -> Scope:
    """What in a sentence of these words bears on the basis of its figures."""
    bases = tuple(CUES)
    cues = told(text, start, end, words)
    found = [cue for rank, match in cues if (cue := _cue(match, start, rank, bases[rank], published_year))]
    return Scope(sorted(found), [match.end() for match in _BREAK.finditer(text, start, end)] if found else [])


# "Since the war began in 2019", "since fighting broke out five years ago": the count runs from then.
_RUNNING = re.compile(
    r"\bsince (?:[\w’'-]+ ){1,4}(?:began|started|erupted|broke out|launched|took power|came to power) $",
    re.IGNORECASE,
)
_YEAR = re.compile(r"in\s{1,3}\d{4}", re.IGNORECASE)
_DATE = 24  # characters of "10th of September" and a blank
# A day, as on a page's head.
_DATED = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? of {MONTH},? (?:of )?\d{{4}}\Z", re.IGNORECASE)


def _cue(match: re.Match[str], start: int, rank: int, basis: Basis, published_year: int | None) -> Cue | None:
    """The cue; a date of the article's own year is none, but "in 2016", told in 2016, is the year so far."""
    if basis == "period" and _SUPERLATIVE.search(match.string, max(start, match.start() - _AROUND), match.start()):
        return None
    if basis == "background" and _DATED.search(match.string, max(start, match.start() - _DATE), match.end()):
        return None
    floor = max(start, match.start() - _AROUND)
    running = _RUNNING.search(match.string, floor, match.start()) if basis == "background" else None
    if running:
        ranked = _SUPERLATIVE.search(match.string, floor, running.start())
        return None if ranked else Cue(match.start(), rank + 1, "period")
    if basis != "background" or not _is_now(match.group(), published_year):
        return Cue(match.start(), rank, basis, _SINCE.search(match.group()) is not None)
    return Cue(match.start(), rank + 1, "period") if _YEAR.fullmatch(match.group()) else None


def _is_now(cue: str, published_year: int | None) -> bool:
    """Whether the year that the cue names is that of the article itself."""
    year = re.search(r"(?:19|20)\d\d", cue)
    return year is not None and published_year is not None and int(year.group()) == published_year
